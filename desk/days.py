"""Days as staff type them."""

from __future__ import annotations

import re
from datetime import date

from db.errors import InvalidValue

_WRITTEN = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})", re.ASCII)


def read_day(text: str, field: str) -> date:
    """Read a day as people write it here, `22/11/2026`; raise InvalidValue."""
    found = _WRITTEN.fullmatch(text.strip())
    if found is None:
        raise InvalidValue(field, "format")
    day, month, year = map(int, found.groups())
    try:
        return date(year, month, day)
    except ValueError as error:
        raise InvalidValue(field, "format") from error
