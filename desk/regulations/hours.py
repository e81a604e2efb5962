"""Days and opening hours as staff type them."""

from __future__ import annotations

import re
from datetime import date

from db.domain.calendar import Hours
from db.errors import InvalidValue

_DAY = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})")
_HOURS = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?-(\d{1,2})(?:[:.](\d{2}))?")
_MIDNIGHT = 24


def read_day(field: str, text: str) -> date | None:
    """Read a day such as `24/12/2026`; None when empty; raise InvalidValue for the field."""
    if not text.strip():
        return None
    found = _DAY.fullmatch(text.strip())
    try:
        if found is None:
            raise ValueError(field)
        return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError as error:
        raise InvalidValue(field, "format") from error


def read_hours(text: str) -> Hours:
    """Read hours such as `10:00-12:30 13-18`; empty is closed; raise InvalidValue."""
    parts = re.sub(r"\s*-\s*", "-", text.strip()).split()
    hours = tuple(_span(part) for part in parts)
    ends = [time for span in hours for time in span]
    if ends != sorted(ends):
        raise InvalidValue("hours", "format")
    return hours


def _span(part: str) -> tuple[str, str]:
    found = _HOURS.fullmatch(part)
    if found is None:
        raise InvalidValue("hours", "format")
    return _time(found[1], found[2]), _time(found[3], found[4])


def _time(hour: str, minute: str | None) -> str:
    minutes = int(hour) * 60 + int(minute or 0)
    if minutes > _MIDNIGHT * 60 or int(minute or 0) > 59:  # noqa: PLR2004 -- minutes of an hour
        raise InvalidValue("hours", "format")
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
