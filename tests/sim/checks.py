"""What must be true when a history has ended: each broken promise as one short sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from typing import Any
from uuid import UUID

from db.domain.change import HLC_COUNTER_BITS, MAX_CLOCK_AHEAD_MS, parse_stamp
from db.domain.consent import Purpose, holds
from db.store.parking import Why
from db.store.sync_state import StateRow
from tests.sim.forgetting import severed_stays_severed
from tests.sim.history import History
from tests.sim.lent import wrongly_lent
from tests.sim.memory_consents import event_from, events_of
from tests.sim.reached import wrongly_reached
from tests.sim.sim_desk import SimDesk
from tests.sim.told import wrongly_told

View = dict[tuple[str, UUID], tuple[Mapping[str, Any], Mapping[str, Any]]]


def faults(history: History) -> list[str]:
    """Tell everything that is wrong at the end of a history."""
    history.erased |= history.centre.erased
    return [
        *_nobody_is_stuck(history),
        *_exactly_once(history),
        *_same_everywhere(history),
        *_forgotten(history),
        *severed_stays_severed(history),
        *_consents(history),
        *_no_edit_undone(history),
        *_no_clock_poisoned(history),
        *wrongly_told(history),
        *wrongly_lent(history),
        *wrongly_reached(history),
    ]


def _nobody_is_stuck(history: History) -> Iterator[str]:
    for desk in history.desks:
        own = desk.store.sync_self()
        if own.acked_seq != own.head_seq or own.need_resync or own.last_error:
            yield "a desk is stuck"
        if own.cursor_lsn != history.centre.top or own.epoch != history.centre.epoch:
            yield "a desk did not read to the end"
        waiting = desk.store.kept.parked.values()
        if any(why is not Why.KIND for op, why in waiting if op.subject not in history.unreadable):
            yield "an operation waits for ever"


def _exactly_once(history: History) -> Iterator[str]:
    if max(history.centre.taken.values(), default=0) > 1:
        yield "an operation was taken twice"
    if history.made.keys() - history.excused - history.centre.held:
        yield "an operation was lost"
    if any(set(d.store.op_ids_after(0)) - history.centre.held for d in history.desks):
        yield "a queue holds what the centre does not"


def _same_everywhere(history: History) -> Iterator[str]:
    state = _centre_view(history)
    for desk in history.desks:
        if _view(desk, history.unreadable) != state:
            yield "a desk differs from the centre"


def _view(desk: SimDesk, unreadable: Set[UUID]) -> View:
    """Tell all that is there, except of people whose key is gone with centre and disk alike."""
    records = desk.store.kept.records.items()
    return {k: (r.fields, r.versions) for k, r in records if r.subject not in unreadable}


def _centre_view(history: History) -> View:
    rows: list[StateRow] = history.centre.desk(history.desks[0].central.desk_id).state()
    return {
        (r.kind, UUID(r.record_id)): (
            r.fields,
            {group: parse_stamp(version) for group, version in r.versions.items()},
        )
        for r in rows
        if r.subject is None or UUID(r.subject) not in history.unreadable
    }


def _forgotten(history: History) -> Iterator[str]:
    gone = history.erased
    named = {s for _, s in _subjects(history.centre.state)} & gone
    logged = {r["subject"] for r in history.centre.log.values() if r["act"] != "erase"} & gone
    if named or logged or gone & history.centre.keys.keys():
        yield "the centre knows an erased person"
    for desk in history.desks:
        kept = desk.store.kept
        here = {r.subject for r in kept.records.values()} | kept.keys.keys()
        here |= {op.subject for op, _ in kept.parked.values()}
        entries = (*kept.queue.values(), *(e for e, _ in kept.earlier.values()))
        queue = (e.operation for e in entries)
        here |= {op.subject for op in queue if op.payload is not None}
        if here & gone:
            yield "a desk knows an erased person"


def _subjects(state: Mapping[Any, Any]) -> Iterator[tuple[Any, UUID]]:
    return ((key, row["subject"]) for key, row in state.items())


def _consents(history: History) -> Iterator[str]:
    """Judge from the operations as they were made, whatever became of them since."""
    taken = {i for i, times in history.centre.taken.items() if times}
    made = [op for i, op in history.made.items() if i in taken and op.subject]
    events = [op for op in made if op.kind == "consent_event" and op.payload]
    for member in sorted({op.subject for op in made if op.subject} - history.erased):
        about = [
            event_from(e.op_id, member, e.payload or {}) for e in events if e.subject == member
        ]
        allowed = holds(about, Purpose.EMAIL)
        for desk in history.desks:
            if (
                holds(events_of(desk.store.kept.records, [member])[member], Purpose.EMAIL)
                != allowed
            ):
                yield "a desk judges a consent wrongly"
        if not allowed and any(_emails(history, member)):
            yield "a withdrawn value is kept"


def _emails(history: History, member: UUID) -> Iterator[bool]:
    key = ("member", member)
    for desk in history.desks:
        record = desk.store.kept.records.get(key)
        yield record is not None and record.fields.get("email") is not None
        for entry in desk.store.kept.queue.values():
            op = entry.operation
            yield op.record_id == member and (op.payload or {}).get("email") is not None
    yield history.centre.state.get(key, {}).get("f", {}).get("email") is not None
    for row in history.centre.log.values():
        yield row["record_id"] == member and (row["p"] or {}).get("email") is not None


def _no_edit_undone(history: History) -> Iterator[str]:
    """An edit made in full view of the one before can't lose against it.

    Unless nobody knows under which stamp others saw the one before: the centre that held it was
    put back, and so was its own disk, to when it had another.
    """
    unsure = history.stamped_anew & history.lost_there
    excused = {(history.made[i].payload or {}).get("address") for i in unsure}
    for row in history.centre.state.values():
        address = row["f"].get("address") or ""
        later = history.written_over.get(address, ())
        if address not in excused and any(history.centre.taken[op_id] for op_id in later):
            yield "an edit was undone"


def _no_clock_poisoned(history: History) -> Iterator[str]:
    latest = max((row["hlc"] for row in history.centre.log.values()), default=0)
    if latest >> HLC_COUNTER_BITS > history.centre.now_ms() + MAX_CLOCK_AHEAD_MS:
        yield "a clock poisoned the log"
