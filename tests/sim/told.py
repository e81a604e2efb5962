"""What must be true of what was told and decided, when a history has ended."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from db.domain.change import HLC_COUNTER_BITS, parse_stamp
from db.domain.decision import Outcome
from db.store.lost_values import KEPT
from db.store.sync_state import StateRow
from tests.sim.history import DAY, History
from tests.sim.memory_inbox import loan_states, pair_id, persons

Latest = dict[UUID, tuple[Any, Outcome, dict[str, Any]]]


def wrongly_told(history: History) -> Iterator[str]:
    """Judge from the state of the centre, whatever order things came in."""
    state = history.centre.desk(history.desks[0].central.desk_id).state()
    latest = _latest(state)
    yield from _persons(history, state, latest)
    yield from _loans(history, state, latest)
    yield from _lost_values(history, state)


def _latest(state: list[StateRow]) -> Latest:
    found: Latest = {}
    for row in state:
        if row.kind == "decision":
            (stamp,) = row.versions.values()
            conflict = UUID(row.fields["conflict_id"])
            if conflict not in found or stamp > found[conflict][0]:
                found[conflict] = (stamp, Outcome(row.fields["outcome"]), dict(row.fields))
    return found


def _persons(history: History, state: list[StateRow], latest: Latest) -> Iterator[str]:
    views = [persons(desk.store.kept.records) for desk in history.desks]
    if any(view != views[0] for view in views):
        yield "desks differ on who is one person"
    by_card: defaultdict[str, list[UUID]] = defaultdict(list)
    for row in state:
        if row.kind == "member" and "card" in row.fields:  # else a centre from long ago lost it
            by_card[row.fields["card"]["card"]].append(UUID(row.record_id))
    split = {c for c, (_, outcome, _) in latest.items() if outcome is Outcome.SPLIT}
    for files in by_card.values():
        apart = any(pair_id(a, b) in split for a in files for b in files)
        together = {views[0].get(file, file) for file in files}
        if len(together) > 1 and not split:
            yield "files of one person were not joined"
        if len(together) == 1 and apart:
            yield "files that staff split are one person"


def _loans(history: History, state: list[StateRow], latest: Latest) -> Iterator[str]:
    loans = {UUID(row.record_id) for row in state if row.kind == "loan"}
    voided = {
        UUID(values["voids"])
        for _, outcome, values in latest.values()
        if outcome is not Outcome.UNDO and values.get("voids")
    }
    for desk in history.desks:
        counted = loan_states(desk.store.kept.records).keys()
        if counted != loans - voided:
            yield "a decided loan counts wrongly"


def _lost_values(history: History, state: list[StateRow]) -> Iterator[str]:
    oldest = history.now - KEPT.total_seconds() - DAY
    for row in state:
        if row.kind == "lost_value" and row.fields.get("value") is not None:
            lost = parse_stamp(row.fields["about"]["lost_version"])
            if (lost.hlc >> HLC_COUNTER_BITS) / 1000 < oldest:
                yield "a lost value is kept too long"
            if row.fields["about"]["field_group"] == "email":
                yield "a value that hangs on a consent is kept"
