"""A prepared statement does what the engine does with it, and is worked out once."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import bindparam, insert, select

from db.store.prepared import Prepared
from db.store.tables import loan
from tests.db.libraries import found

ROW = {
    "id": UUID(int=1),
    "item_id": UUID(int=2),
    "member_id": None,
    "out_at": datetime(2026, 1, 5, 9, tzinfo=UTC),
    "due_on": date(2026, 2, 2),
    "branch_id": UUID(int=3),
    "staff_id": UUID(int=4),
    "rules": {"loan_days": 28, "rows": {}},
    "count_id": None,
    "hlc": 5,
    "origin": 6,
    "extra": None,
}
ADD = Prepared(insert(loan), ROW)
ONE = select(loan).where(loan.c.id == bindparam("loan_id")).limit(1)


def test_a_prepared_statement_writes_and_reads_as_the_engine_does(tmp_path: Path) -> None:
    with found(tmp_path)._store.writing() as act:
        ADD.run(act.connection, ROW)
        ADD.run_all(act.connection, [{**ROW, "id": UUID(int=9)}])
        for wanted in (UUID(int=1), UUID(int=9)):
            values = {"loan_id": wanted}
            by_engine = act.connection.execute(ONE, values).one()
            assert Prepared(ONE).first(act.connection, values) == tuple(by_engine)
            assert by_engine._asdict() == {**ROW, "id": wanted}
        assert Prepared(ONE).first(act.connection, {"loan_id": UUID(int=5)}) is None


def test_a_value_that_is_missing_is_told(tmp_path: Path) -> None:
    with found(tmp_path)._store.writing() as act, pytest.raises(KeyError, match="due_on"):
        ADD.run(act.connection, {name: v for name, v in ROW.items() if name != "due_on"})
