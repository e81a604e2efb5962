"""What every central store promises of severing (P10): the real PostgreSQL and the model."""

from __future__ import annotations

from uuid import uuid4

from db.domain.change import Act
from tests.central.either import Desk, real_now_ms
from tests.central.lent import fact, severing
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


def test_return_that_is_loosened_loses_its_person(desk: Line) -> None:
    member, item = uuid4(), uuid4()
    back = fact(desk, "loan_return", member, loan_id=uuid4(), item_id=item)
    desk.push(back, severing(desk, {}, {"loan_return": {back.op_id}}))
    (row,) = desk.central.state()
    assert (row.subject, row.fields) == (None, {"item_id": str(item)})
    assert log_of(desk.central)[0].subject is None


def test_message_about_registers_or_nonsense_severs_nothing(desk: Line) -> None:
    person, odd = uuid4(), {"gone": {"member": ["x", 7]}, "less": [1], "late": {"a": 1}}
    desk.push(desk.set(person, person, name="n"), severing(desk, {"member": {person}}, {}))
    desk.push(desk.make(Act.SEVER, "loan", uuid4(), odd))
    assert [r.record_id for r in desk.central.state()] == [str(person)]
    assert log_of(desk.central)[0].payload == {"name": "n"}


def test_erasing_and_severing_in_one_batch_count_in_their_order(desk: Line) -> None:
    before, after, item = uuid4(), uuid4(), uuid4()
    backs = [
        fact(desk, "loan_return", who, loan_id=uuid4(), item_id=item) for who in (before, after)
    ]
    desk.push(*backs)
    named = {"loan_return": {back.op_id for back in backs}}
    desk.push(desk.erase(before), severing(desk, {}, named), desk.erase(after))
    assert [r.record_id for r in desk.central.state()] == [str(backs[1].op_id)]
