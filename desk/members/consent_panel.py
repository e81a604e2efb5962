"""One consent in the member file: how it stands, what withdrawing deletes, and its history."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from db.domain.clock import BELGIUM
from db.domain.consent import Purpose
from desk import theme
from desk.language import clock, short_day
from desk.members import words
from desk.members.view import ConsentLine, ConsentView
from desk.widgets.badge import Badge
from desk.widgets.button import Button
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel
from desk.widgets.styled import text
from desk.widgets.tone import Tone

GENDERS: Final = ("", "F", "M", "X")


class ConsentPanel(Panel):
    """Says what staff heard: a yes with its value, or a withdrawal; both take one click."""

    given = Signal(object, str)  # Purpose, value
    withdrawn = Signal(object)  # Purpose

    def __init__(self, purpose: Purpose, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._purpose = purpose
        self._view = ConsentView(purpose, holds=False)
        self._state = Badge()
        self._value = text(wrap=True)
        self._value.setTextFormat(Qt.TextFormat.PlainText)
        self._line, self._choice = QLineEdit(), QComboBox()
        self.field = self._choice if purpose is Purpose.GENDER else self._line
        self.row = FieldRow("", self.field)
        self._give = Button("")  # no louder than no
        self._withdraw = Button("", tone="danger")
        self._deletes = text(role="muted", wrap=True)
        self._history = text(role="small", wrap=True)
        self._place()
        self._give.clicked.connect(self._say_yes)
        self._line.returnPressed.connect(self._say_yes)
        self._withdraw.clicked.connect(lambda: self.withdrawn.emit(self._purpose))

    def begin(self) -> None:
        """Start on another member: nothing typed stays."""
        self._clear()
        self.show_consent(ConsentView(self._purpose, holds=False))

    def show_consent(self, view: ConsentView) -> None:
        """Show how this consent stands."""
        if view.holds != self._view.holds:
            self._clear()
        self._view = view
        given, none = self.tr("Given"), self.tr("Not given")
        self._state.say(given if view.holds else none, Tone.OK if view.holds else Tone.NEUTRAL)
        self._value.setText(view.value)
        self._value.setVisible(view.holds and bool(view.value))
        self.row.setHidden(view.holds)
        self._give.setHidden(view.holds)
        self._withdraw.setVisible(view.holds)
        self._deletes.setVisible(view.holds)
        self._history.setText("\n".join(self._told(line) for line in view.lines))
        self._history.setVisible(bool(view.lines))

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        labels = {
            Purpose.EMAIL: self.tr("E-mail address"),
            Purpose.TELEPHONE: self.tr("Telephone number"),
            Purpose.GENDER: self.tr("Gender"),
        }
        title = words.purpose_title(self._purpose)
        self.set_title(title)
        self.row.set_label(labels[self._purpose])
        self._give.set_words(self.tr("The member says yes"))
        self._withdraw.set_words(self.tr("Withdraw"))
        for button in (self._give, self._withdraw):
            button.setAccessibleDescription(title)
        self._deletes.setText(words.withdrawal(self._purpose))
        chosen = max(0, self._choice.currentIndex())
        self._choice.clear()
        self._choice.addItems(
            [self.tr("choose"), self.tr("woman"), self.tr("man"), self.tr("other")]
        )
        self._choice.setCurrentIndex(chosen)
        self.show_consent(self._view)

    def _say_yes(self) -> None:
        value = self._line.text().strip()
        if self._purpose is Purpose.GENDER:
            value = GENDERS[self._choice.currentIndex()]
        self.given.emit(self._purpose, value)

    def _clear(self) -> None:
        self._line.clear()
        self._choice.setCurrentIndex(0)
        self.row.show_error("")

    def _told(self, line: ConsentLine) -> str:
        at = line.at.astimezone(BELGIUM)
        said = (
            self.tr("{day} {time}: given {way}, recorded by {staff}.")
            if line.granted
            else self.tr("{day} {time}: withdrawn {way}, recorded by {staff}.")
        )
        return said.format(
            day=short_day(at.date()),
            time=clock(at),
            way=words.way_words(line.way),
            staff=line.staff_name,
        )

    def _place(self) -> None:
        state = QHBoxLayout()
        state.setSpacing(theme.NEAR)
        state.addWidget(self._state, 0, Qt.AlignmentFlag.AlignVCenter)
        state.addWidget(self._value, 1)
        state.addStretch(0)
        acts = Flow()
        acts.addWidget(self._give)
        acts.addWidget(self._withdraw)
        self.body.addLayout(state)
        field = QHBoxLayout()
        field.addWidget(self.row, 3)
        field.addStretch(2)
        self.body.addLayout(field)
        self.body.addWidget(self._deletes)
        self.body.addLayout(acts)
        self.body.addWidget(self._history)
