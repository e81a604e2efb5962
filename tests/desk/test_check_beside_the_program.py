"""P32: `balie check` looks at the home of a program that is at work, and changes nothing in it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import pytest

from db.domain.consent import Consents
from db.domain.item import ItemDraft
from db.home import store_file
from db.library import Library
from db.store.tables import metadata
from desk.commands import check
from tests.db.libraries import PASSPHRASE, draft, found


@pytest.fixture
def at_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("BALIE_STAFF", "An Specimen")
    monkeypatch.setenv("BALIE_PASSPHRASE", PASSPHRASE)
    library = found(tmp_path / "home")
    library.members.register(draft(), Consents())
    yield library
    library.close()


def states(library: Library) -> dict[str, str]:
    args = argparse.Namespace(home=library.home)
    return {one.check: one.state for one in check._home(args, {})}


def everything(library: Library) -> dict[str, list[Any]]:
    with library._store.reading() as connection:
        return {
            t.name: sorted(map(repr, connection.execute(t.select()).all()))
            for t in metadata.sorted_tables
        }


def test_p32_check_changes_nothing_in_the_home_of_a_program_that_is_open(at_work: Library) -> None:
    before, file = everything(at_work), store_file(at_work.home).stat().st_ino
    told = states(at_work)
    assert "failed" not in told.values()
    assert told["whole"] == "ok"
    assert everything(at_work) == before
    assert store_file(at_work.home).stat().st_ino == file


def test_p32_act_that_is_under_way_neither_holds_the_check_nor_is_held_by_it(
    at_work: Library,
) -> None:
    with at_work._store.writing() as act:
        act.new_id()
        assert "failed" not in states(at_work).values()
    assert at_work.catalogue.add(ItemDraft("B1", "Specimen"))


def test_p32_what_the_program_reads_stays_as_it_was_while_it_is_checked(at_work: Library) -> None:
    with at_work._store.reading() as connection:
        counted = "SELECT count(*) FROM outbox"
        before = connection.exec_driver_sql(counted).scalar()
        states(at_work)
        at_work.catalogue.add(ItemDraft("B1", "Specimen"))
        assert connection.exec_driver_sql(counted).scalar() == before
