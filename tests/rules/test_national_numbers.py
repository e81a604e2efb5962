"""A national number that could be someone's is never kept; invented ones are listed."""

from __future__ import annotations

import re

from tests.rules.repository import text, text_files

CANDIDATE = re.compile(r"(?<![\w.-])\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}(?![\w.-])")

# Numbers of the invented people in the tests, each with the reason why nobody can carry it.
INVENTED: dict[str, str] = {}


def fits(number: str) -> bool:
    """The official check: 97 less the remainder of nine digits, a 2 before them since 2000."""
    body, check = int(number[:9]), int(number[9:])
    return check in {97 - body % 97, 97 - (2_000_000_000 + body) % 97}


def plausible(number: str) -> bool:
    """A month, also one raised by 20 or 40 as BIS numbers have it, and a day."""
    month, day = int(number[2:4]), int(number[4:6])
    return month % 20 <= 12 and month < 60 and day <= 31


def test_no_unknown_national_number_is_kept() -> None:
    found = {
        f"{path}: {digits}"
        for path in text_files()
        for digits in (re.sub(r"\D", "", match) for match in CANDIDATE.findall(text(path)))
        if plausible(digits) and fits(digits) and digits not in INVENTED
    }
    assert found == set()
