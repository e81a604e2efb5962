"""The first load of a desk, beside the least it could take: the same rows, read, opened, written.

`python -m benchmarks.first_load [members] [items] [repeats]`. The bare way copies the very same
columns out of PostgreSQL, opens the sealed groups and writes every row of every table, those of
the projections included, into the same tables of a bare encrypted file, indexes last, and forces
it to disk. It looks at nothing, keeps no place, and checks nothing. Times are given by the clock
and of this process's processor; what the server needs is alike in both ways, and not in the second.
"""

from __future__ import annotations

import base64
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple
from uuid import UUID, uuid4

import psycopg
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from db.domain.clock import SystemClock
from db.domain.record_kinds import ITEM, MEMBER
from db.home import store_file
from db.library import CentralAddress
from db.store.engine import connect, connect_filling
from db.store.founding import Founding, found_store
from db.store.gate import Priority
from db.store.key_pairs import new_private_key, public_half
from db.store.sealed import ScopeSealer, field_context, key_context, new_key
from db.store.store import Store
from db.sync.enrol import administering
from db.sync.kept_login import keep_login
from db.sync.round import sync_over_line
from tests.central.postgres import Postgres, running_postgres
from tests.db.many import chunks

MEMBERS, ITEMS, REPEATS = 10_000, 50_000, 3
BRANCH = UUID(int=9)
NONCE = 12


@dataclass(frozen=True)
class Scene:
    """A library at the centre, and what a desk needs to load it."""

    server: Postgres
    address: CentralAddress
    sealer: ScopeSealer

    @property
    def database(self) -> str:
        """Name the database."""
        return str(psycopg.conninfo.conninfo_to_dict(self.address.url)["dbname"])


def measure(members: int, items: int, repeats: int) -> dict[str, object]:
    """Load by turns in both ways, and compare the medians."""
    ours: list[Took] = []
    bare: list[Took] = []
    with scene(members, items) as there, tempfile.TemporaryDirectory() as folder:
        for n in range(repeats):
            home = Path(folder) / f"desk{n}"
            mine, store = first_load(there, home)
            ours.append(mine)
            copy = Bare(there, store, home / "bare.db")
            store.close()
            bare.append(took(copy.load))
            size = (home / "bare.db").stat().st_size
    found = {"members": members, "items": items, "file_mb": round(size / 1e6)}
    return found | compared(ours, bare, "wall") | compared(ours, bare, "cpu")


def compared(ours: list[Took], bare: list[Took], which: str) -> dict[str, object]:
    """Give both ways in seconds, and the ratios of the runs that took turns."""
    mine, plain = ([getattr(took, which) for took in runs] for runs in (ours, bare))
    ratios = [a / b for a, b in zip(mine, plain, strict=True)]
    return {
        f"first_load_{which}_s": round(median(mine), 2),
        f"bare_{which}_s": round(median(plain), 2),
        f"ratio_{which}": round(median(ratios), 2),
        f"ratios_{which}": " ".join(f"{r:.2f}" for r in ratios),
    }


@contextmanager
def scene(members: int, items: int) -> Iterator[Scene]:
    """Fill a central store, as many desks over many years would."""
    with running_postgres() as server:
        there = Scene(server, server.fresh_database(None), ScopeSealer(uuid4(), {1: new_key()}))
        with administering(there.address.url, there.address.password) as admin:
            admin.add_scope(there.sealer.scope, 1, bytes(32), bytes(40))
        with server.root(there.database) as root, root.transaction():
            fill(root, there.sealer, members, items)
        with server.root(there.database) as root:
            root.execute("vacuum analyze core.state")
        yield there


def fill(root: psycopg.Connection, sealer: ScopeSealer, members: int, items: int) -> None:
    """Put invented records into the state, and the keys of their people beside it."""
    scope, lsn = sealer.scope, 0
    state = "copy core.state (scope,kind,record_id,subject,hlc,origin,f,v,lsn) from stdin"
    wrapped = "copy core.subject_key (scope,subject,smk_version,wrapped) from stdin"
    for rows, keys in chunks(sealer, BRANCH, members, items):
        with root.cursor().copy(state) as copy:
            for row in rows:
                lsn += 1
                f, v = json.dumps(row.fields), json.dumps(row.versions)
                copy.write_row((scope, row.kind, row.record_id, row.subject, 1, 1, f, v, lsn))
        with root.cursor().copy(wrapped) as copy:
            for subject, key in keys.items():
                copy.write_row((scope, subject, key.version, key.wrapped))
    root.execute(
        "update core.scope set top_lsn = %s, floor_lsn = %s where id = %s", (lsn, lsn, scope)
    )


def first_load(there: Scene, home: Path) -> tuple[Took, Store]:
    """Admit a desk and let it load the library; only the loading is timed."""
    desk, private_key = uuid4(), new_private_key()
    with administering(there.address.url, there.address.password) as admin:
        login = admin.admit(there.sealer.scope, desk, public_half(private_key))
    founding = Founding(there.sealer.scope, desk, private_key, dict(there.sealer.keys))
    store = found_store(home, new_key(), founding, SystemClock())
    with store.writing(Priority.SYNC) as act:
        keep_login(act, login)
        act.save_sync_self(need_resync=True)
    return took(lambda: sync_over_line(store, SystemClock())), store


def took(work: Callable[[], object]) -> Took:
    """Tell what something takes."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return Took(time.perf_counter() - wall, time.process_time() - cpu)


class Took(NamedTuple):
    """Seconds by the clock, and of this process's processor."""

    wall: float
    cpu: float


class Bare:
    """The least it could take."""

    def __init__(self, there: Scene, store: Store, file: Path) -> None:
        """Note what a load left: the tables, and the rows that it worked out."""
        self.there, self.file, self.key = there, file, store.file_key
        loaded = connect(store_file(store.home), store.file_key)
        schema = loaded.execute(
            "SELECT type, sql FROM sqlite_master WHERE sql IS NOT NULL"
            " AND name NOT LIKE 'title_search%' AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        self.tables = [sql for kind, sql in schema if kind == "table"]
        self.indexes = [sql for kind, sql in schema if kind == "index"]
        self.projected = {
            table: loaded.execute(f"SELECT * FROM {table}").fetchall()
            for table in ("member_word", "member_alias", "conflict", "loan_state")
        }
        loaded.close()

    def load(self) -> None:
        """Read, open and write."""
        run = connect_filling(self.file, self.key)
        run.execute("PRAGMA journal_mode = OFF")
        run.execute("BEGIN")
        for table in self.tables:
            run.execute(table)
        with self.there.server.root(self.there.database) as root:
            many(run, "subject_key", wrapped := self.keys(root))
            many(run, "item", self.clear(root, ITEM), columns=names_of(ITEM))
            keys = {subject: key for subject, _, key in wrapped}
            many(run, "member", self.opened(root, keys), columns=names_of(MEMBER))
        for table, rows in self.projected.items():
            many(run, table, rows)
        for index in self.indexes:
            run.execute(index)
        run.execute("COMMIT")
        run.close()
        with self.file.open("rb+") as file:
            os.fsync(file.fileno())

    def keys(self, root: psycopg.Connection) -> list[tuple[str, int, bytes]]:
        """Copy the wrapped keys out."""
        chosen = "select subject, smk_version, encode(wrapped, 'hex') from core.subject_key"
        return [(s, int(v), bytes.fromhex(w)) for s, v, w in copied(root, chosen)]

    def clear(self, root: psycopg.Connection, kind: Any) -> Iterator[tuple[Any, ...]]:
        """Copy one kind out, already in the columns of its table."""
        fields = ", ".join(f"f #>> '{{{g.name},{n}}}'" for g in kind.groups for n in g.fields)
        yield from copied(root, f"select record_id, {fields}, v from core.state{of(kind)}")

    def opened(self, root: psycopg.Connection, keys: dict[str, bytes]) -> Iterator[tuple[Any, ...]]:
        """Copy members out, and open what is sealed: each key once, each group once."""
        scope, (version, master) = self.there.sealer.scope, *self.there.sealer.keys.items()
        unwrap = AESGCMSIV(master).decrypt
        groups = ", ".join(
            f"f ->> '{g.name}'" if g.personal else f"f #>> '{{{g.name},{n}}}'"
            for g in MEMBER.groups
            for n in (g.fields if not g.personal else g.fields[:1])
        )
        for row in copied(root, f"select record_id, {groups}, v from core.state{of(MEMBER)}"):
            who, wrapped = row[0], keys[row[0]]
            context = key_context(scope, who, version).encode()
            decrypt = AESGCMSIV(unwrap(wrapped[:NONCE], wrapped[NONCE:], context)).decrypt
            values, at = [who], 1
            for group in MEMBER.groups:
                if not group.personal:
                    values += row[at : at + len(group.fields)]
                    at += len(group.fields)
                    continue
                sealed, at = row[at], at + 1
                if sealed is None:
                    values += [None] * len(group.fields)
                    continue
                data = base64.b64decode(sealed)
                context = field_context(scope, "member", who, group.name).encode()
                found = json.loads(decrypt(data[:NONCE], data[NONCE:], context))
                values += [found[name] for name in group.fields]
            values.append(row[at])
            yield tuple(values)


def copied(root: psycopg.Connection, chosen: str) -> Iterator[tuple[Any, ...]]:
    """Copy rows out as texts."""
    with root.cursor().copy(f"copy ({chosen}) to stdout".encode()) as copy:
        yield from copy.rows()


def of(kind: Any) -> str:
    """Choose one kind, in the order of its ids."""
    return f" where kind = '{kind.name}' order by scope, kind, record_id"


def names_of(kind: Any) -> str:
    """List the columns of a kind."""
    return ", ".join(("id", *kind.fields, "ver"))


def many(run: Any, table: str, rows: Any, columns: str = "") -> None:
    """Write rows by one prepared statement."""
    first, rest = [], iter(rows)
    for row in rest:
        first = [row]
        break
    if first:
        into = f"INSERT INTO {table} {f'({columns})' if columns else ''}"
        marks = ", ".join("?" * len(first[0]))
        run.execute(f"{into} VALUES ({marks})", first[0])
        run.executemany(f"{into} VALUES ({marks})", rest)


if __name__ == "__main__":
    wanted = [int(given) for given in sys.argv[1:]]
    usual = [MEMBERS, ITEMS, REPEATS]
    json.dump(measure(*wanted, *usual[len(wanted) :]), sys.stdout, indent=2)
    print()
