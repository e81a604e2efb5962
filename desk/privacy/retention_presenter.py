"""What happens on the tab on retention: read while it is shown, a legal hold placed and lifted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db.domain.change import Changed
from db.domain.clock import Clock, local_day
from desk.lending.refusals import explain
from desk.privacy.retention_words import day_in_words
from desk.privacy.view import CaseLine, NewHold, RetentionView
from desk.tasks import Lane, Runner
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from desk.news import News
    from desk.privacy.retention_tab import RetentionTab

translate = QCoreApplication.translate
SHOWN_KINDS = frozenset(
    {"member", "loan", "loan_return", "ledger", "hold", "hold_event", "legal_hold", "deleted"}
)
Say = Callable[[str, Tone], None]


class RetentionPresenter:
    """Keeps the preview true while it is shown; it is long work in a large library."""

    def __init__(
        self,
        tab: RetentionTab,
        library: Library,
        runner: Runner,
        news: News,
        *,
        clock: Clock,
        say: Say,
    ) -> None:
        self._tab, self._library, self._runner = tab, library, runner
        self._news, self._clock, self._say = news, clock, say
        self._shown = False
        tab.period_chosen.connect(lambda _days: self._reread())
        tab.case.placed.connect(self.place)
        tab.case.lifted.connect(self.lift)
        news.listen(tab, SHOWN_KINDS, lambda _change: self._reread())

    def begin(self) -> None:
        """Read who is deleted: the page is shown now."""
        self._shown = True
        self._reread()

    def leave(self) -> None:
        """Let go of everybody's names."""
        self._shown = False
        self._tab.show_view(RetentionView(self._today))

    def place(self, key: str, hold: NewHold) -> None:
        """Keep a file past its time."""
        place = self._library.retention.place_hold
        words = translate("privacy", "This file is kept until {day}.")
        told = words.format(day=day_in_words(hold.until))
        self._record(lambda: place(UUID(key), hold.reason, hold.until), told)

    def lift(self, key: str) -> None:
        """Let the time of a file go on."""
        lift = self._library.retention.lift_hold
        told = translate("privacy", "The legal hold is lifted.")
        self._record(lambda: lift(UUID(key)), told)

    @property
    def _today(self) -> date:
        return local_day(self._clock.now())

    def _record(self, work: Callable[[], Changed], told: str) -> None:
        def done(changed: Changed) -> None:
            self._tab.case.put_away()
            self._say(told, Tone.OK)
            self._news.tell(changed)

        self._runner.run(Lane.STORE, work, owner=self._tab, done=done, failed=self._failed)

    def _reread(self) -> None:
        if self._shown:
            today, days = self._today, self._tab.days
            self._runner.run(
                Lane.LONG,
                lambda: self._read(today, days),
                owner=self._tab,
                done=lambda view: self._read_done(view, days),
                failed=self._failed,
            )

    def _read(self, today: date, days: int) -> RetentionView:
        retention = self._library.retention
        lines = tuple(
            CaseLine(
                case,
                retention.legal_hold(case.member_id) if case.standing.held_until else None,
            )
            for case in retention.preview(today + timedelta(days=days))
        )
        return RetentionView(today, lines, retention.deletions())

    def _read_done(self, view: RetentionView, days: int) -> None:
        # Staff may have gone, or chosen another period, while it was read.
        if self._shown and days == self._tab.days:
            self._tab.show_view(view)

    def _failed(self, error: Exception) -> None:
        sentence, tone = explain(error)
        self._tab.case.show_error(getattr(error, "field", ""), sentence)
        self._say(sentence, tone)
