"""Searching for a national number finds it however it is spelled, and only then."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from db.domain.national_number import NationalNumber
from desk.training.search import CENTRAL, places_with
from eid.specimens import national_number

DIGITS = national_number(date(1961, 9, 11))


@pytest.mark.parametrize(
    "written",
    [
        DIGITS.encode(),
        NationalNumber(DIGITS).in_full().encode(),
        DIGITS.encode("utf-16-le"),
    ],
)
def test_a_number_in_a_file_is_found(tmp_path: Path, written: bytes) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file").write_bytes(b"before" + written + b"after")
    assert places_with(DIGITS, [tmp_path], b"") == [str(tmp_path / "deep" / "file")]


def test_a_number_in_the_central_store_is_found(tmp_path: Path) -> None:
    assert places_with(DIGITS, [tmp_path], b"x" + DIGITS.encode()) == [CENTRAL]


def test_where_there_is_none_nothing_is_found(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(DIGITS[:-1].encode())
    assert places_with(DIGITS, [tmp_path], b"") == []
