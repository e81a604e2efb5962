"""What the centre takes and gives: pushes against bare COPY, pulls, and polls that find nothing.

Each repeat pushes as a new desk of a new library, then puts the very same rows into the same two
tables, for another library, with COPY. The ratio of a size is the median over its repeats.
"""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from uuid import UUID, uuid4

import psycopg

from db.domain.change import Operation
from db.library import CentralAddress
from db.sync.central import Central
from db.sync.enrol import administering
from db.sync.postgres import connected
from db.sync.wire import MAX_BATCH_OPERATIONS
from tests.central.operations import Line
from tests.central.postgres import Postgres, running_postgres

REPEATS = {10_000: 9, 100_000: 3}  # operations a repeat, and how often
POLLS = 500
SEALED = "c2VhbGVkIGJ5IHRoZSBrZXkgb2YgYSBwZXJzb24gb2YgaW52ZW50aW9u" * 2
LOG = "lsn,op_id,origin,seq,hlc,act,kind,record_id,subject,sv,p"
STATE = "kind,record_id,subject,hlc,origin,f,v,lsn"

Figures = dict[str, float]


def main() -> None:
    """Measure and print one JSON object."""
    figures: dict[str, Figures] = {}
    for size, repeats in REPEATS.items():
        with running_postgres() as server:
            address = server.fresh_database(None)
            lift_the_limit(address)
            measured = [measure(server, address, size) for _ in range(repeats)]
        figures[f"{size}_operations"] = {
            name: round(statistics.median(m[name] for m in measured), 2) for name in measured[0]
        }
    print(json.dumps(figures))


def lift_the_limit(address: CentralAddress) -> None:
    """Let a desk send more in a minute than it ever would."""
    with psycopg.connect(address.url, password=address.password) as admin:
        admin.execute("update core.meta set operations_per_minute = 100000000")


def measure(server: Postgres, address: CentralAddress, size: int) -> Figures:
    """Measure once over."""
    with new_desk(address) as central:
        line = Line(central, int(time.time() * 1000))
        operations = made(line, size)
        pushing = seconds(lambda: push_all(line, operations))
        copying = copy_again(server, address, line.hello().scope)
        pulling = seconds(lambda: pull_all(central))
        polling = seconds(lambda: [central.pull(size) for _ in range(POLLS)])
    return {
        "push_per_s": size / pushing,
        "copy_per_s": size / copying,
        "push_times_slower_than_copy": pushing / copying,
        "pull_per_s": size / pulling,
        "empty_polls_per_s": POLLS / polling,
    }


def new_desk(address: CentralAddress) -> AbstractContextManager[Central]:
    """Give the line of a desk in a scope of its own."""
    with administering(address.url, address.password) as admin:
        scope = uuid4()
        admin.add_scope(scope, 1, bytes(32), bytes(40))
        login = admin.admit(scope, uuid4(), bytes(32))
    return connected(login.url, login.password)


def made(line: Line, size: int) -> list[Operation]:
    """Make what desks make: loans and returns, some members, some items."""
    members = [uuid4() for _ in range(size // 10)]
    operations = []
    for number in range(size):
        member = members[number % len(members)]
        if number % 10 == 0:
            operations.append(line.set(member, member, name=SEALED, address=SEALED, card={"c": 1}))
        elif number % 10 == 1:
            operations.append(line.set(uuid4(), kind="item", copy={"barcode": str(number)}))
        else:
            operations.append(
                line.fact(member, item_id=str(uuid4()), member_id=str(member), due_on="2026-12-20")
            )
    return operations


def push_all(line: Line, operations: list[Operation]) -> None:
    """Push in full batches."""
    for start in range(0, len(operations), MAX_BATCH_OPERATIONS):
        line.push(*operations[start : start + MAX_BATCH_OPERATIONS])


def pull_all(central: Central) -> None:
    """Read the log from its beginning."""
    cursor = 0
    while rows := central.pull(cursor):
        cursor = rows[-1].lsn


def copy_again(server: Postgres, address: CentralAddress, scope: UUID) -> float:
    """Put a scope's rows into the same tables, for another scope; give the seconds COPY took."""
    database = str(psycopg.conninfo.conninfo_to_dict(address.url)["dbname"])
    other = uuid4()
    with server.root(database) as root, root.transaction():
        rows = [(table, columns, read(root, table, columns, scope, other))
                for table, columns in (("core.oplog", LOG), ("core.state", STATE))]  # fmt: skip
        return seconds(lambda: [write(root, *chosen) for chosen in rows])


def read(root: psycopg.Connection, table: str, columns: str, scope: UUID, other: UUID) -> bytes:
    """Read the rows of a scope as text that makes them those of another."""
    chosen = f"select '{other}'::uuid, {columns} from {table} where scope = '{scope}' order by lsn"
    with root.cursor().copy(f"copy ({chosen}) to stdout".encode()) as copy:
        return b"".join(bytes(part) for part in copy)


def write(root: psycopg.Connection, table: str, columns: str, rows: bytes) -> None:
    """Put rows into a table, as fast as PostgreSQL can."""
    with root.cursor().copy(f"copy {table} (scope,{columns}) from stdin".encode()) as copy:
        copy.write(rows)


def seconds(act: Callable[[], object]) -> float:
    """Tell how long something takes."""
    started = time.perf_counter()
    act()
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
