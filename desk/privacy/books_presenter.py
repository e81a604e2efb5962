"""What happens in the books of the privacy officer: read, written, put on paper (P17, P18)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db.domain.change import Changed
from db.domain.clock import Clock
from desk.lending.refusals import explain
from desk.post.paper import write_file
from desk.privacy.book_entries import (
    authority_entry,
    authority_of,
    field_of,
    incident_entry,
    incident_of,
    processor_entry,
    processor_of,
)
from desk.privacy.book_paper import entry_pdf
from desk.privacy.book_tab import BookEntry, BookTab
from desk.privacy.kept_tabs import screen_language
from desk.tasks import Lane, Runner
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from desk.news import News

translate = QCoreApplication.translate
Say = Callable[[str, Tone], None]


class BooksPresenter:
    """Keeps the books true while the page is shown."""

    def __init__(
        self,
        processors: BookTab,
        incidents: BookTab,
        library: Library,
        runner: Runner,
        news: News,
        *,
        authorities: BookTab,
        clock: Clock,
        say: Say,
    ) -> None:
        self._processors, self._incidents = processors, incidents
        self._authorities = authorities
        self._library, self._runner, self._clock, self._say = library, runner, clock, say
        processors.saved.connect(self.save_processor)
        incidents.saved.connect(self.save_incident)
        authorities.saved.connect(lambda _key, values: self.note_authority(values))
        self._news = news
        kinds = frozenset({"processor", "incident", "authority_request"})
        news.listen(processors, kinds, lambda _change: self.begin())

    def begin(self) -> None:
        """Read the books: the page is shown now."""
        self._runner.run(
            Lane.STORE, self._read, owner=self._processors, done=self._show, failed=self._trouble
        )

    def leave(self) -> None:
        """Keep what is shown: it names no member."""

    def save_processor(self, key: str, values: Mapping[str, str]) -> None:
        """Keep a party."""
        books = self._library.books
        self._write(
            self._processors, lambda: books.save_processor(processor_of(self._id(key), values))
        )

    def save_incident(self, key: str, values: Mapping[str, str]) -> None:
        """Keep an incident."""
        books = self._library.books
        self._write(
            self._incidents, lambda: books.save_incident(incident_of(self._id(key), values))
        )

    def note_authority(self, values: Mapping[str, str]) -> None:
        """Keep what an authority asked."""
        books = self._library.books
        self._write(
            self._authorities, lambda: books.note_authority(authority_of(books.new_id(), values))
        )

    def write_paper(self, title: str, values: Mapping[str, str], path: Path) -> None:
        """Put an entry on paper."""
        library, language = self._library.session.library_name, screen_language()
        self._runner.run(
            Lane.LONG,
            lambda: write_file(path, entry_pdf(title, values, library, language)),
            owner=self._incidents,
            done=lambda _none: self._say(translate("privacy", "The PDF is written."), Tone.OK),
            failed=self._trouble,
        )

    def _id(self, key: str) -> UUID:
        return UUID(key) if key else self._library.books.new_id()

    def _read(self) -> tuple[list[BookEntry], ...]:
        books, language, now = self._library.books, screen_language(), self._clock.now()
        return (
            [processor_entry(one, language) for one in books.processors()],
            [incident_entry(one, now, language) for one in books.incidents()],
            [authority_entry(one, language) for one in books.authority_requests()],
        )

    def _show(self, read: tuple[list[BookEntry], ...]) -> None:
        self._processors.show_entries(read[0])
        self._incidents.show_entries(read[1])
        self._authorities.show_entries(read[2])

    def _write(self, tab: BookTab, work: Callable[[], Changed]) -> None:
        def done(changed: Changed) -> None:
            self._say(translate("privacy", "Kept."), Tone.OK)
            self._news.tell(changed)

        def failed(error: Exception) -> None:
            sentence, tone = explain(error)
            tab.show_error(field_of(error), sentence)
            self._say(sentence, tone)

        self._runner.run(Lane.STORE, work, owner=tab, done=done, failed=failed)

    def _trouble(self, error: Exception) -> None:
        self._say(*explain(error))
