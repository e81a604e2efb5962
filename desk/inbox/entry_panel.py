"""One entry in full: what happened, both versions side by side, why, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db.domain.decision import Outcome
from db.domain.inbox import Entry
from desk.inbox.side_card import SideCard
from desk.inbox.words import headline, outcome_words, reason, settled_words, translate
from desk.widgets.button import Button
from desk.widgets.columns import Columns
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel
from desk.widgets.styled import text

NARROW = 420  # pixels for two versions side by side


class EntryPanel(Panel):
    """Shows an entry; tells which outcome staff choose, or that they take one back."""

    chosen = Signal(object)  # Outcome
    undone = Signal()
    file_asked = Signal(object)  # UUID

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._entry: Entry | None = None
        self._settled = text(role="label", wrap=True)
        self._cards = (SideCard(), SideCard())
        self._both = Columns(NARROW)
        for card in self._cards:
            self._both.add(card)
        self._why = text(wrap=True)
        self.buttons: dict[Outcome, Button] = {}
        for outcome in Outcome:
            self.buttons[outcome] = Button("", symbol="undo" if outcome is Outcome.UNDO else "")
            self.buttons[outcome].clicked.connect(lambda _=False, o=outcome: self._press(o))
        self.file = Button("", symbol="person")
        self.file.clicked.connect(self._ask_file)
        self._row = Flow()
        for button in (*self.buttons.values(), self.file):
            self._row.addWidget(button)
        for part in (self._settled, self._both, self._why):
            self.body.addWidget(part)
        self.body.addLayout(self._row)
        self.body.addStretch(1)

    def show_entry(self, entry: Entry | None) -> None:
        """Show an entry; None for none."""
        self._entry = entry
        self.setHidden(entry is None)
        for card in self._cards:
            card.forget()
        if entry is None:
            self._forget()
            return
        self.set_title(headline(entry))
        self._settled.setText(settled_words(entry))
        self._settled.setHidden(entry.settled is None)
        self._both.setHidden(not entry.sides)
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(entry.sides))
        for place, (card, side) in enumerate(zip(self._cards, entry.sides, strict=False)):
            card.show_side(entry, side, place)
        self._why.setText(reason(entry))
        self._show_buttons(entry)

    def _forget(self) -> None:
        """Let go of the names that stand in the words."""
        self.set_title("")
        for label in (self._settled, self._why):
            label.clear()
        for button in self.buttons.values():
            button.set_words("")

    def _show_buttons(self, entry: Entry) -> None:
        offered = entry.outcomes if entry.settled is None else (Outcome.UNDO,)
        for outcome, button in self.buttons.items():
            button.setVisible(outcome in offered)
            button.set_words(outcome_words(entry, outcome))
        self.file.set_words(translate("inbox", "Open the &file"))
        self.file.setVisible(entry.file_id is not None)

    def _press(self, outcome: Outcome) -> None:
        if outcome is Outcome.UNDO:
            self.undone.emit()
        else:
            self.chosen.emit(outcome)

    def _ask_file(self) -> None:
        if self._entry is not None and self._entry.file_id is not None:
            self.file_asked.emit(self._entry.file_id)
