"""Each night a desk compares what it holds with the centre, and mends what differs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import delete, update

from db.domain.consent import Consents
from db.domain.item import ItemDraft
from db.library import Library
from db.store.tables import item, member
from tests.central.postgres import Postgres
from tests.central.two_desks import Pair, two_desks
from tests.db.libraries import draft
from tests.db.two_desks import records


@pytest.fixture
def pair(postgres: Postgres, tmp_path: Path) -> Iterator[Pair]:
    with two_desks(tmp_path, postgres.fresh_database()) as both:
        member_id = both.a.library.members.register(draft(), Consents(email="a@b.example")).member
        both.a.library.catalogue.add(ItemDraft("B1", "Specimen"))
        both.a.library.loans.checkout("B1", member_id.id)
        both.settle()
        yield both


def test_desks_that_agree_with_the_centre_stay_as_they_are(pair: Pair) -> None:
    assert not pair.a.library.upkeep().differed
    assert not pair.b.library.upkeep().differed


def lose_an_item(library: Library) -> None:
    with library._store.writing() as act:
        act.connection.execute(delete(item))


def turn_a_version_back(library: Library) -> None:
    with library._store.writing() as act:
        old = {"name": "0000000000000001.00000001"}
        act.connection.execute(update(member).values(ver=old, surname="Anders"))


@pytest.mark.parametrize("damage", [lose_an_item, turn_a_version_back])
def test_desk_that_differs_takes_the_state_over_and_says_so(pair: Pair, damage: object) -> None:
    before = records(pair.b.library)
    damage(pair.b.library)  # type: ignore[operator]  # a parameter, typed as an object
    pair.b.library.sync()
    assert records(pair.b.library) != before, "a round does not see it"
    assert pair.b.library.upkeep().differed
    after = records(pair.b.library)
    assert after.pop("job_run"), "that the work of the day was done is noted"
    assert after | {"job_run": []} == before
    assert not pair.b.library.upkeep().differed
