"""What every central store promises: the real PostgreSQL and the model keep the same contract."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from db.domain.change import HLC_COUNTER_BITS, Act, parse_stamp
from db.errors import CentralBroken
from db.store.sealed import WrappedKey
from db.store.sync_state import FACT_VERSION, FIRST_KEY
from db.sync.central import Central, StateDigest
from db.sync.faults import HelloAgain
from db.sync.state_digest import digest_of
from tests.central.either import Desk, real_now_ms
from tests.central.operations import Line, log_of


def state_of(central: Central) -> dict[tuple[str, UUID], tuple[object, object]]:
    return {
        (r.kind, UUID(r.record_id)): (
            dict(r.fields),
            {group: parse_stamp(version) for group, version in r.versions.items()},
        )
        for r in central.state()
    }


def test_unknown_origin_is_told_apart_from_an_empty_one(central: Central) -> None:
    desk = Line(central, real_now_ms())
    assert central.hello(None, uuid4(), 0, "").last_seq is None
    assert central.hello(desk.origin, uuid4(), 0, "").last_seq is None
    assert (desk.hello().last_seq, desk.hello().digest) == (0, bytes(32))


def test_hello_gives_the_time_and_the_top_of_the_log(desk: Line) -> None:
    desk.push(desk.fact(), desk.fact())
    hello = desk.hello()
    assert hello.top_hlc == desk.hlc
    assert hello.top_lsn == 2
    assert abs(hello.now_ms - real_now_ms()) < 60_000


def test_pushed_operations_come_back_as_they_were(desk: Line) -> None:
    member = uuid4()
    sent = [desk.set(member, member, name="c2VhbGVk"), desk.fact(member, item="x", n=1)]
    desk.push(*sent)
    assert log_of(desk.central) == sent


def test_push_twice_is_push_once(desk: Line) -> None:
    # koha-offline-circulation: a file that was sent twice doubled its payments
    operations = [desk.fact(), desk.fact()]
    first = desk.push(*operations)
    assert desk.push(*operations) == first
    assert len(log_of(desk.central)) == 2


def test_late_duplicate_changes_nothing(desk: Line) -> None:
    early = desk.fact()
    desk.push(early)
    later = desk.push(desk.fact())
    assert desk.push(early) == later


def test_holes_are_refused(desk: Line) -> None:
    one, _, three = desk.fact(), desk.fact(), desk.fact()
    with pytest.raises(HelloAgain, match="BA002"):
        desk.push(one, three)
    with pytest.raises(HelloAgain, match="BA002"):
        desk.push(three)
    assert log_of(desk.central) == []


def test_other_chain_is_a_fork(desk: Line) -> None:
    desk.push(desk.fact())
    desk.digests[1] = b"\1" * 32
    with pytest.raises(HelloAgain, match="BA002"):
        desk.push(desk.fact())


def test_stamp_in_the_future_is_refused(desk: Line) -> None:
    desk.now_ms += 6 * 60 * 1000
    with pytest.raises(HelloAgain, match="BA003"):
        desk.push(desk.fact())
    assert log_of(desk.central) == []


def test_stamp_a_little_ahead_is_taken(desk: Line) -> None:
    desk.now_ms += 4 * 60 * 1000
    assert desk.push(desk.fact()).last_seq == 1


def test_origin_of_another_desk_is_refused(new_desk: Desk, desk: Line) -> None:
    thief = Line(new_desk(), desk.now_ms)
    thief.origin, thief.incarnation = desk.origin, desk.incarnation
    with pytest.raises(HelloAgain, match="BA001"):
        thief.push(thief.fact())


def test_too_many_operations_are_refused(desk: Line) -> None:
    with pytest.raises(CentralBroken, match="BA004"):
        desk.push(*[desk.fact() for _ in range(501)])


def test_log_is_numbered_without_gaps_over_desks(new_desk: Desk) -> None:
    desks = [Line(new_desk(), real_now_ms()) for _ in range(3)]
    for _ in range(2):
        for desk in desks:
            desk.push(desk.fact(), desk.fact())
    assert [logged.lsn for logged in desks[0].central.pull(0)] == list(range(1, 13))
    assert [logged.lsn for logged in desks[1].central.pull(4, 3)] == [5, 6, 7]


MALFORMED = {
    "a kind of capitals": {"kind": "No Such"},
    "no payload": {"payload": None},
    "a payload that is a list": {"payload": ["x"]},
    "a NUL in a text": {"payload": {"title": "a\0b"}},
    "half a character": {"payload": {"title": "\ud800"}},
    "not a number": {"payload": {"n": float("nan")}},
    "too much": {"payload": {"title": "x" * 70_000}},
    "an erasure of nobody": {"act": Act.ERASE, "subject": None},
}


@pytest.mark.parametrize("changes", MALFORMED.values(), ids=MALFORMED)
def test_bad_operation_goes_aside_and_the_queue_moves_on(
    desk: Line, changes: dict[str, object]
) -> None:
    good = desk.fact(n=1)
    bad = desk.make(**{"act": Act.FACT, "kind": "loan", "record_id": uuid4(), "payload": {"n": 2},
                       **changes})  # fmt: skip
    last = desk.fact(n=3)
    assert desk.push(good, bad, last).last_seq == 3
    log = log_of(desk.central)
    assert [o.act for o in log] == [Act.FACT, Act.VOID, Act.FACT]
    assert log[1].kind in ("malformed", "too_big")
    assert {record for _, record in state_of(desk.central)} == {good.record_id, last.record_id}


def test_known_operation_under_another_origin_is_not_taken_twice(new_desk: Desk) -> None:
    first, second = Line(new_desk(), real_now_ms()), Line(new_desk(), real_now_ms())
    held = first.fact(n=1)
    first.push(held)
    again = second.make(Act.FACT, "loan", held.record_id, {"n": 2}, op_id=held.op_id)
    second.push(again, second.fact(n=3))
    assert [o.act for o in log_of(first.central)] == [Act.FACT, Act.VOID, Act.FACT]
    assert [o.kind for o in log_of(first.central)] == ["loan", "double", "loan"]
    assert state_of(first.central)["loan", held.record_id][0] == {"n": 1}


def test_same_operation_twice_in_one_batch_counts_once(desk: Line) -> None:
    one = desk.fact(n=1)
    desk.push(one, desk.make(Act.FACT, "loan", one.record_id, {"n": 1}, op_id=one.op_id))
    assert [o.act for o in log_of(desk.central)] == [Act.FACT, Act.VOID]


def test_known_tells_what_the_scope_holds(new_desk: Desk) -> None:
    one, two = Line(new_desk(), real_now_ms()), Line(new_desk(), real_now_ms())
    held, unknown = one.fact(), one.fact()
    one.push(held)
    assert two.central.known([held.op_id, unknown.op_id]) == {held.op_id}


def test_greater_version_of_each_group_wins(new_desk: Desk) -> None:
    early, late = Line(new_desk(), real_now_ms() - 1000), Line(new_desk(), real_now_ms())
    member = uuid4()
    newer = late.set(member, member, name="late")
    older = early.set(member, member, name="early", address="early")
    late.push(newer)
    early.push(older)
    fields, versions = state_of(early.central)["member", member]
    assert fields == {"name": "late", "address": "early"}
    assert versions == {"name": newer.stamp, "address": older.stamp}


def test_versions_in_one_batch_are_compared_group_by_group(new_desk: Desk) -> None:
    desk, other = Line(new_desk(), real_now_ms() - 2000), Line(new_desk(), real_now_ms() - 1000)
    item = uuid4()
    other.push(other.set(item, kind="item", a="other"))
    old = desk.set(item, kind="item", a="old")
    desk.now_ms += 2000
    desk.push(old, desk.set(item, kind="item", b="new"))
    assert state_of(desk.central)["item", item][0] == {"a": "other", "b": "new"}


def test_a_fact_and_a_register_of_one_id_do_not_mix(desk: Line) -> None:
    record = uuid4()
    fact = desk.make(Act.FACT, "loan", record, {"n": 1})
    desk.push(fact, desk.set(record, kind="loan", n="2"))
    desk.push(desk.set(record, kind="loan", n="3"))
    assert state_of(desk.central)["loan", record][0] in ({"n": 1}, {"n": "3"})


def test_facts_carry_their_stamp(desk: Line) -> None:
    fact = desk.fact(n=1)
    desk.push(fact)
    assert state_of(desk.central)["loan", fact.record_id] == (
        {"n": 1},
        {FACT_VERSION: fact.stamp},
    )


def test_state_comes_in_parts_that_miss_nothing(desk: Line) -> None:
    desk.push(*[desk.fact(n=n) for n in range(7)], desk.set(uuid4(), kind="item", a="x"))
    found, after = [], FIRST_KEY
    while part := desk.central.state(after, 3):
        found += part
        after = (part[-1].kind, part[-1].record_id)
    assert len(found) == len({r.record_id for r in found}) == desk.central.state_size() == 8


def test_digest_is_the_sum_over_the_state_in_whatever_order(new_desk: Desk) -> None:
    one, two = Line(new_desk(), real_now_ms()), Line(new_desk(), real_now_ms() - 500)
    assert one.central.state_digest() == StateDigest(0, 0, bytes(16))
    member = uuid4()
    one.push(one.set(member, member, name="n", email=None), *[one.fact(n=n) for n in range(20)])
    two.push(two.set(member, member, name="older", address="a"), two.erase(uuid4()))
    found = one.central.state_digest()
    assert found == two.central.state_digest()
    assert (found.top_lsn, found.lines) == (23, 23)
    assert digest_of(reversed(one.central.state())) == (found.lines, found.digest)


def test_digest_tells_versions_apart(desk: Line) -> None:
    member, seen = uuid4(), set()
    for change in (desk.set(member, member, name="x"), desk.set(member, member, name="x"),
                   desk.fact(), desk.erase(member)):  # fmt: skip
        desk.push(change)
        seen.add(desk.central.state_digest().digest)
    assert len(seen) == 4


def test_erased_person_is_gone_from_log_state_and_keys(desk: Line) -> None:
    gone, stays = uuid4(), uuid4()
    desk.central.put_subject_keys({s: WrappedKey(1, b"k" * 60) for s in (gone, stays)})
    desk.push(
        desk.set(gone, gone, name="x"), desk.fact(gone, n=1), desk.set(stays, stays, name="y")
    )
    desk.push(desk.erase(gone))
    log = log_of(desk.central)
    assert [o.act for o in log] == [Act.VOID, Act.VOID, Act.SET, Act.ERASE]
    assert all(o.payload is None and o.subject is None for o in log[:2])
    assert {record for _, record in state_of(desk.central)} == {stays}
    assert set(desk.central.subject_keys([gone, stays])) == {stays}


def test_erased_person_cannot_come_back(new_desk: Desk) -> None:
    eraser, away = Line(new_desk(), real_now_ms()), Line(new_desk(), real_now_ms())
    gone = uuid4()
    eraser.push(eraser.erase(gone))
    away.central.put_subject_keys({gone: WrappedKey(1, b"k" * 60)})
    away.push(away.set(gone, gone, name="x"), away.fact(gone), away.set(gone, None, name="z"))
    log = log_of(away.central)
    assert [o.act for o in log] == [Act.ERASE, Act.VOID, Act.VOID, Act.VOID]
    assert {o.kind for o in log[1:]} == {"erased"}
    assert away.central.state() == []
    assert away.central.subject_keys([gone]) == {}
    assert away.central.erased([gone, uuid4()]) == {gone}


def test_erasure_empties_what_travels_in_the_same_batch(desk: Line) -> None:
    gone = uuid4()
    desk.push(desk.set(gone, gone, name="x"), desk.erase(gone), desk.set(gone, gone, name="y"))
    assert [o.act for o in log_of(desk.central)] == [Act.VOID, Act.ERASE, Act.VOID]
    assert desk.central.state() == []


def test_emptied_operations_travel_as_void(desk: Line) -> None:
    desk.push(desk.make(Act.VOID, "loan", uuid4(), None), desk.fact())
    assert [o.act for o in log_of(desk.central)] == [Act.VOID, Act.FACT]


def test_wiped_group_leaves_no_older_value_in_the_log(new_desk: Desk) -> None:
    away, here = Line(new_desk(), real_now_ms() - 1000), Line(new_desk(), real_now_ms())
    member = uuid4()
    here.push(here.set(member, member, email="sealed-1", name="n"))
    here.push(here.set(member, member, email=None))
    away.push(away.set(member, member, email="sealed-2", telephone="t"))
    assert [o.payload for o in log_of(here.central)] == [
        {"name": "n"},
        {"email": None},
        {"telephone": "t"},
    ]
    assert state_of(here.central)["member", member][0]["email"] is None


def test_value_given_after_the_wiping_stays(desk: Line) -> None:
    member = uuid4()
    desk.push(desk.set(member, member, email=None), desk.set(member, member, email="new"))
    assert [o.payload for o in log_of(desk.central)] == [{"email": None}, {"email": "new"}]


def test_keys_are_kept_until_a_newer_version_the_scope_knows(central: Central) -> None:
    subject = uuid4()
    for version, wrapped in ((1, b"a" * 60), (1, b"b" * 60), (2, b"c" * 60)):
        central.put_subject_keys({subject: WrappedKey(version, wrapped)})
    assert central.subject_keys([subject, uuid4()]) == {subject: WrappedKey(1, b"a" * 60)}


def test_scope_key_reaches_another_desk_and_no_one_can_spoil_it(new_desk: Desk) -> None:
    giver, getter = new_desk(), new_desk()
    desk_id = getter.hello(None, uuid4(), 0, "").desk
    giver.put_key_slot(1, desk_id, b"s" * 80)
    giver.put_key_slot(1, desk_id, b"spoiled!" * 10)
    giver.put_key_slot(1, uuid4(), b"s" * 80)
    assert [s.sealed for s in getter.key_slots() if s.holder == str(desk_id)] == [b"s" * 80]


def test_old_keys_go_once_every_desk_that_holds_one_let_go(new_desk: Desk) -> None:
    one, two, waiting = new_desk(), new_desk(), new_desk()
    for desk in (one, two):
        one.put_key_slot(1, desk.hello(None, uuid4(), 0, "").desk, b"s" * 80)
    assert one.keys_begin(1) == 1
    assert two.keys_begin(1) == 1
    assert one.keys_begin(9) == 1  # never beyond what the others say, nor the key in use
    assert waiting.keys_begin(0) == 1


def test_desk_without_the_key_is_seen_waiting_until_it_has_it(new_desk: Desk) -> None:
    giver, getter = new_desk(), new_desk()
    desk_id = getter.hello(None, uuid4(), 0, "").desk
    assert [w.desk for w in giver.waiting_desks()] == [desk_id]
    assert desk_id not in [w.desk for w in getter.waiting_desks()]
    giver.put_key_slot(1, desk_id, b"s" * 80)
    assert giver.waiting_desks() == ()


def test_one_desk_holds_a_job(new_desk: Desk) -> None:
    one, two = new_desk(), new_desk()
    assert one.claim("mails", 60)
    assert not two.claim("mails", 60)
    assert one.claim("mails", 0)
    assert two.claim("mails", 60)
    with pytest.raises(CentralBroken):
        one.claim("Not A Job", 60)


def test_counter_of_the_stamp_travels_whole(desk: Line) -> None:
    desk.push(*[desk.fact() for _ in range(3)])
    stamps = [o.stamp.hlc for o in log_of(desk.central)]
    assert stamps[2] - stamps[0] == 2
    assert stamps[0] >> HLC_COUNTER_BITS == desk.now_ms
