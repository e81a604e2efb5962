"""The slip of the last scan, large enough to read from where staff stand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.holds.slip import Slip
from desk.widgets.button import Button
from desk.widgets.panel import Panel
from desk.widgets.styled import text


class SlipPanel(Panel):
    """Shows a slip as it is printed, with the button that prints it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._heading = text(role="muted")
        self._large = text(role="title", wrap=True)
        self._lines = text(wrap=True)
        for label in (self._heading, self._large, self._lines):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.print = Button("", key="Ctrl+P", symbol="printer")
        words = QVBoxLayout()
        for label in (self._heading, self._large, self._lines):
            words.addWidget(label)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(self.print, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    def show_slip(self, slip: Slip | None) -> None:
        """Show a slip; None takes it away."""
        self.setVisible(slip is not None)
        if slip is not None:
            self._heading.setText(slip.heading)
            self._large.setText(slip.large)
            self._lines.setText(" · ".join(slip.lines))

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self.print.set_words(self.tr("Print the slip"))
        self.setAccessibleName(self.tr("Slip"))
