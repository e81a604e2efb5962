"""The job of a day in a history: loans lose their member, and the queue lets go of what is old."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from db.domain.change import HLC_COUNTER_BITS, Act, Operation
from db.domain.clock import local_day
from db.domain.lending_kinds import LENT_ONCE
from db.domain.loan import Loan, LoanReturn
from db.domain.severing import (
    KEPT_MONTHS,
    TIES,
    ItemHistory,
    Keeping,
    Severance,
    due_for_severing,
    months_after,
    parts_of,
)
from db.store.sync_state import FACT_VERSION
from tests.central.model import RecordKey
from tests.sim.faulty_line import Plug
from tests.sim.memory_lending import statements, undone_acts
from tests.sim.memory_records import Kept, Record
from tests.sim.outreach import forget_participants

if TYPE_CHECKING:
    from tests.sim.history import History
    from tests.sim.memory_store import MemoryAct
    from tests.sim.sim_desk import SimDesk

_NOBODY = UUID(int=0)
DAY_MS = 86_400_000


def day_job(history: History, desk: SimDesk) -> None:
    """Do what is owed each day, in touch with the centre; severing by one desk at a time."""
    desk.sync(Plug())
    own = desk.store.sync_self()
    if own.last_ok != desk.now():
        return
    before = desk.queued()
    with desk.store.writing() as act:
        if desk.central.claim("upkeep", 60):
            sever(act)
            forget_participants(act)
        at_work_each_day(act)
        act.trim_queue()
    history.trimmed |= before - desk.queued()


def at_work_each_day(act: MemoryAct) -> None:
    """Note the days since the desk last trimmed its queue: it was at work, and sent nothing."""
    marks, today = act.kept.acked_on, act.now_ms // DAY_MS
    last = max(marks, default=today)
    marks.update(dict.fromkeys(range(last + 1, today), marks.get(last, 0)))


def sever(act: MemoryAct) -> None:
    """Queue the message for what is due, and the counts that the loans leave."""
    today = local_day(datetime.fromtimestamp(act.now_ms / 1000, UTC))
    loans, less = due(act.kept, today)
    if not any(loans.values()) and not any(less.values()):
        return
    records = act.kept.records
    counts = sorted(
        (str(records["loan", i].fields["count_id"]), records["loan", i].fields["item_id"])
        for i in loans["loan"]
    )
    act.record_severance(Severance(loans, less))
    for count_id, item_id in counts:
        if ("lent_once", UUID(count_id)) not in records:
            act.record_fact(LENT_ONCE, UUID(count_id), {"item_id": item_id})


def due(kept: Kept, today: date) -> tuple[dict[str, set[UUID]], dict[str, set[UUID]]]:
    """Work out what is due in a desk's memory."""
    loans: defaultdict[str, list[Loan]] = defaultdict(list)
    returns: defaultdict[str, list[LoanReturn]] = defaultdict(list)
    for (kind, record_id), record in kept.records.items():
        if kind == "loan":
            loans[record.fields["item_id"]].append(_loan(record_id, record))
        elif kind == "loan_return":
            returns[record.fields["item_id"]].append(_return(record_id, record))
    gone: dict[str, set[UUID]] = {"loan": set(), "loan_return": set()}
    less: dict[str, set[UUID]] = {"loan_return": set()}
    undone, keeping = frozenset(undone_acts(kept.records)), Keeping(settled(kept.records))
    for item in sorted(loans.keys() | returns.keys()):
        history = ItemHistory(tuple(loans[item]), tuple(returns[item]), undone)
        found = due_for_severing(history, today, keeping)
        gone["loan"] |= found.loans
        gone["loan_return"] |= found.returns
        less["loan_return"] |= found.loosened
    for kind, ids in hanging(kept.records, gone["loan"], gone["loan_return"], today):
        (less if TIES[kind].loses else gone).setdefault(kind, set()).update(ids)
    return gone, less


def settled(records: Mapping[RecordKey, Record]) -> dict[UUID, date | None]:
    """Tell of loans that cost something since when nothing is owed; None while something is."""
    found: dict[UUID, date | None] = {}
    for statement in statements(records).values():
        last = max(s.line.on for s in statement.standings)
        for line in (s.line for s in statement.standings):
            if line.loan_id is not None:
                found[line.loan_id] = None if statement.balance_cents > 0 else last
    return found


def hanging(
    records: Mapping[RecordKey, Record], loans: set[UUID], returns: set[UUID], today: date
) -> Iterator[tuple[str, set[UUID]]]:
    """Tell what hangs on loans and returns that go, and what names a loan that is gone already."""
    acts = loans | returns
    for by in ("loan_id", "act_id", "voids"):
        for kind in (k for k, tie in TIES.items() if tie.by == by and k != "loan_return"):
            found = set()
            for (k, i), record in records.items():
                named = record.fields.get(by) if k == kind else None
                if named is None:
                    continue
                alone = by == "loan_id" and ("loan", UUID(named)) not in records
                if UUID(named) in (loans if by == "loan_id" else acts) or (
                    alone and is_old(record, today)
                ):
                    found.add(i)
            acts = acts if TIES[kind].loses else acts | found
            yield kind, found


def is_old(record: Record, today: date) -> bool:
    """Tell whether a record was made two months before a day."""
    made = (record.versions[FACT_VERSION].hlc >> HLC_COUNTER_BITS) / 1000
    return months_after(local_day(datetime.fromtimestamp(made, UTC)), KEPT_MONTHS) <= today


def _loan(record_id: UUID, record: Record) -> Loan:
    f, stamp = record.fields, record.versions[FACT_VERSION]
    out_at = datetime.fromisoformat(f["out_at"])
    return Loan(record_id, UUID(f["item_id"]), UUID(f["member_id"]), out_at, out_at.date(),
                _NOBODY, _NOBODY, (stamp.hlc, stamp.origin))  # fmt: skip


def _return(record_id: UUID, record: Record) -> LoanReturn:
    f, stamp = record.fields, record.versions[FACT_VERSION]
    named = UUID(f["loan_id"]) if f.get("loan_id") else None
    at = datetime.fromisoformat(f["returned_at"])
    return LoanReturn(record_id, UUID(f["item_id"]), named, at, (stamp.hlc, stamp.origin))


def severed_stays_severed(history: History) -> Iterator[str]:
    """Judge from the messages that the centre took: what they named is nowhere."""
    taken = [op for op in _messages(history) if history.centre.taken[op.op_id]]
    gone = {i for op in taken for p in parts_of(op.payload) if not p.fields for i in p.ids}
    less = {i: p.fields for op in taken for p in parts_of(op.payload) if p.fields for i in p.ids}
    if _named_at_centre(history, gone) or _fields_at_centre(history, less):
        yield "the centre knows a severed loan"
    if any(_late(history)):
        yield "the centre took in what came late about a severed loan"
    for desk in history.desks:
        if {i for _, i in desk.store.kept.records} & gone or _queued(desk) & gone:
            yield "a desk knows a severed loan"
        if any(_has(r, less.get(i, ())) for (_, i), r in desk.store.kept.records.items()):
            yield "a desk knows whose a return was"
    if any(_too_soon(history, op) for op in taken):
        yield "a loan was severed too soon"
    if _uncounted(history, gone):
        yield "a severed loan left no count"


def _too_soon(history: History, message: Operation) -> bool:
    """Tell whether a message names a loan that was not even lent two months before.

    What a clock that was behind wrote down counts; one that was ahead makes nothing later.
    """
    day = local_day(datetime.fromtimestamp(history.done_at[message.op_id], UTC))
    named = {i for part in parts_of(message.payload) for i in part.ids} & history.done_at.keys()
    return any(months_after(local_day(at), KEPT_MONTHS) > day for at in _lent(history, named))


def _lent(history: History, ids: set[UUID]) -> Iterator[datetime]:
    for op in (history.made[i] for i in ids if history.made[i].kind == "loan"):
        said = datetime.fromisoformat((op.payload or {})["out_at"])
        yield min(said, datetime.fromtimestamp(history.done_at[op.op_id], UTC))


def _messages(history: History) -> list[Operation]:
    return [op for op in history.made.values() if op.act is Act.SEVER]


def _named_at_centre(history: History, gone: set[UUID]) -> bool:
    c = history.centre
    logged = {row["op_id"] for row in c.log.values() if row["p"] is not None or row["subject"]}
    return bool(gone & (logged | {i for _, i in c.state}))


def _fields_at_centre(history: History, less: Mapping[UUID, Any]) -> bool:
    c = history.centre
    state = ((i, row["f"]) for (_, i), row in c.state.items())
    log = ((row["op_id"], row["p"] or {}) for row in c.log.values())
    return any(set(less.get(i, ())) & f.keys() for each in (state, log) for i, f in each)


def _late(history: History) -> Iterator[bool]:
    severed: set[str] = set()
    for _, row in sorted(history.centre.log.items()):
        if row["act"] == "sever":
            severed |= set(row["p"]["gone"].get("loan", ()))
        elif row["kind"] in history.centre.late:
            yield (row["p"] or {}).get("loan_id") in severed


def _queued(desk: SimDesk) -> set[UUID]:
    kept = desk.store.kept
    entries = [*kept.queue.values(), *(e for e, _ in kept.earlier.values())]
    known = {e.operation.op_id for e in entries if e.operation.payload is not None}
    return known | kept.parked.keys()


def _has(record: Record, fields: Any) -> bool:
    return any(record.fields.get(f) is not None for f in fields)


def _uncounted(history: History, gone: set[UUID]) -> bool:
    loans = [op for i, op in history.made.items() if i in gone and op.kind == "loan" and op.payload]
    counts = {UUID((op.payload or {})["count_id"]) for op in loans}
    held = {i for kind, i in history.centre.state if kind == "lent_once"}
    return bool(counts - held - history.excused)
