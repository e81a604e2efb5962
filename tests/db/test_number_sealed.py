"""P7, P30: the number reaches no disk in clear, and who looked at it in full is noted."""

from __future__ import annotations

import base64
import logging
from datetime import date
from pathlib import Path

import pytest

from db.domain.birth_date import BirthDate
from db.domain.consent import Consents
from db.domain.national_number import NationalNumber
from db.errors import AlreadyMember, MissingValue, NotPermitted
from db.home import store_file
from db.library import open_library
from db.store.engine import connect
from tests.db.libraries import PASSPHRASE, FixedClock, draft, found, invented_number

NUMBER = invented_number(date(1985, 7, 30), 987)


def encodings(number: NationalNumber) -> dict[str, bytes]:
    """Give the ways in which a number usually lies in files."""
    digits, written = number.digits, number.in_full()
    value = int(digits)
    packed = bytes.fromhex("0" + digits)
    return {
        "digits": digits.encode(),
        "written": written.encode(),
        "spaced": written.replace("-", " ").replace(".", " ").encode(),
        "utf-16": digits.encode("utf-16-le"),
        "utf-16 written": written.encode("utf-16-le"),
        "base64": base64.b64encode(digits.encode()),
        "hex": digits.encode().hex().encode(),
        "bcd": packed,
        "bcd left": bytes.fromhex(digits + "0"),
        "little endian": value.to_bytes(8, "little")[:5],
        "big endian": value.to_bytes(8, "big")[-5:],
        "reversed": digits[::-1].encode(),
    }


def found_in(path: Path, number: NationalNumber) -> list[str]:
    content = path.read_bytes()
    return [f"{path.name}: {how}" for how, mark in encodings(number).items() if mark in content]


def dumped_in_clear(home: Path, file_key: bytes, target: Path) -> Path:
    """Take the file's encryption away, as a thief with the file's key could."""
    connection = connect(store_file(home), file_key)
    connection.execute("ATTACH DATABASE ? AS clear KEY ''", (str(target),))
    connection.execute("SELECT sqlcipher_export('clear')")
    connection.execute("DETACH DATABASE clear")
    connection.close()
    return target


@pytest.fixture
def registered(tmp_path):
    home = tmp_path / "home"
    library = found(home)
    logs = home / "logs"
    logs.mkdir()
    handler = logging.FileHandler(logs / "balie.log")
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.DEBUG)
    saved = library.members.register(draft(national_number=NUMBER), Consents()).member
    with pytest.raises(AlreadyMember):
        library.members.register(draft(national_number=NUMBER), Consents())
    library.members.by_national_number(NUMBER)
    library.members.search(NUMBER.digits)
    library.backup(home / "backup.db")
    yield home, library, saved
    logging.getLogger().removeHandler(handler)
    logging.getLogger().setLevel(logging.WARNING)
    handler.close()
    library.close()


def test_no_file_of_the_home_holds_the_number(registered):
    home, _library, _saved = registered
    files = [p for p in home.rglob("*") if p.is_file()]
    assert {"balie.db", "balie.db-wal", "keys.json", "balie.log", "backup.db"} <= {
        p.name for p in files
    }
    assert [hit for path in files for hit in found_in(path, NUMBER)] == []


def test_whoever_has_the_key_of_the_file_still_finds_no_number(registered, tmp_path):
    home, library, _saved = registered
    clear = dumped_in_clear(home, library._store.file_key, tmp_path / "clear.db")
    content = clear.read_bytes()
    assert content.startswith(b"SQLite format 3")
    assert b"Specimen Peeters" in content  # the dump is what it says: in clear
    assert found_in(clear, NUMBER) == []


def test_search_for_the_number_would_find_it(tmp_path):
    for how, mark in encodings(NUMBER).items():
        (tmp_path / "f").write_bytes(b"x" + mark + b"y")
        assert f"f: {how}" in found_in(tmp_path / "f", NUMBER)


def test_number_prints_masked(registered):
    _home, _library, saved = registered
    text = f"{NUMBER} {NUMBER!r} {draft(national_number=NUMBER)!r} {saved!r}"
    assert NUMBER.digits not in text
    assert NUMBER.in_full() not in text
    assert saved.birth_date == BirthDate(1985, 7, 30)


def test_number_in_full_needs_a_reason_and_is_noted(registered):
    _home, library, saved = registered
    with pytest.raises(MissingValue):
        library.members.number_in_full(saved.id, " ")
    assert library.members.number_in_full(saved.id, "phone call") == NUMBER.in_full()
    operation = library._store.unsent(0, 1000, 10**9)[-1].operation
    assert operation.kind == "number_shown"
    assert operation.payload["member_id"] == str(saved.id)
    assert "phone call" not in str(operation.payload)


def test_number_in_full_needs_the_permission(registered):
    home, library, saved = registered
    library.staff.add("Piet Specimen", PASSPHRASE)
    other = open_library(home, "Piet Specimen", PASSPHRASE, FixedClock())
    with pytest.raises(NotPermitted):
        other.members.number_in_full(saved.id, "phone call")
    other.close()


def test_payloads_that_leave_the_desk_hold_no_personal_value_in_clear(registered):
    _home, library, _saved = registered
    sent = str([q.operation.payload for q in library._store.unsent(0, 1000, 10**9)])
    for value in ("Specimen Peeters", "Marie", "Dorpsstraat", "1985-07-30", "An Specimen"):
        assert value not in sent
