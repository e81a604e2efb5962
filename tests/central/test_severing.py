"""What every central store promises of severing (P10): the real PostgreSQL and the model."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from db.domain.change import Act, Operation
from tests.central.either import Desk, real_now_ms
from tests.central.lent import fact, in_turn, severing
from tests.central.operations import Line, log_of


def test_severed_loan_is_gone_from_log_and_state_and_nothing_late_comes_in(new_desk: Desk) -> None:
    here, away = Line(new_desk(), real_now_ms()), Line(new_desk(), real_now_ms())
    member, item = uuid4(), uuid4()
    loan = fact(here, "loan", member, item_id=item)
    fine = fact(here, "ledger", member, loan_id=loan.record_id, item_id=item, amount_cents=5)
    here.push(loan, fine)
    here.push(severing(here, {"loan": {loan.op_id}}, {"ledger": {fine.op_id}}))
    away.push(fact(away, "renewal", member, loan_id=loan.op_id, item_id=item))
    away.push(fact(away, "ledger", member, loan_id=loan.op_id, item_id=item, amount_cents=7))
    log = log_of(away.central)
    assert [o.act for o in log] == [Act.VOID, Act.FACT, Act.SEVER, Act.VOID, Act.FACT]
    assert (log[0].subject, log[0].payload, log[3].kind) == (None, None, "severed")
    assert log[1].payload == {"member_id": str(member), "amount_cents": "5"}
    assert log[1].subject == member
    kept = {r.record_id: r.fields for r in here.central.state()}
    assert kept[str(fine.op_id)] == log[1].payload
    assert len(kept) == 2, "money that comes late is not lost"
    assert here.central.known([loan.op_id]) == {loan.op_id}


def losing(desk: Line, record: UUID, *fields: str) -> Operation:
    less = {"hold_event": {"ids": [str(record)], "fields": list(fields)}}
    return desk.make(Act.SEVER, "loan", uuid4(), {"less": less})


@pytest.mark.parametrize("first", ["the record", "the message"])
def test_record_loses_the_fields_that_a_message_names_whichever_comes_first(
    desk: Line, first: str
) -> None:
    member, item = uuid4(), uuid4()
    event = fact(desk, "hold_event", member, act_id=uuid4(), item_id=item)
    said = [event, losing(desk, event.op_id, "act_id"), losing(desk, event.op_id, "member_id")]
    for one in in_turn(said if first == "the record" else [*said[1:], event]):
        desk.push(one)
    (row,) = desk.central.state()
    assert (row.subject, row.fields) == (None, {"item_id": str(item)})
    (logged,) = [o for o in log_of(desk.central) if o.act is Act.FACT]
    assert (logged.subject, logged.payload) == (None, row.fields)


def test_return_that_another_loan_needs_comes_in_late_without_the_loan_it_named(
    desk: Line,
) -> None:
    loan, item = uuid4(), uuid4()
    back = fact(desk, "loan_return", None, loan_id=loan, item_id=item)
    other = fact(desk, "loan_return", None, loan_id=loan, item_id=item)
    said = severing(desk, {"loan": {loan}}, {"loan_return": {back.op_id}})
    said, back, other = in_turn([said, back, other])
    desk.push(said)
    desk.push(back, other)
    (row,) = desk.central.state()
    assert (row.record_id, row.fields) == (str(back.op_id), {"item_id": str(item)})


def test_record_that_went_whole_once_does_not_come_in_with_less(desk: Line) -> None:
    event = fact(desk, "hold_event", uuid4(), act_id=uuid4())
    whole = severing(desk, {"hold_event": {event.op_id}}, {})
    before, after = (losing(desk, event.op_id, "act_id") for _ in "12")
    for one in in_turn([before, whole, after, event]):
        desk.push(one)
    assert desk.central.state() == []


def test_return_of_an_older_program_stays_when_the_member_it_names_is_erased(
    new_desk: Desk,
) -> None:
    older, desk = Line(new_desk(), real_now_ms()), Line(new_desk(), real_now_ms())
    member, item = uuid4(), uuid4()
    before = fact(older, "loan_return", member, loan_id=uuid4(), item_id=item)
    older.push(before, fact(older, "loan", member, item_id=item))
    desk.push(desk.erase(member))
    after = fact(older, "loan_return", member, loan_id=uuid4(), item_id=item)
    older.push(after)
    rows = {r.record_id: (r.subject, sorted(r.fields)) for r in desk.central.state()}
    assert rows == {str(o.op_id): (None, ["item_id", "loan_id"]) for o in (before, after)}
    log = [(o.act, o.subject, o.payload and "member_id" in o.payload) for o in log_of(desk.central)]
    fine, gone = (Act.FACT, None, False), (Act.VOID, None, None)
    assert log == [fine, gone, (Act.ERASE, member, None), fine]


def test_message_about_registers_or_nonsense_severs_nothing(desk: Line) -> None:
    person, odd = uuid4(), {"gone": {"member": ["x", 7]}, "less": [1], "late": {"a": 1}}
    desk.push(desk.set(person, person, name="n"), severing(desk, {"member": {person}}, {}))
    desk.push(desk.make(Act.SEVER, "loan", uuid4(), odd))
    assert [r.record_id for r in desk.central.state()] == [str(person)]
    assert log_of(desk.central)[0].payload == {"name": "n"}


def test_erasing_and_severing_in_one_batch_count_in_their_order(desk: Line) -> None:
    before, after = uuid4(), uuid4()
    events = [fact(desk, "hold_event", who, item_id=uuid4()) for who in (before, after)]
    desk.push(*events)
    less = [losing(desk, event.op_id, "member_id") for event in events]
    desk.push(*in_turn([desk.erase(before), *less, desk.erase(after)]))
    assert [r.record_id for r in desk.central.state()] == [str(events[1].op_id)]


def test_what_follows_a_severing_in_its_own_batch_is_judged_by_it(desk: Line) -> None:
    member, item = uuid4(), uuid4()
    loan, other = (fact(desk, "loan", member, item_id=item) for _ in "12")
    late = {"loan_id": loan.op_id, "item_id": item}
    early, renewal = (fact(desk, "renewal", member, **late) for _ in "12")
    fine = fact(desk, "ledger", member, **late)
    event, whole = (fact(desk, "hold_event", member, act_id=uuid4()) for _ in "12")
    said = severing(desk, {"loan": {loan.op_id}, "hold_event": {whole.op_id}}, {})
    less = losing(desk, event.op_id, "act_id")
    empty = desk.make(Act.VOID, "", uuid4(), None)
    desk.push(*in_turn([early, said, less, renewal, loan, fine, event, empty, whole, other]))
    kept = {UUID(row.record_id) for row in desk.central.state()}
    assert kept == {o.op_id for o in (early, fine, event, other)}
    log = [(o.act, o.kind) for o in log_of(desk.central)]
    gone = (Act.VOID, "severed")
    assert log == [
        (Act.FACT, "renewal"), (Act.SEVER, "loan"), (Act.SEVER, "loan"), gone, gone,
        (Act.FACT, "ledger"), (Act.FACT, "hold_event"), (Act.VOID, ""), gone,
        (Act.FACT, "loan"),
    ]  # fmt: skip
    assert all("act_id" not in (o.payload or {}) for o in log_of(desk.central))
