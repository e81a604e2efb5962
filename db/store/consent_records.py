"""How consent is recorded, and how its end wipes the value wherever this desk kept it (P3)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Row, select

from db.domain.change import parse_stamp
from db.domain.clock import local_day
from db.domain.consent import ConsentEvent, Purpose, Way, holds
from db.domain.record_kinds import CONSENT_EVENT, MEMBER
from db.domain.session import Session
from db.store.local_tables import member_alias
from db.store.people import consent_events, person_ids
from db.store.projected_consents import project_lost_consents
from db.store.queue_upkeep import forget_older
from db.store.subject_keys import CHUNK
from db.store.tables import member
from db.store.transaction import Transaction
from db.store.wording_rows import consent_version


@dataclass(frozen=True, slots=True)
class Asked:
    """How consent was asked: which way, and in which language."""

    way: Way
    language: str


def record_consent(
    act: Transaction, session: Session, member_id: UUID, purpose: Purpose, asked: Asked
) -> None:
    """Record a yes; it lists the withdrawals that it has seen."""
    ids = person_ids(act.connection, member_id)
    events = consent_events(act.connection, ids)
    seen = [e.id for e in events if e.purpose is purpose and not e.granted]
    values = {
        "granted": True,
        "seen_withdrawals": seen,
        "language": asked.language,
        "way": asked.way,
    }
    _record(act, session, member_id, purpose, values)


def record_withdrawal(
    act: Transaction, session: Session, member_id: UUID, purpose: Purpose, way: Way
) -> None:
    """Wipe the value from every file of this person and record the no.

    The wiped value goes before the event: who gets both in two parts then never sees a value
    without consent, and has nothing to wipe.
    """
    group = purpose.value
    act.wiped = True
    for row in _files(act, member_id):
        if row.id == member_id or getattr(row, group) is not None:
            act.record_set(MEMBER, row.id, {group: {group: None}})
        forget_older(act.connection, member, row.id, group, row.id)
    values = {"granted": False, "seen_withdrawals": [], "language": "", "way": way}
    _record(act, session, member_id, purpose, values)


def keep_to_consents(act: Transaction, member_ids: Iterable[UUID]) -> None:
    """Wipe the values that a withdrawal made elsewhere no longer allows.

    The wipe stands right after the value it wipes, so that a value given later, with a consent
    that has seen the withdrawal, stays.
    """
    wanted = list(member_ids)
    for start in range(0, len(wanted), CHUNK):
        for member_id in doubtful(act, wanted[start : start + CHUNK]):
            _keep_to_consents(act, member_id)


def _keep_to_consents(act: Transaction, member_id: UUID) -> None:
    files = _files(act, member_id)
    events = consent_events(act.connection, [f.id for f in files])
    for purpose in Purpose:
        if holds(events, purpose):
            continue
        for row in files:
            if getattr(row, purpose.value) is not None:
                _wipe_after(act, row, purpose.value)
            elif forget_older(act.connection, member, row.id, purpose.value, row.id):
                act.wiped = True  # given here, wiped elsewhere: the queue kept it


def doubtful(act: Transaction, ids: Sequence[UUID]) -> set[UUID]:
    """Tell, in few questions, in which of many files a value may have lost its consent."""
    doubles = select(member_alias).where(
        member_alias.c.alias_id.in_(ids) | member_alias.c.canonical_id.in_(ids)
    )
    found = {i for row in act.connection.execute(doubles) for i in row}.intersection(ids)
    events: defaultdict[UUID, list[ConsentEvent]] = defaultdict(list)
    for event in consent_events(act.connection, ids):
        events[event.member_id].append(event)
    for row in act.connection.execute(select(member).where(member.c.id.in_(ids))):
        for purpose in Purpose:
            held = getattr(row, purpose.value) is not None
            given = any(e.granted and e.purpose is purpose for e in events[row.id])
            if (held or given) and not holds(events[row.id], purpose):
                found.add(row.id)
    return found


def _wipe_after(act: Transaction, row: Row[Any], group: str) -> None:
    act.wiped = True
    hlc = parse_stamp(row.ver[group]).hlc + 1
    act.record_set(MEMBER, row.id, {group: {group: None}}, hlc=hlc)
    forget_older(act.connection, member, row.id, group, row.id)


def _files(act: Transaction, member_id: UUID) -> Sequence[Row[Any]]:
    ids = person_ids(act.connection, member_id)
    found = act.connection.execute(select(member).where(member.c.id.in_(ids))).all()
    return sorted(found, key=lambda f: ids.index(f.id))


def _record(
    act: Transaction,
    session: Session,
    member_id: UUID,
    purpose: Purpose,
    values: Mapping[str, Any],
) -> None:
    common = {
        "member_id": member_id,
        "purpose": purpose,
        "wording_version": consent_version(act.connection, purpose, local_day(act.now)),
        "staff_id": session.staff_id,
        "at": act.now,
    }
    act.record_fact(CONSENT_EVENT, act.new_id(), {**common, **values})
    project_lost_consents(act.connection, [member_id])
