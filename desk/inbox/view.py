"""What the inbox shows, as plain values."""

from __future__ import annotations

from dataclasses import dataclass

from db.domain.inbox import Entry

NOTABLE_MS = 2 * 60 * 1000  # a clock that is less off is nobody's business


@dataclass(frozen=True, slots=True)
class InboxView:
    """What waits, what was decided, and how far this computer's clock is off.

    `offset_ms` is the centre's clock minus this computer's.
    """

    waiting: tuple[Entry, ...] = ()
    decided: tuple[Entry, ...] = ()
    offset_ms: int = 0

    @property
    def clock_off(self) -> bool:
        """Tell whether staff should know about the clock."""
        return abs(self.offset_ms) > NOTABLE_MS
