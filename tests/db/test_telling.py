"""What staff are told beside what they can decide: consents, codes, accounts, what waits apart."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

from db.domain.change import Act
from db.domain.consent import Consents, Purpose, Way
from db.domain.decision import Outcome
from db.domain.inbox import Told
from db.domain.item import ItemDraft
from db.domain.lending_kinds import ITEM
from db.domain.member import Name, Source
from db.domain.record_kinds import KINDS
from db.domain.staff_kinds import STAFF
from db.store import apply
from tests.db.libraries import draft, invented_number
from tests.db.telling import both_ways, waiting
from tests.db.two_desks import deliver, foreign, records


def test_consent_that_was_lost_is_told_with_the_withdrawal(desks, clock):
    here, there = desks
    member = here.members.register(draft(), Consents(email="a@example.be")).member
    both_ways(here, there)
    there.consents.withdraw(member.id, Purpose.EMAIL, Way.SCREEN)
    clock.advance(timedelta(hours=1))
    here.consents.give(member.id, Purpose.EMAIL, "later@example.be", Way.SCREEN, "nl")
    both_ways(here, there)
    for library in desks:
        (entry,) = waiting(library, Told.CONSENT_LOST)
        assert [(side.says, side.counts) for side in entry.sides] == [
            (("email",), True),
            (("email",), False),
        ]
        assert entry.file_id == member.id


def test_card_given_out_at_two_desks_is_told_until_one_gets_another(desks):
    here, there = desks
    first = here.members.register(draft(library_card="L1"), Consents()).member
    other = draft(national_number=invented_number(serial=9), library_card="L1",
                  name=Name("Specimen Twee", "P"))  # fmt: skip
    second = there.members.register(other, Consents()).member
    both_ways(here, there)
    assert records(here) == records(there)
    (entry,) = waiting(here, Told.CARD_TWICE)
    assert entry.subject == "L1"
    assert here.members.by_library_card("L1") == here.members.get(min(first.id, second.id))
    here.members.correct(entry.file_id, library_card="L2", source=Source.DESK)
    both_ways(here, there)
    assert records(here) == records(there)
    assert here.inbox.count() == there.inbox.count() == 0


def test_barcode_given_out_at_two_desks_is_told(desks):
    here, there = desks
    here.catalogue.add(ItemDraft("B1", "Een"))
    there.catalogue.add(ItemDraft("B1", "Twee"))
    both_ways(here, there)
    assert records(here) == records(there)
    for library in desks:
        (entry,) = waiting(library, Told.BARCODE_TWICE)
        assert {side.says[0] for side in entry.sides} == {"Een", "Twee"}
        assert entry.subject == "B1"


def test_work_under_an_account_that_was_closed_elsewhere_is_told(desks, clock):
    here, there = desks
    member = here.members.register(draft(), Consents()).member
    here.catalogue.add(ItemDraft("B1", "T"))
    both_ways(here, there)
    with here._store.writing() as act:
        account = {"active": False, "role": "desk"}
        act.record_set(STAFF, there.session.staff_id, {"account": account})
    clock.advance(timedelta(minutes=1))
    there.loans.checkout("B1", member.id)
    both_ways(here, there)
    assert records(here) == records(there)
    for library in desks:
        (entry,) = waiting(library, Told.WORKED_ON)
        assert (entry.count, entry.subject) == (1, "An Specimen")


def test_operation_that_is_not_understood_waits_apart_is_told_and_put_away(library):
    with library._store.writing() as act:
        act.apply([foreign(kind="hologram"), foreign(kind="hologram")])
    (entry,) = waiting(library, Told.SET_ASIDE)
    assert (entry.count, entry.subject) == (2, "kind:hologram")
    assert library.inbox.count() == 1
    library.inbox.decide(entry, Outcome.LEAVE)
    assert library.inbox.count() == 0
    library.inbox.undo(library.inbox.list().decided[0])
    assert library.inbox.count() == 1


def test_what_was_set_aside_is_taken_in_once_the_program_knows_it(library, monkeypatch):
    known = {name: kind for name, kind in KINDS.items() if kind is not ITEM}
    with monkeypatch.context() as older:
        older.setattr(apply, "KINDS", known)
        with library._store.writing() as act:
            act.apply([foreign()])
        assert library.inbox.count() == 1
    library._store.try_again()
    assert library.inbox.count() == 0
    assert library.catalogue.by_barcode("X") is not None


def test_decision_of_a_newer_program_waits_apart(library):
    payload = {"conflict_id": str(uuid4()), "outcome": "duel", "staff_id": str(uuid4()),
               "at": "2026-11-22T11:00:00+00:00"}  # fmt: skip
    deliver(library._store, library._store, [])
    with library._store.writing() as act:
        act.apply([foreign(act=Act.FACT, kind="decision", payload=payload)])
    assert [e.subject for e in waiting(library, Told.SET_ASIDE)] == ["broken:decision"]
