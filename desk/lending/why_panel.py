"""Why an item is due on its day, beside the list: no window in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desk.lending.loan_row import LoanRow
from desk.lending.reasons import why
from desk.widgets.panel import Panel
from desk.widgets.styled import text


class WhyPanel(Panel):
    """The reasons of one due date, a sentence a step; hidden until it is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._steps = text(wrap=True)
        self._steps.setTextFormat(Qt.TextFormat.PlainText)
        self.body.addWidget(self._steps)
        self.hide()

    def explain(self, row: LoanRow | None) -> None:
        """Explain a loan; without one, take no room."""
        self.setVisible(row is not None)
        if row is not None:
            self.set_title(self.tr("Why this date: {title}").format(title=row.title))
            self._steps.setText("\n".join(why(row)))
            self._steps.setAccessibleName(self._steps.text())
