"""A change of key is broken off, killed, or meets a spoiled key: nobody is lost, and it goes on."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from db.errors import (
    CentralUnreachable,
)
from db.library import Library, open_library
from db.store.sealed import WrappedKey
from db.store.writing import Writing
from db.sync import key_upkeep
from tests.central.key_change import central_keys, local_versions, register, versions
from tests.central.postgres import Postgres
from tests.central.two_desks import STAFF, Pair, two_desks
from tests.db.libraries import PASSPHRASE, FixedClock, invented_number

PEOPLE = 7
KILLED = """
import os, signal, sys
from itertools import count
from pathlib import Path
from db.library import open_library
from db.store.writing import Writing
from db.sync import key_upkeep
from tests.central.two_desks import STAFF
from tests.db.libraries import PASSPHRASE, FixedClock

key_upkeep.SLICE = 1
left = count(int(sys.argv[2]), -1)
def dying(real):
    def slice(*given):
        done = real(*given)
        if next(left) == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return done
    return slice
Writing.keep_rewrapped = dying(Writing.keep_rewrapped)
Writing.reindex_numbers = dying(Writing.reindex_numbers)
open_library(Path(sys.argv[1]), STAFF, PASSPHRASE, FixedClock()).sync()
"""


@pytest.fixture
def pair(postgres: Postgres, tmp_path: Path) -> Iterator[Pair]:
    with two_desks(tmp_path, postgres.fresh_database()) as both:
        yield both


def test_change_that_is_broken_off_goes_on_where_it_was(
    pair: Pair, postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = pair.a.library, pair.b.library
    for serial in range(33, 33 + PEOPLE):
        register(here, serial)
    pair.settle()
    here.rotate_keys(pair.central)
    pair.a.library.close()  # the desk that began does not come back in time
    monkeypatch.setattr(key_upkeep, "SLICE", 2)
    real = there._store.keys_below
    rounds = []

    def dying(version: int, after: UUID, limit: int) -> dict[UUID, WrappedKey]:
        rounds.append(after)
        if len(rounds) == 3:
            raise CentralUnreachable("killed")
        return real(version, after, limit)

    monkeypatch.setattr(there._store, "keys_below", dying)
    with pytest.raises(CentralUnreachable):
        there.sync()
    assert local_versions(there) == {1, 2}
    clock = FixedClock()
    there.close()
    pair.b.library = open_library(there._store.home, STAFF, PASSPHRASE, clock)
    found = [
        pair.b.library.members.by_national_number(invented_number(serial=s))
        for s in range(33, 33 + PEOPLE)
    ]
    assert all(found)
    pair.b.library.sync()
    assert (versions(pair.b.library), local_versions(pair.b.library)) == ({"2"}, {2})
    pair.a.library = open_library(here._store.home, STAFF, PASSPHRASE, clock)
    assert {k.version for k in central_keys(pair, postgres).values()} == {2}


def test_desk_killed_between_slices_goes_on_where_it_was(pair: Pair, postgres: Postgres) -> None:
    here, there = pair.a.library, pair.b.library
    for serial in range(33, 33 + PEOPLE):
        register(here, serial)
    pair.settle()
    here.rotate_keys(pair.central)
    home = there._store.home
    there.close()
    for slices in (0, 3, 4, 2, 3):  # kept before the end: of eight keys, then of seven numbers
        ended = subprocess.run([sys.executable, "-c", KILLED, str(home), str(slices)], check=False)
        assert ended.returncode == -signal.SIGKILL
        pair.b.library = open_library(home, STAFF, PASSPHRASE, FixedClock())
        assert versions(pair.b.library) != {"2"}
        for serial in range(33, 33 + PEOPLE):
            assert pair.b.library.members.by_national_number(invented_number(serial=serial))
        pair.b.library.close()
    pair.b.library = open_library(home, STAFF, PASSPHRASE, FixedClock())
    pair.b.library.sync()
    assert (versions(pair.b.library), local_versions(pair.b.library)) == ({"2"}, {2})
    assert {k.version for k in central_keys(pair, postgres).values()} == {2}


def test_indexing_that_is_broken_off_goes_on_where_it_was(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = pair.a.library, pair.b.library
    for serial in range(33, 33 + PEOPLE):
        register(here, serial)
    pair.settle()
    here.rotate_keys(pair.central)
    monkeypatch.setattr(key_upkeep, "SLICE", 2)
    seen = []
    original = Writing.reindex_numbers

    def broken_off() -> bool:
        return len(seen) > 1

    def counted(act: Writing, after: str, limit: int) -> str | None:
        seen.append(after)
        return original(act, after, limit)

    monkeypatch.setattr(Writing, "reindex_numbers", counted)
    there.sync(cancelled=broken_off)
    assert versions(there) == {"1", "2"}
    assert all(
        there.members.by_national_number(invented_number(serial=s)) for s in range(33, 33 + PEOPLE)
    )
    seen.clear()
    monkeypatch.undo()
    there.sync()
    assert versions(there) == {"2"}


def test_person_erased_during_the_change_gets_no_key_back(pair: Pair) -> None:
    here = pair.a.library
    register(here, 33)
    pair.settle()
    with here._store.writing() as act:
        before = set(here._store.subject_keys(_all_subjects(here)))
        gone = min(before)
        act.connection.exec_driver_sql(
            "DELETE FROM subject_key WHERE subject = (SELECT min(subject) FROM subject_key)"
        )
        act.keep_rewrapped({gone: WrappedKey(2, b"x" * 60)})
    assert gone not in here._store.subject_keys(before)


def _all_subjects(library: Library) -> list[UUID]:
    with library._store.reading() as connection:
        rows = connection.exec_driver_sql("SELECT subject FROM subject_key")
        return [UUID(bytes=r[0]) if isinstance(r[0], bytes) else UUID(r[0]) for r in rows]


def test_key_that_does_not_open_holds_up_nobody_else(pair: Pair, postgres: Postgres) -> None:
    here, there = pair.a.library, pair.b.library
    broken, sound = register(here, 33), register(here, 35)
    here.sync()
    with postgres.root(pair.central.url.split("/")[3].split("?")[0]) as root:
        root.execute(
            "update core.subject_key set wrapped = %s where subject = %s", (b"x" * 60, broken)
        )
    there.sync()
    assert there.members.get(sound)
    here.rotate_keys(pair.central)
    there.sync()
    assert there.members.by_national_number(invented_number(serial=35))
