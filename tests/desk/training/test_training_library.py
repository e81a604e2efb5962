"""The training library: nobody real, no two alike, some of it late."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.domain.clock import local_day
from db.library import Library, open_library
from desk.training import titles
from desk.training.cards import DRAWER, from_drawer, known, newcomer
from desk.training.library import (
    PASSPHRASE,
    STAFF,
    MovableClock,
    Size,
    draft_of,
    found_training_library,
)
from eid.specimens import specimen

SIZE = Size(members=8, items=30, late_loans=2, loans=3)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    home = tmp_path_factory.mktemp("training") / "home"
    library, _ = found_training_library(home, SIZE)
    yield library
    library.close()


def test_it_is_marked_as_training(library: Library) -> None:
    assert library.session.training


def test_everybody_is_a_specimen() -> None:
    people = [specimen(seed) for seed in range(Size().members)]
    assert [person for person in people if "SPECIMEN" not in person.surname] == []
    assert len({person.national_number for person in people}) == len(people)


def test_two_hundred_titles_are_all_different() -> None:
    invented = titles.items()
    assert len({item.title for item in invented}) == titles.COUNT
    assert len({item.barcode for item in invented}) == titles.COUNT
    assert {len(item.barcode) for item in invented} == {14}


def test_the_members_and_items_are_there(library: Library) -> None:
    assert library.catalogue.count() == SIZE.items
    assert len(library.members.search("specimen")) == SIZE.members


def test_some_loans_are_late_and_others_are_not(library: Library) -> None:
    lines = [
        line
        for found in library.members.search("specimen")
        for line in library.loans.of_member(found.id)
    ]
    assert len(lines) == SIZE.late_loans + SIZE.loans
    assert sum(line.overdue for line in lines) == SIZE.late_loans


def test_the_history_ends_today(library: Library) -> None:
    clock = MovableClock()
    assert local_day(clock.now()) == local_day(datetime.now(UTC))


def test_the_card_of_a_member_is_in_the_drawer_and_that_of_the_newcomer_too(
    library: Library,
) -> None:
    members = library.members
    number = draft_of(known()).national_number
    other = draft_of(newcomer()).national_number
    assert number is not None
    assert other is not None
    assert members.by_national_number(number) is not None
    assert members.by_national_number(other) is None


def test_staff_can_sign_in_again(tmp_path: Path) -> None:
    found_training_library(tmp_path / "home", Size(1, 1, 0, 0))[0].close()
    open_library(tmp_path / "home", STAFF, PASSPHRASE, MovableClock()).close()


@pytest.mark.parametrize("key", DRAWER)
def test_every_card_of_the_drawer_can_be_taken(key: str) -> None:
    card = from_drawer(key)
    assert (card.atr == b"") is (key == "mute")
