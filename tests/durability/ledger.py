"""What a desk confirmed, and the check that its file holds all of it, once."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from db.domain.account import LineKind
from db.home import store_file
from db.store.engine import connect
from db.store.local_tables import loan_state, outbox
from db.store.projections import project_everything
from db.store.store import Store
from db.store.tables import RECORDS
from tests.central.postgres import Postgres
from tests.db.two_desks import chain_holds

KINDS = ("loan", "return", "member", "item", "charge", "payment", "refund")
KIND_OF_MONEY = {"charge": LineKind.DAMAGE, "payment": LineKind.PAYMENT, "refund": LineKind.REFUND}
MONEY = tuple(KIND_OF_MONEY)
_LINES = tuple(KIND_OF_MONEY.values())


@dataclass
class Ledger:
    """The ids of what was confirmed, by kind; and at most one act a kill that nobody confirmed."""

    held: dict[str, set[UUID]] = field(default_factory=lambda: {kind: set() for kind in KINDS})
    cents: dict[UUID, int] = field(default_factory=dict)  # of each line of money
    kills: int = 0
    phase: str = ""  # what the desk is at; empty when it was done
    unconfirmed: int = 0
    acts: Counter[str] = field(default_factory=Counter)
    backed_up: dict[str, set[UUID]] = field(default_factory=dict)

    def note(self, told: tuple[Any, ...]) -> None:
        """Take in what the desk told."""
        kind, *ids = told
        self.phase = ids[0] if kind == "at" else ""
        if kind == "at":
            return
        self.acts[kind] += 1
        if kind in MONEY:
            line, cents = ids
            self.held[kind].add(line)
            self.cents[line] = cents
        elif kind in self.held:
            self.held[kind].update(ids)
        elif kind == "backup":
            self.backed_up = {name: set(known) for name, known in self.held.items()}

    def check(self, store: Store) -> None:
        """Hold an open file against what was confirmed; what nobody confirmed counts from now."""
        check_pages(store)
        chain_holds(store)
        with store.reading() as connection:
            found = _records(connection)
            _check_queue(connection, found)
            kept = money(connection)
        assert {line: kept.get(line) for line in self.cents} == self.cents, "money was changed"
        self.cents = kept
        _check_projected(store)
        for kind, confirmed in self.held.items():
            ids = found[kind]
            assert confirmed <= ids.keys(), f"{kind} was confirmed and is gone"
            assert set(ids.values()) <= {1}, f"{kind} is there twice"
            self.unconfirmed += len(ids.keys() - confirmed)
            confirmed.update(ids)
        assert self.unconfirmed <= self.kills, "more than one act at a time was not confirmed"


def check_pages(store: Store) -> None:
    """Let the engine check every page: its seal, its structure, and what refers to what."""
    connection = connect(store_file(store.home), store.file_key)
    try:
        assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    finally:
        connection.close()


def money(connection: Connection) -> dict[UUID, int]:
    """Give what was charged, paid and given back, in cents, by line; each line stands once."""
    table = RECORDS["ledger"]
    chosen = select(table.c.id, table.c.amount_cents).where(table.c.what.in_(_LINES))
    rows = connection.execute(chosen).all()
    assert len({row.id for row in rows}) == len(rows)
    return {row.id: row.amount_cents for row in rows}


def _records(connection: Connection) -> dict[str, Counter[UUID]]:
    tables = RECORDS
    columns = {
        "loan": tables["loan"].c.id,
        "return": tables["loan_return"].c.loan_id,
        "member": tables["member"].c.id,
        "item": tables["item"].c.id,
    }
    found = {
        kind: Counter(connection.execute(select(column)).scalars())
        for kind, column in columns.items()
    }
    ledger = tables["ledger"]
    for kind, what in KIND_OF_MONEY.items():
        lines = select(ledger.c.id).where(ledger.c.what == what)
        found[kind] = Counter(connection.execute(lines).scalars())
    return found


def _check_queue(connection: Connection, found: dict[str, Counter[UUID]]) -> None:
    """Every fact stands in the queue once, and nothing stands there that is not in the tables."""
    queued = Counter(
        (row.kind, row.record_id)
        for row in connection.execute(select(outbox).where(outbox.c.act == "fact"))
    )
    assert set(queued.values()) <= {1}
    loans = {record for kind, record in queued if kind == "loan"}
    returns = [record for kind, record in queued if kind == "loan_return"]
    assert loans == found["loan"].keys()
    assert len(returns) == found["return"].total()
    states = Counter(connection.execute(select(loan_state.c.loan_id)).scalars())
    assert states == found["loan"]
    ended = select(loan_state.c.loan_id).where(loan_state.c.ended_at.is_not(None))
    assert set(connection.execute(ended).scalars()) == found["return"].keys()


def _check_projected(store: Store) -> None:
    """What is projected is what the facts give, worked out again."""
    with store._writer.begin() as connection:
        kept = set(connection.execute(select(loan_state)).all())
        project_everything(connection)
        assert set(connection.execute(select(loan_state)).all()) == kept
        connection.rollback()


def logged(postgres: Postgres, database: str) -> Counter[UUID]:
    """Give the ids of all operations in the central log; none was refused, no number is missing.

    What a withdrawal emptied is void without a reason; what was refused is void with one.
    """
    with postgres.root(database) as root:
        rows: list[Any] = root.execute(
            "select lsn, op_id, act, kind from core.oplog order by lsn"
        ).fetchall()
    assert [lsn for lsn, *_ in rows] == list(range(1, len(rows) + 1))
    assert {kind for _, _, act, kind in rows if act == "void"} <= {""}
    return Counter(op_id for _, op_id, *_ in rows)
