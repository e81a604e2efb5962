"""Two desks that did things apart agree in the end, whatever came when."""

from __future__ import annotations

import random
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select

from db.domain.birth_date import BirthDate
from db.domain.change import Act
from db.domain.consent import Consents, Purpose, Way
from db.domain.item import ItemDraft
from db.domain.member import Name, PostalAddress, Source
from db.errors import NotOnLoan, UnknownMember
from db.store.local_tables import parked_op
from db.store.projections import project_everything
from tests.db.libraries import draft, invented_number
from tests.db.two_desks import (
    bring,
    busy,
    deliver,
    erasure,
    foreign,
    keys_for,
    records,
    sent,
    state_of,
    take_over,
)


def test_value_given_after_the_withdrawal_survives_the_wiping_of_an_older_one(desks, clock):
    here, there = desks
    member = here.members.register(draft(), Consents()).member
    bring(here, there)
    there.consents.withdraw(member.id, Purpose.EMAIL, Way.SCREEN)
    withdrawal = sent(there._store)
    clock.advance(timedelta(hours=1))
    here.consents.give(member.id, Purpose.EMAIL, "old@example.be", Way.SCREEN, "nl")
    clock.advance(timedelta(hours=1))
    there.consents.give(member.id, Purpose.EMAIL, "new@example.be", Way.SCREEN, "nl")
    clock.advance(timedelta(hours=1))
    deliver(there._store, here._store, withdrawal)
    assert here.members.get(member.id).email is None
    bring(there, here)
    bring(here, there)
    assert here.members.get(member.id).email == "new@example.be"
    assert there.members.get(member.id).email == "new@example.be"


def holding_email(library):
    return [row["email"] for row in records(library)["member"] if row["email"] is not None]


BROKEN = [
    {"kind": "hologram"},
    {"payload": {"copy": "text"}},
    {"payload": {"copy": {"barcode": 5}}},
    {"payload": {"copy": {"branch_id": "not an id"}}},
    {"act": Act.FACT},
    {"kind": "loan", "act": Act.FACT, "payload": {"item_id": str(uuid4())}},
    {"kind": "loan", "act": Act.FACT, "payload": None},
]


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
    assert there.members.number_in_full(member.id, "test") == invented_number().in_full()


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


def test_lost_grant_is_no_conflict_any_more_once_it_was_asked_again(desks, clock):
    """What staff are shown follows from the events alone, not from the order they came in."""
    here, there = desks
    member = here.members.register(draft(), Consents(email="a@example.be")).member
    bring(here, there)
    there.consents.withdraw(member.id, Purpose.EMAIL, Way.SCREEN)
    clock.advance(timedelta(hours=1))
    here.consents.give(member.id, Purpose.EMAIL, "later@example.be", Way.SCREEN, "nl")
    bring(there, here)
    assert here._store.conflicts() == 1
    with here._store.writing() as act:
        project_everything(act.connection)
    assert here._store.conflicts() == 1
    here.consents.give(member.id, Purpose.EMAIL, "again@example.be", Way.SCREEN, "nl")
    bring(here, there)
    assert here._store.conflicts() == there._store.conflicts() == 0
    assert there.members.get(member.id).email == "again@example.be"


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


def test_item_lent_elsewhere_and_taken_back_here_is_back_everywhere(desks, clock):
    here, there = desks
    member = here.members.register(draft(), Consents()).member
    here.catalogue.add(ItemDraft("B1", "Titel"))
    bring(here, there)
    here.loans.checkout("B1", member.id)
    clock.advance(timedelta(minutes=5))
    with pytest.raises(NotOnLoan):
        there.loans.checkin("B1")
    bring(here, there)
    bring(there, here)
    assert records(here) == records(there)
    assert here.loans.of_member(member.id) == ()


def test_item_of_a_member_whose_file_has_not_arrived_is_taken_back(desks):
    here, there = desks
    member = here.members.register(draft(), Consents()).member
    here.catalogue.add(ItemDraft("B1", "Titel"))
    loan = here.loans.checkout("B1", member.id).loan
    with there._store.writing() as act:
        act.apply(sent(here._store))
    assert there.loans.checkin("B1").loan == loan


def test_number_registered_at_two_desks_is_one_person(desks, clock):
    here, there = desks
    first = here.members.register(draft(), Consents(telephone="012 34 56 78")).member
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


@pytest.mark.parametrize(
    "change", [{"name": Name("Specimen Anders", "Jan")}, {"birth_date": BirthDate(1985, 7, 31)}]
)
def test_same_number_of_another_person_stays_two_files_and_is_shown(desks, change):
    here, there = desks
    here.members.register(draft(), Consents())
    there.members.register(draft(**change), Consents())
    bring(there, here)
    assert records(here)["member_alias"] == []
    assert here._store.conflicts() == 1
    assert len(here.members.search("specimen")) == 2


def test_erased_person_is_gone_and_nothing_brings_them_back(desks, clock):
    here, there = desks
    member = busy(here)
    operations = sent(here._store)
    keys = keys_for(here._store, operations)
    bring(here, there)
    with there._store.writing() as act:
        act.apply([erasure(member.id, clock.now())])
    with there._store.writing() as act:
        act.add_subject_keys(keys)
        act.apply(operations)
    with pytest.raises(UnknownMember):
        there.members.get(member.id)
    text = str(records(there))
    assert str(member.id) not in text
    assert "Marie Louise" not in text
    assert there._store.subject_keys([member.id]) == {}


@pytest.mark.parametrize("change", BROKEN)
def test_operation_that_can_not_be_understood_goes_aside_and_blocks_nothing(library, change):
    good = foreign()
    with library._store.writing() as act:
        act.apply([foreign(**change), good])
    assert library.catalogue.by_barcode("X").id == good.record_id
    with library._store.reading() as connection:
        assert len(connection.execute(select(parked_op)).all()) == 1


def test_fact_that_is_here_is_not_replaced_by_another_under_its_id(library):
    member = library.members.register(draft(), Consents()).member
    library.catalogue.add(ItemDraft("B1", "T"))
    loan = library.loans.checkout("B1", member.id).loan
    payload = {**sent(library._store)[-1].payload, "due_on": "2099-01-01"}
    about = {"record_id": loan.id, "subject": member.id}
    with library._store.writing() as act:
        act.apply([foreign(act=Act.FACT, kind="loan", payload=payload, **about)])
    assert library.loans.of_member(member.id)[0].loan == loan


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


def test_state_of_the_centre_replaces_all_but_what_was_not_sent(desks):
    here, there = desks
    busy(here)
    there.catalogue.add(ItemDraft("MINE", "Not sent yet"))
    operations = sent(here._store) + sent(there._store)[:1]
    take_over(there._store, state_of(operations), keys_for(here._store, operations))
    bring(there, here)
    assert there.catalogue.by_barcode("MINE") is not None
    assert records(there) == records(here)


def test_two_consents_of_one_purpose_are_listed_in_order(library):
    member = library.members.register(draft(), Consents(email="a@example.be")).member
    library.consents.withdraw(member.id, Purpose.EMAIL, Way.PAPER)
    library.consents.give(member.id, Purpose.EMAIL, "b@example.be", Way.SCREEN, "fr")
    assert [e.granted for e in library.consents.of(member.id)] == [True, False, True]
    assert library.members.get(member.id).email == "b@example.be"
