"""Who works for the library with its data, and what authorities asked of it (P18)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from db.errors import InvalidValue, MissingValue, UnlistedParty

# The member states of the European Union; data never leave it.
UNION: Final = frozenset(
    {
        *("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU"),
        *("IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"),
    }
)


class Task(StrEnum):
    """What a party does; the program itself hands data to all but `OTHER`."""

    MAIL = "mail"  # takes the library's mail
    CENTRAL = "central"  # keeps the central store
    POST = "post"  # prints or sends the letters that are saved as a file
    ACCOUNTS = "accounts"  # gets the sums for the accounts as a file
    OWN = "own"  # a service of the library or its own city: gets such files on a ground of its own
    NEWSLETTER = "newsletter"  # sends the newsletter, and gets its list
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Processor:
    """A party: what it does, for what, with which data, where, and under which agreement.

    `host` is the name of its server, for a party that the program itself reaches.
    """

    id: UUID
    name: str
    task: Task
    purpose: str
    data: str
    country: str  # ISO 3166
    agreed_on: date
    agreement: str  # what it is called, or where it lies; of an own service: its ground
    host: str = ""
    active: bool = True


@dataclass(frozen=True, slots=True)
class AuthorityRequest:
    """What an authority asked on the ground of a law, and whether the person may be told."""

    id: UUID
    authority: str
    ground: str
    reference: str  # its own number of the case; nobody is named
    data: str
    asked_on: date
    given: bool
    may_tell: bool


def checked_processor(new: Processor, today: date) -> Processor:
    """Give a party as it is kept; raise MissingValue or InvalidValue."""
    for name in ("name", "purpose", "data", "agreement"):
        if not getattr(new, name).strip():
            raise MissingValue(_called(name, new.task))
    if new.agreed_on > today:
        raise InvalidValue("agreed_on", "future")
    if new.country.upper() not in UNION:
        raise InvalidValue("country", "outside_the_union")
    if new.task in {Task.MAIL, Task.CENTRAL} and not new.host.strip():
        raise MissingValue("host")
    return Processor(
        new.id,
        new.name.strip(),
        new.task,
        new.purpose.strip(),
        new.data.strip(),
        new.country.upper(),
        new.agreed_on,
        new.agreement.strip(),
        new.host.strip().lower(),
        new.active,
    )


def is_listed(known: Iterable[Processor], task: Task, host: str) -> bool:
    """Tell whether the register has a party for this task, at this server where there is one."""
    return any(
        one.active and one.task is task and one.host == host.strip().lower() for one in known
    )


def receivers(known: Iterable[Processor], task: Task) -> tuple[str, ...]:
    """Name who may get a file made for this task; raise UnlistedParty for nobody (P18)."""
    names = tuple(one.name for one in known if one.active and one.task in {task, Task.OWN})
    if not names:
        raise UnlistedParty(task)
    return names


def is_party(host: str) -> bool:
    """Tell whether a server is somebody else's: not this very computer."""
    return bool(host) and host.strip().lower() not in {"localhost", "127.0.0.1", "::1"}


def check_listed(known: Iterable[Processor], task: Task, host: str) -> None:
    """Raise UnlistedParty where data would go to a party that the register does not have."""
    if is_party(host) and not is_listed(known, task, host):
        raise UnlistedParty(host)


def _called(name: str, task: Task) -> str:
    if name == "agreement" and task is Task.OWN:
        return "processor_ground"
    return name if name == "name" else f"processor_{name}"
