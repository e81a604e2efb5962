"""A central store of an older version takes the newer one over, with all that it holds."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from uuid import uuid4

import alembic.command
import psycopg
import pytest

from db.domain.change import Act, Operation
from db.errors import CentralTooOld
from db.library import CentralAddress
from db.sync.enrol import DeskLogin, administering
from db.sync.postgres import connected
from db.sync.prepare import MIGRATIONS, prepare
from db.sync.wire import encode
from tests.central.operations import Line, log_of
from tests.central.postgres import Postgres
from tests.central.test_contract import real_now_ms


def prepare_up_to(address: CentralAddress, revision: str, monkeypatch: pytest.MonkeyPatch) -> None:
    upgrade = alembic.command.upgrade
    with monkeypatch.context() as patch:
        patch.setattr("alembic.command.upgrade", lambda config, _: upgrade(config, revision))
        prepare(address.url, address.password)


@pytest.fixture
def old_centre(postgres: Postgres, monkeypatch: pytest.MonkeyPatch) -> CentralAddress:
    address = postgres.empty_database()
    prepare_up_to(address, "0002", monkeypatch)
    return address


def admitted(address: CentralAddress) -> DeskLogin:
    with administering(address.url, address.password) as admin:
        admin.add_scope(scope := uuid4(), 1, bytes(32), bytes(40))
        return admin.admit(scope, uuid4(), bytes(32))


def in_rows(operations: Sequence[Operation]) -> str:
    """Say a batch as a program of that time did."""
    return f"[{','.join(map(encode, operations))}]"


def test_what_an_older_centre_holds_stays_and_its_desks_go_on(
    old_centre: CentralAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    login, member = admitted(old_centre), uuid4()
    with connected(login.url, login.password) as central, monkeypatch.context() as old_program:
        old_program.setattr("db.sync.postgres.encode_batch", in_rows)
        desk = Line(central, real_now_ms())
        desk.push(desk.set(member, member, name="before", email="e"), desk.fact(member, n=1))
        desk.push(desk.fact(member, kind="loan_return", n=1, member_id=str(member)))
    done = prepare(old_centre.url, old_centre.password)
    assert (done.before, done.after) == ("0002", "0006")
    with connected(login.url, login.password) as central:
        desk.central = central
        assert (desk.hello().last_seq, desk.hello().digest) == (3, desk.digests[3])
        desk.push(desk.set(member, member, name="after"), desk.fact(member, n=2))
        log = log_of(central)
        assert [o.act for o in log] == [Act.SET, Act.FACT, Act.FACT, Act.SET, Act.FACT]
        state = {r.record_id: r.fields for r in central.state()}
        (back,) = [r for r in central.state() if r.kind == "loan_return"]
    assert (log[2].subject, log[2].payload) == (back.subject, back.fields) == (None, {"n": 1})
    assert state[str(member)] == {"name": "after", "email": "e"}
    assert len(state) == 4


def test_desk_asks_an_older_centre_to_be_prepared_again(old_centre: CentralAddress) -> None:
    login = admitted(old_centre)
    with connected(login.url, login.password) as central, pytest.raises(CentralTooOld):
        central.hello(None, uuid4(), 0, "")


SHAPE = """
    select pg_get_functiondef(p.oid) from pg_proc p
    where p.pronamespace in ('core'::regnamespace, 'api'::regnamespace)
    union all
    select format('%s.%s %s %s %s', a.attrelid::regclass, a.attname,
        format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid))
    from pg_attribute a
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attnum > 0 and a.attrelid in (select oid from pg_class
                                          where relnamespace = 'core'::regnamespace)
    union all
    select format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint
    where connamespace = 'core'::regnamespace
    union all
    select indexdef from pg_indexes where schemaname = 'core'
    union all
    select to_jsonb(m)::text from core.meta m
    order by 1
"""


def shape_of(address: CentralAddress) -> list[str]:
    """Tell of every function, column, constraint and index what it is."""
    with psycopg.connect(address.url, password=address.password) as line:
        return [said for (said,) in line.execute(SHAPE)]


def test_upgraded_centre_has_the_shape_of_a_new_one(
    postgres: Postgres, old_centre: CentralAddress
) -> None:
    admitted(old_centre)
    before, new = shape_of(old_centre), shape_of(postgres.fresh_database(None))
    prepare(old_centre.url, old_centre.password)
    assert before != new
    assert shape_of(old_centre) == new


def test_each_version_writes_a_function_once() -> None:
    written = Counter(
        (path.name[:4], name)
        for path in (MIGRATIONS / "sql").glob("0*.sql")
        for name in re.findall(r"^create .*?function ([a-z_.]+)", path.read_text("utf-8"), re.M)
    )
    assert len(written) > 40
    assert set(written.values()) == {1}
