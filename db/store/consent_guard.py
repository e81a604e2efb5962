"""No consent, no value: what keeps a voluntary value from being written without its yes (P3)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from db.domain.consent import Purpose, holds
from db.errors import ConsentMissing
from db.store.people import consent_events, person_ids


def check_consented(
    connection: Connection, member_id: UUID, groups: Mapping[str, Mapping[str, Any]]
) -> None:
    """Raise ConsentMissing when groups hold a voluntary value that nothing allows."""
    given = [p for p in Purpose if groups.get(p.value, {}).get(p.value) is not None]
    if not given:
        return
    events = consent_events(connection, person_ids(connection, member_id))
    for purpose in given:
        if not holds(events, purpose):
            raise ConsentMissing(purpose.value)
