"""One history of a desk that is killed again and again, and what must be true in the end."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import select

from db.domain.clock import SystemClock
from db.domain.item import ItemDraft
from db.home import has_library, store_file
from db.library import CentralAddress, Library, create_library, open_library, restore_backup
from db.store.backup import read_backup
from db.store.engine import connect
from db.store.local_tables import outbox
from db.store.migrate import HEAD, SCRIPTS, bring_up_to_date
from db.store.store import Store
from tests.central.postgres import Postgres
from tests.db.libraries import CHEAP, PASSPHRASE, setup
from tests.durability import worker
from tests.durability.desk_process import DeskProcess
from tests.durability.ledger import KIND_OF_MONEY, Ledger, check_pages, logged

LONGEST_LIFE = 0.35  # seconds
LONGEST_TASK = 0.25  # seconds; an upgrade or restoring takes a third of it, more on a busy machine


class History:
    """A founded library whose desk is a process; `kill_once()` is one life of it."""

    def __init__(self, folder: Path, seed: int, central: CentralAddress | None = None) -> None:
        self.chance = random.Random(seed)
        self.folder, self.seed = folder, seed
        self.home = folder / "home"
        self.ledger = Ledger()
        self.killed: Counter[str] = Counter()
        clock = SystemClock()
        library, self.recovery_key = create_library(self.home, setup(), clock, cost=CHEAP)
        self.file_key = library._store.file_key
        self.members = tuple(worker.someone(library, n) for n in range(4))
        for n in range(worker.ITEMS):
            item = library.catalogue.add(ItemDraft(f"I{n}", "Specimen"))
            self.ledger.held["item"].add(item.id)
        self.ledger.held["member"].update(self.members)
        library.backup(folder / worker.BACKUP)
        self.ledger.note(("backup",))
        if central:
            library.connect_central(central)
            library.sync()
        library.close()
        self.scripts = later_scripts(folder / "later")

    def kill_once(self) -> None:
        """Let the desk live a moment, kill it, and check what it left."""
        number = self.ledger.kills + 1
        kind = self.chance.choices(["work", "migrate", "restore"], [8, 1, 1])[0]
        life = self._life(number, self.folder)
        if kind == "work":
            self._killed(worker.work, life)
            self._check_work()
        elif kind == "migrate":
            self._kill_in_migration(number)
        else:
            self._killed(worker.restore, life, self.recovery_key)
            self._check_restored()
        self.killed[kind] += 1

    def kill(self, what: Callable[..., None], longest: float) -> None:
        """Let the desk do one thing for a moment, kill it, and check what it left."""
        life = self._life(self.ledger.kills + 1, self.folder)
        self._killed(what, life, longest=longest)
        self._check_work()

    def _life(self, number: int, folder: Path) -> worker.Life:
        seed = f"{self.seed}.{number}"
        return worker.Life(folder, number, seed, self.members, folder / "home")

    def _killed(
        self, what: Callable[..., None], *values: Any, longest: float | None = None
    ) -> None:
        desk = DeskProcess(what, *values)
        if self.chance.random() < 0.9:  # else it is killed while it opens its file
            desk.await_open()
        usual = LONGEST_LIFE if what is worker.work else LONGEST_TASK
        longest = usual if longest is None else longest
        words = [*desk.hear(self.chance.uniform(0, longest)), *desk.kill()]
        self.ledger.kills += 1
        for word in words:
            self.ledger.note(word)

    def _check_work(self) -> None:
        store = Store(self.home, self.file_key, SystemClock())
        try:
            self.ledger.check(store)
        finally:
            store.close()
        read_backup(self.folder / worker.BACKUP)  # the old one or the new one, whole

    def _kill_in_migration(self, number: int) -> None:
        """On a copy of the home, since this program would refuse a file of a later one."""
        aside = self.folder / "aside"
        shutil.copytree(self.home, aside / "home")
        migrating = self._life(number, aside)
        self._killed(worker.migrate, migrating, self.file_key, self.scripts)
        path, now = store_file(migrating.home), SystemClock().now()
        bring_up_to_date(path, self.file_key, now, head=worker.LATER, scripts=self.scripts)
        counted = _counted(path, self.file_key)
        held = {kind: len(ids) for kind, ids in self.ledger.held.items()}
        assert counted == {**held, "later": held["loan"]}, (counted, held)
        shutil.rmtree(aside)

    def _check_restored(self) -> None:
        home = self.folder / "restored"
        if not has_library(home):  # killed before the end: it is done again
            restore_backup(
                self.folder / worker.BACKUP, home, self.recovery_key, SystemClock()
            ).close()
        library = open_library(home, worker.STAFF, PASSPHRASE, SystemClock())
        try:
            check_pages(library._store)
            with library._store.reading() as connection:
                queued = set(connection.execute(select(outbox.c.record_id)).scalars())
            for kind in ("loan", "member", "item"):
                assert self.ledger.backed_up[kind] <= queued
        finally:
            library.close()
        shutil.rmtree(home)

    def opened(self) -> Library:
        """Open the library of this history; the caller closes it."""
        return open_library(self.home, worker.STAFF, PASSPHRASE, SystemClock())

    def check_central(self, postgres: Postgres, database: str) -> None:
        """After a last sync the centre holds every act once, and nothing else."""
        library = self.opened()
        library.sync()
        with library._store.reading() as connection:
            queued = set(connection.execute(select(outbox.c.op_id)).scalars())
            loans = self.ledger.held["loan"]
        waiting = library.sync_status().waiting
        library.close()
        assert waiting == 0
        log = logged(postgres, database)
        assert set(log) == queued
        assert set(log.values()) == {1}
        assert loans <= queued


def later_scripts(folder: Path) -> Path:
    """Give the migrations of a later program, whose revision has something to do."""
    (folder / "versions").mkdir(parents=True)
    for file in (SCRIPTS / "env.py", *SCRIPTS.glob("versions/*.py")):
        (folder / file.relative_to(SCRIPTS)).write_text(file.read_text())
    (folder / "versions" / "later.py").write_text(
        f'revision = "{worker.LATER}"\ndown_revision = "{HEAD}"\nfrom alembic import op\n'
        "def upgrade():\n"
        '    op.execute("CREATE TABLE later AS SELECT * FROM loan")\n'
        '    op.execute("ALTER TABLE item ADD COLUMN shelf TEXT")\n'
        '    op.execute("UPDATE item SET shelf = title")\n'
    )
    return folder


def _counted(path: Path, file_key: bytes) -> dict[str, int]:
    tables = {"loan": "loan", "return": "loan_return", "member": "member", "item": "item"}
    tables |= {k: f"ledger WHERE what = '{what}'" for k, what in KIND_OF_MONEY.items()}
    connection = connect(path, file_key)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return {
            kind: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for kind, table in {**tables, "later": "later"}.items()
        }
    finally:
        connection.close()
