"""When jobs ran, who works for the library, and what went wrong: read and written in the file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid5

from sqlalchemy import Connection, select

from db.domain.incident import Incident
from db.domain.privacy_kinds import JOB_RUN
from db.domain.processor import AuthorityRequest, Processor, Task
from db.domain.self_check import EACH_DESK, Job
from db.domain.session import Session
from db.store.incident_images import last_images
from db.store.tables import authority_request, incident, job_run, member, processor

if TYPE_CHECKING:
    from db.store.transaction import Transaction

_WORD: Final = re.compile(r"\w+")
_LONGEST: Final = 4  # words of a surname that is looked for, as in "van de Specimen Peeters"


def note_run(act: Transaction, session: Session, job: Job, today: date) -> None:
    """Write down that a job ran today; a second time on a day is not noted again."""
    record_id = _run_id(session, job)
    known = act.connection.execute(select(job_run.c.on).where(job_run.c.id == record_id)).scalar()
    if known is None or known < today:
        act.record_set(JOB_RUN, record_id, {"run": {"job": job, "on": today}})


def last_runs(connection: Connection, session: Session) -> dict[Job, date]:
    """Read when each job last ran, as far as this desk heard of it."""
    ids = {_run_id(session, job): job for job in Job}
    rows = connection.execute(select(job_run.c.id, job_run.c.on).where(job_run.c.id.in_(ids)))
    return {ids[row.id]: row.on for row in rows}


def processors(connection: Connection) -> tuple[Processor, ...]:
    """Read every party of the register, those of which the library parted too."""
    rows = connection.execute(select(processor).order_by(processor.c.name, processor.c.id))
    return tuple(
        Processor(
            row.id,
            row.name or "",
            Task(row.task) if row.task in set(Task) else Task.OTHER,
            row.purpose or "",
            row.data or "",
            row.country or "",
            row.agreed_on,
            row.agreement or "",
            row.host or "",
            bool(row.active),
        )
        for row in rows
        if row.agreed_on is not None
    )


def authority_requests(connection: Connection) -> tuple[AuthorityRequest, ...]:
    """Read what authorities asked, the newest first."""
    c = authority_request.c
    rows = connection.execute(select(authority_request).order_by(c.asked_on.desc(), c.id.desc()))
    return tuple(
        AuthorityRequest(
            row.id,
            row.authority,
            row.ground,
            row.reference,
            row.data,
            row.asked_on,
            row.given,
            row.may_tell,
        )
        for row in rows
    )


def incidents(connection: Connection) -> tuple[Incident, ...]:
    """Read every incident, the newest first."""
    c = incident.c
    chosen = select(incident).where(c.seen_at.is_not(None))
    rows = connection.execute(chosen.order_by(c.seen_at.desc(), c.id.desc()))
    kept = last_images(connection)
    return tuple(
        Incident(
            row.id,
            row.what or "",
            row.happened_on,
            row.seen_at,
            row.data or "",
            row.persons or 0,
            row.measures or "",
            row.told or "",
            row.told_on,
            row.no_need or "",
            *((one.images, one.held_until, one.held_for or "") if one is not None else ()),
        )
        for row in rows
        for one in (kept.get(row.id),)
    )


def _run_id(session: Session, job: Job) -> UUID:
    where = f":{session.desk_id}" if job in EACH_DESK else ""
    return uuid5(session.library_id, f"job:{job}{where}")


def names_a_member(connection: Connection, texts: Iterable[str]) -> bool:
    """Tell whether texts have the surname and a given name of one and the same member.

    A surname alone is too often a word, a street or a firm to be held against who writes it.
    """
    said = [_WORD.findall(text.casefold()) for text in texts]
    lengths = range(1, _LONGEST + 1)
    runs = {" ".join(w[i : i + n]) for w in said for n in lengths for i in range(len(w))}
    c = member.c
    chosen = select(c.surname, c.given_names).where(c.surname.is_not(None))
    return any(
        " ".join(_WORD.findall(surname.casefold())) in runs
        and not runs.isdisjoint(_WORD.findall((given or "").casefold()))
        for surname, given in connection.execute(chosen)
        if surname.strip()
    )
