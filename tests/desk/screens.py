"""Every screen of the desk, filled with invented people, for walks over all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QTabWidget, QWidget

from desk.counter.page import CounterPage
from desk.lending.page import ReturnPage
from desk.members.page import MemberPage
from tests.desk.counter import shown
from tests.desk.members.shown_file import FILE


def home() -> QWidget:
    page = CounterPage()
    page.show_view(shown.BUSY_HOME)
    return page


def session() -> QWidget:
    page = CounterPage()
    page.show_view(shown.SESSION)
    return page


def in_doubt() -> QWidget:
    page = CounterPage()
    page.show_view(shown.IN_DOUBT)
    return page


def member_file() -> QWidget:
    page = MemberPage()
    page.show_view(FILE)
    return page


PAGES: dict[str, Callable[[], QWidget]] = {
    "home": home,
    "session": session,
    "in doubt": in_doubt,
    "return": ReturnPage,
    "member file": member_file,
}


def turned(page: QWidget) -> Iterator[QWidget]:
    """Turn every tab of a page in turn; a page without tabs is shown once."""
    tabs = page.findChild(QTabWidget)
    for number in range(tabs.count() if isinstance(tabs, QTabWidget) else 1):
        if isinstance(tabs, QTabWidget):
            tabs.setCurrentIndex(number)
        yield page
