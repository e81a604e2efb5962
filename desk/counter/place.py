"""The counter among the places of the desk."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk.counter.page import CounterPage
from desk.window import Window

translate = QCoreApplication.translate


def put(window: Window) -> CounterPage:
    """Put the page of the counter first in a window, knowing nobody yet."""
    page = CounterPage()
    window.add_place("counter", lambda: translate("app", "Counter"), "desk", page, "F2")
    return page
