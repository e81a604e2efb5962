"""First hints: one sentence the first time somebody comes to a screen, gone when they work."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desk.window import Window

QUIET: Final = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr)


class Seen:
    """Which screens one of the staff had a hint for, at this desk; by number, never by name."""

    def __init__(self, memory: QSettings, staff_id: UUID) -> None:
        self._memory, self._group = memory, f"seen/{staff_id.hex}"

    def first(self, place: str) -> bool:
        """Tell whether they come here for the first time, and remember that they came."""
        key = f"{self._group}/{place}"
        if self._memory.contains(key):
            return False
        self._memory.setValue(key, 1)
        return True


class Hints(QObject):
    """Shows the hint of a place once; a key, a scan or a press on the page takes it away."""

    def __init__(self, window: Window, seen: Seen, told: Callable[[str], str]) -> None:
        super().__init__(window)
        self._window, self._seen, self._told = window, seen, told
        self._program = QCoreApplication.instance() or window
        window.arrived.connect(self._arrived)
        window.hint.closed.connect(self.dismiss)

    def dismiss(self) -> None:
        """Take the hint away."""
        self._window.hint.show_hint("")
        self._program.removeEventFilter(self)

    def eventFilter(self, target: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Notice that staff work; nothing is held back."""
        if isinstance(event, QKeyEvent):
            used = event.type() is QEvent.Type.KeyPress and event.key() not in QUIET
        else:
            pressed = event.type() is QEvent.Type.MouseButtonPress
            used = pressed and isinstance(target, QWidget) and self._on_page(target)
        if used:
            self.dismiss()
        return False

    def _on_page(self, widget: QWidget) -> bool:
        return self._window.pages.isAncestorOf(widget)

    def _arrived(self, place: str) -> None:
        self.dismiss()
        hint = self._told(place)
        if hint and self._seen.first(place):
            self._window.hint.show_hint(hint)
            self._program.installEventFilter(self)
