"""What happens on the tab on looking: the log is read while it is shown, and notes no look."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from db.domain.access import Access
from db.domain.clock import Clock
from db.errors import UnknownMember
from desk.lending.refusals import explain
from desk.privacy.log_view import Asked, LogView, Look, OddLook
from desk.tasks import Lane, Runner
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from desk.privacy.log_tab import LogTab

MOST = 300  # lines on the screen
Say = Callable[[str, Tone], None]


class LogPresenter:
    """Reads what is asked of the log; `at_hand` tells whose files are open at this desk."""

    def __init__(
        self,
        tab: LogTab,
        library: Library,
        runner: Runner,
        *,
        clock: Clock,
        say: Say,
        at_hand: Callable[[], Sequence[UUID]],
    ) -> None:
        self._tab, self._library, self._runner = tab, library, runner
        self._clock, self._say, self._at_hand = clock, say, at_hand
        self._shown = False
        tab.asked.connect(self._ask)

    def begin(self) -> None:
        """Read the log: the page is shown now."""
        self._shown = True
        self._ask(self._tab.wanted)

    def leave(self) -> None:
        """Let go of everybody's names."""
        self._shown = False
        self._tab.forget()

    def _ask(self, asked: Asked) -> None:
        at_hand = tuple(dict.fromkeys(self._at_hand()))
        self._runner.run(
            Lane.LONG,
            lambda: self._read(asked, at_hand),
            owner=self._tab,
            done=lambda view: self._read_done(view, asked),
            failed=lambda error: self._say(*explain(error)),
        )

    def _read(self, asked: Asked, at_hand: Sequence[UUID]) -> LogView:
        log = self._library.access_log
        staff = {one.id: one.name for one in self._library.staff.all()}
        desks: dict[UUID | None, str] = {one.id: one.name for one in self._library.desks.all()}
        found = self._lines(asked)
        odd = [
            one
            for one in log.pointed_out(asked.days)
            if asked.staff_id in {None, one.staff_id}
            and (asked.member_id is None or asked.member_id in one.member_ids)
        ]
        shown = found[:MOST]
        wanted = {a.member_id for a in shown} | {m for o in odd for m in o.member_ids}
        names = self._names({*wanted, *at_hand})
        return LogView(
            staff=tuple(sorted(staff.items(), key=lambda one: one[1])),
            members=tuple((one, names[one]) for one in at_hand if names[one]),
            odd=tuple(
                OddLook(
                    one.staff_id,
                    staff.get(one.staff_id, ""),
                    one.on,
                    one.odd,
                    tuple(sorted(names[m] for m in one.member_ids if names[m])),
                )
                for one in odd
            ),
            looks=tuple(
                Look(a, staff.get(a.staff_id, ""), names[a.member_id], desks.get(a.desk_id, ""))
                for a in shown
            ),
            more=len(found) > len(shown),
        )

    def _lines(self, asked: Asked) -> tuple[Access, ...]:
        log = self._library.access_log
        if asked.member_id is None:
            return log.search(staff_id=asked.staff_id, since_days=asked.days)
        since = self._clock.now() - timedelta(days=asked.days)
        return tuple(
            one
            for one in log.of_member(asked.member_id)
            if one.at >= since and asked.staff_id in {None, one.staff_id}
        )

    def _names(self, member_ids: Collection[UUID]) -> dict[UUID, str]:
        """Read names; the log of somebody deleted goes with them, so hardly one is missing."""
        names: dict[UUID, str] = {}
        for member_id in member_ids:
            try:
                name = self._library.members.get(member_id).name
            except UnknownMember:
                names[member_id] = ""  # deleted since the log was read
            else:
                names[member_id] = f"{name.given_names} {name.surname}"
        return names

    def _read_done(self, view: LogView, asked: Asked) -> None:
        # Staff may have gone, or asked something else, while it was read.
        if self._shown and asked == self._tab.wanted:
            self._tab.show_view(view)
