"""Two desks of one invented library that work on, whatever their line does."""

from __future__ import annotations

import random
from collections import Counter
from contextlib import suppress
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from db.domain.clock import SystemClock
from db.domain.consent import Purpose, Way
from db.domain.item import ItemDraft
from db.errors import AlreadyLent, CentralBroken, CentralUnreachable, ItemOnLoan, Refused
from db.library import CentralAddress, Library, create_library, join_library
from db.store.local_tables import outbox
from tests.central.postgres import Postgres
from tests.central.two_desks import STAFF
from tests.db.libraries import CHEAP, PASSPHRASE, setup
from tests.db.two_desks import chain_holds, records
from tests.durability import worker
from tests.durability.ledger import logged, money

ROUNDS_TO_HEAL = 4


class Pair:
    """Two libraries with one centre, in this process; what they confirm is counted."""

    def __init__(self, folder: Path, central: CentralAddress, seed: int) -> None:
        self.chance = random.Random(seed)
        self.told: Counter[tuple[str, UUID]] = Counter()
        self.cents: dict[UUID, int] = {}  # what was charged, paid and given back, by line
        self.failed: Counter[str] = Counter()
        clock = SystemClock()
        first, key = create_library(folder / "one", setup(), clock, cost=CHEAP)
        self.members = tuple(worker.someone(first, n) for n in range(4))
        for n in range(worker.ITEMS):
            first.catalogue.add(ItemDraft(f"I{n}", "Specimen"))
        first.connect_central(central)
        first.sync()
        second = join_library(
            folder / "two", central, key,
            staff_name=STAFF, passphrase=PASSPHRASE, desk_name="Desk 2", clock=clock,
        )  # fmt: skip
        self.desks = (first, second)

    def close(self) -> None:
        for desk in self.desks:
            desk.close()

    def work(self, desk: Library) -> None:
        """Lend or take back, charge, pay or refund, and now and then a consent."""
        barcode = f"I{self.chance.randrange(worker.ITEMS)}"
        member_id = self.chance.choice(self.members)
        with suppress(Refused):
            try:
                self.told["loan", desk.loans.checkout(barcode, member_id).loan.id] += 1
            except (AlreadyLent, ItemOnLoan):
                desk.loans.checkin(barcode)
        if self.chance.random() < 0.5:
            with suppress(Refused):
                kind, line, cents = worker.move_money(desk, member_id, self.chance)
                self.told[kind, line] += 1
                self.cents[line] = cents
        if self.chance.random() < 0.3:
            desk.consents.give(member_id, Purpose.EMAIL, "a@b.example", Way.SCREEN, "nl")
            desk.consents.withdraw(member_id, Purpose.EMAIL, Way.SCREEN)

    def sync(self, desk: Library) -> None:
        """Do a round; what a bad line makes of it is no more than trouble."""
        try:
            desk.sync()
        except (CentralUnreachable, CentralBroken) as trouble:
            self.failed[type(trouble).__name__] += 1

    def heal(self) -> None:
        for _ in range(ROUNDS_TO_HEAL):
            for desk in self.desks:
                desk.sync()

    def check(self, postgres: Postgres, database: str) -> None:
        """Both desks and the centre hold every act once, and the same."""
        log = logged(postgres, database)
        made: set[UUID] = set()
        for desk in self.desks:
            chain_holds(desk._store)
            assert desk.sync_status().waiting == 0
            with desk._store.reading() as connection:
                made.update(connection.execute(select(outbox.c.op_id)).scalars())
        assert set(log) == made
        assert set(log.values()) == {1}
        assert {loan for _, loan in self.told} <= made
        for desk in self.desks:
            self._check_money(desk)
        one, two = (records(desk) for desk in self.desks)
        assert one.keys() == two.keys()
        for table in one:
            rows, theirs = ({repr(row) for row in held[table]} for held in (one, two))
            assert rows == theirs, (table, sorted(rows ^ theirs))

    def _check_money(self, desk: Library) -> None:
        """Each line of money once, to the cent: by count and by sum."""
        with desk._store.reading() as connection:
            kept = money(connection)
        told = {line: kept.get(line) for line in self.cents}
        assert told == self.cents
        assert len(kept) >= len(self.cents)
        owed = sum(desk.accounts.balance(member_id) for member_id in self.members)
        assert owed == sum(kept.values())
