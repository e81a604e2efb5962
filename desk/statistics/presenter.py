"""Reads the statistics that staff ask for, and writes them as a table."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from db.domain.disclosure import published
from db.domain.journal import table_csv
from db.registers.statistics import Of
from desk.language import day
from desk.lending.in_turn import InTurn, Work
from desk.lending.refusals import explain
from desk.post.paper import write_file
from desk.regulations.kind_words import kind_name
from desk.statistics.view import Chosen, Exchange, StatisticsView
from desk.statistics.words import minutes_of, value_words
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from desk.statistics.page import StatisticsPage
    from desk.tasks import Runner

translate = QCoreApplication.translate


class StatisticsPresenter:
    """Shows one table at a time."""

    def __init__(
        self,
        page: StatisticsPage,
        library: Library,
        runner: Runner,
        *,
        say: Callable[[str, Tone], None],
        folder: Path,
    ) -> None:
        self._page, self._library, self._say, self._folder = page, library, say, folder
        self._turn = InTurn(runner, page)
        page.chosen.connect(self.choose)
        page.file_asked.connect(self.write)

    def begin(self) -> None:
        """Read what was looked at last, else the loans of the newest month."""
        self.choose(self._page.view.chosen if self._page.view else Chosen())

    def choose(self, chosen: Chosen) -> None:
        """Read another table."""
        self._turn.add(
            lambda: Work(lambda: self._read(chosen), self._page.show_view, self._refused)
        )

    def write(self) -> None:
        """Write the table that is shown into the folder of documents."""
        view = self._page.view
        if view is None:
            return
        title = self._page.title()
        table = table_csv(*_table(title, view))
        path = self._folder / f"balie-{_file_name(view.chosen)}.csv"

        def do() -> Path:
            # With the mark in front, spreadsheets read letters with accents as they are.
            write_file(path, table.encode("utf-8-sig"))
            return path

        def done(written: Path) -> None:
            said = translate("statistics", "The table is written: {path}")
            self._say(said.format(path=written), Tone.OK)

        self._turn.add(lambda: Work(do, done, self._refused))

    def _read(self, chosen: Chosen) -> StatisticsView:
        library, found = self._library, self._library.statistics
        names = {kind.code: kind_name(kind) for kind in library.memberships.every_category()}
        names |= {kind.code: kind_name(kind) for kind in library.rules.item_types()}
        months, joined = found.months(), library.sync_status().joined
        if isinstance(chosen.view, Exchange) and not joined:
            chosen = Chosen()
        view, month = chosen.view, chosen.month or (months[0] if months else None)
        if isinstance(view, Exchange):
            return StatisticsView(chosen, published(()), months, names, found.lags())
        if isinstance(view, Of):
            return StatisticsView(chosen, found.members(view), months, names, joined=joined)
        table = found.acts(chosen.what, view, month) if month else published(())
        shown = Chosen(chosen.what, view, month)
        return StatisticsView(shown, table, months, names, joined=joined)

    def _refused(self, error: Exception) -> None:
        self._say(*explain(error))


def _table(title: str, view: StatisticsView) -> tuple[tuple[str, str], list[tuple[str, str]]]:
    """Give the head and the rows of a file."""
    if isinstance(view.chosen.view, Exchange):
        minutes = [(day(lag.on), str(minutes_of(lag))) for lag in view.lags]
        return (title, translate("statistics", "minutes")), minutes
    cells = [
        (value_words(view.chosen.view, cell.value, view.names), _number(cell.count))
        for cell in view.table.cells
    ]
    together = (translate("statistics", "together"), _number(view.table.total))
    return (title, translate("statistics", "number")), [*cells, together]


def _number(count: int | None) -> str:
    return "*" if count is None else str(count)


def _file_name(chosen: Chosen) -> str:
    if isinstance(chosen.view, Exchange):
        return f"exchange-{chosen.view}"
    if isinstance(chosen.view, Of):
        return f"members-{chosen.view}"
    month = f"-{chosen.month:%Y-%m}" if chosen.month else ""
    return f"{chosen.what}-{chosen.view}{month}"
