"""What founding a library and reaching its central store need."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Setup:
    """A library to be founded; without a legal ground it works without the national number."""

    library_name: str
    branch_name: str
    staff_name: str = field(repr=False)
    passphrase: str = field(repr=False)
    desk_name: str = "Desk 1"
    ground_reference: str = ""
    ground_date: date | None = None
    training: bool = False
    statement_version: str = "2020-12-21"
    regulations_version: str = "1"


@dataclass(frozen=True, slots=True)
class CentralAddress:
    """A PostgreSQL that the desk may reach; the URL holds no password."""

    url: str
    password: str = field(repr=False)
