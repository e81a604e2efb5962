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
from db.store.engine import check_file, connect
from db.store.local_tables import outbox
from db.store.migrate import HEAD, SCRIPTS, bring_up_to_date
from db.store.store import Store
from tests.central.postgres import Postgres
from tests.db.libraries import CHEAP, PASSPHRASE, setup
from tests.durability import worker
from tests.durability.desk_process import DeskProcess
from tests.durability.ledger import KIND_OF_MONEY, Ledger, check_pages, logged

LONGEST_LIFE = 0.35  # seconds
ANYTHING = ""
AIMS = {  # at what a desk is killed, and how often in twenty-eight times
    ANYTHING: 7, worker.LENDING: 4, worker.SYNCING: 4, worker.BACKING_UP: 6,
    worker.MIGRATING: 4, worker.RESTORING: 3,
}  # fmt: skip
LASTS = {  # seconds, to begin with
    worker.LENDING: 0.005, worker.SYNCING: 0.03, worker.BACKING_UP: 0.03,
    worker.MIGRATING: 0.1, worker.RESTORING: 0.08,
}  # fmt: skip
TRIES = 8


class History:
    """A founded library whose desk is a process; `kill_once()` is one life of it."""

    def __init__(self, folder: Path, seed: int, central: CentralAddress | None = None) -> None:
        self.chance = random.Random(seed)
        self.folder, self.seed = folder, seed
        self.home = folder / "home"
        self.ledger = Ledger()
        self.killed: Counter[str] = Counter()  # at what it really was
        self.left: Counter[str] = Counter()  # half files that kills left
        self.lasts = dict(LASTS)
        self.aims: list[str] = []
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
        aim = self._next_aim()
        life = self._life(number, self.folder)
        if aim == worker.MIGRATING:
            self._kill_in_migration(number)
        elif aim == worker.RESTORING:
            self._killed(worker.restore, life, self.recovery_key, aim=aim)
            self._check_restored()
        else:
            self._killed(worker.work, life, aim=aim)
            self._check_work()
        if aim == worker.BACKING_UP:
            self._check_backup()

    def kill(self, what: Callable[..., None], longest: float) -> None:
        """Let the desk do one thing for a moment, kill it, and check what it left."""
        life = self._life(self.ledger.kills + 1, self.folder)
        self._killed(what, life, longest=longest)
        self._check_work()

    def _next_aim(self) -> str:
        """Each has its turn as often as it should, in an order of chance."""
        if not self.aims:
            self.aims = [aim for aim, times in AIMS.items() for _ in range(times)]
            self.chance.shuffle(self.aims)
        return self.aims.pop()

    def _life(self, number: int, folder: Path) -> worker.Life:
        seed = f"{self.seed}.{number}"
        return worker.Life(folder, number, seed, self.members, folder / "home")

    def _killed(
        self,
        what: Callable[..., None],
        *values: Any,
        aim: str = ANYTHING,
        longest: float = LONGEST_LIFE,
    ) -> None:
        self.ledger.phase = "opening"
        desk = DeskProcess(what, *values)
        if aim:
            self._await(desk, aim)
        else:
            if self.chance.random() < 0.9:  # else it is killed while it opens its file
                desk.await_open()
            self._note(desk.hear(self.chance.uniform(0, longest)))
        self._note(desk.kill())
        self.ledger.kills += 1
        self.killed[self.ledger.phase or "between two acts"] += 1

    def _await(self, desk: DeskProcess, aim: str) -> None:
        """Wait for a moment at which the desk is at this; what it told till then counts."""
        moment = self.chance.uniform(0, self.lasts[aim])
        for _ in range(TRIES):
            self._note(desk.hear_of(("at", aim)))
            self._note(desk.hear(moment))
            if self.ledger.phase == aim:
                return
            moment /= 2  # this machine is quicker than that
        self.lasts[aim] /= 2

    def _note(self, words: list[tuple[Any, ...]]) -> None:
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
        self._killed(worker.migrate, migrating, self.file_key, self.scripts, aim=worker.MIGRATING)
        path, now = store_file(migrating.home), SystemClock().now()
        copies = path.parent / "copies"
        self.left["half a safety copy"] += bool(list(copies.glob("*.part")))
        bring_up_to_date(path, self.file_key, now, head=worker.LATER, scripts=self.scripts)
        counted = _counted(path, self.file_key)
        held = {kind: len(ids) for kind, ids in self.ledger.held.items()}
        assert counted == {**held, "later": held["loan"]}, (counted, held)
        for copy in copies.iterdir():
            assert copy.suffix == ".db", "half a safety copy stays"
            check_file(copy, self.file_key)
        shutil.rmtree(aside)

    def _check_backup(self) -> None:
        """What the kill left can be put back, and the next backup leaves nothing else."""
        self.left["half a backup"] += bool(self._beside_backup())
        self._check_restored()
        library = self.opened()
        library.backup(self.folder / worker.BACKUP)
        library.close()
        self.ledger.note(("backup",))
        assert self._beside_backup() == [], "half a backup stays"

    def _beside_backup(self) -> list[Path]:
        return list(self.folder.glob(f"{worker.BACKUP}.*"))

    def _check_restored(self) -> None:
        home = self.folder / "restored"
        if not has_library(home):  # killed before the end: it is done again
            restore_backup(
                self.folder / worker.BACKUP, home, self.recovery_key, SystemClock()
            ).close()
        library = open_library(home, worker.STAFF, PASSPHRASE, SystemClock())
        try:
            assert not (home / "restoring").exists()
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
