"""Retention: whose time is over and when, legal holds, and what was deleted."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from db.domain.change import Changed
from db.domain.clock import Clock, local_day
from db.domain.member import Name
from db.domain.privacy_kinds import LEGAL_HOLD
from db.domain.retention import (
    KEEP_MONTHS,
    MOST_HOLD_MONTHS,
    Deletions,
    LegalHold,
    Retention,
    Standing,
    decide_retention,
    last_end,
)
from db.domain.session import Session
from db.domain.severing import months_after
from db.domain.staff import Permission
from db.errors import InvalidValue, MissingValue
from db.store.deleted_rows import deletions
from db.store.due_retention import ended_by, legal_hold_of, standing_of
from db.store.people import load_member, person_ids
from db.store.regulations import rules_of
from db.store.store import Store
from db.store.transaction import Transaction

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Case:
    """One member whose membership is over: what was found, and when they are deleted."""

    member_id: UUID
    name: Name = field(repr=False)
    standing: Standing
    retention: Retention


class MemberRetention:
    """How long members are kept."""

    def __init__(self, store: Store, session: Session, clock: Clock) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session
        self._clock = clock

    def of_member(self, member_id: UUID) -> Case:
        """Tell when a member would be deleted, and what stands in the way; raise UnknownMember."""
        today = local_day(self._clock.now())
        with self._store.reading() as connection:
            return self._case(connection, member_id, today)

    def preview(self, until: date) -> tuple[Case, ...]:
        """List who is deleted up to a day, the first one first, and whose deletion waits.

        What waits is told from the day on which it would have been. Raises NotPermitted.
        """
        self._session.role.demand(Permission.MANAGE_RETENTION)
        today = local_day(self._clock.now())
        found: list[Case] = []
        with self._store.reading() as connection:
            last, after = last_end(until, self._months(connection, today)), None
            while ids := ended_by(connection, last, after, _CHUNK):
                cases = (self._case(connection, member_id, today) for member_id in ids)
                found += [c for c in cases if c.retention.erase_on <= until]
                after = ids[-1]
        return tuple(sorted(found, key=lambda c: (c.retention.erase_on, str(c.member_id))))

    def deletions(self) -> tuple[Deletions, ...]:
        """Give the record of deletions, the newest day first."""
        with self._store.reading() as connection:
            return deletions(connection)

    def legal_hold(self, member_id: UUID) -> LegalHold | None:
        """Give the legal hold on a member, if there is one that was not lifted."""
        with self._store.reading() as connection:
            return legal_hold_of(connection, person_ids(connection, member_id))

    def place_hold(self, member_id: UUID, reason: str, until: date) -> Changed:
        """Keep a member past their time, up to a day at most a year away; staff say why.

        Raises NotPermitted, UnknownMember, MissingValue or InvalidValue.
        """
        self._session.role.demand(Permission.MANAGE_RETENTION)
        if not reason.strip():
            raise MissingValue("reason")
        with self._store.writing() as act:
            today = local_day(act.now)
            if until < today:
                raise InvalidValue("until", "past")
            if until > months_after(today, MOST_HOLD_MONTHS):
                raise InvalidValue("until", "over_a_year")
            found = load_member(act.connection, member_id)
            groups = {
                "about": self._about(act, found.id, until, active=True),
                "reason": {"reason": reason.strip()},
            }
            act.record_set(LEGAL_HOLD, act.new_id(), groups)
        return act.changed

    def lift_hold(self, member_id: UUID) -> Changed:
        """Let the time of a member go on again; lifting what is not there changes nothing."""
        self._session.role.demand(Permission.MANAGE_RETENTION)
        with self._store.writing() as act:
            ids = person_ids(act.connection, member_id)
            while (held := legal_hold_of(act.connection, ids)) is not None:
                about = self._about(act, held.member_id, held.until, active=False)
                act.record_set(LEGAL_HOLD, held.id, {"about": about})
        return act.changed

    def _about(
        self, act: Transaction, member_id: UUID, until: date, *, active: bool
    ) -> dict[str, Any]:
        return {
            "member_id": member_id,
            "until": until,
            "active": active,
            "at": act.now,
            "staff_id": self._session.staff_id,
        }

    def _case(self, connection: Connection, member_id: UUID, today: date) -> Case:
        found = load_member(connection, member_id)
        _ids, standing = standing_of(connection, found.id)
        retention = decide_retention(standing, today, self._months(connection, today))
        return Case(found.id, found.name, standing, retention)

    def _months(self, connection: Connection, today: date) -> int:
        months: int = rules_of(connection).value(KEEP_MONTHS, None, None, None, today).value
        return months
