"""P29, P31, P35: nobody comes in without a passphrase, and nothing that comes in does anything."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import timedelta

import pytest

from db.domain.consent import Consents
from db.domain.journal import table_csv
from db.domain.staff import Role
from db.errors import InvalidValue, NotPermitted, SignInDelayed, WeakPassphrase, WrongPassphrase
from db.exchange.enrolment_csv import read_enrolments
from db.exchange.marc import Dialect, read_marc
from db.exchange.named_rows import MOST_BYTES
from db.home import store_file
from db.library import Library, open_library
from tests.db.libraries import PASSPHRASE, FixedClock, colleague, draft, found

BOMB = (
    '<!DOCTYPE c [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    '<collection xmlns="http://www.loc.gov/MARC21/slim"><record>&b;</record></collection>'
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    one = found(tmp_path_factory.mktemp("protection") / "home")
    one.members.register(draft(), Consents())
    yield one
    one.close()


@pytest.mark.parametrize("passphrase", ["kort", "passwordpassword", "12345678901234567890"])
def test_p29_weak_passphrase_is_refused(shared, passphrase):
    with pytest.raises(WeakPassphrase):
        shared.staff.add("Cas Specimen", passphrase, Role.DESK)


def test_p29_wrong_passphrases_are_refused_and_cost_more_and_more_time(tmp_path):
    clock = FixedClock()
    found(tmp_path, clock).close()
    for _ in range(5):
        with pytest.raises(WrongPassphrase):
            open_library(tmp_path, "An Specimen", "een heel andere zin", clock)
    with pytest.raises(SignInDelayed):
        open_library(tmp_path, "An Specimen", PASSPHRASE, clock)
    clock.advance(timedelta(minutes=1))
    open_library(tmp_path, "An Specimen", PASSPHRASE, clock).close()


def test_p29_who_works_at_the_desk_gives_nobody_an_account(tmp_path):
    other = colleague(found(tmp_path))
    try:
        with pytest.raises(NotPermitted):
            other.staff.add("Cas Specimen", PASSPHRASE, Role.DESK)
    finally:
        other.close()


def test_p31_without_the_key_of_the_desk_the_file_and_its_backup_are_noise(shared, tmp_path):
    shared.backup(tmp_path / "backup")
    home = shared.home
    wal = store_file(home).with_name(store_file(home).name + "-wal")
    for file in (store_file(home), wal, tmp_path / "backup"):
        content = file.read_bytes()
        assert not content.startswith(b"SQLite format 3")
        assert [
            mark for mark in (b"Specimen", b"Hasselt", b"CREATE TABLE") if mark in content
        ] == []


def test_p35_file_of_titles_that_would_grow_without_end_is_refused(tmp_path):
    file = tmp_path / "bomb.xml"
    file.write_text(BOMB)
    with pytest.raises(ValueError, match="MARCXML"):
        list(read_marc(file, Dialect.MARC21))


def test_p35_list_of_enrolments_over_the_limit_is_not_read(tmp_path):
    file = tmp_path / "list.csv"
    with file.open("wb") as long:
        long.truncate(MOST_BYTES + 1)
    with pytest.raises(InvalidValue):
        read_enrolments(file)


@pytest.mark.parametrize("lead", ["=", "+", "-", "@", "\t", "\r", "\n", " ="])
def test_p35_no_cell_of_an_export_runs(lead):
    written = table_csv([f"{lead}kop"], [[f"{lead}cmd()"]])
    cells = [row[0] for row in csv.reader(io.StringIO(written, newline=""), delimiter=";")]
    assert cells == [f"'{lead}kop", f"'{lead}cmd()"]
