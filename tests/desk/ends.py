"""End a widget now: what a test leaves behind is styled again by every test after it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget


def end(widget: QWidget) -> None:
    """Delete a widget without waiting for an event loop to come round to it."""
    widget.close()
    end_object(widget)


def end_object(thing: QObject) -> None:
    """Delete anything of Qt's now."""
    thing.deleteLater()
    QCoreApplication.sendPostedEvents(thing, QEvent.Type.DeferredDelete.value)
