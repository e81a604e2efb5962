"""A member's file changed at two desks: both values are told, and none stays for long."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from db.domain.consent import Consents, Purpose, Way
from db.domain.decision import Outcome
from db.domain.inbox import Told
from db.domain.member import PostalAddress, Source
from db.store.local_tables import outbox
from db.store.tables import lost_value
from tests.db.libraries import draft
from tests.db.telling import both_ways, waiting
from tests.db.two_desks import erasure, records


@pytest.fixture
def edited_twice(desks, clock):
    here, there = desks
    member = here.members.register(draft(), Consents()).member
    both_ways(here, there)
    one, two = (PostalAddress(f"{n}straat 1", "3500", "Hasselt") for n in ("Ene", "Andere"))
    here.members.correct(member.id, address=one, source=Source.DESK)
    clock.advance(timedelta(hours=1))
    there.members.correct(member.id, address=two, source=Source.DESK)
    both_ways(here, there)
    return member.id, one, two


def test_address_changed_at_two_desks_is_told_with_both_values(desks, edited_twice):
    member_id, one, two = edited_twice
    for library in desks:
        assert library.members.get(member_id).address == two
        (entry,) = waiting(library, Told.EDITED_TWICE)
        assert entry.subject == "address"
        assert [side.says[0] for side in entry.sides] == [one.street, two.street]
        assert [side.counts for side in entry.sides] == [False, True]


def test_other_value_is_taken_everywhere_and_undone(desks, edited_twice):
    here, there = desks
    member_id, one, two = edited_twice
    (entry,) = waiting(here, Told.EDITED_TWICE)
    here.inbox.decide(entry, Outcome.OTHER)
    both_ways(here, there)
    assert records(here) == records(there)
    assert there.members.get(member_id).address == one
    (decided,) = there.inbox.list().decided
    assert [side.counts for side in decided.sides] == [True, False]
    there.inbox.undo(decided)
    both_ways(here, there)
    assert here.members.get(member_id).address == two
    assert here.inbox.count() == there.inbox.count() == 1


def test_edit_that_saw_the_one_before_is_no_conflict(desks, clock):
    here, there = desks
    member = here.members.register(draft(), Consents()).member
    for n, library in enumerate((here, there, here)):
        clock.advance(timedelta(minutes=5))
        address = PostalAddress(f"Straat {n}", "3500", "Hasselt")
        library.members.correct(member.id, address=address, source=Source.DESK) if n else None
        both_ways(here, there)
    assert here.inbox.count() == 0


def kept_values(library):
    with library._store.reading() as connection:
        return [v for v in connection.execute(select(lost_value.c.value)).scalars() if v]


def queued(library):
    with library._store.reading() as connection:
        chosen = select(outbox.c.payload).where(outbox.c.kind == "lost_value")
        return [p for p in connection.execute(chosen).scalars() if p and p.get("value")]


def test_lost_value_is_kept_thirty_days_and_then_wiped(desks, edited_twice, clock):
    here, there = desks
    clock.advance(timedelta(days=29))
    there._store.tidy()
    assert kept_values(there)
    clock.advance(timedelta(days=2))
    there._store.tidy()
    both_ways(here, there)
    assert kept_values(here) == kept_values(there) == queued(there) == []
    (entry,) = waiting(here, Told.EDITED_TWICE)
    assert entry.outcomes == (Outcome.LEAVE,)
    assert entry.sides[0].says == ()


def test_lost_value_goes_with_the_person(desks, edited_twice, clock):
    for library in desks:
        with library._store.writing() as act:
            act.apply([erasure(edited_twice[0], clock.now())])
        assert kept_values(library) == queued(library) == []
        assert library.inbox.count() == 0


def test_value_that_hangs_on_a_consent_is_told_and_never_kept(desks, clock):
    here, there = desks
    member = here.members.register(draft(), Consents()).member
    both_ways(here, there)
    here.consents.give(member.id, Purpose.EMAIL, "een@example.be", Way.SCREEN, "nl")
    clock.advance(timedelta(hours=1))
    there.consents.give(member.id, Purpose.EMAIL, "twee@example.be", Way.SCREEN, "nl")
    both_ways(here, there)
    (entry,) = waiting(here, Told.EDITED_TWICE)
    assert entry.subject == "email"
    assert entry.outcomes == (Outcome.LEAVE,)
    assert kept_values(here) == kept_values(there) == []
    here.consents.withdraw(member.id, Purpose.EMAIL, Way.SCREEN)
    both_ways(here, there)
    assert "een@example.be" not in str(records(here)) + str(records(there))
