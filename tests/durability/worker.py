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

from db.domain.account import LineKind, Method
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
LENDING, SYNCING, BACKING_UP = "lending", "syncing", "backing up"
MIGRATING, RESTORING = "migrating", "restoring"
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
    weights = {lend: 40, register: 6, add_item: 6, withdraw: 3, money: 12, sync: 10, back_up: 6}
    for n in count(life.number * _PEOPLE_A_LIFE):
        (act,) = chance.choices(list(weights), list(weights.values()))
        told.send(("at", _AT.get(act, LENDING)))
        with suppress(Refused, NotJoined):
            told.send(act(library, life, chance, n))


def migrate(life: Life, told: Connection, file_key: bytes, scripts: Path) -> None:
    """Bring the file to the revision of a later program."""
    now = SystemClock().now()
    told.send(("open",))
    told.send(("at", MIGRATING))
    bring_up_to_date(store_file(life.home), file_key, now, head=LATER, scripts=scripts)
    told.send(("migrated",))


def restore(life: Life, told: Connection, recovery_key: str) -> None:
    """Put the backup of this history back beside it."""
    told.send(("open",))
    told.send(("at", RESTORING))
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


def money(library: Library, life: Life, chance: random.Random, _: int) -> tuple[object, ...]:
    return move_money(library, chance.choice(life.members), chance)


def move_money(library: Library, member_id: UUID, chance: random.Random) -> tuple[str, UUID, int]:
    """Charge, pay too much, or give credit back: the kind, the line, and its cents."""
    accounts, cents = library.accounts, chance.randrange(1, 500)
    owed = accounts.balance(member_id)
    if owed > 0:
        paid = accounts.pay(member_id, owed + cents, Method.CASH)
        return "payment", paid.line_id, -(owed + cents)
    if owed < 0 and chance.random() < 0.5:
        return "refund", accounts.refund(member_id, Method.CASH, "specimen").line_id, -owed
    before = _lines(library, member_id)
    accounts.charge(member_id, LineKind.DAMAGE, cents)
    (line,) = _lines(library, member_id) - before
    return "charge", line, cents


def _lines(library: Library, member_id: UUID) -> set[UUID]:
    standings = library.accounts.of_member(member_id).statement.standings
    return {s.line.id for s in standings if s.line.what is LineKind.DAMAGE}


def sync(library: Library, life: Life, _: random.Random, __: int) -> tuple[object, ...]:
    try:
        library.sync()
    except CentralUnreachable:
        return ("no line",)
    return ("sync",)


def back_up(library: Library, life: Life, _: random.Random, __: int) -> tuple[object, ...]:
    library.backup(life.backup)
    return ("backup",)


_AT = {sync: SYNCING, back_up: BACKING_UP}


def someone(library: Library, n: int) -> UUID:
    """Register the n-th invented person."""
    born = date(1950, 1, 1) + timedelta(days=n // 998)
    person = draft(
        national_number=invented_number(born, n % 998 + 1),
        birth_date=BirthDate(born.year, born.month, born.day),
        library_card=f"C{n}",
    )
    return library.members.register(person, Consents(email="a@b.example")).member.id
