"""Reads rows of a web form from CSV, whatever order and language its columns are named in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from db.errors import InvalidValue, Refused
from db.exchange.csv_rows import columns_of, rows_below
from db.exchange.texts import cleaned

MOST_ROWS: Final = 2000  # in one file; the sentences that people read name both limits
MOST_BYTES: Final = 5_000_000
_LONGEST: Final = 200  # of a value
# What forms call a field, without capitals, blanks and signs; the first are ours.
Called = Mapping[str, tuple[str, ...]]
EMAIL_CALLED: Final = ("email", "mail", "emailadres", "adresseemail", "courriel")


def read_named(
    path: Path,
    called: Called,
    needed: tuple[str, ...],
    *,
    alone: bool = False,
    most: int | None = MOST_ROWS,
) -> Iterator[tuple[int, dict[str, str] | Refused]]:
    """Give the fields of each row with its number; raise InvalidValue for no such table.

    `alone`: a file of one column will do. `most`: None reads all that a file of that size holds;
    with more rows than that, the whole file is refused.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise InvalidValue("file", "too_many_bytes")
        place = _places(columns_of(path, alone=alone), called, needed)
        for read, (number, row) in enumerate(rows_below(path)):
            if read == most:
                raise InvalidValue("file", "too_many_rows")
            yield number, _said(row, place)
    except (OSError, ValueError) as error:
        raise InvalidValue("file", "format") from error


def _places(columns: tuple[str, ...], called: Called, needed: tuple[str, ...]) -> dict[str, int]:
    """Tell in which column each field stands."""
    heads = ["".join(filter(str.isalnum, name.casefold())) for name in columns]
    found = {
        field: next((heads.index(name) for name in names if name in heads), -1)
        for field, names in called.items()
    }
    if any(found[field] < 0 for field in needed):
        raise InvalidValue("file", "format")
    return {field: at for field, at in found.items() if at >= 0}


def _said(row: list[str] | None, place: Mapping[str, int]) -> dict[str, str] | Refused:
    if row is None:
        return InvalidValue("file", "format")
    said = {field: cleaned(row[at]) for field, at in place.items() if at < len(row)}
    long = next((field for field, value in said.items() if len(value) > _LONGEST), None)
    return said if long is None else InvalidValue(field=long, reason="too_long")
