"""What sync relies on: the queue, its chain, merging, and new lives of the queue."""

from __future__ import annotations

import random
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select

from db.domain.change import Act, Operation, Stamp, next_hlc
from db.domain.consent import Consents, Purpose, Way
from db.domain.item import ItemDraft
from db.domain.member import Name, PostalAddress, Source
from db.errors import UnknownMember
from db.store.local_tables import outbox, parked_op, rejected
from db.store.outbox import NO_DIGEST, chained, content_hash
from tests.db.libraries import draft, invented_number
from tests.db.two_desks import (
    bring,
    deliver,
    joined,
    keys_for,
    records,
    second_desk,
    sent,
    state_of,
)


@pytest.fixture
def desks(library, tmp_path, clock):
    other = second_desk(joined(library), tmp_path / "second", clock)
    bring(other, library)
    yield library, other
    other.close()


def busy(library):
    """Do a bit of everything."""
    first = library.members.register(draft(library_card="L1"), Consents(email="a@example.be"))
    library.members.register(
        draft(name=Name("Specimen Twee", "Piet"), national_number=invented_number(serial=5)),
        Consents(),
    )
    for n in range(3):
        library.catalogue.add(ItemDraft(f"B{n}", f"Titel {n}"))
        library.loans.checkout(f"B{n}", first.member.id)
    library.loans.checkin("B1")
    library.consents.withdraw(first.member.id, Purpose.EMAIL, Way.SCREEN)
    library.members.number_in_full(first.member.id, "test")
    return first.member


def chain_holds(store):
    with store.reading() as connection:
        rows = connection.execute(select(outbox).order_by(outbox.c.seq)).mappings().all()
    digest = NO_DIGEST
    for n, row in enumerate(rows, start=1):
        assert row["seq"] == n
        if row["salt"] is not None:
            assert row["h"] == content_hash(row["salt"], row)
        digest = chained(digest, n, row["act"], row["h"])
        assert row["d"] == digest
        assert store.digest_at(n) == digest
    own = store.sync_self()
    assert own.head_seq == len(rows)
    return digest


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
    assert len(sent(library._store)) == before + 1  # the item alone


def test_unsent_keeps_to_its_limits(library):
    busy(library)
    store = library._store
    assert [q.operation.seq for q in store.unsent(3, limit=2)] == [4, 5]
    assert [q.operation.seq for q in store.unsent(3, max_bytes=1)] == [4]


@pytest.mark.parametrize("seed", range(5))
def test_operations_in_any_order_and_twice_give_the_same_records(desks, seed):
    here, there = desks
    busy(here)
    operations = sent(here._store) * 2
    random.Random(seed).shuffle(operations)
    with there._store.writing() as act:
        act.add_subject_keys(keys_for(here._store, operations))
    for op in operations:
        with there._store.writing() as act:
            act.apply([op])
    bring(there, here)
    bring(here, there)
    assert records(there) == records(here)


def test_applied_member_is_found_at_the_other_desk(desks):
    here, there = desks
    member = busy(here)
    bring(here, there)
    assert there.members.by_national_number(invented_number()) == here.members.get(member.id)
    assert there.members.search("peeters 85")[0].id == member.id
    assert there.loans.of_member(member.id) == here.loans.of_member(member.id)
    assert there.members.number_in_full(member.id, "test") == "85.07.30-033.28"


def test_changes_that_sync_brought_say_so(desks):
    here, there = desks
    busy(here)
    operations = sent(here._store)
    with there._store.writing() as act:
        act.add_subject_keys(keys_for(here._store, operations))
        changed = act.apply(operations)
    assert changed.by_sync
    assert {"member", "loan", "item"} <= changed.kinds
    with there._store.writing() as act:
        act.apply([])
    assert not act.changed


def test_greater_version_of_a_group_wins_and_other_groups_stay(desks, clock):
    here, there = desks
    member = busy(here)
    bring(here, there)
    here.members.correct(member.id, name=Name("Specimen Nieuw", "Marie"), source=Source.DESK)
    clock.advance(timedelta(seconds=1))
    address = PostalAddress("Kerkstraat 9", "3000", "Leuven")
    there.members.correct(member.id, address=address, source=Source.DESK)
    there.members.correct(member.id, name=Name("Specimen Later", "Marie"), source=Source.DESK)
    bring(here, there)
    bring(there, here)
    assert here.members.get(member.id) == there.members.get(member.id)
    assert here.members.get(member.id).name.surname == "Specimen Later"
    assert here.members.get(member.id).address == address


def test_grant_loses_against_a_withdrawal_it_has_not_seen(desks, clock):
    here, there = desks
    member = here.members.register(draft(), Consents(email="a@example.be")).member
    bring(here, there)
    there.consents.withdraw(member.id, Purpose.EMAIL, Way.SCREEN)
    clock.advance(timedelta(hours=1))
    here.consents.give(member.id, Purpose.EMAIL, "later@example.be", Way.SCREEN, "nl")
    bring(here, there)
    bring(there, here)
    bring(here, there)
    bring(there, here)
    assert records(here) == records(there)
    assert here.members.get(member.id).email is None
    assert not holding_email(here)
    assert here._store.conflicts() == 1


def test_grant_that_saw_the_withdrawal_stands_whatever_arrives_first(desks, clock):
    here, there = desks
    member = here.members.register(draft(), Consents(email="a@example.be")).member
    bring(here, there)
    there.consents.withdraw(member.id, Purpose.EMAIL, Way.SCREEN)
    there.consents.give(member.id, Purpose.EMAIL, "new@example.be", Way.SCREEN, "nl")
    clock.advance(timedelta(hours=1))
    for op in sent(there._store):
        deliver(there._store, here._store, [op])
    assert here.members.get(member.id).email == "new@example.be"


def holding_email(library):
    return [row["email"] for row in records(library)["member"] if row["email"] is not None]


def test_withdrawn_value_leaves_the_queue_and_the_chain_holds(library):
    member = library.members.register(draft(), Consents(email="a@example.be")).member
    library.consents.withdraw(member.id, Purpose.EMAIL, Way.SCREEN)
    payloads = [op.payload for op in sent(library._store) if op.record_id == member.id]
    assert [("email" in p) for p in payloads] == [False, True]
    library.consents.withdraw(member.id, Purpose.EMAIL, Way.SCREEN)
    chain_holds(library._store)


def test_item_lent_at_two_desks_goes_to_the_later_loan_everywhere(desks, clock):
    here, there = desks
    member = here.members.register(draft(), Consents()).member
    other = draft(national_number=invented_number(serial=9), name=Name("Specimen Twee", "P"))
    rival = here.members.register(other, Consents()).member
    here.catalogue.add(ItemDraft("B1", "Titel"))
    bring(here, there)
    first = here.loans.checkout("B1", member.id).loan
    clock.advance(timedelta(minutes=5))
    second = there.loans.checkout("B1", rival.id).loan
    bring(there, here)
    bring(here, there)
    assert records(here) == records(there)
    assert here.loans.of_member(member.id) == ()
    assert [line.loan.id for line in here.loans.of_member(rival.id)] == [second.id]
    row = records(here)["conflict"][0]
    assert row["record_ids"] == [str(first.id), str(second.id)]


def test_number_registered_at_two_desks_is_one_person(desks, clock):
    here, there = desks
    first = here.members.register(draft(), Consents(telephone="012")).member
    clock.advance(timedelta(minutes=5))
    moved = draft(address=PostalAddress("Kerkstraat 9", "3000", "Leuven"), library_card="L9")
    second = there.members.register(moved, Consents(email="a@example.be")).member
    for n, (desk, who) in enumerate(((here, first), (there, second))):
        desk.catalogue.add(ItemDraft(f"B{n}", "Titel"))
        desk.loans.checkout(f"B{n}", who.id)
    bring(there, here)
    bring(here, there)
    assert records(here) == records(there)
    person = here.members.by_national_number(invented_number())
    assert person == here.members.get(second.id)
    assert person.id == first.id
    assert (person.address, person.library_card) == (moved.address, "L9")
    assert len(here.loans.of_member(first.id)) == 2
    assert [line.id for line in here.members.search("peeters")] == [first.id]
    assert here._store.conflicts() == 1
    assert here.loans.checkin("B1").loan.member_id == second.id


def test_same_number_with_another_name_stays_two_files_and_is_shown(desks):
    here, there = desks
    here.members.register(draft(), Consents())
    there.members.register(draft(name=Name("Specimen Anders", "Jan")), Consents())
    bring(there, here)
    assert records(here)["member_alias"] == []
    assert here._store.conflicts() == 1
    assert len(here.members.search("specimen")) == 2


def erasure(library, subject, at):
    kind = "member"
    stamp = Stamp(next_hlc(0, int(at.timestamp() * 1000)), 7)
    return Operation(uuid4(), 1, stamp, Act.ERASE, kind, subject, subject, 1, None)


def test_erased_person_is_gone_and_nothing_brings_them_back(desks, clock):
    here, there = desks
    member = busy(here)
    operations = sent(here._store)
    keys = keys_for(here._store, operations)
    bring(here, there)
    with there._store.writing() as act:
        act.apply([erasure(there, member.id, clock.now())])
    with there._store.writing() as act:
        act.add_subject_keys(keys)
        act.apply(operations)
    with pytest.raises(UnknownMember):
        there.members.get(member.id)
    text = str(records(there))
    assert str(member.id) not in text
    assert "Marie Louise" not in text
    assert there._store.subject_keys([member.id]) == {}


def test_own_operations_about_an_erased_person_go_out_void(library, clock):
    member = busy(joined(library))
    before = [q.digest for q in library._store.unsent(0, 1000, 10**9)]
    with library._store.writing() as act:
        act.apply([erasure(library, member.id, clock.now())])
    after = library._store.unsent(0, 1000, 10**9)
    assert [q.digest for q in after] == before
    about = [q.operation for q in after if q.operation.record_id == member.id]
    assert {(o.act, o.payload, o.subject) for o in about} == {(Act.VOID, None, None)}


def foreign(**changes):
    values = {
        "op_id": uuid4(),
        "seq": 1,
        "stamp": Stamp(next_hlc(0, 1_800_000_000_000), 9),
        "act": Act.SET,
        "kind": "item",
        "record_id": uuid4(),
        "subject": None,
        "payload_version": 1,
        "payload": {"copy": {"barcode": "X", "item_type": "book", "branch_id": str(uuid4())}},
    }
    return Operation(**(values | changes))


BROKEN = [
    {"kind": "hologram"},
    {"payload": {"copy": "text"}},
    {"payload": {"copy": {"barcode": 5}}},
    {"payload": {"copy": {"branch_id": "not an id"}}},
    {"act": Act.FACT},
    {"kind": "loan", "act": Act.FACT, "payload": {"item_id": str(uuid4())}},
    {"kind": "loan", "act": Act.FACT, "payload": None},
]


@pytest.mark.parametrize("change", BROKEN)
def test_operation_that_can_not_be_understood_goes_aside_and_blocks_nothing(library, change):
    good = foreign()
    with library._store.writing() as act:
        act.apply([foreign(**change), good])
    assert library.catalogue.by_barcode("X").id == good.record_id
    with library._store.reading() as connection:
        assert len(connection.execute(select(parked_op)).all()) == 1


def test_operation_waits_for_its_persons_key_and_is_then_taken_in(desks):
    here, there = desks
    member = busy(here)
    operations = sent(here._store)
    with there._store.writing() as act:
        act.apply(operations)
    with pytest.raises(UnknownMember):
        there.members.get(member.id)
    assert member.id in there._store.subjects_without_key()
    with there._store.writing() as act:
        act.add_subject_keys(keys_for(here._store, operations))
    assert there.members.get(member.id) == here.members.get(member.id)
    assert there._store.subjects_without_key() == set()


def test_fields_of_a_newer_program_come_back_untouched(library):
    item_id = uuid4()
    payload = {
        "description": {"title": "T", "author": "", "subtitle": "S"},
        "location": {"shelf": "9"},
    }
    with joined(library)._store.writing() as act:
        act.apply([foreign(record_id=item_id, payload=payload)])
    with library._store.writing() as act:
        from db.domain.record_kinds import ITEM

        act.record_set(ITEM, item_id, {"description": {"title": "New", "author": ""}})
    assert sent(library._store)[-1].payload == {
        "description": {"title": "New", "author": "", "subtitle": "S"}
    }


def test_own_operation_that_the_centre_voided_asks_for_a_resync(library):
    store = joined(library)._store
    library.catalogue.add(ItemDraft("B", "T"))
    own = sent(store)[-1]
    void = foreign(op_id=own.op_id, stamp=own.stamp, act=Act.VOID, payload=None, kind="item")
    with store.writing() as act:
        act.apply([void])
    assert store.sync_self().need_resync
    with store.reading() as connection:
        assert connection.execute(select(rejected.c.op_id)).scalar_one() == own.op_id


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


def test_state_of_the_centre_replaces_all_but_what_was_not_sent(desks):
    here, there = desks
    busy(here)
    there.catalogue.add(ItemDraft("MINE", "Not sent yet"))
    operations = sent(here._store) + sent(there._store)[:1]
    with there._store.writing() as act:
        act.add_subject_keys(keys_for(here._store, operations))
        act.replace_from_state(state_of(operations))
    bring(there, here)
    assert there.catalogue.by_barcode("MINE") is not None
    assert records(there) == records(here)


def test_offset_of_the_centre_corrects_the_stamps(library, clock):
    with library._store.writing() as act:
        act.save_sync_self(offset_ms=60_000)
    library.catalogue.add(ItemDraft("B", "T"))
    at = sent(library._store)[-1].stamp.hlc >> 16
    assert at == int(clock.now().timestamp() * 1000) + 60_000


def test_two_consents_of_one_purpose_are_listed_in_order(library):
    member = library.members.register(draft(), Consents(email="a@example.be")).member
    library.consents.withdraw(member.id, Purpose.EMAIL, Way.PAPER)
    library.consents.give(member.id, Purpose.EMAIL, "b@example.be", Way.SCREEN, "fr")
    assert [e.granted for e in library.consents.of(member.id)] == [True, False, True]
    assert library.members.get(member.id).email == "b@example.be"
