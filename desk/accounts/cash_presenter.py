"""What the cash-up does: it keeps up with payments, writes counts down, and writes the journal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from db.domain.cash import Count
from db.domain.change import Changed
from db.domain.clock import Clock, local_day
from db.domain.journal import JournalRow, journal_csv
from db.domain.money import parse_cents_or_zero
from db.domain.processor import Task
from db.errors import InvalidValue
from desk.accounts.cash_view import CashView, Counted, Period, describe
from desk.days import read_day
from desk.lending.in_turn import InTurn, Work
from desk.lending.refusals import explain
from desk.post.paper import write_file
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from desk.accounts.cash_page import CashPage
    from desk.news import News
    from desk.tasks import Runner

SHOWN_KINDS = frozenset({"ledger", "cash_count"})
translate = QCoreApplication.translate


class CashPresenter:
    """Shows the drawer of this desk as long as its page is open."""

    def __init__(
        self,
        page: CashPage,
        library: Library,
        runner: Runner,
        news: News,
        *,
        clock: Clock,
        say: Callable[[str, Tone], None],
        folder: Path,
    ) -> None:
        self._page = page
        self._library = library
        self._news = news
        self._clock = clock
        self._say = say
        self._folder = folder
        self._turn = InTurn(runner, page)
        page.counted.connect(self.count)
        page.journal_asked.connect(self.journal)
        news.listen(page, SHOWN_KINDS, lambda _change: self.look())

    def look(self) -> None:
        """Read how the drawer stands."""
        self._turn.add(lambda: Work(self._read, self._page.show_view, self._refused))

    def count(self, counted: Counted) -> None:
        """Write a count down."""

        def done(changed: Changed) -> None:
            self._page.begin()
            self._say(translate("accounts", "The count is kept."), Tone.OK)
            self._news.tell(changed)

        def do() -> Changed:
            return self._library.cash.count(_count(counted))

        self._turn.add(lambda: Work(do, done, self._refused))

    def journal(self, period: Period) -> None:
        """Write the journal of a period into the folder of documents."""

        def done(written: tuple[Path, str]) -> None:
            path, who = written
            said = translate("accounts", "The table is written, for {who}: {path}")
            self._say(said.format(path=path, who=who), Tone.OK)

        self._turn.add(lambda: Work(lambda: self._write(period), done, self._refused))

    def _read(self) -> CashView:
        cash, session = self._library.cash, self._library.session
        today = local_day(self._clock.now())
        return describe(cash.drawer(), cash.counts(), session.desk_name, today)

    def _write(self, period: Period) -> tuple[Path, str]:
        first, last = read_day(period.first, "first"), read_day(period.last, "last")
        for_whom = self._library.books.receivers(Task.ACCOUNTS)
        rows = self._library.cash.journal(first, last)
        path = self._folder / f"balie-{first.isoformat()}-{last.isoformat()}.csv"
        # With the mark in front, spreadsheets read letters with accents as they are.
        write_file(path, _table(rows, (first, last)).encode("utf-8-sig"))
        return path, ", ".join(for_whom)

    def _refused(self, error: Exception) -> None:
        sentence, tone = explain(error)
        field: Any = getattr(error, "field", "")
        if field:
            self._page.show_wrong(field, sentence)
        self._say(sentence, tone)


def _count(counted: Counted) -> Count:
    return Count(
        cash_cents=_sum(counted.cash, "cash"),
        terminal_cents=_sum(counted.terminal or "0", "terminal"),
        left_cents=_sum(counted.left or "0", "left"),
        explanation=counted.explanation,
        pieces=counted.pieces,
    )


def _sum(text: str, field: str) -> int:
    try:
        return parse_cents_or_zero(text)
    except InvalidValue as error:
        raise InvalidValue(field, error.reason) from error


def _table(rows: tuple[JournalRow, ...], period: tuple[date, date]) -> str:
    headings = (
        translate("accounts", "from"),
        translate("accounts", "to and with"),
        translate("accounts", "day"),
        translate("accounts", "branch"),
        translate("accounts", "kind"),
        translate("accounts", "way"),
        translate("accounts", "lines"),
        translate("accounts", "sum"),
    )
    return journal_csv(rows, headings, period)
