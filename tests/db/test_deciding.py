"""What staff are told about two desks, what they decide, and how every desk takes it over."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.domain.consent import Consents, Purpose
from db.domain.decision import Outcome
from db.domain.inbox import Told
from db.domain.item import ItemDraft
from db.domain.member import Name
from db.errors import InvalidValue
from db.store.projections import project_everything
from tests.db.libraries import draft
from tests.db.telling import both_ways, rival, waiting
from tests.db.two_desks import bring, erasure, records, sent


@pytest.fixture
def lent_twice(desks, clock):
    here, there = desks
    member = here.members.register(draft(), Consents()).member
    other = rival(here)
    here.catalogue.add(ItemDraft("B1", "De Specimen"))
    bring(here, there)
    first = here.loans.checkout("B1", member.id).loan
    clock.advance(timedelta(minutes=5))
    second = there.loans.checkout("B1", other.id).loan
    both_ways(here, there)
    return first, second


def test_item_lent_twice_is_told_with_both_loans(desks, lent_twice):
    for library in desks:
        (entry,) = waiting(library, Told.LENT_TWICE)
        one, two = entry.sides
        assert entry.subject == "De Specimen"
        assert (one.who.surname, two.who.surname) == ("Specimen Peeters", "Specimen Twee")
        assert (one.at, two.at) == (lent_twice[0].out_at, lent_twice[1].out_at)
        assert (one.counts, two.counts) == (False, True)
        assert one.staff == "An Specimen"
        assert one.due_on == lent_twice[0].due_on


def test_loan_is_given_back_to_the_first_member_at_every_desk_and_undone(desks, lent_twice):
    here, there = desks
    first, second = lent_twice
    (entry,) = waiting(there, Told.LENT_TWICE)
    there.inbox.decide(entry, Outcome.FIRST)
    both_ways(here, there)
    assert records(here) == records(there)
    for library in desks:
        assert [ln.loan.id for ln in library.loans.of_member(first.member_id)] == [first.id]
        assert library.loans.of_member(second.member_id) == ()
        assert library.inbox.count() == 0
    (decided,) = here.inbox.list().decided
    assert (decided.settled.outcome, decided.settled.staff) == (Outcome.FIRST, "An Specimen")
    here.inbox.undo(decided)
    both_ways(here, there)
    assert records(here) == records(there)
    assert there.loans.of_member(first.member_id) == ()
    assert [ln.loan.id for ln in there.loans.of_member(second.member_id)] == [second.id]
    assert there.inbox.count() == 1


def test_item_given_back_to_the_first_member_is_taken_back_from_them(desks, lent_twice, clock):
    here, there = desks
    (entry,) = waiting(here, Told.LENT_TWICE)
    here.inbox.decide(entry, Outcome.FIRST)
    both_ways(here, there)
    clock.advance(timedelta(days=1))
    assert there.loans.checkin("B1").loan.id == lent_twice[0].id
    both_ways(here, there)
    assert records(here) == records(there)


def test_of_two_decisions_made_apart_the_later_counts_everywhere(desks, lent_twice, clock):
    here, there = desks
    (entry,) = waiting(here, Told.LENT_TWICE)
    here.inbox.decide(entry, Outcome.FIRST)
    clock.advance(timedelta(minutes=1))
    there.inbox.decide(entry, Outcome.LEAVE)
    both_ways(here, there)
    assert records(here) == records(there)
    for library in desks:
        assert library.inbox.list().decided[0].settled.outcome is Outcome.LEAVE
        assert library.loans.of_member(lent_twice[0].member_id) == ()


def test_what_an_entry_does_not_offer_is_refused(desks, lent_twice):
    (entry,) = waiting(desks[0], Told.LENT_TWICE)
    with pytest.raises(InvalidValue):
        desks[0].inbox.decide(entry, Outcome.SPLIT)


def test_rebuilding_what_is_projected_changes_nothing_decided(desks, lent_twice):
    here, _ = desks
    (entry,) = waiting(here, Told.LENT_TWICE)
    here.inbox.decide(entry, Outcome.FIRST)
    before = records(here)
    with here._store.writing() as act:
        project_everything(act.connection)
    assert records(here) == before


def test_printed_due_date_is_kept_whatever_is_merged_and_decided(desks, lent_twice):
    here, there = desks
    printed = {loan.id: loan.due_on for loan in lent_twice}
    (entry,) = waiting(here, Told.LENT_TWICE)
    for outcome in (Outcome.FIRST, Outcome.LEAVE):
        here.inbox.decide(entry, outcome)
        both_ways(here, there)
        for library in desks:
            kept = {row["id"]: row["due_on"] for row in records(library)["loan"]}
            assert kept == printed
            shown = {row["loan_id"]: row["due_on"] for row in records(library)["loan_state"]}
            assert shown.items() <= printed.items()


@pytest.fixture
def returned_unseen(desks, clock):
    """A loan is taken back at one desk while another lent the item on."""
    here, there = desks
    member = here.members.register(draft(), Consents()).member
    other = rival(here)
    here.catalogue.add(ItemDraft("B1", "De Specimen"))
    here.loans.checkout("B1", member.id)
    both_ways(here, there)
    clock.advance(timedelta(minutes=1))
    there.loans.checkin("B1")
    clock.advance(timedelta(minutes=1))
    lent_on = there.loans.checkout("B1", other.id).loan
    clock.advance(timedelta(minutes=1))
    here.loans.checkin("B1")
    both_ways(here, there)
    return lent_on


def test_return_that_ended_the_loan_of_another_is_told_and_can_be_withdrawn(desks, returned_unseen):
    here, there = desks
    assert here.loans.of_member(returned_unseen.member_id) == ()
    (entry,) = waiting(here, Told.RETURNED_UNSEEN)
    here.inbox.decide(entry, Outcome.WITHDRAW)
    both_ways(here, there)
    assert records(here) == records(there)
    for library in desks:
        (line,) = library.loans.of_member(returned_unseen.member_id)
        assert line.loan.id == returned_unseen.id
        assert library.inbox.count() == 0


@pytest.fixture
def registered_twice(desks, clock):
    here, there = desks
    first = here.members.register(draft(), Consents(telephone="012 34 56 78")).member
    clock.advance(timedelta(minutes=5))
    second = there.members.register(draft(), Consents(email="a@example.be")).member
    for n, (desk, who) in enumerate(((here, first), (there, second))):
        desk.catalogue.add(ItemDraft(f"B{n}", "Titel"))
        desk.loans.checkout(f"B{n}", who.id)
    both_ways(here, there)
    return first, second


def test_two_files_of_one_person_are_split_joined_again_and_split_once_more(
    desks, registered_twice, clock
):
    here, there = desks
    first, second = registered_twice
    person = there.members.get(second.id)
    assert person.id == first.id
    assert person.consents == {Purpose.TELEPHONE, Purpose.EMAIL}
    assert len(there.loans.of_member(first.id)) == 2
    for library, joined in ((there, False), (here, True), (here, False)):
        clock.advance(timedelta(minutes=1))
        listed = library.inbox.list()
        if joined:
            library.inbox.undo(listed.decided[0])
        else:
            (entry,) = listed.waiting
            library.inbox.decide(entry, Outcome.SPLIT)
        both_ways(here, there)
        assert records(here) == records(there)
        for desk in desks:
            assert (desk.members.get(second.id).id == first.id) is joined
            assert len(desk.loans.of_member(first.id)) == (2 if joined else 1)
            assert len(desk.loans.of_member(second.id)) == (2 if joined else 1)
    assert there.members.get(second.id).consents == {Purpose.EMAIL}


def test_two_files_that_differ_in_name_are_joined_by_hand(desks):
    # Koha (bywatersolutions.com, merging-patron-18-05) and Evergreen: merging had no way back
    here, there = desks
    first = here.members.register(draft(), Consents()).member
    married = draft(name=Name("Specimen Anders", "Marie Louise"))
    second = there.members.register(married, Consents()).member
    both_ways(here, there)
    (entry,) = waiting(here, Told.REGISTERED_TWICE)
    assert entry.outcomes == (Outcome.LEAVE, Outcome.JOIN)
    here.inbox.decide(entry, Outcome.JOIN)
    both_ways(here, there)
    assert records(here) == records(there)
    assert there.members.get(second.id).id == there.members.get(first.id).id
    there.inbox.undo(there.inbox.list().decided[0])
    both_ways(here, there)
    assert here.members.get(second.id).id == second.id
    assert here.inbox.count() == there.inbox.count() == 1


def test_member_erased_after_joining_leaves_the_other_file_alone(desks, registered_twice, clock):
    here, there = desks
    first, second = registered_twice
    for library in desks:
        with library._store.writing() as act:
            act.apply([erasure(first.id, clock.now())])
    assert records(here) == records(there)
    assert here.members.get(second.id).id == second.id
    assert str(first.id) not in str(records(here))


def test_every_operation_of_a_decision_is_sent(desks, lent_twice):
    here, _ = desks
    (entry,) = waiting(here, Told.LENT_TWICE)
    here.inbox.decide(entry, Outcome.FIRST)
    assert [op.kind for op in sent(here._store)][-1] == "decision"
