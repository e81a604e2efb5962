"""What the inbox shows, as plain values."""

from __future__ import annotations

from dataclasses import dataclass

from db.domain.inbox import Entry
from db.domain.sync_report import NOTABLE_MS


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
