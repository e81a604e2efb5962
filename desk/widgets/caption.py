"""A label that stands on one line where it can, and goes on below where it can't."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from desk.widgets.styled import styled

SLACK = 2  # pixels that Qt rounds away before it breaks a line


class Caption(QLabel):
    """The name of a field or of a page; Qt's own label that may wrap asks for a narrow block."""

    def __init__(self, words: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setIndent(0)  # Qt puts half a letter before words in a frame
        styled(self, role=role)

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Ask for one line."""
        self.ensurePolished()
        flag = Qt.TextFlag.TextShowMnemonic if self.buddy() else Qt.TextFlag.TextSingleLine
        line = self.fontMetrics().size(flag, self.text()).width()
        beside = self.width() - self.contentsRect().width()
        width = line + beside + SLACK
        return QSize(width, self.heightForWidth(width))
