"""One person with two files: who looks alike, and joining them by hand in two steps."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from db.domain.member import MemberLine
from desk import theme
from desk.members.words import line_words
from desk.widgets.button import Button
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel
from desk.widgets.styled import text


class DoublesPanel(Panel):
    """Names the likely doubles; another file is found by its card. A second button joins."""

    card_given = Signal(str)
    joined = Signal(object)  # UUID of the other file

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._likely: tuple[MemberLine, ...] = ()
        self._other: UUID | None = None
        self._what = text(wrap=True)
        self._names, self._flow = QWidget(), Flow()
        self._names.setLayout(self._flow)
        self._buttons: list[Button] = []
        self._card = QLineEdit()
        self._row = FieldRow("", self._card)
        self._sure = text(wrap=True)
        self._sure.setTextFormat(Qt.TextFormat.PlainText)
        self._join, self._cancel = Button(""), Button("")
        self._form = QWidget()
        self._place()
        self._card.returnPressed.connect(self._say_card)
        self._join.clicked.connect(self._say)
        self._cancel.clicked.connect(self.close_form)
        self.close_form()

    def show_likely(self, likely: tuple[MemberLine, ...]) -> None:
        """Show who may be the same person."""
        if likely == self._likely and self._buttons:
            return
        self._likely = likely
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = [Button(line_words(one), symbol="people", tone="quiet") for one in likely]
        for button, one in zip(self._buttons, likely, strict=True):
            button.clicked.connect(partial(self.ask, one))
            self._flow.addWidget(button)
        self._names.setVisible(bool(likely))
        self._say_what()

    def ask(self, other: MemberLine, *_clicked: bool) -> None:
        """Ask whether this file is of the same person too."""
        self._other = other.id
        question = self.tr("One person? This file and: {other}").format(other=line_words(other))
        self._sure.setText(question)
        self._form.show()
        self._cancel.setFocus()

    def show_error(self, sentence: str) -> None:
        """Say what is wrong with the card."""
        self._row.show_error(sentence)

    def close_form(self) -> None:
        """Go back to the first step."""
        self._other = None
        self._sure.clear()
        self._card.clear()
        self._row.show_error("")
        self._form.hide()

    def forget(self) -> None:
        """Let go of everybody named."""
        self.close_form()
        self.show_likely(())

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self.set_title(self.tr("Registered twice?"))
        self._row.set_label(self.tr("Library card of the other file"))
        self._join.set_words(self.tr("One person: join the files"))
        self._cancel.set_words(self.tr("Don't join"))
        self._say_what()

    def _say_what(self) -> None:
        alike = self.tr("These members were born on the same day and are named alike:")
        nobody = self.tr("Nobody was born on the same day with a name like this.")
        self._what.setText(alike if self._likely else nobody)

    def _say_card(self) -> None:
        self._row.show_error("")
        if self._card.text().strip():
            self.card_given.emit(self._card.text().strip())

    def _say(self) -> None:
        other = self._other
        self.close_form()
        if other is not None:
            self.joined.emit(other)

    def _place(self) -> None:
        buttons = Flow()
        buttons.addWidget(self._join)
        buttons.addWidget(self._cancel)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(theme.NEAR)
        form.addWidget(self._sure)
        form.addLayout(buttons)
        for part in (self._what, self._names, self._row, self._form):
            self.body.addWidget(part)
