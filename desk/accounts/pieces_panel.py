"""Coins and notes, counted one kind at a time; the sum follows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from db.domain.cash import PIECES, in_pieces
from desk import theme
from desk.language import money
from desk.widgets.panel import Panel
from desk.widgets.styled import text

COLUMNS = 4
MOST = 9999


class PiecesPanel(Panel):
    """How many there are of each; hidden until staff want to count that way."""

    counted = Signal(int)  # the sum, in cents

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._labels: dict[int, QLabel] = {cents: text(role="label") for cents in PIECES}
        self._boxes: dict[int, QLineEdit] = {cents: QLineEdit() for cents in PIECES}
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(theme.HAIR)
        for place, cents in enumerate(PIECES):
            row, column = divmod(place, COLUMNS)
            box = self._boxes[cents]
            box.setValidator(QIntValidator(0, MOST, box))
            self._labels[cents].setBuddy(box)
            grid.addWidget(self._labels[cents], 2 * row, column)
            grid.addWidget(box, 2 * row + 1, column)
            box.textEdited.connect(lambda _text: self.counted.emit(in_pieces(self.pieces)))
        self.body.addLayout(grid)
        self.hide()

    @property
    def pieces(self) -> dict[int, int]:
        """How many there are of each that there is one of."""
        typed = {cents: int(box.text() or "0") for cents, box in self._boxes.items()}
        return {cents: number for cents, number in typed.items() if number}

    def begin(self) -> None:
        """Start again at nothing."""
        for box in self._boxes.values():
            box.clear()

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self.set_title(self.tr("Coins and notes"))
        for cents, label in self._labels.items():
            label.setText(money(cents))
