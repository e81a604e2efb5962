"""The queue to the centre: its chain, its limits, and new lives of it."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select

from db.domain.change import Act, Stamp, next_hlc
from db.domain.consent import Consents, Purpose, Way
from db.domain.item import ItemDraft
from db.errors import UnknownMember
from db.store.local_tables import rejected
from db.store.outbox import NO_DIGEST
from tests.db.libraries import draft
from tests.db.two_desks import (
    busy,
    chain_holds,
    erasure,
    foreign,
    joined,
    records,
    second_desk,
    sent,
)


def test_queue_is_numbered_without_holes_and_chained(library):
    busy(library)
    chain_holds(library._store)
    assert library._store.digest_at(0) == NO_DIGEST
    assert library._store.digest_at(10_000) is None


def test_stamps_in_the_queue_only_rise(library):
    busy(library)
    stamps = [op.stamp for op in sent(library._store)]
    assert stamps == sorted(set(stamps))


def test_refused_act_leaves_nothing_in_the_queue(library):
    before = len(sent(library._store))
    with pytest.raises(UnknownMember):
        library.loans.checkout(library.catalogue.add(ItemDraft("B", "T")).barcode, uuid4())
    assert len(sent(library._store)) == before + 2  # the title and the copy alone


def test_unsent_keeps_to_its_limits(library):
    busy(library)
    store = library._store
    assert [q.operation.seq for q in store.unsent(3, limit=2)] == [4, 5]
    assert [q.operation.seq for q in store.unsent(3, max_bytes=1)] == [4]


def test_withdrawn_value_leaves_the_queue_and_the_chain_holds(library):
    member = library.members.register(draft(), Consents(email="a@example.be")).member
    library.consents.withdraw(member.id, Purpose.EMAIL, Way.SCREEN)
    payloads = [op.payload for op in sent(library._store) if op.record_id == member.id]
    assert [("email" in p) for p in payloads] == [False, True]
    library.consents.withdraw(member.id, Purpose.EMAIL, Way.SCREEN)
    chain_holds(library._store)


def test_own_operations_about_an_erased_person_go_out_void(library, clock):
    member = busy(joined(library))
    before = [q.digest for q in library._store.unsent(0, 1000, 10**9)]
    with library._store.writing() as act:
        act.apply([erasure(member.id, clock.now())])
    after = library._store.unsent(0, 1000, 10**9)
    assert [q.digest for q in after] == before
    about = [q.operation for q in after if q.operation.record_id == member.id]
    assert {(o.act, o.payload, o.subject) for o in about} == {(Act.VOID, None, None)}


def test_fields_of_a_newer_program_come_back_untouched(library):
    item_id = uuid4()
    payload = {
        "description": {"title": "T", "author": "", "subtitle": "S"},
        "location": {"shelf": "9"},
    }
    with joined(library)._store.writing() as act:
        act.apply([foreign(record_id=item_id, payload=payload)])
    with library._store.writing() as act:
        from db.domain.lending_kinds import ITEM

        act.record_set(ITEM, item_id, {"description": {"title": "New", "author": ""}})
    assert sent(library._store)[-1].payload == {
        "description": {"title": "New", "author": "", "subtitle": "S"}
    }


def test_own_operation_that_the_centre_voided_asks_for_a_resync(library):
    store = joined(library)._store
    library.catalogue.add(ItemDraft("B", "T"))
    own = sent(store)[-1]
    void = foreign(seq=own.seq, stamp=own.stamp, act=Act.VOID, payload=None, kind="malformed")
    with store.writing() as act:
        act.apply([void])
    assert store.sync_self().need_resync
    with store.reading() as connection:
        assert connection.execute(select(rejected.c.op_id)).scalar_one() == own.op_id


def test_own_operation_that_the_centre_held_already_is_no_refusal(library):
    store = joined(library)._store
    library.catalogue.add(ItemDraft("B", "T"))
    own = sent(store)[-1]
    void = foreign(seq=own.seq, stamp=own.stamp, act=Act.VOID, payload=None, kind="double")
    with store.writing() as act:
        act.apply([void])
    assert store.sync_self().need_resync
    with store.reading() as connection:
        assert connection.execute(select(rejected.c.op_id)).first() is None


def test_clock_of_the_desk_stays_above_all_it_has_seen(library):
    far = foreign(stamp=Stamp(next_hlc(0, 1_900_000_000_000), 9))
    with library._store.writing() as act:
        act.apply([far])
    library.catalogue.add(ItemDraft("B", "T"))
    assert sent(library._store)[-1].stamp.hlc > far.stamp.hlc


def test_new_origin_renumbers_what_the_centre_lacks_under_its_old_ids(library):
    busy(library)
    before = sent(library._store)
    known = {before[0].op_id, before[4].op_id}
    with library._store.writing() as act:
        act.renumber(5, known)
    after = sent(library._store)
    assert [o.op_id for o in after] == [o.op_id for o in before if o.op_id not in known]
    assert [o.seq for o in after] == list(range(1, len(after) + 1))
    assert {o.stamp.origin for o in after} == {5}
    chain_holds(library._store)
    assert library._store.sync_self().origin == 5


def test_versions_in_the_tables_follow_a_new_origin(library, tmp_path, clock):
    busy(library)
    other = second_desk(joined(library, 4), tmp_path / "second", clock)
    here, there = records(library), records(other)
    here.pop("desk"), there.pop("desk")
    assert here == there
    other.close()


def test_restamping_takes_the_queue_back_to_the_true_time(library, tmp_path, clock):
    joined(library)
    clock.advance(timedelta(days=400))
    member = busy(library)
    first = sent(library._store)[4].seq
    floor = sent(library._store)[3].stamp.hlc
    now_ms = int((clock.now() - timedelta(days=400)).timestamp() * 1000)
    order = [o.op_id for o in sent(library._store)]
    with library._store.writing() as act:
        act.restamp(first, floor, now_ms)
    stamps = [o.stamp.hlc for o in sent(library._store)]
    assert [o.op_id for o in sent(library._store)] == order
    assert stamps[4:] == sorted(set(stamps[4:]))
    assert floor < stamps[4]
    assert stamps[-1] >> 16 <= max(now_ms, floor >> 16) + 1
    assert library._store.sync_self().hlc == stamps[-1]
    chain_holds(library._store)
    other = second_desk(library, tmp_path / "second", clock)
    assert other.loans.of_member(member.id) == library.loans.of_member(member.id)
    other.close()


def test_offset_of_the_centre_corrects_the_stamps(library, clock):
    with library._store.writing() as act:
        act.save_sync_self(offset_ms=60_000)
    library.catalogue.add(ItemDraft("B", "T"))
    at = sent(library._store)[-1].stamp.hlc >> 16
    assert at == int(clock.now().timestamp() * 1000) + 60_000
