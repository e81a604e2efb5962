"""What must be true of accounts, holds and renewals when a history has ended."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import UUID

from db.domain.account import LineKind, journal_id
from db.domain.change import Act, Operation
from db.domain.clock import local_day
from db.domain.hold import HoldAct
from db.domain.severing import TIES, parts_of
from tests.sim.forgetting import is_old
from tests.sim.history import History
from tests.sim.memory_inbox import Records
from tests.sim.memory_lending import due_dates, hold_states, queues, statements


def wrongly_lent(history: History) -> Iterator[str]:
    """Judge what every desk works out, whatever order things came in."""
    views = [desk.store.kept.records for desk in history.desks]
    yield from _accounts(history, views)
    yield from _every_line_once(history)
    if _differ([(hold_states(v), queues(v)) for v in views]):
        yield "desks differ on who waits"
    if _differ([due_dates(v) for v in views]):
        yield "desks differ on when a loan is due"
    yield from _holds(views[0])
    yield from _returns(history)
    yield from _left_of_the_severed(history, views[0])


def _differ(views: list[object]) -> bool:
    return any(view != views[0] for view in views)


def _accounts(history: History, views: list[Records]) -> Iterator[str]:
    told = [statements(view) for view in views]
    if _differ(list(told)):
        yield "desks differ on an account"
    for member, statement in told[0].items():
        rows = [r["f"] for (k, _), r in history.centre.state.items() if k == "ledger"]
        mine = [f for f in rows if UUID(f["member_id"]) == member]
        if statement.balance_cents != sum(f["amount_cents"] for f in mine):
            yield "a balance is not the sum of its lines"
        fines = Counter(f.get("loan_id") for f in mine if f["what"] == LineKind.OVERDUE_FINE)
        if any(times > 1 for loan, times in fines.items() if loan):
            yield "a loan was fined twice"


def _every_line_once(history: History) -> Iterator[str]:
    """Hold what the centre took against what stands there; sums outlive the member."""
    c = history.centre
    for op in history.made.values():
        if op.kind != "ledger" or not c.taken[op.op_id] or op.op_id in history.excused:
            continue
        if op.subject not in history.erased and ("ledger", op.op_id) not in c.state:
            yield "a line of an account was lost"
        journal = journal_id(op.op_id)
        if ("journal_line", journal) not in c.state and journal not in history.excused:
            yield "a sum was lost with its line"


def _holds(records: Records) -> Iterator[str]:
    states = hold_states(records)
    kept = Counter(s.kept_item_id for s in states.values() if s.kept_item_id)
    if any(times > 1 for times in kept.values()):
        yield "a copy is kept for two"
    events = [r.fields for (k, _), r in records.items() if k == "hold_event"]
    ended, restored = (
        {UUID(f["hold_id"]) for f in events if f["what"] == what}
        for what in (HoldAct.CANCELLED, HoldAct.RESTORED)
    )
    if any(not states[i].standing.over for i in ended - restored if i in states):
        yield "a cancelled hold waits"


def _returns(history: History) -> Iterator[str]:
    """A return may end anybody's loan: only severing takes it away, and no erasure.

    A message of severing counts that went with a disk: what it emptied in a queue stays empty.
    """
    told = [op for op in history.made.values() if op.act is Act.SEVER]
    gone = {i for op in told for part in parts_of(op.payload) for i in part.ids}
    for op in history.made.values():
        if op.kind == "loan_return" and history.centre.taken[op.op_id]:
            kept = ("loan_return", op.op_id) in history.centre.state
            loan = (op.payload or {}).get("loan_id")  # severed meanwhile: then it came in late
            late = loan is not None and UUID(loan) in gone
            if not kept and not late and op.op_id not in gone | history.excused:
                yield "a return went, and nobody severed it"


def _left_of_the_severed(history: History, records: Records) -> Iterator[str]:
    """Tell what names a severed loan, and did not come in only just now."""
    taken = [op for op in history.made.values() if _is_severance(history, op)]
    loans = {str(i) for op in taken for i in (op.payload or {})["gone"].get("loan", ())}
    whole = {kind for kind, tie in TIES.items() if tie.by == "loan_id" and not tie.loses}
    today = local_day(datetime.fromtimestamp(history.now, UTC))
    for (kind, _), record in records.items():
        hangs = kind in whole | {"ledger"} and record.fields.get("loan_id") in loans
        if hangs and is_old(record, today):
            yield "something names a severed loan"


def _is_severance(history: History, op: Operation) -> bool:
    return op.act is Act.SEVER and bool(history.centre.taken[op.op_id])
