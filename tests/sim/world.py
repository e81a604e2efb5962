"""A small world for histories: desks with real files, a model of the centre, and everything that
can go wrong between them. One seed is one history.
"""

from __future__ import annotations

import random
import shutil
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select, update

from db.domain.consent import Consents, Purpose, Way
from db.domain.item import ItemDraft
from db.domain.member import PostalAddress, Source
from db.domain.record import Nature
from db.domain.record_kinds import DESK, KINDS
from db.errors import Refused, Trouble
from db.library import Library
from db.store.local_tables import conflict, loan_state, member_alias, sync_self
from db.store.session_rows import load_session
from db.store.store import Store
from db.store.tables import RECORDS
from db.sync.round import run_round
from tests.central.cut_line import CutLine
from tests.central.model import Centre
from tests.central.operations import Line
from tests.db.libraries import CHEAP, NOON, FixedClock, draft, found, invented_number

MEMBERS, ITEMS, DESKS = 3, 3, 3
BROKEN_TITLE = "a title with a \0 in it"  # PostgreSQL takes no such text: the centre voids it


@dataclass
class Template:
    """A founded library, as the disk image that every desk of every history starts from."""

    home: Path
    file_key: bytes
    scope: UUID
    desks: list[UUID]
    staff: UUID
    members: list[UUID]


def make_template(home: Path) -> Template:
    clock = FixedClock()
    library = found(home, clock)
    store = library._store
    desks = [library.session.desk_id]
    with store.writing() as act:
        for number in range(2, DESKS + 1):
            desks.append(act.new_id())
            identity = {"name": f"Desk {number}", "branch_id": library.session.branch_id}
            act.record_set(DESK, desks[-1], {"identity": {**identity, "public_key": ""}})
    members = []
    for number in range(MEMBERS):
        person = draft(
            national_number=invented_number(serial=number + 1), library_card=f"L{number}"
        )
        members.append(library.members.register(person, Consents(email="a@b.example")).member.id)
    for number in range(ITEMS):
        library.catalogue.add(ItemDraft(f"I{number}", "Specimen"))
    staff, scope = library.session.staff_id, library.session.library_id
    library.close()
    return Template(home, store.file_key, scope, desks, staff, members)


@dataclass
class DeskClock:
    world: World
    skew: timedelta = timedelta()

    def now(self) -> datetime:
        return self.world.now + self.skew


class SimDesk:
    """A desk: its file, its clock, its line to the centre."""

    def __init__(self, world: World, template: Template, number: int, folder: Path) -> None:
        self.world, self.template, self.number = world, template, number
        self.home = folder / f"desk{number}"
        self.image = folder / f"image{number}"
        self.clock = DeskClock(world)
        self.central = world.centre.desk(template.desks[number])
        shutil.copytree(template.home, self.home)
        self.open()
        with self.store.writing() as act:
            values = {"desk_id": template.desks[number], "incarnation": template.desks[number]}
            act.connection.execute(update(sync_self).values(values))
        self.open_again()

    def open(self) -> None:
        self.store = Store(self.home, self.template.file_key, self.clock)

    def open_again(self) -> None:
        self.store.close()
        self.open()
        with self.store.reading() as connection:
            session = load_session(connection, self.template.staff)
        self.library = Library(self.store, session, CHEAP, self.clock)

    def take_image(self) -> None:
        self.store.close()
        shutil.rmtree(self.image, ignore_errors=True)
        shutil.copytree(self.home, self.image)
        self.open_again()

    def put_image_back(self) -> None:
        if self.image.exists():
            self.store.close()
            shutil.rmtree(self.home)
            shutil.copytree(self.image, self.home)
            self.open_again()

    def queued(self) -> set[UUID]:
        return set(self.store.op_ids_after(0))

    def sync(self, line: Any = None) -> None:
        run_round(self.store, line or self.central, self.clock)

    def view(self) -> dict[str, Any]:
        """Give everything that desks must agree on."""
        with self.store.reading() as connection:
            tables = [*RECORDS.values(), loan_state, member_alias, conflict]
            return {t.name: {tuple(r) for r in _plain(connection, t)} for t in tables}

    def versions(self) -> dict[tuple[str, UUID], Any]:
        """Give the version of every record, as the centre's state has them."""
        found: dict[tuple[str, UUID], Any] = {}
        with self.store.reading() as connection:
            for kind in KINDS.values():
                for row in connection.execute(select(RECORDS[kind.name])):
                    fact = kind.nature is Nature.FACT
                    found[kind.name, row.id] = (row.hlc, row.origin) if fact else row.ver
        return found


@dataclass
class World:
    """The desks, the centre between them, and true time."""

    template: Template
    folder: Path
    seed: int
    now: datetime = NOON
    erased: set[UUID] = field(default_factory=set)
    made: set[UUID] = field(default_factory=set)  # every operation any desk ever made
    excused: set[UUID] = field(default_factory=set)  # gone with a disk, before anyone saw it

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)
        self.serial = count(1)
        self.centre = Centre(lambda: int(self.now.timestamp() * 1000), self.template.scope)
        self.desks = [SimDesk(self, self.template, n, self.folder) for n in range(DESKS)]
        self.backup = self.centre.backup()

    def close(self) -> None:
        for desk in self.desks:
            desk.store.close()

    def step(self) -> None:
        self.now += timedelta(seconds=self.random.randrange(1, 60))
        desk = self.random.choice(self.desks)
        happenings = {
            self.work: 45, self.cut_round: 25, self.whole_round: 10, self.change_clock: 4,
            self.take_image: 3, self.put_image_back: 2, self.erase: 2, self.back_up_centre: 3,
            self.restore_centre: 1, self.forget_log: 3,
        }  # fmt: skip
        (happening,) = self.random.choices(list(happenings), list(happenings.values()))
        happening(desk)
        self.made |= desk.queued()

    def work(self, desk: SimDesk) -> None:
        r, library = self.random, desk.library
        member, barcode = r.choice(self.template.members), f"I{r.randrange(ITEMS)}"
        title = BROKEN_TITLE if r.random() < 0.05 else "Specimen"
        number = next(self.serial)
        acts = {
            lambda: library.loans.checkout(barcode, member): 5,
            lambda: library.loans.checkin(barcode): 4,
            lambda: library.members.correct(
                member, address=PostalAddress(f"Straat {number}", "3500", "X"), source=Source.DESK
            ): 4,
            lambda: library.consents.withdraw(member, Purpose.EMAIL, Way.SCREEN): 2,
            lambda: library.consents.give(
                member, Purpose.EMAIL, f"m{number}@b.example", Way.SCREEN, "nl"
            ): 3,
            lambda: library.catalogue.add(ItemDraft(f"N{number}", title)): 2,
            lambda: self._register(library): 1,
            lambda: self._decide(library): 3,
        }
        (act,) = r.choices(list(acts), list(acts.values()))
        with suppress(Refused):
            act()

    def _register(self, library: Library) -> None:
        """Register one of two persons, whom another desk may register as well."""
        number = invented_number(serial=60 + self.random.randrange(2))
        library.members.register(draft(national_number=number), Consents())

    def _decide(self, library: Library) -> None:
        """Decide or undo something, if there is anything to decide or undo."""
        listed = library.inbox.list()
        if listed.waiting:
            entry = self.random.choice(listed.waiting)
            library.inbox.decide(entry, self.random.choice(entry.outcomes))
        elif listed.decided:
            library.inbox.undo(self.random.choice(listed.decided))

    def cut_round(self, desk: SimDesk) -> None:
        line = CutLine(desk.central, self.random.randrange(8), done=self.random.random() < 0.5)
        with suppress(Trouble):
            desk.sync(line)

    def whole_round(self, desk: SimDesk) -> None:
        with suppress(Trouble):
            desk.sync()

    def change_clock(self, desk: SimDesk) -> None:
        minutes = self.random.choice((0, -5000, 4, 20, 100_000, -1))
        desk.clock.skew = timedelta(minutes=minutes)

    def take_image(self, desk: SimDesk) -> None:
        desk.take_image()

    def put_image_back(self, desk: SimDesk) -> None:
        before = desk.queued()
        desk.put_image_back()
        self.excused |= before - desk.queued() - self.centre.held

    def erase(self, _: SimDesk) -> None:
        candidates = [m for m in self.template.members if m not in self.erased]
        if len(candidates) > 1:
            self.erased.add(self.random.choice(candidates))
            self._erase_at_centre()

    def _erase_at_centre(self) -> None:
        central = self.centre.desk(UUID(int=1))
        line = Line(central, self.centre.now_ms())
        for subject in sorted(self.erased - self.centre.erased):
            line.push(line.erase(subject))

    def back_up_centre(self, _: SimDesk) -> None:
        self.backup = self.centre.backup()

    def restore_centre(self, _: SimDesk) -> None:
        if not any(kind == "library" for kind, _ in self.backup["state"]):
            return  # from before the library came: its logins would be gone as well
        before = set(self.centre.held)
        self.centre.restore(self.backup)
        queued = set().union(*(desk.queued() for desk in self.desks))
        self.excused |= before - self.centre.held - queued
        self._erase_at_centre()

    def forget_log(self, _: SimDesk) -> None:
        self.centre.forget_log(self.centre.top - self.random.randrange(3, 30))

    def heal(self) -> None:
        """The net holds and the clocks are right: a few quiet rounds."""
        for desk in self.desks:
            desk.clock.skew = timedelta()
        for _ in range(4):
            for desk in self.desks:
                self.now += timedelta(seconds=10)
                desk.sync()


def _plain(connection: Any, table: Any) -> list[Any]:
    rows = connection.execute(select(table)).all()
    return [[repr(value) for value in row] for row in rows]
