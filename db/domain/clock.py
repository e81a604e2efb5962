"""Time as the rules get it: an instant, and the local day where a day matters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Protocol
from zoneinfo import ZoneInfo

BELGIUM = ZoneInfo("Europe/Brussels")


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


def local_day(instant: datetime) -> date:
    """Give the Belgian calendar day of an instant."""
    return instant.astimezone(BELGIUM).date()


def end_of_day(day: date) -> datetime:
    """Give the last second of a Belgian calendar day, in UTC; due dates last until then."""
    return datetime.combine(day, time(23, 59, 59), BELGIUM).astimezone(UTC)
