"""The inbox of two desks with a real PostgreSQL between them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db.domain.consent import Consents, Purpose
from db.domain.decision import Outcome
from db.domain.inbox import Told
from db.domain.item import ItemDraft
from db.domain.member import Name, PostalAddress, Source
from tests.central.postgres import Postgres
from tests.central.two_desks import Pair, two_desks
from tests.db.libraries import draft, invented_number
from tests.db.two_desks import records


@pytest.fixture
def pair(postgres: Postgres, tmp_path: Path) -> Iterator[Pair]:
    with two_desks(tmp_path, postgres.fresh_database()) as both:
        yield both


def test_loan_given_back_at_one_desk_is_so_at_the_other_and_undone_there(pair: Pair) -> None:
    here, there = pair.a.library, pair.b.library
    here.catalogue.add(ItemDraft("B1", "De Specimen"))
    one = here.members.register(draft(), Consents()).member
    other = draft(national_number=invented_number(serial=9), name=Name("Specimen Twee", "P"))
    two = here.members.register(other, Consents()).member
    pair.settle()
    here.loans.checkout("B1", one.id)
    pair.b.clock.advance(timedelta(minutes=5))
    printed = there.loans.checkout("B1", two.id).loan.due_on
    pair.settle()
    (entry,) = there.inbox.list().waiting
    assert [side.desk for side in entry.sides] == ["Desk 1", "Desk 2"]
    there.inbox.decide(entry, Outcome.FIRST)
    pair.settle()
    assert here.inbox.count() == there.inbox.count() == here.sync().conflicts == 0
    assert [line.loan.due_on for line in here.loans.of_member(one.id)] == [printed]
    here.inbox.undo(here.inbox.list().decided[0])
    pair.settle()
    assert [line.loan.due_on for line in there.loans.of_member(two.id)] == [printed]
    assert there.inbox.count() == 1


def test_person_registered_at_two_desks_is_one_split_and_one_again(pair: Pair) -> None:
    here, there = pair.a.library, pair.b.library
    first = here.members.register(draft(), Consents(telephone="012 34 56 78")).member
    pair.b.clock.advance(timedelta(minutes=5))
    second = there.members.register(draft(), Consents(email="a@example.be")).member
    for n, (library, who) in enumerate(((here, first), (there, second))):
        library.catalogue.add(ItemDraft(f"B{n}", "Titel"))
        library.loans.checkout(f"B{n}", who.id)
    pair.settle()
    for library in (here, there):
        person = library.members.by_national_number(invented_number())
        assert person is not None
        assert person.consents == {Purpose.TELEPHONE, Purpose.EMAIL}
        assert len(library.loans.of_member(person.id)) == 2
    (entry,) = here.inbox.list().waiting
    here.inbox.decide(entry, Outcome.SPLIT)
    pair.settle()
    assert {len(there.loans.of_member(m.id)) for m in (first, second)} == {1}
    there.inbox.undo(there.inbox.list().decided[0])
    pair.settle()
    assert here.members.get(second.id) == here.members.get(first.id)
    assert len(here.loans.of_member(second.id)) == 2


def test_address_changed_at_two_desks_is_told_at_both_and_the_other_one_taken(pair: Pair) -> None:
    here, there = pair.a.library, pair.b.library
    member = here.members.register(draft(), Consents()).member
    pair.settle()
    one, two = (PostalAddress(f"{n}straat 1", "3500", "Hasselt") for n in ("Ene", "Andere"))
    here.members.correct(member.id, address=one, source=Source.DESK)
    pair.b.clock.advance(timedelta(minutes=30))
    there.members.correct(member.id, address=two, source=Source.DESK)
    pair.settle()
    (entry,) = here.inbox.list().waiting
    assert [(side.says[0], side.desk) for side in entry.sides] == [
        (one.street, "Desk 1"),
        (two.street, "Desk 2"),
    ]
    here.inbox.decide(entry, Outcome.OTHER)
    pair.settle()
    assert there.members.get(member.id).address == one
    assert there.inbox.count() == 0


def test_work_of_long_ago_is_told_once_at_every_desk(pair: Pair) -> None:
    pair.settle()
    there = pair.b.library
    pair.b.clock.advance(timedelta(days=-60))
    with there._store.writing() as act:  # as if this desk had worked on, sixty days ago
        act.save_sync_self(hlc=0)
    there.catalogue.add(ItemDraft("B1", "Titel"))
    pair.settle()
    for library in (pair.a.library, there):
        (entry,) = library.inbox.list().waiting
        assert (entry.told, entry.subject) == (Told.LATE_WORK, "Desk 2")
        assert entry.count >= 1
    pair.settle()
    assert there.inbox.count() == 1


@pytest.mark.parametrize("year", [1999, 2099])
def test_desk_years_off_is_told_and_does_no_harm(pair: Pair, year: int) -> None:
    here, there = pair.a.library, pair.b.library
    member = here.members.register(draft(), Consents()).member
    here.catalogue.add(ItemDraft("B1", "Titel"))
    pair.settle()
    today = here.clock.now()
    pair.b.clock.instant = datetime(year, 1, 1, tzinfo=UTC)
    there.sync()
    assert abs(there.sync_status().offset_ms) > 365 * 24 * 60 * 60 * 1000
    loan = there.loans.checkout("B1", member.id).loan
    assert abs(loan.out_at - today) < timedelta(minutes=10)
    assert (loan.due_on - today.date()).days in range(20, 60)
    pair.settle()
    assert [line.loan for line in here.loans.of_member(member.id)] == [loan]
    assert not here.loans.of_member(member.id)[0].overdue
    assert here.loans.checkin("B1").loan == loan
    pair.settle()
    assert records(here) == records(there)
    assert there.inbox.count() == 0
