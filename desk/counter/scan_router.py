"""Catch what a barcode scanner types, wherever the cursor is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit

from desk.counter.wedge import Wedge
from desk.widgets.omnibox import Omnibox

ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
SHIFTING = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock)
HARMLESS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def typed_at(event: QKeyEvent) -> float:
    """Answer when a key was pressed, in seconds: not when a busy program got round to it."""
    return event.timestamp() / 1000


class ScanRouter(QObject):
    """An event filter for every window staff work in; `scanned` carries each scan."""

    scanned = Signal(str)

    def __init__(
        self,
        wedge: Wedge[QKeyEvent] | None = None,
        clock: Callable[[QKeyEvent], float] = typed_at,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._wedge = wedge or Wedge[QKeyEvent]()
        self._clock = clock
        self._handing_back = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.setInterval(round(self._wedge.patience * 1000) + 1)
        self._timer.timeout.connect(self.give_back)

    def eventFilter(self, target: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Hold keys that may be a scan; let everything else pass."""
        # A key reaches the window first and then a widget: it is judged once, at the window.
        if self._handing_back or not isinstance(target, QWindow) or _secret():
            return False
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() is QEvent.Type.KeyRelease:
            return self._wedge.holds() and _printable(event)
        return event.type() is QEvent.Type.KeyPress and self._pressed(event)

    def give_back(self) -> None:
        """Hand held keys to the field they were typed into."""
        self._timer.stop()
        self._deliver(self._wedge.give_back())

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() in SHIFTING:
            return False
        if event.key() in ENDS:
            return self._ended(event)
        if not _printable(event) or event.isAutoRepeat():
            self.give_back()
            return False
        copy = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
        back, held = self._wedge.key(event.text(), copy, self._clock(event))
        self._deliver(back)
        if held:
            self._timer.start()
        return held

    def _ended(self, event: QKeyEvent) -> bool:
        scan = self._wedge.end(self._clock(event))
        if not scan:
            self.give_back()
            return False
        self._timer.stop()
        self.scanned.emit(scan)
        return True

    def _deliver(self, keys: list[QKeyEvent]) -> None:
        self._handing_back = True
        for key in keys:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                target = QApplication.focusWidget() or QApplication.activeWindow()
                if target is not None:
                    again = QKeyEvent(kind, key.key(), key.modifiers(), key.text())
                    QCoreApplication.sendEvent(target, again)
        self._handing_back = False


def _secret() -> bool:
    """Whether a passphrase is asked for: what a password keeper types is as fast as a scan."""
    focus = QApplication.focusWidget()
    hides = isinstance(focus, QLineEdit) and focus.echoMode() is not QLineEdit.EchoMode.Normal
    return hides and not isinstance(focus, Omnibox)


def _printable(event: QKeyEvent) -> bool:
    return not (event.modifiers() & ~HARMLESS) and bool(event.text()) and event.text().isprintable()
