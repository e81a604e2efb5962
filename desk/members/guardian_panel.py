"""Who stands for a child: shown in its file, and chosen there among the members (P6)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from db.domain.member import Document, Guardian, MemberLine, Name, Source
from db.domain.registration import GUARDIAN_RELATIONS
from desk import theme
from desk.members.view import GuardianChosen
from desk.members.words import line_words
from desk.registration.words import document_words, seen_documents
from desk.widgets.button import Button
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel
from desk.widgets.pick import Pick
from desk.widgets.styled import text


class GuardianPanel(Panel):
    """Names the guardian; another member is looked up, identified and put in their place."""

    sought = Signal(str)  # a library card, or words of a name
    chosen = Signal(object)  # GuardianChosen
    ended = Signal()
    opened = Signal(object)  # UUID: the file of the guardian

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._guardian: Guardian | None = None
        self._other: MemberLine | None = None
        self._who = text(wrap=True)
        self._open, self._end = Button("", symbol="person"), Button("", tone="quiet")
        self._words = QLineEdit()
        self._found, self._flow = QWidget(), Flow()
        self._found.setLayout(self._flow)
        self._buttons: list[Button] = []
        self._asked, self._card = text(wrap=True), text(wrap=True)
        self.relation, self.seen = Pick(), Pick()
        self.rows = {
            "guardian": FieldRow("", self._words),
            "guardian_relation": FieldRow("", self.relation),
            "guardian_identified_by": FieldRow("", self.seen, required=True),
        }
        self.choose, self._cancel = Button(""), Button("")
        self._form = QWidget()
        self._place()
        self._words.returnPressed.connect(self._say_sought)
        self.choose.clicked.connect(self._say_chosen)
        self._cancel.clicked.connect(self.close_form)
        self._end.clicked.connect(self.ended)
        self._open.clicked.connect(self._say_opened)
        self.close_form()

    def show_guardian(self, guardian: Guardian | None) -> None:
        """Show who stands for the child now."""
        self._guardian = guardian
        self._open.setVisible(guardian is not None and guardian.member_id is not None)
        self._end.setVisible(guardian is not None)
        self._say_who()

    def offer(self, found: tuple[MemberLine, ...]) -> None:
        """Offer members to choose from; a single one is asked about at once."""
        self._clear_found()
        if len(found) == 1:
            self.ask(found[0])
            return
        self._buttons = [Button(line_words(one), symbol="person", tone="quiet") for one in found]
        for button, one in zip(self._buttons, found, strict=True):
            button.clicked.connect(partial(self.ask, one))
            self._flow.addWidget(button)
        self._found.setVisible(bool(found))

    def ask(self, other: MemberLine, *_clicked: bool) -> None:
        """Ask in which way this member stands for the child, and what staff saw."""
        self._other = other
        self._clear_found()
        self._say_asked()
        self._form.show()
        self.relation.setFocus()

    @property
    def asking(self) -> bool:
        """Tell whether the form waits for what staff saw of a guardian."""
        return self._other is not None

    def show_card(self, name: Name) -> None:
        """Tell whose card is in the reader: that is what staff saw."""
        self._card.setText(
            self.tr("Read: the card of {name}").format(name=f"{name.given_names} {name.surname}")
        )
        self._card.show()
        self.seen.setCurrentIndex(self.seen.values.index(Source.CARD))
        self.rows["guardian_identified_by"].show_error("")

    def show_error(self, field: str, sentence: str) -> None:
        """Say what is wrong with a field."""
        self.rows[field].show_error(sentence)
        self.rows[field].field.setFocus()

    def close_form(self) -> None:
        """Go back to who stands for the child now."""
        self._other = None
        self._words.clear()
        self._clear_found()
        for row in self.rows.values():
            row.show_error("")
        self.relation.setCurrentIndex(0)
        self.seen.setCurrentIndex(0)
        self._card.clear()
        self._card.hide()
        self._form.hide()

    def forget(self) -> None:
        """Let go of everybody named."""
        self.close_form()
        self.show_guardian(None)

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self.set_title(self.tr("Parent or guardian"))
        self._open.set_words(self.tr("Open their file"))
        self._end.set_words(self.tr("No longer the guardian"))
        self.rows["guardian"].set_label(self.tr("Another member: name or library card"))
        self.rows["guardian_relation"].set_label(self.tr("Relation to the child"))
        self.rows["guardian_identified_by"].set_label(self.tr("What you saw"))
        relations = (self.tr("parent"), self.tr("legal guardian"))
        pairs = list(zip(relations, GUARDIAN_RELATIONS, strict=True))
        self.relation.offer(pairs, self.relation.value)
        nothing, *documents = seen_documents()
        by_card: tuple[str, object] = (self.tr("their identity card, read here"), Source.CARD)
        self.seen.offer([nothing, by_card, *documents], self.seen.value)
        self.choose.set_words(self.tr("This member stands for the child"))
        self._cancel.set_words(self.tr("Cancel"))
        self._say_who()
        self._say_asked()

    def _say_who(self) -> None:
        one = self._guardian
        if one is None:
            self._who.setText(self.tr("Not known"))
            return
        relation = self.tr("parent") if one.relation == "parent" else self.tr("legal guardian")
        also = self.tr("a member too") if one.member_id is not None else ""
        by_card = one.identified_by is Source.CARD
        seen = self.tr("identity card, read here") if by_card else ""
        if one.document is not None:
            seen = document_words(one.document)
        named = f"{one.name.given_names} {one.name.surname}"
        self._who.setText(" · ".join(part for part in (named, relation, also, seen) if part))

    def _say_asked(self) -> None:
        if self._other is not None:
            self._asked.setText(line_words(self._other))

    def _say_sought(self) -> None:
        self.rows["guardian"].show_error("")
        self._form.hide()
        if self._words.text().strip():
            self.sought.emit(self._words.text().strip())

    def _say_chosen(self) -> None:
        self.rows["guardian_identified_by"].show_error("")
        relation, seen = self.relation.value, self.seen.value
        if self._other is not None and isinstance(relation, str):
            by = seen if isinstance(seen, Source | Document) else None
            self.chosen.emit(GuardianChosen(self._other.id, relation, by))

    def _say_opened(self) -> None:
        if self._guardian is not None and self._guardian.member_id is not None:
            self.opened.emit(self._guardian.member_id)

    def _clear_found(self) -> None:
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = []
        self._found.hide()

    def _place(self) -> None:
        for words in (self._who, self._asked, self._card):
            words.setTextFormat(Qt.TextFormat.PlainText)
        now, sure = Flow(), Flow()
        now.addWidget(self._open)
        now.addWidget(self._end)
        sure.addWidget(self.choose)
        sure.addWidget(self._cancel)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(theme.NEAR)
        form.addWidget(self._asked)
        form.addWidget(self.rows["guardian_relation"])
        form.addWidget(self._card)
        form.addWidget(self.rows["guardian_identified_by"])
        form.addLayout(sure)
        self.body.addWidget(self._who)
        self.body.addLayout(now)
        for part in (self.rows["guardian"], self._found, self._form):
            self.body.addWidget(part)
