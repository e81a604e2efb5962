"""Time as the rules get it: an instant, and the local day where a day matters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
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
