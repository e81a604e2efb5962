"""Desks that keep the contract of a store: one with a file, one in memory."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import delete, select, update

from db.domain.change import Stamp
from db.domain.clock import local_day
from db.domain.consent import Purpose, Way
from db.domain.record import Nature
from db.domain.record_kinds import CONSENT_EVENT, KINDS
from db.store.consent_records import record_withdrawal
from db.store.local_tables import earlier_op, outbox, sync_self
from db.store.queue_upkeep import trim_queue
from db.store.session_rows import load_session
from db.store.store import Store
from db.store.sync_state import FACT_VERSION, SyncSelf
from db.store.tables import RECORDS
from tests.db.libraries import NOON, FixedClock
from tests.sim.memory_store import MemoryStore
from tests.sim.world import Template

Versions = dict[tuple[str, UUID], Any]


class RealDesk:
    """A desk with a file."""

    def __init__(self, template: Template, home: Path, origin: int) -> None:
        shutil.copytree(template.home, home)
        self.staff = template.staff
        self.store = Store(home, template.file_key, FixedClock())
        with self.store.writing() as act:
            act.connection.execute(update(sync_self).values(desk_id=template.desks[origin - 1]))
            act.renumber(origin, set(self.store.op_ids_after(0)))
            act.connection.execute(delete(earlier_op))

    def make_key(self, act: Any, member: UUID) -> None:
        act.keys.make(member)

    def trim_queue(self) -> None:
        with self.store.writing() as act:
            trim_queue(act.connection, local_day(act.now))

    def withdraw(self, member: UUID) -> None:
        with self.store.writing() as act:
            session = load_session(act.connection, self.staff)
            record_withdrawal(act, session, member, Purpose.EMAIL, Way.SCREEN)

    def versions(self) -> Versions:
        found: Versions = {}
        with self.store.reading() as connection:
            for kind in KINDS.values():
                for row in connection.execute(select(RECORDS[kind.name])):
                    is_fact = kind.nature is Nature.FACT
                    found[kind.name, row.id] = (
                        {FACT_VERSION: str(Stamp(row.hlc, row.origin))} if is_fact else row.ver
                    )
        return found

    def queued_payloads(self) -> list[Any]:
        with self.store.reading() as connection:
            return list(connection.execute(select(outbox.c.payload)).scalars())


class MemoryDesk:
    """A desk in memory."""

    def __init__(self, scope: UUID, origin: int) -> None:
        own = SyncSelf(uuid4(), scope, origin, uuid4(), 0, None, 0, 0, 0, False, None, "", 0)
        self.store = MemoryStore(own, FixedClock())

    def make_key(self, act: Any, member: UUID) -> None:
        """In memory a key is made when it is first used."""

    def trim_queue(self) -> None:
        with self.store.writing() as act:
            act.trim_queue()

    def withdraw(self, member: UUID) -> None:
        with self.store.writing() as act:
            act.wipe(member, "email")
            record_event(act, member, granted=False)

    def versions(self) -> Versions:
        records = self.store.kept.records.items()
        return {k: {g: str(s) for g, s in r.versions.items()} for k, r in records}

    def queued_payloads(self) -> list[Any]:
        return [e.operation.payload for e in self.store.kept.queue.values()]


def record_event(act: Any, member: UUID, *, granted: bool) -> None:
    values = {"member_id": member, "purpose": Purpose.EMAIL, "granted": granted,
              "seen_withdrawals": [], "wording_version": "1", "language": "nl",
              "way": Way.SCREEN, "staff_id": member, "at": NOON}  # fmt: skip
    act.record_fact(CONSENT_EVENT, act.new_id(), values)
