"""What happens in the catalogue: each letter is looked up, an import runs beside the work."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal

from db.domain.change import Changed
from db.domain.copy_record import CopyRecord, ImportReport, RefusedRow
from db.domain.item_type import ItemType
from db.domain.staff import Permission
from db.domain.title import Copy, TitleLine
from db.errors import InvalidValue, NotPermitted
from desk.catalogue.view import CatalogueView
from desk.messages import sentence
from desk.tasks import Lane, Runner, Task
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from desk.catalogue.page import CataloguePage
    from desk.news import News

translate = QCoreApplication.translate
SHOWN_KINDS = frozenset({"title", "item", "loan", "loan_return", "item_type"})
Say = Callable[[str, Tone], None]
Reader = Callable[[Path], Iterator[CopyRecord | RefusedRow]]


class CataloguePresenter(QObject):
    """Looks up what is typed; the answer to what was typed before is dropped."""

    _went_on = Signal(object, object)  # ImportReport, Changed: from the lane of long work

    def __init__(
        self, page: CataloguePage, library: Library, runner: Runner, news: News, say: Say
    ) -> None:
        super().__init__(page)
        self._page, self._library, self._runner = page, library, runner
        self._news, self._say = news, say
        self._view = CatalogueView(may_import=_may_import(library))
        self._stop = Event()
        self._looking: Task | None = None
        page.typed.connect(self.look_for)
        page.looked_at.connect(self.look_at)
        page.stop_asked.connect(self._stop.set)
        page.report_closed.connect(lambda: self._show(report=None))
        self._went_on.connect(self._progressed)
        news.listen(page, SHOWN_KINDS, lambda _change: self._reread())
        self._show()

    def look_for(self, typed: str) -> None:
        """Find titles."""
        self._view = replace(self._view, typed=typed)
        if self._looking is not None:
            self._looking.cancel()  # who types on no longer wants to know
        self._looking = self._run(
            lambda: self._library.collection.find(typed), lambda f: self._found(typed, f)
        )

    def look_at(self, key: str) -> None:
        """Show the copies of a title."""
        if not key:
            self._show(looked_at=None, copies=())
            return
        title_id = UUID(key)
        if title_id != self._view.looked_at:
            self._view = replace(self._view, looked_at=title_id)
            self._read_copies(title_id)

    def take_in(self, read: Reader, file: Path) -> None:
        """Take in a file; the desk goes on working."""
        if self._view.importing:
            return
        self._stop.clear()
        self._show(importing=True, report=ImportReport())

        def work() -> ImportReport:
            try:
                return self._library.collection.take_in(
                    read(file), file.stem, told=self._went_on.emit, cancelled=self._stop.is_set
                )
            except (OSError, ValueError) as error:
                raise InvalidValue("file", "format") from error

        self._runner.run(
            Lane.LONG, work, owner=self._page, done=self._taken_in, failed=self._not_taken_in
        )

    def _progressed(self, report: ImportReport, changed: Changed) -> None:
        self._show(report=report)
        self._news.tell(changed)

    def _taken_in(self, report: ImportReport) -> None:
        self._show(importing=False, report=report)
        tone = Tone.ATTENTION if report.refused or report.cancelled else Tone.OK
        self._say(translate("catalogue", "The import is done: the report is on the page."), tone)

    def _not_taken_in(self, error: Exception) -> None:
        self._show(importing=False, report=None)
        self._failed(error)

    def _found(self, typed: str, titles: tuple[TitleLine, ...]) -> None:
        if typed != self._view.typed:
            return
        ids = [line.title.id for line in titles]
        looked = self._view.looked_at if self._view.looked_at in ids else next(iter(ids), None)
        copies = () if looked is None else self._view.copies
        self._show(titles=titles, answered=typed, looked_at=looked, copies=copies)
        if looked is not None:
            self._read_copies(looked)

    def _read_copies(self, title_id: UUID) -> None:
        library = self._library

        def read() -> tuple[tuple[Copy, ...], tuple[ItemType, ...]]:
            return library.collection.copies_of(title_id), library.rules.item_types()

        def done(found: tuple[tuple[Copy, ...], tuple[ItemType, ...]]) -> None:
            if title_id == self._view.looked_at:
                copies, types = found
                self._show(copies=copies, types=types)

        self._run(read, done)

    def _reread(self) -> None:
        if self._view.typed:
            self.look_for(self._view.typed)

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> Task:
        return self._runner.run(Lane.STORE, work, owner=self._page, done=done, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self._say(sentence(error, translate), Tone.STOP)

    def _show(self, **changes: object) -> None:
        self._view = replace(self._view, **changes)  # type: ignore[arg-type]  # names of its fields
        self._page.show_view(self._view)


def _may_import(library: Library) -> bool:
    try:
        library.session.role.demand(Permission.MANAGE_CATALOGUE)
    except NotPermitted:
        return False
    return True
