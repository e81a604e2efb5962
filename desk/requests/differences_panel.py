"""The card beside the file: what differs, each part with a button that takes it over (P23)."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from db.domain.birth_date import parse_birth_date
from db.domain.rectifying import Difference, Part
from desk import theme
from desk.language import short_day
from desk.widgets.button import Button
from desk.widgets.styled import text

ROOM_FOR_BUTTONS = 140  # per cent: with larger text the button goes below what it takes over


class DifferencesPanel(QWidget):
    """Shows what a card says beside the file, or what to do to see it."""

    accepted = Signal(object)  # Part

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Difference, ...] | None = None
        self._ready = False
        self._told = text(role="muted", wrap=True)
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.GAP)
        self._grid.setVerticalSpacing(theme.NEAR)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self.buttons: dict[Part, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._told)
        column.addWidget(self._table)

    def show_differences(self, found: tuple[Difference, ...] | None, *, ready: bool) -> None:
        """Show what differs; None when no card was read, nothing when it says the same."""
        self._ready = ready
        if found != self._shown or found is None:
            self._shown = found
            self._fill(found or ())
        self._told.setText(self._sentence())
        self._told.setVisible(not found)
        self._table.setVisible(bool(found))
        for button in self.buttons.values():
            button.setEnabled(ready)

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self._told.setText(self._sentence())
        self._fill(self._shown or ())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Put the buttons where larger text leaves room."""
        if event.type() is QEvent.Type.FontChange:
            self._fill(self._shown or ())
        super().changeEvent(event)

    def _sentence(self) -> str:
        if self._shown is None:
            return self.tr("Read the member's card to see it beside the file.")
        return self.tr("The card says the same as the file.")

    def _elsewhere(self) -> str:
        return self.tr("On the card")

    def _fill(self, found: tuple[Difference, ...]) -> None:
        while (old := self._grid.takeAt(0)) is not None:
            if (gone := old.widget()) is not None:
                if isinstance(gone, QLabel):
                    gone.clear()  # it lives until Qt has time to delete it
                gone.hide()
                gone.deleteLater()
        self.buttons = {}
        for column, words in enumerate((self.tr("In the file"), self._elsewhere()), start=1):
            self._grid.addWidget(text(words, role="label"), 0, column)
        crowded = theme.scaled(100) > ROOM_FOR_BUTTONS
        for row, one in zip(count(1, 2), found):
            name = text(self._names()[one.part], role="label")
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            for column, value in ((1, one.held), (2, one.on_card)):
                shown = text(_written(one.part, value), wrap=True)
                self._grid.addWidget(shown, row, column, Qt.AlignmentFlag.AlignTop)
            button = Button(self.tr("Take over"), symbol="check")
            button.clicked.connect(lambda _=False, part=one.part: self.accepted.emit(part))
            button.setEnabled(self._ready)
            self.buttons[one.part] = button
            if crowded:
                self._grid.addWidget(button, row + 1, 1, 1, 2, Qt.AlignmentFlag.AlignLeft)
            else:
                self._grid.addWidget(button, row, 3, Qt.AlignmentFlag.AlignTop)

    def _names(self) -> dict[Part, str]:
        return {
            Part.NAME: self.tr("Name"),
            Part.BIRTH: self.tr("Birth date"),
            Part.ADDRESS: self.tr("Address"),
        }


def _written(part: Part, value: tuple[str, ...]) -> str:
    if part is Part.ADDRESS:
        return f"{value[0]}\n{' '.join(value[1:])}"
    if part is Part.NAME:
        return ", ".join(v for v in value if v)
    born = parse_birth_date(value[0])
    return short_day(born.earliest()) if born.complete else value[0]
