"""A desk in a process of its own, made to be killed: it tells an act after the call returned."""

from __future__ import annotations

import random
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path
from uuid import UUID

import alembic.command  # noqa: F401 - loaded before the clock of a short life starts to run

from db.domain.birth_date import BirthDate
from db.domain.clock import SystemClock
from db.domain.consent import Consents, Purpose, Way
from db.domain.item import ItemDraft
from db.errors import AlreadyLent, CentralUnreachable, ItemOnLoan, NotJoined, Refused
from db.home import store_file
from db.library import Library, open_library, restore_backup
from db.store.migrate import bring_up_to_date
from tests.db.libraries import PASSPHRASE, draft, invented_number

STAFF = "An Specimen"
BACKUP = "backup.balie"
LATER = "later"  # a revision that tests add
ITEMS = 30
_PEOPLE_A_LIFE = 900


@dataclass(frozen=True)
class Life:
    """One run of the process: its number among all of a history decides what is new in it."""

    folder: Path
    number: int
    seed: str
    members: tuple[UUID, ...]
    home: Path

    @property
    def backup(self) -> Path:
        return self.folder / BACKUP


def work(life: Life, told: Connection) -> None:
    """Lend, take back, register, withdraw, sync and back up, until killed."""
    library = open_library(life.home, STAFF, PASSPHRASE, SystemClock())
    told.send(("open",))
    chance = random.Random(life.seed)
    weights = {lend: 60, register: 6, add_item: 6, withdraw: 3, sync: 8, back_up: 5}
    for n in count(life.number * _PEOPLE_A_LIFE):
        (act,) = chance.choices(list(weights), list(weights.values()))
        with suppress(Refused, NotJoined):
            told.send(act(library, life, chance, n))


def migrate(life: Life, told: Connection, file_key: bytes, scripts: Path) -> None:
    """Bring the file to the revision of a later program."""
    now = SystemClock().now()
    told.send(("open",))
    bring_up_to_date(store_file(life.home), file_key, now, head=LATER, scripts=scripts)
    told.send(("migrated",))


def restore(life: Life, told: Connection, recovery_key: str) -> None:
    """Put the backup of this history back beside it."""
    told.send(("open",))
    home = life.folder / "restored"
    restore_backup(life.backup, home, recovery_key, SystemClock())
    told.send(("restored",))


def lend(library: Library, life: Life, chance: random.Random, _: int) -> tuple[object, ...]:
    barcode = f"I{chance.randrange(ITEMS)}"
    try:
        return "loan", library.loans.checkout(barcode, chance.choice(life.members)).loan.id
    except (AlreadyLent, ItemOnLoan):
        return "return", library.loans.checkin(barcode).loan.id


def register(library: Library, life: Life, _: random.Random, n: int) -> tuple[object, ...]:
    return "member", someone(library, n)


def add_item(library: Library, life: Life, _: random.Random, n: int) -> tuple[object, ...]:
    return "item", library.catalogue.add(ItemDraft(f"N{n}", "Specimen")).id


def withdraw(library: Library, life: Life, chance: random.Random, _: int) -> tuple[object, ...]:
    member_id = chance.choice(life.members)
    if library.members.get(member_id).email is None:
        library.consents.give(member_id, Purpose.EMAIL, "a@b.example", Way.SCREEN, "nl")
        return "given", member_id
    library.consents.withdraw(member_id, Purpose.EMAIL, Way.SCREEN)
    return "withdrawn", member_id


def sync(library: Library, life: Life, _: random.Random, __: int) -> tuple[object, ...]:
    try:
        library.sync()
    except CentralUnreachable:
        return ("no line",)
    return ("sync",)


def back_up(library: Library, life: Life, _: random.Random, __: int) -> tuple[object, ...]:
    library.backup(life.backup)
    return ("backup",)


def someone(library: Library, n: int) -> UUID:
    """Register the n-th invented person."""
    born = date(1950, 1, 1) + timedelta(days=n // 998)
    person = draft(
        national_number=invented_number(born, n % 998 + 1),
        birth_date=BirthDate(born.year, born.month, born.day),
        library_card=f"C{n}",
    )
    return library.members.register(person, Consents(email="a@b.example")).member.id
