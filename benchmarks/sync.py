"""What the centre takes and gives: pushes against bare COPY, pulls, and polls that find nothing."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any
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

OPERATIONS = 10_000
POLLS = 500
ROUNDS = 3
SEALED = "c2VhbGVkIGJ5IHRoZSBrZXkgb2YgYSBwZXJzb24gb2YgaW52ZW50aW9u" * 2


def main() -> None:
    """Measure and print one JSON object."""
    with running_postgres() as server, ExitStack() as lines:
        address = server.fresh_database()
        best: dict[str, float] = {}
        for _ in range(ROUNDS):
            central = lines.enter_context(new_desk(address))
            for name, figure in measured(server, address, central).items():
                best[name] = max(best.get(name, 0.0), figure)
    best["push_times_slower_than_copy"] = best["copy_per_s"] / best["push_per_s"]
    print(json.dumps({name: round(figure, 2) for name, figure in best.items()}))


def new_desk(address: CentralAddress) -> Any:
    """Give the line of a desk in a scope of its own."""
    with administering(address.url, address.password) as admin:
        scope = uuid4()
        admin.add_scope(scope, 1, bytes(32), bytes(40))
        login = admin.admit(scope, uuid4(), bytes(32))
    return connected(login.url, login.password)


def measured(server: Postgres, address: CentralAddress, central: Central) -> dict[str, float]:
    """Measure once over."""
    line = Line(central, int(time.time() * 1000))
    operations = made(line)
    pushing = per_second(OPERATIONS, lambda: push_all(line, operations))
    pulling = per_second(OPERATIONS, lambda: pull_all(central))
    scope = line.hello().scope
    copying = per_second(OPERATIONS, lambda: copy_again(server, address, scope))
    polling = per_second(POLLS, lambda: [central.pull(OPERATIONS) for _ in range(POLLS)])
    return {
        "push_per_s": pushing,
        "copy_per_s": copying,
        "pull_per_s": pulling,
        "empty_polls_per_s": polling,
    }


def made(line: Line) -> list[Operation]:
    """Make what desks make: loans and returns, some members, some items."""
    members = [uuid4() for _ in range(OPERATIONS // 10)]
    operations = []
    for number in range(OPERATIONS):
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


def copy_again(server: Postgres, address: CentralAddress, scope: UUID) -> None:
    """Put the same rows into the same tables, for another scope, as fast as PostgreSQL can."""
    database = str(psycopg.conninfo.conninfo_to_dict(address.url)["dbname"])
    log = "lsn,op_id,origin,seq,hlc,act,kind,record_id,subject,sv,p"
    state = "kind,record_id,subject,hlc,origin,f,v,lsn"
    with server.root(database) as root, root.transaction():
        for table, columns in (("core.oplog", log), ("core.state", state)):
            chosen = f"select '{uuid4()}'::uuid, {columns} from {table} where scope = '{scope}'"
            with root.cursor().copy(f"copy ({chosen}) to stdout".encode()) as copy:
                rows = b"".join(bytes(part) for part in copy)
            started = time.perf_counter()
            with root.cursor().copy(f"copy {table} (scope,{columns}) from stdin".encode()) as copy:
                copy.write(rows)
            _spent.append(time.perf_counter() - started)


_spent: list[float] = []


def per_second(amount: int, act: Callable[[], object]) -> float:
    """Tell how many a second; reading the rows to copy is not counted."""
    _spent.clear()
    started = time.perf_counter()
    act()
    return amount / (sum(_spent) or time.perf_counter() - started)


if __name__ == "__main__":
    main()
