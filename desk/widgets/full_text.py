"""A button that opens a text in full where it stands, and puts it away again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from desk import theme
from desk.widgets.button import Button
from desk.widgets.flow import Flow

HEIGHT = 220  # pixels: some twelve lines; the rest scrolls


class FullText(QWidget):
    """Asks for its text each time it is opened: what holds can change while a page is open."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open = Button("", symbol="book")
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(HEIGHT)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        row = Flow()
        row.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        column.addLayout(row)
        column.addWidget(self.text)
        self.text.hide()
        self.open.clicked.connect(self._turn)

    def show_text(self, words: str) -> None:
        """Open with these words."""
        self.text.setPlainText(words)
        self.text.show()

    def set_words(self, words: str) -> None:
        """Say what the button opens; what was open is put away: it may be in another language."""
        self.open.set_words(words)
        self.text.setAccessibleName(words.replace("&", ""))
        self.text.hide()

    def _turn(self) -> None:
        if self.text.isHidden():
            self.asked.emit()
        else:
            self.text.hide()
