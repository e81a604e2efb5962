"""A page that stands before the desk: one sheet in the middle of a calm ground."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk import theme
from desk.widgets.panel import Panel
from desk.widgets.styled import styled, text

SHEET = 520  # pixels, the width of a sheet with one column of fields


class CentredPage(QWidget):
    """The name of the program, a title and a sentence, and a sheet to fill in."""

    def __init__(self, parent: QWidget | None = None, *, width: int = SHEET) -> None:
        super().__init__(parent)
        self.brand = text("Balie", role="lead")
        styled(self.brand, tone="accent")
        self.title = text(role="title", wrap=True)
        self.lead = text(role="muted", wrap=True)
        self.sheet = Panel()
        self.error = text(role="error", wrap=True)
        self.error.hide()
        column = QVBoxLayout()
        column.setSpacing(theme.GAP)
        column.addStretch(1)
        for part in (self.brand, self.title, self.lead, self.sheet):
            column.addWidget(part)
        column.addStretch(2)
        self._centre(column, width)

    def say_error(self, words: str) -> None:
        """Say what is wrong and what to do; empty when nothing is."""
        self.error.setText(words)
        self.error.setHidden(not words)
        self.error.setAccessibleName(words)

    def retranslate(self) -> None:
        """Set every text of the page in the language of the screen."""

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _centre(self, column: QVBoxLayout, width: int) -> None:
        ground, middle = QWidget(), QWidget()
        styled(ground, role="ground")
        middle.setMaximumWidth(width)
        middle.setLayout(column)
        row = QHBoxLayout(ground)
        row.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        area = QScrollArea()
        area.setWidget(ground)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
