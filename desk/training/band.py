"""The band on top of a training window: nobody here exists, and where the cards are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow

from desk import theme
from desk.training.library import PASSPHRASE
from desk.training.local_postgres import LocalPostgres
from desk.training.panel import CardsPanel
from desk.training.practice import Practice
from desk.training.simulated_readers import Hands
from desk.widgets.button import Button
from desk.widgets.styled import styled, text
from desk.widgets.symbol import Symbol

ROOM_FOR_NOTE = 960  # pixels at 100 %


class TrainingBand(QFrame):
    """Says on every page, the lock too, that this is training; puts cards in and takes them out."""

    def __init__(self, practice: Practice) -> None:
        super().__init__()
        self._symbol = Symbol("info", 20)
        self.mark, self.note = text(role="lead", wrap=True), text()
        self.out, self.cards = Button("", symbol="undo"), Button("", symbol="card")
        self.panel = CardsPanel(practice, self)
        styled(self, role="training")
        for part in (self._symbol, self.mark, self.note):
            styled(part, tone="attention")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP, theme.HAIR, theme.GAP, theme.HAIR)
        row.setSpacing(theme.TIGHT)
        row.addWidget(self._symbol)
        row.addWidget(self.mark, 1)
        row.addWidget(self.note)
        for button in (self.out, self.cards):
            # A click leaves the cursor where staff were typing.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self.out.clicked.connect(practice.hands.take_out)
        self.cards.clicked.connect(lambda: self.panel.turn_below(self.cards))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        tr = self.tr
        self.mark.setText(tr("Training: invented people"))
        self.note.setText(tr("Passphrase: {passphrase}").format(passphrase=PASSPHRASE))
        self.out.set_words(tr("Take the card out"))
        self.cards.set_words(tr("Cards and cables"))
        self.setAccessibleName(self.mark.text())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Leave the room to the mark where larger text needs it; the panel has the note too."""
        super().resizeEvent(event)
        self.note.setVisible(self.width() >= theme.scaled(ROOM_FOR_NOTE))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def furnisher(hands: Hands, central: LocalPostgres | None) -> Callable[[QMainWindow], None]:
    """Give what puts the band in a window; whoever signs in next finds the cables as they are."""
    practice = Practice(hands, central)
    return lambda window: window.setMenuWidget(TrainingBand(practice))
