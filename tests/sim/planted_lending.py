"""The bodies of planted faults in accounts, holds and renewals, and in how long things are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import count
from typing import Any
from uuid import UUID, uuid5

from db.domain.hold import HoldState, Standing
from db.domain.hold_course import KEEPING
from db.domain.record import RecordKind
from tests.sim.memory_store import MemoryAct

_SERIAL = count(1)


def lines_as_they_came(real: Callable[..., Any]) -> Callable[..., Any]:
    """Let credits pay in the order in which the lines arrived."""
    return lambda lines: real([replace(ln, version=(n, 0)) for n, ln in enumerate(lines)])


def events_as_they_came(real: Callable[..., Any]) -> Callable[..., Any]:
    def project(hold: Any, events: Iterable[Any], *more: Any) -> Any:
        return real(hold, [replace(e, version=(n, 0)) for n, e in enumerate(events)], *more)

    return project


def queue_as_it_came(states: Iterable[HoldState]) -> tuple[HoldState, ...]:
    return tuple(s for s in states if not s.standing.over)


def copy_stays(real: Callable[..., Any]) -> Callable[..., Any]:
    """Let a copy stay with a hold when it went elsewhere."""
    return lambda hold, events, _, undone: real(hold, events, (), undone)


def waiting_again(real: Callable[..., Any]) -> Callable[..., Any]:
    """Let a hold that is over get a copy from a desk that does not know."""

    def after(state: HoldState, event: Any) -> Any:
        if event.what in KEEPING and state.standing.over:
            state = replace(state, standing=Standing.WAITING)
        return real(state, event)

    return after


def last_renewal(real: Callable[..., Any]) -> Callable[..., Any]:
    """Let the renewal that arrived last be the one that counts."""
    return lambda loan, after, back, longer: real(loan, after, back, longer[-1:])


def own_id(about: UUID, *_: Any) -> UUID:
    return uuid5(about, str(next(_SERIAL)))


def hanging_nowhere(*_: Any) -> Iterator[Any]:
    return iter(())


def sum_of_the_member(real: Any) -> Any:
    """Let the sum of a line be about the member, as the line is."""

    def record(self: MemoryAct, kind: RecordKind, record_id: UUID, values: Any, **how: Any) -> None:
        more = {"member_id": self.made[-1].subject} if kind.name == "journal_line" else {}
        real(self, kind, record_id, {**values, **more}, **how)

    return record
