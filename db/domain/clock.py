"""Time as the rules get it: an instant, and the local day where a day matters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

BELGIUM = ZoneInfo("Europe/Brussels")
_A_DAY = timedelta(days=1)


class Clock(Protocol):
    """Where time comes from; handed in, never reached for."""

    def now(self) -> datetime:
        """Give the present instant, in UTC."""


@dataclass(frozen=True, slots=True)
class SystemClock:
    """The clock of the computer."""

    def now(self) -> datetime:
        """Give the present instant, in UTC."""
        return datetime.now(UTC)


def true_time(shown: datetime, offset: timedelta, measured_at: datetime | None) -> datetime:
    """Give the time that counts, from what this computer's clock shows and how far it was off.

    `measured_at` is what the clock showed when it was measured. A clock that was a day or more
    off, and since then came closer to the true time of that moment than to its own, was set
    right in the meantime: then it counts as it is.
    """
    if measured_at is not None and abs(offset) >= _A_DAY:
        went_on = shown - measured_at
        if abs(went_on - offset) < abs(went_on):
            return shown
    try:
        return shown + offset
    except OverflowError:  # a clock at the end of time
        return shown


def instant(ms: int) -> datetime:
    """Give the instant of so many milliseconds since 1970, in UTC."""
    return datetime.fromtimestamp(ms / 1000, UTC)


def local_day(instant: datetime) -> date:
    """Give the Belgian calendar day of an instant."""
    return instant.astimezone(BELGIUM).date()


def start_of_day(day: date) -> datetime:
    """Give the instant at which a Belgian day begins."""
    return datetime.combine(day, time.min, BELGIUM).astimezone(UTC)


def end_of_day(day: date) -> datetime:
    """Give the last second of a Belgian calendar day, in UTC; due dates last until then."""
    return datetime.combine(day, time(23, 59, 59), BELGIUM).astimezone(UTC)
