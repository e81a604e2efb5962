"""The bodies of planted faults in activities and the newsletter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import count
from typing import Any
from uuid import UUID, uuid5

from db.domain import enrolment
from db.domain.enrolment import Stands
from db.domain.newsletter_kinds import NEWSLETTER_ADDRESS
from tests.sim import outreach
from tests.sim.memory_outreach import activities, enrolments, opened
from tests.sim.memory_records import Record
from tests.sim.memory_store import MemoryAct

_SERIAL = count(1)


def places_as_they_came(real: Callable[..., Any]) -> Callable[..., Any]:
    """Let a place be theirs whom the desk heard of first."""
    return lambda people, capacity: real(
        [replace(one, version=(n, 0)) for n, one in enumerate(people)], capacity
    )


def place_kept(real: Callable[..., Any]) -> Callable[..., Any]:
    """Let who signed off keep their place, so that nobody moves up."""

    def standings(people: Any, capacity: int | None) -> Any:
        off = {one.id: Stands.OFF for one in people if one.off_at is not None}
        return {**real([replace(one, off_at=None) for one in people], capacity), **off}

    return standings


def nobody(*_: Any) -> tuple[UUID, ...]:
    return ()


def never_due(*_: Any) -> bool:
    return False


def dropping(real: Callable[[MemoryAct], None]) -> Callable[[MemoryAct], None]:
    """Let who has no place after all be dropped with the work of the day."""

    def forget(act: MemoryAct) -> None:
        real(act)
        planned = activities(act.kept.records)
        for activity_id, people in sorted(enrolments(act.kept.records).items()):
            over = enrolment.overbooked(people, getattr(planned.get(activity_id), "capacity", None))
            outreach.forget(act, activity_id, [one for one in people if one.id in over])

    return forget


def counted_here(_: Any, enrolment_id: UUID) -> UUID:
    """Let each desk that forgets somebody count them by itself."""
    return uuid5(enrolment_id, str(next(_SERIAL)))


def naming_whom(real: Callable[..., Any]) -> Callable[..., Any]:
    """Let the proof of a consent say of whom it is."""

    def proof(record: Record, today: date) -> Any:
        return {**real(record, today), "email": opened(record.fields["contact"])["email"]}

    return proof


def wiped_and_kept(act: MemoryAct, sign_up_id: UUID) -> None:
    """Let signing off empty the address, and leave the person on the list."""
    act.record_set(NEWSLETTER_ADDRESS, sign_up_id, {"contact": {"email": None}})
