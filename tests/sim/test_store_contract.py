"""What every local store promises a round: the file keeps it, and so does the one in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid4

import pytest

from db.domain.change import Act, Operation, Stamp
from db.domain.lending_kinds import ITEM, LOAN
from db.domain.record_kinds import MEMBER
from db.sync.hello import _restamp as put_right
from tests.db.libraries import NOON
from tests.sim.contract_desks import MemoryDesk, RealDesk, Versions, record_event
from tests.sim.world import Template, make_template

RULES = {"loan_days": 28, "rows": {}}
NOW_MS = int(NOON.timestamp() * 1000)


NewDesk = Callable[[], Any]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return make_template(tmp_path_factory.mktemp("contract") / "template")


@pytest.fixture(params=["file", "memory"])
def new_desk(request: pytest.FixtureRequest, template: Template, tmp_path: Path) -> Iterator[Any]:
    """Give desks of one library, each with an origin of its own; they know nobody in common."""
    numbers = iter(range(1, 9))
    if request.param == "memory":
        scope = uuid4()
        yield lambda: MemoryDesk(scope, next(numbers))
        return
    with ExitStack() as opened:

        def real() -> RealDesk:
            number = next(numbers)
            desk = RealDesk(template, tmp_path / str(number), number)
            opened.callback(desk.store.close)
            return desk

        yield real


@pytest.fixture
def desk(new_desk: NewDesk) -> Any:
    return new_desk()


def add_item(desk: Any, title: str = "Specimen") -> UUID:
    with desk.store.writing() as act:
        item: UUID = act.new_id()
        act.record_set(ITEM, item, {"description": {"title": title, "author": ""}})
        return item


def add_member(desk: Any) -> UUID:
    with desk.store.writing() as act:
        member: UUID = act.new_id()
        desk.make_key(act, member)
        name = {"surname": "Specimen Peeters", "given_names": "Marie"}
        act.record_set(MEMBER, member, {"name": name, "card": {"library_card": "C1"}})
        return member


def add_reachable_member(desk: Any) -> UUID:
    member = add_member(desk)
    with desk.store.writing() as act:
        record_event(act, member, granted=True)
        act.record_set(MEMBER, member, {"email": {"email": "a@b.example"}})
    return member


def lend(desk: Any, item: UUID, member: UUID) -> None:
    with desk.store.writing() as act:
        values = {"item_id": item, "member_id": member, "out_at": NOON, "due_on": NOON.date(),
                  "branch_id": item, "staff_id": item, "rules": RULES}  # fmt: skip
        act.record_fact(LOAN, act.new_id(), values)


def sent(desk: Any) -> list[Operation]:
    return [q.operation for q in desk.store.unsent(0)]


def give(source: Any, target: Any, operations: list[Operation] | None = None) -> None:
    """Bring what one desk did to another, keys first."""
    operations = sent(source) if operations is None else operations
    with target.store.writing() as act:
        act.add_subject_keys(source.store.subject_keys({o.subject for o in operations} - {None}))
        act.apply(operations)


def new(desk: Any, before: Versions) -> Versions:
    return {k: v for k, v in desk.versions().items() if k not in before}


def test_acts_are_numbered_without_holes_under_rising_stamps(desk: Any) -> None:
    for _ in range(3):
        add_item(desk)
    operations = sent(desk)
    assert [o.seq for o in operations] == [1, 2, 3]
    assert sorted(o.stamp for o in operations) == [o.stamp for o in operations]
    assert desk.store.sync_self().head_seq == 3
    assert desk.store.op_ids_after(1) == [o.op_id for o in operations[1:]]


def test_transaction_that_fails_leaves_nothing(desk: Any) -> None:
    before = desk.versions()
    with suppress(ZeroDivisionError), desk.store.writing() as act:
        act.record_set(ITEM, act.new_id(), {"description": {"title": "x", "author": ""}})
        act.save_sync_self(cursor_lsn=7)
        raise ZeroDivisionError
    assert (desk.versions(), sent(desk)) == (before, [])
    assert desk.store.sync_self().cursor_lsn == 0


def test_digests_make_a_chain_that_begins_with_nothing(desk: Any) -> None:
    add_item(desk)
    (one,) = desk.store.unsent(0)
    assert desk.store.digest_at(0) == bytes(32)
    assert desk.store.digest_at(1) == one.digest
    assert desk.store.digest_at(2) is None


def test_one_push_takes_as_much_as_the_limits_allow(desk: Any) -> None:
    for _ in range(3):
        add_item(desk)
    assert [q.operation.seq for q in desk.store.unsent(1)] == [2, 3]
    assert len(desk.store.unsent(0, 2)) == 2
    assert len(desk.store.unsent(0, 3, 1)) == 1


def test_what_another_desk_did_arrives_under_its_versions(new_desk: NewDesk) -> None:
    one, two = new_desk(), new_desk()
    before = one.versions()
    lend(one, add_item(one), add_member(one))
    give(one, two)
    assert new(two, before) == new(one, before)
    assert two.store.sync_self().hlc >= one.store.sync_self().hlc


def test_taking_in_twice_backwards_changes_nothing(new_desk: NewDesk) -> None:
    one, two, three = new_desk(), new_desk(), new_desk()
    lend(one, add_item(one), add_member(one))
    give(one, two)
    for op in reversed(sent(one) * 2):
        give(one, three, [op])
    assert three.versions() == two.versions()


def test_own_operation_that_comes_back_changes_nothing(desk: Any) -> None:
    add_item(desk)
    before = desk.versions()
    give(desk, desk)
    assert (desk.versions(), desk.store.sync_self().need_resync) == (before, False)


@pytest.mark.parametrize("why", ["malformed", "double"])
def test_own_operation_that_comes_back_void_asks_for_a_resync(desk: Any, why: str) -> None:
    add_item(desk)
    (op,) = sent(desk)
    give(desk, desk, [replace(op, act=Act.VOID, kind=why, payload=None, subject=None)])
    assert desk.store.sync_self().need_resync


def test_operation_refused_as_about_an_erased_person_takes_them_away(desk: Any) -> None:
    member = add_member(desk)
    (op,) = sent(desk)
    give(desk, desk, [replace(op, act=Act.VOID, kind="erased", payload=None, subject=None)])
    assert desk.store.erased_subjects() == {member}
    assert desk.store.subject_keys([member]) == {}
    assert not desk.store.sync_self().need_resync


def test_operation_without_its_key_waits_for_it(new_desk: NewDesk) -> None:
    one, two = new_desk(), new_desk()
    member = add_member(one)
    with two.store.writing() as act:
        act.apply(sent(one))
    assert two.store.subjects_without_key() == {member}
    give(one, two, sent(one)[:1])
    assert two.store.subjects_without_key() == set()
    assert two.versions()["member", member] == one.versions()["member", member]


def test_withdrawal_made_elsewhere_empties_the_file_and_the_queue_here(new_desk: NewDesk) -> None:
    giver, other = new_desk(), new_desk()
    member = add_reachable_member(giver)
    give(giver, other)
    other.withdraw(member)
    give(other, giver)
    assert not [p for p in giver.queued_payloads() if p and p.get("email")]


def test_withdrawal_at_the_same_moment_of_the_clock_empties_the_queue_here(
    new_desk: NewDesk,
) -> None:
    giver, other = new_desk(), new_desk()
    add_reachable_member(giver)
    value = sent(giver)[-1]
    give(giver, other)
    other.withdraw(value.record_id)
    wipe = next(o for o in sent(other) if o.payload == {"email": None})
    rest = [o for o in sent(other) if o is not wipe]
    give(other, giver, [replace(wipe, stamp=Stamp(value.stamp.hlc, wipe.stamp.origin)), *rest])
    assert not [p for p in giver.queued_payloads() if p and p.get("email")]


def test_grant_that_had_not_seen_the_withdrawal_is_wiped(new_desk: NewDesk) -> None:
    giver, other = new_desk(), new_desk()
    member = add_reachable_member(giver)
    give(giver, other)
    other.withdraw(member)
    giver.store.clock.advance(timedelta(minutes=1))
    with giver.store.writing() as act:
        act.record_set(MEMBER, member, {"email": {"email": "later@b.example"}})
    (later,) = sent(giver)[-1:]
    give(giver, other, [later])
    wipe = sent(other)[-1]
    assert wipe.payload == {"email": None}
    assert wipe.stamp.hlc == later.stamp.hlc + 1


def erasure(member: UUID) -> Operation:
    return Operation(uuid4(), 1, Stamp(1 << 50, 99), Act.ERASE, "member", member, member, 1, None)


def test_erased_person_is_gone_and_stays_gone(new_desk: NewDesk) -> None:
    one, two = new_desk(), new_desk()
    before = two.versions()
    member = add_member(one)
    give(one, two)
    give(two, two, [erasure(member)])
    give(one, two)
    assert new(two, before) == {}
    assert two.store.subject_keys([member]) == {}


def test_erased_person_whom_the_centre_tells_of_is_erased_anew(new_desk: NewDesk) -> None:
    one, two = new_desk(), new_desk()
    member = add_member(one)
    give(two, two, [erasure(member)])
    assert sent(two) == []
    give(one, two)
    (again,) = sent(two)
    assert (again.act, again.subject) == (Act.ERASE, member)
    give(two, one)
    assert ("member", member) not in one.versions()


def test_erasure_empties_the_queue_and_keeps_the_chain(desk: Any) -> None:
    add_member(desk)
    last = desk.store.unsent(0)[-1]
    give(desk, desk, [erasure(last.operation.subject)])
    assert {o.act for o in sent(desk)} == {Act.VOID}
    assert all(o.payload is None and o.subject is None for o in sent(desk))
    assert desk.store.digest_at(last.operation.seq) == last.digest


def test_new_origin_numbers_from_one_what_the_centre_lacks(desk: Any) -> None:
    items = [add_item(desk) for _ in range(3)]
    held = desk.store.op_ids_after(0)[0]
    with desk.store.writing() as act:
        act.renumber(42, {held})
    operations = sent(desk)
    assert [(o.seq, o.record_id, o.stamp.origin) for o in operations] == [
        (1, items[1], 42),
        (2, items[2], 42),
    ]
    own = desk.store.sync_self()
    assert (own.origin, own.acked_seq, own.head_seq) == (42, 0, 2)
    assert desk.versions()["item", items[2]] == {"description": str(operations[1].stamp)}


def test_what_earlier_lives_sent_is_kept_for_35_days_from_the_latest_life_on(desk: Any) -> None:
    add_item(desk)
    sent_before = set(desk.store.op_ids_after(0))
    for origin, days in ((42, 20), (43, 34)):
        with desk.store.writing() as act:
            act.renumber(origin, sent_before)
        for _ in range(days):
            desk.trim_queue()
            desk.store.clock.advance(timedelta(days=1))
        desk.trim_queue()
        assert set(desk.store.earlier_op_ids()) == sent_before
    desk.store.clock.advance(timedelta(days=1))
    desk.trim_queue()
    assert desk.store.earlier_op_ids() == []


def test_clock_that_jumps_ahead_lets_nothing_go_and_one_that_jumps_back_keeps_nothing_longer(
    desk: Any,
) -> None:
    add_item(desk)
    with desk.store.writing() as act:
        act.renumber(42, set(desk.store.op_ids_after(0)))
    kept = desk.store.earlier_op_ids()
    for jump in (70, -69, 400, -399):
        desk.trim_queue()
        desk.store.clock.advance(timedelta(days=jump))
    assert desk.store.earlier_op_ids() == kept
    for _ in range(36):
        desk.trim_queue()
        desk.store.clock.advance(timedelta(days=1))
    assert desk.store.earlier_op_ids() == []


def test_restamping_keeps_the_order_and_stays_above_the_floor(desk: Any) -> None:
    items = [add_item(desk) for _ in range(3)]
    early = sent(desk)[0]
    floor = (NOW_MS << 16) + 77
    with desk.store.writing() as act:
        act.restamp(2, floor, NOW_MS - 5000)
    operations = sent(desk)
    assert operations[0] == early
    assert [o.record_id for o in operations] == items
    assert [o.stamp.hlc for o in operations[1:]] == [floor + 1, floor + 2]
    assert desk.versions()["item", items[2]] == {"description": str(operations[2].stamp)}
    assert desk.store.sync_self().hlc == floor + 2
    assert desk.store.digest_at(3) == desk.store.unsent(2)[0].digest


def test_stamp_that_is_ahead_in_the_queue_is_put_right_also_when_the_clock_is(desk: Any) -> None:
    """A value is wiped right after its own stamp, which a wrong clock may have given it."""
    item = add_item(desk)
    ahead = (NOW_MS + 10**9) << 16
    with desk.store.writing() as act:
        act.record_set(ITEM, item, {"description": {"title": "", "author": ""}}, hlc=ahead)
    own = desk.store.sync_self()
    assert own.hlc < ahead == desk.store.latest_unsent(0)
    assert desk.store.latest_unsent(own.head_seq) == 0
    put_right(desk.store, own, SimpleNamespace(now_ms=NOW_MS, top_hlc=0))
    assert desk.store.latest_unsent(0) <= (NOW_MS + 30_000) << 16
    assert [o.seq for o in sent(desk)] == [1, 2]


def test_item_lent_at_two_desks_is_told(new_desk: NewDesk) -> None:
    one, two = new_desk(), new_desk()
    item, member = add_item(one), add_member(one)
    give(one, two)
    assert two.store.conflicts() == 0
    lend(one, item, member)
    lend(two, item, member)
    give(one, two)
    assert two.store.conflicts() == 1


POISON = {
    "rules of a loan that are none": ("loan", {"rules": {"loan_days": "x"}}),
    "a purpose nobody knows": ("consent_event", {"purpose": "carrier pigeon"}),
    "a way nobody knows": ("consent_event", {"way": "nod"}),
    "a withdrawal without an id": ("consent_event", {"seen_withdrawals": ["x"]}),
}


@pytest.mark.parametrize(("kind", "changes"), POISON.values(), ids=POISON)
def test_poison_goes_aside_and_the_rest_goes_on(
    template: Template, tmp_path: Path, kind: str, changes: dict[str, Any]
) -> None:
    with ExitStack() as opened:
        desks = [RealDesk(template, tmp_path / str(n), n) for n in (1, 2)]
        for each in desks:
            opened.callback(each.store.close)
        one, two = desks
        before = two.versions()
        lend(one, add_item(one), add_reachable_member(one))
        operations = [
            replace(o, payload={**(o.payload or {}), **changes}) if o.kind == kind else o
            for o in sent(one)
        ]
        give(one, two, operations)
        assert {k for k, _ in new(two, before)} == {"item", "member", "loan", "consent_event"} - {
            kind
        }
