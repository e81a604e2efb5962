"""Why something is as it is, beside the list: no window in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desk.lending.loan_row import LoanRow
from desk.lending.reasons import why
from desk.widgets.panel import Panel
from desk.widgets.styled import text


class WhyPanel(Panel):
    """The reasons of one date, fine or block, a sentence a step; hidden until it is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._steps = text(wrap=True)
        self._steps.setTextFormat(Qt.TextFormat.PlainText)
        self.body.addWidget(self._steps)
        self.hide()

    def explain(self, row: LoanRow | None) -> None:
        """Explain the date of a loan; without one, take no room."""
        if row is None:
            self.show_words("", ())
        else:
            title = self.tr("Why this date: {title}").format(title=row.title)
            self.show_words(title, why(row))

    def show_words(self, title: str, steps: tuple[str, ...]) -> None:
        """Show these steps; without any, take no room."""
        self.setVisible(bool(steps))
        self.set_title(title)
        self._steps.setText("\n".join(steps))
        self._steps.setAccessibleName(self._steps.text())
