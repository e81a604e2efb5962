"""A surface that holds what belongs together, with room to breathe."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desk import theme
from desk.widgets.styled import styled, text


class Panel(QFrame):
    """A white sheet with an optional title; fill its `body`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = text(role="lead", wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.NEAR)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.GAP, theme.WIDE, theme.GAP)
        column.setSpacing(theme.NEAR)
        column.addWidget(self._title)
        column.addLayout(self.body, 1)
        styled(self, role="panel")
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Name the panel; empty for none."""
        self._title.setText(title)
        self._title.setHidden(not title)
        self.setAccessibleName(title)
