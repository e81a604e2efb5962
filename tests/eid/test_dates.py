from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eid.dates import birth_date, plain_date
from eid.identity import PartialDate

YEAR = 2026


def read(text: str) -> tuple[int, int | None, int | None] | None:
    found = birth_date(text, YEAR)
    return found and (found.year, found.month, found.day)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("01 JAN 1971", (1971, 1, 1)),
        ("1 JAN 1971", (1971, 1, 1)),
        ("24 MAAR 1969", (1969, 3, 24)),
        ("29 SEPT 1979", (1979, 9, 29)),
        ("26 AVR  1975", (1975, 4, 26)),
        ("21 DEC  1981", (1981, 12, 21)),
        ("13.AUG. 1996", (1996, 8, 13)),
        ("22.DEZ. 1997", (1997, 12, 22)),
        ("23.SEP.1982", (1982, 9, 23)),
        ("03.MÄR.1990", (1990, 3, 3)),
        ("03.MRZ.1990", (1990, 3, 3)),
        ("03.MÄRZ.1990", (1990, 3, 3)),
        ("05 MARS 1988", (1988, 3, 5)),
        ("15 AOUT 1980", (1980, 8, 15)),
        ("15 AOÛT 1980", (1980, 8, 15)),
        ("09 FÉV 1980", (1980, 2, 9)),
        ("30 JUIN 2012", (2012, 6, 30)),
        ("30 JUIL 2012", (2012, 7, 30)),
        ("05 MEI 2010", (2010, 5, 5)),
        ("05 mei 2010", (2010, 5, 5)),
        ("29 FEB 2000", (2000, 2, 29)),
    ],
)
def test_complete_birth_dates(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1984", (1984, None, None)),
        ("        1962", (1962, None, None)),
        ("   JAN 1970", (1970, 1, None)),
        ("00 JAN 1970", (1970, 1, None)),
        ("00 000 1970", (1970, None, None)),
        ("12 XXX 1970", (1970, None, None)),
        ("30 FEB 1970", (1970, 2, None)),
        ("29 FEB 1900", (1900, 2, None)),
    ],
)
def test_what_is_not_known_is_never_invented(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    "text", ["", "  ", "JAN", "12 JAN 71", "1 JAN 1849", "1 JAN 2027", "99999"]
)
def test_without_a_believable_year_there_is_no_birth_date(text):
    assert read(text) is None


@given(st.text())
def test_any_text_is_a_real_day_or_less(text):
    found = birth_date(text, YEAR)
    if found is not None and found.day is not None:
        assert found.month is not None
        assert PartialDate(*date(found.year, found.month, found.day).timetuple()[:3]) == found


@given(st.dates())
def test_plain_dates_are_read_back(day):
    assert plain_date(f"{day.day:02}.{day.month:02}.{day.year:04}") == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1.1.2020",
        "31.02.2020",
        "01-01-2020",
        "01.01.0000",
        "\u0660\u0661.\u0660\u0661.\u0662\u0660\u0662\u0660",
    ],
)
def test_what_is_no_plain_date_is_none(text):
    assert plain_date(text) is None
