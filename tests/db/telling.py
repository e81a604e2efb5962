"""Two desks that hear of each other, and what each of them is told."""

from __future__ import annotations

from typing import Any

from db.domain.consent import Consents
from db.domain.inbox import Entry, Told
from db.domain.member import Member, Name
from db.library import Library
from tests.db.libraries import draft, invented_number
from tests.db.two_desks import bring


def both_ways(here: Library, there: Library) -> None:
    """Bring everything to and fro until both desks hold the same."""
    for _ in range(2):
        bring(here, there)
        bring(there, here)


def waiting(library: Library, told: Told) -> list[Entry]:
    """Give what waits of one sort."""
    return [e for e in library.inbox.list().waiting if e.told is told]


def rival(library: Library, **changes: Any) -> Member:
    """Register somebody else."""
    other = draft(
        national_number=invented_number(serial=9), name=Name("Specimen Twee", "P"), **changes
    )
    return library.members.register(other, Consents()).member
