"""The three books on a library in memory, with a presenter that answers at once."""

from __future__ import annotations

from typing import Any

from db.library import Library
from desk.news import News
from desk.privacy.book_entries import AUTHORITY_FIELDS, INCIDENT_FIELDS, PROCESSOR_FIELDS
from desk.privacy.book_tab import BookTab
from desk.privacy.books_presenter import BooksPresenter
from tests.db.libraries import FixedClock
from tests.desk.counter.counters import Said
from tests.desk.runners import ImmediateRunner


class Scene:
    """The tabs of the books, and what was said."""

    def __init__(self, qtbot: Any, library: Library) -> None:
        self.processors = BookTab("processors", "people", PROCESSOR_FIELDS)
        self.incidents = BookTab("incidents", "warning", INCIDENT_FIELDS)
        self.authorities = BookTab("authorities", "book", AUTHORITY_FIELDS, only_grows=True)
        self.said, self.library = Said(), library
        for tab in (self.processors, self.incidents, self.authorities):
            qtbot.addWidget(tab)
            tab.retranslate()
        self.presenter = BooksPresenter(
            self.processors,
            self.incidents,
            library,
            ImmediateRunner(),
            News(),
            authorities=self.authorities,
            clock=FixedClock(),
            say=self.said,
        )
