"""Projection: which yes lost against a no it had not seen; staff are shown those."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection, delete, insert, select

from db.domain.consent import Purpose, holds
from db.store.local_tables import conflict, member_alias
from db.store.people import consent_events, person_ids
from db.store.subject_keys import CHUNK
from db.store.tables import consent_event

CONSENT_LOST = "consent_lost"


def project_lost_consents(connection: Connection, member_ids: Collection[UUID]) -> None:
    """Work out again what some members, and whoever is the same person, said in vain."""
    wanted = list(member_ids)
    for start in range(0, len(wanted), CHUNK):
        chunk = wanted[start : start + CHUNK]
        people = {person_ids(connection, member_id) for member_id in _doubtful(connection, chunk)}
        files = {file for person in people for file in person}.union(chunk)
        _drop(connection, list(files))
        rows = [row for person in people for row in _lost(connection, person)]
        if rows:
            connection.execute(insert(conflict).prefix_with("OR REPLACE"), rows)


def project_all_lost_consents(connection: Connection) -> None:
    """Work out again what anybody said in vain."""
    said = select(consent_event.c.member_id).distinct()
    project_lost_consents(connection, connection.execute(said).scalars().all())


def _doubtful(connection: Connection, ids: Sequence[UUID]) -> set[UUID]:
    """Tell in few questions who withdrew something, or has more than one file."""
    withdrew = select(consent_event.c.member_id).where(
        consent_event.c.member_id.in_(ids), consent_event.c.granted.is_(False)
    )
    doubles = select(member_alias).where(
        member_alias.c.alias_id.in_(ids) | member_alias.c.canonical_id.in_(ids)
    )
    found = set(connection.execute(withdrew).scalars())
    return found | {i for row in connection.execute(doubles) for i in row}.intersection(ids)


def _drop(connection: Connection, files: Sequence[UUID]) -> None:
    for start in range(0, len(files), CHUNK):
        about = conflict.c.subject.in_(files[start : start + CHUNK])
        connection.execute(delete(conflict).where(conflict.c.kind == CONSENT_LOST, about))


def _lost(connection: Connection, person: Sequence[UUID]) -> Iterable[dict[str, Any]]:
    events = consent_events(connection, person)
    for purpose in Purpose:
        about = [e for e in events if e.purpose is purpose]
        if about and about[-1].granted and not holds(events, purpose):
            yield {
                "id": uuid5(about[-1].id, CONSENT_LOST),
                "kind": CONSENT_LOST,
                "record_ids": [str(about[-1].member_id)],
                "subject": about[-1].member_id,
                "hlc": 0,
                "one": about[-1].member_id,
                "other": None,
            }
