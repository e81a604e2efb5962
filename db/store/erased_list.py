"""The list of who was erased, beside the backups: random ids and days, so that nobody comes back.

A backup from before an erasure holds the person; without a centre only this list tells.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from db.domain.change import instant_of
from db.domain.clock import local_day
from db.store.local_tables import erased
from db.store.safe_file import write_whole
from db.store.store import Store


def list_beside(folder: Path, scope: UUID) -> Path:
    """Tell where the list of a library lies; several may share a folder."""
    return folder / f"erased-{scope.hex[-12:]}.txt"


def keep_list(store: Store, folder: Path) -> None:
    """Add who was erased to the list in a folder; what stands there stays."""
    file = list_beside(folder, store.sealer.scope)
    with store.reading() as connection:
        rows = connection.execute(select(erased)).all()
    known = _read(file)
    found = {row.subject: local_day(instant_of(row.hlc)) for row in rows} | known
    if found.keys() != known.keys():
        lines = (f"{subject} {day}\n" for subject, day in sorted(found.items()))
        write_whole(file, "".join(lines))


def apply_list(store: Store, folder: Path) -> None:
    """Erase in a store that was put back whoever the list in a folder names."""
    named = _read(list_beside(folder, store.sealer.scope)).keys()
    with store.writing() as act:
        gone = set(act.connection.execute(select(erased.c.subject)).scalars())
        for subject in sorted(named - gone):
            act.record_erasure(subject)


def _read(file: Path) -> dict[UUID, date]:
    """Read a list; a line that can't be read is left out, for the others still count."""
    found: dict[UUID, date] = {}
    if not file.exists():
        return found
    for line in file.read_text(encoding="utf-8", errors="replace").splitlines():
        try:
            subject, day = line.split()
            found[UUID(subject)] = date.fromisoformat(day)
        except ValueError:
            continue
    return found
