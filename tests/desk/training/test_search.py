"""Searching for a national number finds it however it is spelled, and only then."""

from __future__ import annotations

import struct
from base64 import b64encode
from datetime import date
from pathlib import Path

import pytest

from db.domain.national_number import NationalNumber
from desk.training.search import CENTRAL, places_with
from eid.specimens import national_number

DIGITS = national_number(date(1961, 9, 11))


WRITTEN = {
    "text": DIGITS.encode(),
    "in full": NationalNumber(DIGITS).in_full().encode(),
    "wide text": DIGITS.encode("utf-16-le"),
    "hex": b"\\x00" + DIGITS.encode().hex().encode(),
    "base64": b64encode(b"".join([b'{"number": "', DIGITS.encode(), b'"}'])),
    "base64 further": b64encode(b'{"numbers": "' + DIGITS.encode() + b'"}'),
    "base64 further still": b64encode(b'{"a number": "' + DIGITS.encode() + b'"}'),
    "column of SQLite": b"\x05" + int(DIGITS).to_bytes(6, "big"),
    "column of PostgreSQL": struct.pack("<q", int(DIGITS)),
}


@pytest.mark.parametrize("written", WRITTEN.values(), ids=WRITTEN)
def test_a_number_in_a_file_is_found(tmp_path: Path, written: bytes) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file").write_bytes(b"before" + written + b"after")
    assert places_with(DIGITS, [tmp_path], b"") == [str(tmp_path / "deep" / "file")]


def test_a_number_in_the_central_store_is_found(tmp_path: Path) -> None:
    assert places_with(DIGITS, [tmp_path], b"x" + DIGITS.encode()) == [CENTRAL]


def test_where_there_is_none_nothing_is_found(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(DIGITS[:-1].encode())
    assert places_with(DIGITS, [tmp_path], b"") == []
