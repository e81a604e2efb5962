"""What the program owes each day, whoever sits there: severing, deleting, trimming the queue."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import delete, insert

from db.domain.change import Changed
from db.domain.clock import Clock, local_day
from db.domain.lease import LEASE
from db.domain.lending_kinds import HOLD, LENT_ONCE, LOAN
from db.domain.record_kinds import MEMBER
from db.domain.retention import KEEP_MONTHS, DeletedFor, decide_retention, last_end
from db.store.access_rows import log_over
from db.store.deleted_rows import record_deleted
from db.store.due_holds import holds_over
from db.store.due_retention import ended_by, returned_after_the_end, standing_of
from db.store.due_severing import ITEMS, Found, counts_to_tell, due_among, items_to_look_at, orphans
from db.store.enrolment_rows import due_for_forgetting, forget
from db.store.gate import Priority
from db.store.guardianship import end_guardianship, grown_up, tidy_guardians
from db.store.local_tables import count_waiting
from db.store.newsletter_rows import left_until
from db.store.person_erasure import erase_person
from db.store.queue_upkeep import trim_queue
from db.store.regulations import rules_of
from db.store.store import Store
from db.store.tally_rows import tell_tallies
from db.store.transaction import Transaction

_COUNTS = 500  # in one local transaction
PEOPLE = 20
DELETED_A_DAY = 5000  # far below what the centre lets one desk erase; the rest follows tomorrow
NOTHING = Changed()
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DayDone:
    """What the day's jobs did: loans severed, members deleted; whether this desk differed.

    `ended` are the holds whose last day was over, `forgotten` counts who took part in activities.
    """

    severed: int
    differed: bool = False
    deleted: int = 0
    ended: Changed = NOTHING
    forgotten: int = 0


class Upkeep:
    """The jobs of a day, each in short slices that let staff go first; again is no harm."""

    def __init__(self, store: Store, clock: Clock) -> None:
        """Work on an open store; the clock is the true one, so that a wrong one severs nothing."""
        self._store = store
        self._clock = clock

    def sever(
        self, cancelled: Callable[[], bool], *, keeping_history: Collection[UUID] = frozenset()
    ) -> int:
        """Let loans that were returned two months ago lose their member; give how many (P10).

        `keeping_history` are the members who chose to keep a reading history.
        """
        today = self._today()
        self._sever_holds(today)
        self._sever_log(today)
        with self._store.reading() as connection:
            items = items_to_look_at(connection, today)
        severed = 0
        for start in range(0, len(items), ITEMS):
            if cancelled():
                return severed
            with self._store.writing(Priority.LONG) as act:
                chunk = items[start : start + ITEMS]
                severed += _sever(act, due_among(act.connection, chunk, today, keeping_history))
        with self._store.writing(Priority.LONG) as act:
            _sever(act, orphans(act.connection, today))
        _log.info("Loans that lost their member today: %d", severed)
        return severed

    def delete_members(self, cancelled: Callable[[], bool]) -> int:
        """Delete the members whose time is over, for ever and everywhere; give how many (P19)."""
        today, after, deleted = self._today(), None, 0
        while deleted < DELETED_A_DAY and not cancelled():
            with self._store.reading() as connection:
                months = rules_of(connection).value(KEEP_MONTHS, None, None, None, today).value
                last = last_end(today, months)
                found = ended_by(connection, last, after, PEOPLE)
            if not found:
                break
            with self._store.writing(Priority.LONG) as act:
                deleted += _delete(act, found, today, months)
            after = found[-1]
        _log.info("Members whose time was over: %d", deleted)
        return deleted

    def forget_participants(self, cancelled: Callable[[], bool]) -> int:
        """Forget who took part in what is over for a month; counts stay; tell how many (P16).

        The last in the order go first, so that nobody who waited moves up meanwhile.
        """
        today, forgotten = self._today(), 0
        with self._store.reading() as connection:
            due = due_for_forgetting(connection, today)
        for activity_id, found in due.items():
            people = found[::-1]
            for start in range(0, len(people), PEOPLE):
                if cancelled():
                    return forgotten
                with self._store.writing(Priority.LONG) as act:
                    forgotten += forget(act, activity_id, people[start : start + PEOPLE])
        _log.info("Participants whose activity was over: %d", forgotten)
        return forgotten

    def forget_who_left(self) -> None:
        """Let go of the marks of addresses that left, once every desk has heard of them (P15)."""
        until = self._clock.now() - LEASE
        with self._store.writing(Priority.LONG) as act:
            for left_id in left_until(act.connection, until):
                act.record_erasure(left_id)

    def end_guardianships(self) -> None:
        """Let go of the guardians of members who are sixteen by now (P6)."""
        with self._store.writing(Priority.LONG) as act:
            end_guardianship(act, grown_up(act.connection, self._today()))
            tidy_guardians(act)

    def tell_counts(self) -> None:
        """Tell how often items were lent, once the month in which that was severed is over."""
        today = self._today()
        while self._tell_some(today):
            pass

    def tell_tallies(self) -> None:
        """Tell the statistics of the days and months that are over (P14)."""
        today = self._today()
        with self._store.writing(Priority.LONG) as act:
            tell_tallies(act, today)

    def trim_queue(self) -> None:
        """Let go of what was sent long enough ago."""
        today = self._today()
        with self._store.writing(Priority.LONG) as act:
            trim_queue(act.connection, today)

    def _today(self) -> date:
        return local_day(self._clock.now())

    def _sever_holds(self, today: date) -> None:
        """Let go of the holds that ended two months ago."""
        while True:
            with self._store.writing(Priority.LONG) as act:
                due = holds_over(act.connection, today)
                if not due.gone[HOLD.name]:
                    return
                act.record_severance(due)

    def _sever_log(self, today: date) -> None:
        """Let go of the lines of the access log that are two years old (P30)."""
        while True:
            with self._store.writing(Priority.LONG) as act:
                due = log_over(act.connection, today)
                if not any(due.gone.values()):
                    return
                act.record_severance(due)

    def _tell_some(self, today: date) -> bool:
        with self._store.writing(Priority.LONG) as act:
            counts = counts_to_tell(act.connection, today, _COUNTS)
            for count in counts:
                fields = {f: count[f] for f in LENT_ONCE.fields}
                act.record_fact(LENT_ONCE, count["id"], fields)
                this = count_waiting.c.id == count["id"]
                act.connection.execute(delete(count_waiting).where(this))
        return bool(counts)


def _sever(act: Transaction, found: Found) -> int:
    if not found:
        return 0
    late = returned_after_the_end(act.connection, found.severance.gone.get(LOAN.name, ()))
    for member_id, day in late.items():
        act.record_set(MEMBER, member_id, {"leaving": {"clear_since": day}})
    if found.counts:
        act.connection.execute(insert(count_waiting).prefix_with("OR IGNORE"), found.counts)
    act.record_severance(found.severance)
    return len(found.severance.gone.get(LOAN.name, ()))


def _delete(act: Transaction, member_ids: Collection[UUID], today: date, months: int) -> int:
    people = 0
    for member_id in member_ids:
        ids, standing = standing_of(act.connection, member_id)
        if decide_retention(standing, today, months).due(today):
            erase_person(act, ids)
            people += 1
    if people:
        record_deleted(act, DeletedFor.RETENTION, people)
    return people
