"""The time that counts: this computer's clock, put right by what the centre's clock said."""

from __future__ import annotations

from datetime import datetime, timedelta

from db.domain.clock import Clock, true_time


class TrueClock:
    """A clock that knows how far the one of the computer is off, since the last round of sync."""

    def __init__(self, shown: Clock) -> None:
        """Go by a clock, until it is known how far that is off."""
        self._shown = shown
        self._offset = timedelta()
        self._measured_at: datetime | None = None

    def learn(self, offset_ms: int, measured_at: datetime | None) -> None:
        """Take over how far off the clock was, and what it showed then."""
        self._offset = timedelta(milliseconds=offset_ms)
        self._measured_at = measured_at

    def now(self) -> datetime:
        """Give the present instant, in UTC, as the centre would."""
        return true_time(self._shown.now(), self._offset, self._measured_at)
