"""Preparing the central database: what it needs, what it leaves, and doing it again."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import psycopg
import pytest

from db.errors import CentralRefused, CentralTooOld, CentralUnreachable, InvalidValue
from db.sync.enrol import administering
from db.sync.postgres import connected
from db.sync.prepare import OLDEST_POSTGRES, prepare
from tests.central.postgres import ADMIN, PASSWORD, Postgres


def test_empty_database_is_prepared_by_an_owner_who_is_no_superuser(postgres: Postgres) -> None:
    address = postgres.empty_database()
    done = prepare(address.url, address.password)
    assert (done.before, done.after) == ("", "0006")
    with postgres.root() as root:
        row = root.execute("select rolsuper from pg_roles where rolname = %s", (ADMIN,)).fetchone()
    assert row == (False,)


def test_preparing_again_changes_nothing_and_desks_stay(postgres: Postgres) -> None:
    address = postgres.fresh_database()
    with administering(address.url, address.password) as admin:
        admin.add_scope(scope := uuid4(), 1, bytes(32), bytes(40))
        login = admin.admit(scope, uuid4(), bytes(32))
    done = prepare(address.url, address.password)
    assert done.before == done.after
    with connected(login.url, login.password) as central:
        assert central.hello(None, uuid4(), 0, "").scope == scope


def test_superuser_may_prepare_too_and_gets_no_advice_it_followed(postgres: Postgres) -> None:
    address = postgres.empty_database()
    url = address.url.replace(ADMIN, "postgres")
    assert prepare(url, "").advice == ("large_objects",)
    with psycopg.connect(url, autocommit=True) as root:
        root.execute(
            "revoke execute on function lo_creat(integer), lo_create(oid),"
            " lo_from_bytea(oid, bytea) from public"
        )
    assert prepare(url, "").advice == ()


def test_half_a_preparation_leaves_nothing(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = postgres.empty_database()

    def broken(*_: object) -> None:
        raise ConnectionError

    monkeypatch.setattr("db.sync.prepare._upgrade", broken)
    with pytest.raises(ConnectionError):
        prepare(address.url, address.password)
    monkeypatch.undo()
    assert prepare(address.url, address.password).before == ""


def test_database_in_use_by_another_program_is_refused(postgres: Postgres) -> None:
    address = postgres.empty_database()
    with psycopg.connect(address.url, password=PASSWORD) as line:
        line.execute("create schema core")
    with pytest.raises(InvalidValue, match="database_in_use"):
        prepare(address.url, address.password)


def test_login_that_does_not_own_the_database_is_refused(postgres: Postgres) -> None:
    address = postgres.empty_database()
    with postgres.root() as root:
        root.execute("drop role if exists outsider")
        root.execute("create role outsider login createrole password 'x'")
    with pytest.raises(InvalidValue, match="not_the_owner"):
        prepare(address.url.replace(ADMIN, "outsider"), "x")


def test_login_that_may_not_create_roles_is_refused(postgres: Postgres) -> None:
    address = postgres.empty_database()
    name = str(psycopg.conninfo.conninfo_to_dict(address.url)["dbname"])
    with postgres.root() as root:
        root.execute("drop role if exists small_owner")
        root.execute("create role small_owner login password 'x'")
        root.execute(f"alter database {name} owner to small_owner".encode())
    with pytest.raises(InvalidValue, match="may_not_create_roles"):
        prepare(address.url.replace(ADMIN, "small_owner"), "x")
    with postgres.root() as root:
        root.execute(f"drop database {name}".encode())
        root.execute("drop role small_owner")


def test_server_that_is_too_old_is_refused_and_left_as_it_was(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = postgres.empty_database()
    assert OLDEST_POSTGRES == 150000
    with postgres.root() as root:
        monkeypatch.setattr("db.sync.prepare.OLDEST_POSTGRES", root.info.server_version + 1)
    with pytest.raises(InvalidValue, match="postgresql_before_15"):
        prepare(address.url, address.password)
    monkeypatch.undo()
    assert prepare(address.url, address.password).before == ""


def test_unprepared_database_asks_for_preparation(postgres: Postgres) -> None:
    address = postgres.empty_database()
    with connected(address.url, address.password) as central, pytest.raises(CentralTooOld):
        central.hello(None, uuid4(), 0, "")


def test_wrong_password_and_no_server_are_told_apart(postgres: Postgres) -> None:
    address = postgres.empty_database()
    with pytest.raises(CentralRefused):
        prepare(address.url, "guess")
    nowhere = replace(address, url=address.url.replace(str(postgres.socket), "/nowhere"))
    with pytest.raises(CentralUnreachable):
        prepare(nowhere.url, nowhere.password)


def test_restored_centre_gets_a_new_epoch_and_skips_origins_in_use(postgres: Postgres) -> None:
    address = postgres.fresh_database()
    with administering(address.url, address.password) as admin:
        admin.add_scope(scope := uuid4(), 1, bytes(32), bytes(40))
        login = admin.admit(scope, uuid4(), bytes(32))
    with connected(login.url, login.password) as central:
        before, first = central.hello(None, uuid4(), 0, ""), central.new_origin(uuid4())
        with psycopg.connect(address.url, password=address.password) as admin_line:
            admin_line.execute("select core.bump_epoch()")
        after, second = central.hello(None, uuid4(), 0, ""), central.new_origin(uuid4())
    assert after.epoch != before.epoch
    assert second - first > 1000
