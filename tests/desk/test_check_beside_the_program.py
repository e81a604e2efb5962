"""P32: `balie check` looks at the home of a program that is at work, and changes nothing in it."""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from db.domain.consent import Consents
from db.domain.item import ItemDraft
from db.home import store_file
from db.library import Library
from db.store.copies import drop_old_copies
from db.store.tables import metadata
from desk.commands import check
from tests.db.libraries import PASSPHRASE, draft, erase, found


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


def as_it_lies(home: Path) -> dict[str, tuple[bytes, int]]:
    files = (store_file(home), store_file(home).with_name(f"{store_file(home).name}-wal"))
    return {
        p.name: (hashlib.sha256(p.read_bytes()).digest(), p.stat().st_mtime_ns)
        for p in files
        if p.exists()
    }


@pytest.mark.parametrize("state", ["open", "closed", "killed"])
def test_p32_check_writes_no_byte_of_the_store_or_its_log(
    at_work: Library, tmp_path: Path, state: str
) -> None:
    home = at_work.home
    if state == "killed":
        home = tmp_path / "killed"
        shutil.copytree(at_work.home, home)
    elif state == "closed":
        at_work.close()
    before, names = as_it_lies(home), sorted(p.name for p in home.iterdir())
    assert len(before) == (1 if state == "closed" else 2)
    args = argparse.Namespace(home=home)
    assert "failed" not in {one.state for one in check._home(args, {})}
    assert as_it_lies(home) == before
    assert state != "closed" or sorted(p.name for p in home.iterdir()) == names


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


LOOKS = """
import os, signal, sys
from pathlib import Path
from db.domain.clock import SystemClock
from db.looking import looked_into
with looked_into(Path(sys.argv[1]), "An Specimen", sys.argv[2], SystemClock()):
    os.kill(os.getpid(), signal.SIGKILL)
"""


def left_behind(home: Path) -> list[str]:
    return sorted(p.name for p in (home / "copies").rglob("*"))


@pytest.fixture
def killed(at_work: Library, tmp_path: Path) -> Library:
    """Give the library beside which a check was killed while it looked."""
    passing = tmp_path / "passing"
    passing.mkdir()
    command = [sys.executable, "-c", LOOKS, str(at_work.home), PASSPHRASE]
    done = subprocess.run(command, check=False, env={**os.environ, "TMPDIR": str(passing)})
    assert done.returncode == -signal.SIGKILL
    assert list(passing.iterdir()) == [], "where no deletion would reach it"
    assert "balie.db" in left_behind(at_work.home)
    return at_work


def test_p21_copy_of_a_check_that_was_killed_goes_with_the_first_deletion(killed: Library) -> None:
    erase(killed, killed.members.search("peeters")[0].id)
    assert left_behind(killed.home) == []


def test_copy_of_a_check_that_was_killed_goes_the_next_day(killed: Library) -> None:
    drop_old_copies(killed.home, datetime.now(UTC) + timedelta(minutes=50))
    assert left_behind(killed.home) != [], "a check may be at work"
    drop_old_copies(killed.home, datetime.now(UTC) + timedelta(minutes=70))
    assert left_behind(killed.home) == []
