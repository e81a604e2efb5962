"""A stolen desk that erases and severs: other libraries' people are out of its reach."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from psycopg import conninfo

from db.store.sealed import WrappedKey
from db.sync.postgres import connected
from tests.central.operations import Line
from tests.central.postgres import Postgres
from tests.central.test_attacks import Thief, operation
from tests.central.test_contract import real_now_ms
from tests.central.test_rights import Town, new_town

TABLES = ("oplog", "state", "erased", "severed", "late_kind", "subject_key", "key_slot")


@pytest.fixture
def town(postgres: Postgres) -> Town:
    return new_town(postgres)


def kept(town: Town, postgres: Postgres, scope: UUID) -> dict[str, list[Any]]:
    database = str(conninfo.conninfo_to_dict(town.address.url)["dbname"])
    with postgres.root(database) as root:
        return {
            table: root.execute(
                f"select to_jsonb(t) from core.{table} t where scope = %s order by 1".encode(),
                (scope,),
            ).fetchall()
            for table in TABLES
        }


def test_another_librarys_people_and_loans_can_not_be_erased_or_severed(
    town: Town, postgres: Postgres
) -> None:
    person = uuid4()
    with connected(town.stranger.url, town.stranger.password) as central:
        theirs = Line(central, real_now_ms())
        scope = theirs.hello().scope
        central.put_subject_keys({person: WrappedKey(1, b"w" * 60)})
        lent = theirs.fact(person, member_id=str(person))
        theirs.push(lent, theirs.set(person, person, name="x"))
        loan = lent.op_id
    before = kept(town, postgres, scope)
    assert before["state"]
    assert before["subject_key"]
    said = {"gone": {"loan": [str(loan)]}, "late": ["loan_return"],
            "less": {"loan": {"ids": [str(loan)], "fields": ["member_id"]}}}  # fmt: skip
    with psycopg.connect(town.desk.url, password=town.desk.password, autocommit=True) as line:
        incarnation = uuid4()
        row = line.execute("select api.new_origin(%s)", (incarnation,)).fetchone()
        assert row is not None
        thief = Thief(line, row[0], incarnation)
        erase = operation(s=1, a="erase", u=str(person), i=str(person), p=None, scope=str(scope))
        sever = operation(s=2, a="sever", k="loan", p=said, scope=str(scope))
        assert thief.push([erase, sever]) is not None
    assert kept(town, postgres, scope) == before
