"""What follows in memory from lending: accounts, who waits for a copy, when a loan is due."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from db.domain import account, hold, hold_course, loan
from db.domain.account import Line, LineKind, Statement
from db.domain.hold import Hold, HoldAct, HoldEvent, HoldState
from db.domain.hold_course import KEEPING, Gone
from db.domain.loan import Extension, Loan, LoanReturn
from db.store.sync_state import FACT_VERSION
from tests.sim.memory_inbox import Records
from tests.sim.memory_records import Record

WHENEVER = datetime(2026, 1, 1, tzinfo=UTC)
NOBODY = UUID(int=0)


def statements(records: Records) -> dict[UUID, Statement]:
    """Work every account out."""
    lines: defaultdict[UUID, list[Line]] = defaultdict(list)
    for line_id, record in _facts(records, "ledger"):
        line = _line(line_id, record)
        lines[line.member_id].append(line)
    return {member: account.statement(known) for member, known in lines.items()}


def hold_states(records: Records) -> dict[UUID, HoldState]:
    """Tell where every hold stands."""
    undone = undone_acts(records)
    events: defaultdict[UUID, list[HoldEvent]] = defaultdict(list)
    gone: defaultdict[UUID, list[tuple[Gone, UUID | None]]] = defaultdict(list)
    for event_id, record in _facts(records, "hold_event"):
        event = _event(event_id, record)
        events[event.hold_id].append(event)
        if event.what in KEEPING and event.item_id and not {event_id, event.act_id} & undone:
            gone[event.item_id].append((Gone(event.item_id, event.version), event.hold_id))
    for loan_id, record in _facts(records, "loan"):
        item, member = (UUID(record.fields[name]) for name in ("item_id", "member_id"))
        if loan_id not in undone:
            gone[item].append((Gone(item, _version(record), loan_id, member), None))
    states = {}
    for hold_id, record in _facts(records, "hold"):
        kept = {e.item_id for e in events[hold_id] if e.what in KEEPING and e.item_id}
        away = [one for item in kept for one, other in gone[item] if other != hold_id]
        one = _hold(hold_id, record)
        states[hold_id] = hold_course.project_hold(one, events[hold_id], away, undone)
    return states


def queues(records: Records) -> dict[UUID | None, list[UUID]]:
    """Tell who waits for each copy, in the order in which they are served."""
    found: defaultdict[UUID | None, list[UUID]] = defaultdict(list)
    for state in hold.in_queue(hold_states(records).values()):
        found[state.hold.item_id].append(state.hold.id)
    return found


def due_dates(records: Records) -> dict[UUID, tuple[date, int]]:
    """Tell of every loan when it is due, and how often it was renewed."""
    loans: defaultdict[str, list[Loan]] = defaultdict(list)
    returns: defaultdict[str, list[LoanReturn]] = defaultdict(list)
    longer: defaultdict[str, list[Extension]] = defaultdict(list)
    for i, r in _facts(records, "loan"):
        item = r.fields["item_id"]
        loans[item].append(Loan(i, UUID(item), NOBODY, WHENEVER, WHENEVER.date(), NOBODY, NOBODY,
                                _version(r)))  # fmt: skip
    for i, r in _facts(records, "loan_return"):
        item = r.fields["item_id"]
        returns[item].append(LoanReturn(i, UUID(item), None, WHENEVER, _version(r)))
    for i, r in _facts(records, "renewal"):
        due, about = date.fromisoformat(r.fields["due_on"]), UUID(r.fields["loan_id"])
        longer[r.fields["item_id"]].append(Extension(i, about, due, _version(r), r.fields["n"]))
    undone = undone_acts(records)
    told = (loan.project_loans(loans[i], returns[i], longer[i], undone) for i in loans)
    return {s.loan.id: (s.due_on, s.renewals) for states in told for s in states}


def undone_acts(records: Records) -> set[UUID]:
    """Tell which acts count as not having happened."""
    return {UUID(record.fields["act_id"]) for _, record in _facts(records, "undone")}


def _facts(records: Records, kind: str) -> Iterator[tuple[UUID, Record]]:
    return ((i, record) for (k, i), record in records.items() if k == kind)


def _version(record: Record) -> tuple[int, int]:
    stamp = record.versions[FACT_VERSION]
    return stamp.hlc, stamp.origin


def _line(line_id: UUID, record: Record) -> Line:
    f: Any = record.fields
    pays = {UUID(i): cents for i, cents in (f.get("pays") or {}).items()}
    on = date.fromisoformat(f["on"])
    loan = UUID(f["loan_id"]) if f.get("loan_id") else None
    return Line(line_id, UUID(f["member_id"]), LineKind(f["what"]), f["amount_cents"], on, WHENEVER,
                NOBODY, NOBODY, NOBODY, _version(record), loan, pays=pays)  # fmt: skip


def _hold(hold_id: UUID, record: Record) -> Hold:
    f = record.fields
    who, item = UUID(f["member_id"]), UUID(f["item_id"])
    return Hold(hold_id, who, None, item, NOBODY, WHENEVER.date(), _version(record))


def _event(event_id: UUID, record: Record) -> HoldEvent:
    f = record.fields
    item, act = (UUID(f[name]) if f.get(name) else None for name in ("item_id", "act_id"))
    return HoldEvent(event_id, UUID(f["hold_id"]), HoldAct(f["what"]), item, NOBODY, None,
                     _version(record), act)  # fmt: skip
