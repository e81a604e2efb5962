"""A thin bar that says something is going on, once it lasts long enough to wonder."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desk import theme
from desk.widgets.styled import text

PATIENCE = 300  # milliseconds before it shows: shorter waits would only flicker


class BusyBar(QWidget):
    """Says what the desk is waiting for; it keeps its room, so that nothing jumps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = text(role="small")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.HAIR)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE)
        self._timer.timeout.connect(self.show)
        self.hide()

    def start(self, words: str) -> None:
        """Say what is going on."""
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, 0)
        self._timer.start()

    def progress(self, done: int, total: int) -> None:
        """Say how far it is, where that is known."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def stop(self) -> None:
        """It is over."""
        self._timer.stop()
        self.hide()
