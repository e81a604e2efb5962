"""Libraries that write the rows of their acts by bare statements: the floor of the cost of an act.

With many lines open each server process finds less of its own in the processor's caches, whatever
it is asked. How much dearer an act gets by that alone is what these lines tell: as many of them,
the same turns, the same rows and the same reading back, and none of the centre's rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import cycle
from typing import Final
from uuid import UUID, uuid4

import psycopg
from psycopg.types.json import Jsonb

from tests.central.postgres import Postgres

ROW: Final = Jsonb({"sealed": "c2VhbGVkIGJ5IHRoZSBrZXkgb2YgYSBwZXJzb24gb2YgaW52ZW50aW9u"})
TABLES: Final = """
create table public.top (scope uuid primary key, lsn bigint not null);
create table public.log (
    scope uuid, lsn bigint, op uuid, record uuid, p jsonb, primary key (scope, lsn));
create unique index on public.log (scope, op);
create table public.state (
    scope uuid, kind text, record uuid, p jsonb, lsn bigint, primary key (scope, kind, record));
create index on public.state (scope, lsn);
"""
NUMBER: Final = "update public.top set lsn = lsn + %s where scope = %s returning lsn"
LOG: Final = """
insert into public.log select %s, %s + n, o, r, %s from unnest(%s::uuid[], %s::uuid[])
    with ordinality as t (o, r, n)
"""
STATE: Final = """
insert into public.state select %s, 'loan', r, %s, %s + n from unnest(%s::uuid[])
    with ordinality as t (r, n)
"""
GREET: Final = "select lsn from public.top where scope = %s"
PULL: Final = "select * from public.log where scope = %s and lsn > %s order by lsn limit 500"


@dataclass
class BareLibrary:
    """Two lines of one library, of which one writes `acts` rows in a round and both read them."""

    lines: list[psycopg.Connection]
    acts: int
    scope: UUID = field(default_factory=uuid4)
    turns: Iterator[int] = field(default_factory=lambda: cycle((0, 1)))

    def begin(self) -> None:
        """Let the log of the library begin."""
        self.lines[0].execute("insert into public.top values (%s, 0)", (self.scope,))

    def round(self) -> None:
        """Let one line write some acts, and both read them."""
        turn = next(self.turns)
        before = self._write(self.lines[turn])
        for line in (self.lines[turn], self.lines[1 - turn]):
            line.execute(GREET, (self.scope,)).fetchall()
            line.execute(PULL, (self.scope, before)).fetchall()

    def _write(self, line: psycopg.Connection) -> int:
        records = [uuid4() for _ in range(self.acts)]
        with line.transaction():
            row = line.execute(NUMBER, (self.acts, self.scope)).fetchone()
            assert row is not None
            before = int(row[0]) - self.acts
            operations = [uuid4() for _ in records]
            line.execute(LOG, (self.scope, before, ROW, operations, records))
            line.execute(STATE, (self.scope, ROW, before, records))
        return before


def bare_libraries(
    postgres: Postgres, database: str, count: int, acts: int, lines: ExitStack
) -> list[BareLibrary]:
    """Make the tables, and open two lines for each library."""

    def line() -> psycopg.Connection:
        opened = psycopg.connect(
            postgres.url(database, "postgres"), autocommit=True, prepare_threshold=0
        )
        return lines.enter_context(opened)

    with postgres.root(database) as root:
        root.execute(TABLES)
    libraries = [BareLibrary([line(), line()], acts) for _ in range(count)]
    for library in libraries:
        library.begin()
    return libraries
