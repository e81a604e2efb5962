"""A page that stands before the desk: one sheet in the middle of a calm ground."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
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
        self.help = text(wrap=True)
        self.help.hide()
        column = QVBoxLayout()
        column.setSpacing(theme.GAP)
        column.addStretch(1)
        for part in (self.brand, self.title, self.lead, self.help, self.sheet):
            column.addWidget(part)
        column.addStretch(2)
        self._centre(column, width)

    def say_error(self, words: str) -> None:
        """Say what is wrong and what to do; empty when nothing is."""
        self.error.setText(words)
        self.error.setHidden(not words)
        self.error.setAccessibleName(words)

    def helps(self) -> str:
        """Say what F1 tells here: the whole page, in the language of the screen."""
        return ""

    def turn_help(self) -> None:
        """Show the help of this page and have it read, or put it away."""
        self.help.setText(self.helps())
        self.help.setVisible(self.help.isHidden() and bool(self.helps()))
        self.setAccessibleDescription("" if self.help.isHidden() else self.helps())

    def event(self, event: QEvent) -> bool:
        """Keep F1 from the desk behind the page, whose help would tell of other screens."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F1:
            if event.type() is QEvent.Type.KeyPress:
                self.turn_help()
            event.accept()
            return True
        return super().event(event)

    def retranslate(self) -> None:
        """Set every text of the page in the language of the screen."""

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self.help.setText(self.helps())
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
