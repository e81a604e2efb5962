"""The member of the session before: at hand for a quarter of an hour, by id only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

KEPT = timedelta(minutes=15)


@dataclass
class Previous:
    """Remembers one member, and forgets them in time."""

    _member_id: UUID | None = None
    _until: datetime | None = None

    def remember(self, member_id: UUID, now: datetime) -> None:
        """Keep this member at hand from now on."""
        self._member_id, self._until = member_id, now + KEPT

    def member(self, now: datetime) -> UUID | None:
        """Give the member, if it is not too long ago."""
        if self._until is not None and now > self._until:
            self._member_id = self._until = None
        return self._member_id
