"""The base of every page: a calm ground with a title, that follows the language."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desk import theme
from desk.widgets.caption import Caption
from desk.widgets.head import Head
from desk.widgets.styled import styled


class Page(QWidget):
    """A page of the window; fill its `body`, put buttons in its `head`, set texts in `retranslate`.

    A page that scrolls (the default) never asks more room than the window has.
    """

    def __init__(self, *, scrolls: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Caption(role="title")
        self._title.hide()
        self.head = Head(self._title)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.GAP)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addLayout(self.head)
        column.addLayout(self.body, 1)
        self._place(column, scrolls=scrolls)

    def set_title(self, title: str) -> None:
        """Name the page; its heading is also what a screen reader calls it."""
        self._title.setText(title)
        self._title.setHidden(not title)
        self.setAccessibleName(title)

    def retranslate(self) -> None:
        """Set every text of the page in the language of the screen; called when it switches."""

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _place(self, column: QVBoxLayout, *, scrolls: bool) -> None:
        if not scrolls:
            self.setLayout(column)
            return
        ground = QWidget()
        styled(ground, role="ground")
        ground.setLayout(column)
        area = QScrollArea()
        area.setWidget(ground)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
