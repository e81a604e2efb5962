"""A page that stands before the desk: one sheet in the middle of a calm ground."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk import theme
from desk.widgets.button import Button
from desk.widgets.panel import Panel
from desk.widgets.styled import styled, text

SHEET = 520  # pixels at 100 % text, the width of a sheet with one column of fields


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
        self.asks_help = Button("", key="F1", tone="quiet")
        self.asks_help.clicked.connect(self.turn_help)
        self._middle, self._width = QWidget(), width
        top = QHBoxLayout()
        top.addWidget(self.brand, 1)
        top.addWidget(self.asks_help)
        column = QVBoxLayout()
        column.setSpacing(theme.GAP)
        column.addStretch(1)
        column.addLayout(top)
        for part in (self.title, self.lead, self.help, self.sheet):
            column.addWidget(part)
        column.addStretch(2)
        self._centre(column)

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

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """Say that F1 helps, where it does."""
        self._name_help()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Follow the language and the size of the text."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self.help.setText(self.helps())
            self._name_help()
        elif event.type() is QEvent.Type.FontChange:
            self._middle.setMaximumWidth(theme.scaled(self._width))
        super().changeEvent(event)

    def _name_help(self) -> None:
        self.asks_help.set_words(QCoreApplication.translate("help", "Help"))
        self.asks_help.setVisible(bool(self.helps()))

    def _centre(self, column: QVBoxLayout) -> None:
        ground = QWidget()
        styled(ground, role="ground")
        self._middle.setMaximumWidth(theme.scaled(self._width))
        self._middle.setLayout(column)
        row = QHBoxLayout(ground)
        row.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        row.addStretch(1)
        row.addWidget(self._middle, 100)
        row.addStretch(1)
        area = QScrollArea()
        area.setWidget(ground)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
