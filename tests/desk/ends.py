"""End a widget now: what a test leaves behind is styled again by every test after it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget


def end(widget: QWidget) -> None:
    """Delete a widget without waiting for an event loop to come round to it."""
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete.value)
