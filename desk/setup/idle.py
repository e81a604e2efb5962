"""Notice that nobody has touched the desk for a while, so that it locks itself (P29)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class Idle(QObject):
    """An event filter for every window staff work in; `left_alone` comes once per absence."""

    left_alone = Signal()

    def __init__(self, milliseconds: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=milliseconds)
        self._timer.timeout.connect(self.left_alone)
        self._timer.start()

    def eventFilter(self, _target: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Begin to count again whenever somebody touches the desk; let everything pass."""
        if event.type() in _TOUCHES:
            self._timer.start()
        return False
