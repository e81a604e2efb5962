"""The head of a session: who is in front of the desk, and what matters about them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.domain.consent import Purpose
from desk import theme
from desk.counter.view import Age, MemberHead
from desk.language import short_day
from desk.widgets.badge import Badge
from desk.widgets.columns import Columns
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel
from desk.widgets.photo import Photo
from desk.widgets.styled import text
from desk.widgets.tone import Tone


class MemberPanel(Panel):
    """Name, badges and counts; the photo only while the card is in the reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._name = text(role="title", wrap=True)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._age, self._until, self._consents = Badge(), Badge(), Badge()
        self._at_home, self._late, self._ready = Badge(), Badge(), Badge()
        self._photo = Photo()
        self._photo.hide()
        badges = Flow()
        standing = (self._age, self._until, self._consents)
        for badge in (*standing, self._at_home, self._late, self._ready):
            badges.addWidget(badge)
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.TIGHT)
        lines.addWidget(self._name)
        lines.addLayout(badges)
        lines.addStretch(1)
        acts = QWidget()
        self.buttons = QHBoxLayout(acts)
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttons.setSpacing(theme.TIGHT)
        parts = Columns(narrow=600)
        parts.add(words, 1)
        parts.add(acts, 0)
        row = QHBoxLayout()
        row.setSpacing(theme.WIDE)
        row.addWidget(self._photo, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(parts, 1)
        self.body.addLayout(row)

    def show_head(self, head: MemberHead, photo: bytes | None) -> None:
        """Show a member."""
        self._name.setText(head.name)
        self.setAccessibleName(head.name)
        self._age.say(self._age_words(head.age))
        until = short_day(head.ends_on)
        if head.ended:
            self._until.say(self.tr("Membership ended {day}").format(day=until), Tone.STOP)
        else:
            self._until.say(self.tr("Member until {day}").format(day=until), Tone.OK)
        self._consents.say(self._consent_words(head.consents))
        self._at_home.say(self.tr("At home: {count}").format(count=head.at_home), Tone.INFO)
        late = self.tr("Late: {count}").format(count=head.late) if head.late else ""
        self._late.say(late, Tone.ATTENTION)
        ready = self.tr("Ready for them: {count}").format(count=head.ready) if head.ready else ""
        self._ready.say(ready, Tone.ATTENTION)
        self._show_photo(photo)

    def forget(self) -> None:
        """Let go of the member."""
        self._name.clear()
        self.setAccessibleName("")
        self._show_photo(None)

    def _show_photo(self, photo: bytes | None) -> None:
        self._photo.setVisible(photo is not None)
        if photo is None:
            self._photo.forget()
        else:
            self._photo.look(photo)

    def _age_words(self, age: Age) -> str:
        return {
            Age.UNDER_16: self.tr("Under 16"),
            Age.UNDER_18: self.tr("Under 18"),
            Age.ADULT: self.tr("Adult"),
        }[age]

    def _consent_words(self, consents: frozenset[Purpose]) -> str:
        # Gender is named nowhere but at its own consent (P14).
        mail, telephone = Purpose.EMAIL in consents, Purpose.TELEPHONE in consents
        if mail and telephone:
            return self.tr("E-mail and telephone allowed")
        if mail:
            return self.tr("E-mail allowed")
        return self.tr("Telephone allowed") if telephone else self.tr("Letters only")
