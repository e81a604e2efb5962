"""What follows from records in memory: whose value lost its consent, what was lent twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any
from uuid import UUID

from db.domain.change import Stamp
from db.domain.consent import ConsentEvent, Purpose, Way, holds
from db.store.sync_state import FACT_VERSION
from tests.central.model import RecordKey
from tests.sim.memory_records import Record

Records = Mapping[RecordKey, Record]
_WHENEVER = datetime(2026, 1, 1, tzinfo=UTC)


def events_of(records: Records, members: Collection[UUID]) -> dict[UUID, list[ConsentEvent]]:
    """Give the consent events of some members."""
    found: dict[UUID, list[ConsentEvent]] = {member: [] for member in members}
    if members:
        for (kind, event_id), record in records.items():
            if kind == "consent_event" and record.subject in found:
                found[record.subject].append(event_from(event_id, record.subject, record.fields))
    return found


def event_from(event_id: UUID, member: UUID, values: Mapping[str, Any]) -> ConsentEvent:
    """Read a consent event."""
    seen = frozenset(map(UUID, values["seen_withdrawals"]))
    return ConsentEvent(event_id, member, Purpose.EMAIL, values["granted"], seen, "", "",
                        Way.SCREEN, member, _WHENEVER)  # fmt: skip


def unconsented(records: Records, members: Collection[UUID]) -> Iterator[UUID]:
    """Tell which members' files may hold no address of mail."""
    asked = [m for m in sorted(members) if "email" in _versions(records, m)]
    for member, events in events_of(records, asked).items():
        if not holds(events, Purpose.EMAIL):
            yield member


def _versions(records: Records, member: UUID) -> Mapping[str, Stamp]:
    file = records.get(("member", member))
    return file.versions if file else {}


def lent_twice(records: Records) -> int:
    """Count the loans that another loan of the same item ended."""
    acts: defaultdict[Any, list[tuple[Stamp, str]]] = defaultdict(list)
    for (kind, _), record in records.items():
        if kind in ("loan", "loan_return"):
            acts[record.fields["item_id"]].append((record.versions[FACT_VERSION], kind))
    return sum(
        [one, two] == ["loan", "loan"]
        for of_item in acts.values()
        for (_, one), (_, two) in pairwise(sorted(of_item))
    )
