"""What a stolen desk may not do: PostgreSQL itself refuses, whatever program speaks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from uuid import UUID, uuid4

import psycopg
import pytest
from psycopg import errors

from db.domain.change import Act
from db.errors import CentralRefused, Trouble
from db.library import CentralAddress
from db.store.sealed import WrappedKey
from db.sync.central_url import with_login
from db.sync.enrol import DeskLogin, administering
from db.sync.postgres import connected
from tests.central.operations import Line
from tests.central.postgres import Postgres
from tests.central.test_contract import real_now_ms


@dataclass
class Town:
    """Two scopes: `desk` and `neighbour` share one, `stranger` has the other."""

    address: CentralAddress
    desk: DeskLogin
    neighbour: DeskLogin
    stranger: DeskLogin
    stranger_member: UUID


@pytest.fixture
def town(postgres: Postgres) -> Town:
    return new_town(postgres)


@pytest.fixture(scope="module")
def quiet_town(postgres: Postgres) -> Town:
    """Give a town in which all attacks fail, so that one will do for all of them."""
    return new_town(postgres)


def new_town(postgres: Postgres) -> Town:
    address = postgres.fresh_database(None)
    ours, theirs = uuid4(), uuid4()
    with administering(address.url, address.password) as admin:
        for scope in (ours, theirs):
            admin.add_scope(scope, 1, bytes(32), bytes(40))
        desk, neighbour = (admin.admit(ours, uuid4(), bytes(32)) for _ in range(2))
        stranger = admin.admit(theirs, uuid4(), bytes(32))
    member = uuid4()
    with connected(stranger.url, stranger.password) as central:
        central.put_subject_keys({member: WrappedKey(1, b"k" * 60)})
        line = Line(central, real_now_ms())
        line.push(line.set(member, member, name="theirs"))
    with connected(neighbour.url, neighbour.password) as central:
        line = Line(central, real_now_ms())
        line.push(line.set(uuid4(), name="ours"))
    return Town(address, desk, neighbour, stranger, member)


@pytest.fixture
def thief(quiet_town: Town) -> Iterator[psycopg.Connection]:
    desk = quiet_town.desk
    with psycopg.connect(desk.url, password=desk.password, autocommit=True) as line:
        yield line


FORBIDDEN = (
    "select * from core.oplog",
    "select * from core.state",
    "select * from core.desk",
    "select * from core.subject_key",
    "select * from core.erased",
    "update core.oplog set p = null",
    "delete from core.oplog",
    "truncate core.oplog",
    "update core.origin set last_seq = 0",
    "update core.scope set top_lsn = 0",
    "insert into core.desk (id, scope, role_name, public_key)"
    " values (gen_random_uuid(), gen_random_uuid(), 'x', '')",
    "delete from core.erased",
    "update core.meta set schema_version = 0",
    "update core.revision set version_num = ''",
    "select core.this_desk()",
    "select core.erase_subjects(gen_random_uuid(), '{}')",
    "select core.wipe_groups(gen_random_uuid(), '{}')",
    "select core.add_desk(gen_random_uuid(), gen_random_uuid(), '', 'SCRAM-SHA-256$x')",
    "select core.revoke_desk(gen_random_uuid())",
    "select core.bump_epoch()",
    "select core.end_stalled(0)",
    "select core.trim_log(gen_random_uuid())",
    "select core.take_plain(gen_random_uuid(), 1, 0, 1, 1, 1, '{}')",
    "select core.take_with_care(gen_random_uuid(), 1, 0, 1, '[]')",
    "update core.meta set operations_per_minute = 1000000",
    "select core.add_scope(gen_random_uuid(), 1, '', '')",
    "create table public.mine (x int)",
    "create table core.mine (x int)",
    "create table api.mine (x int)",
    "create temporary table mine (x int)",
    "create schema mine",
    "create function api.hello2() returns int language sql as 'select 1'",
    "create or replace function api.claim(text, integer) returns boolean"
    " language sql as 'select true'",
    "drop function api.claim(text, integer)",
    "alter function api.claim(text, integer) security invoker",
    "alter table core.oplog disable trigger all",
    "create role helper",
    "create database helper",
    "set role postgres",
    "set role city_it",
    "set session authorization city_it",
    "alter role current_user superuser",
    "alter role current_user createrole",
    "alter role current_user connection limit 1000",
    "alter role city_it password 'x'",
    "copy (select 1) to program 'true'",
    "copy (select 1) to '/tmp/x'",
    "select pg_read_file('/etc/passwd')",
    "select pg_ls_dir('/')",
    "select lo_import('/etc/passwd')",
    "select * from pg_authid",
    "alter system set fsync = off",
    "load 'plperl'",
)


@pytest.mark.parametrize("attack", FORBIDDEN)
def test_desk_may_not(thief: psycopg.Connection, attack: str) -> None:
    with pytest.raises(errors.InsufficientPrivilege):
        thief.execute(attack.encode())


def test_desk_may_not_become_the_owner(thief: psycopg.Connection) -> None:
    owner = thief.execute(
        "select nspowner::regrole::text from pg_namespace where nspname = 'core'"
    ).fetchone()
    assert owner is not None
    with pytest.raises(errors.InsufficientPrivilege):
        thief.execute(f"set role {owner[0]}".encode())


def test_desk_may_not_end_the_sessions_of_others(
    quiet_town: Town, thief: psycopg.Connection
) -> None:
    address = quiet_town.address
    with (
        psycopg.connect(address.url, password=address.password),
        pytest.raises(errors.InsufficientPrivilege),
    ):
        thief.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'city_it'"
        )


def test_desk_calls_nothing_but_the_functions_made_for_it(thief: psycopg.Connection) -> None:
    callable_ones = thief.execute(
        "select n.nspname || '.' || p.proname from pg_proc p"
        " join pg_namespace n on n.oid = p.pronamespace"
        " where n.nspname not in ('pg_catalog', 'information_schema')"
        " and has_schema_privilege(n.oid, 'usage') and has_function_privilege(p.oid, 'execute')"
        " order by 1"
    ).fetchall()
    names = (
        "claim erased hello key_slots keys_begin known new_origin pull push put_key_slot"
        " put_subject_keys state state_digest state_size subject_keys waiting_desks"
    )
    expected = [f"api.{name}" for name in names.split()]
    assert [name for (name,) in callable_ones] == expected


def test_functions_for_desks_pin_their_search_path_and_belong_to_nobody_who_logs_in(
    postgres: Postgres, town: Town
) -> None:
    with psycopg.connect(town.address.url, password=town.address.password) as line:
        loose = line.execute(
            "select p.proname from pg_proc p join pg_roles r on r.oid = p.proowner"
            " where p.pronamespace = 'api'::regnamespace and (r.rolcanlogin or not p.prosecdef"
            " or not coalesce('search_path=pg_catalog, pg_temp' = any (p.proconfig), false))"
        ).fetchall()
    assert loose == []


def test_desk_sees_its_own_scope_only(town: Town) -> None:
    with connected(town.desk.url, town.desk.password) as central:
        names = [o.operation.payload for o in central.pull(0)]
        assert names == [{"name": "ours"}]
        assert [r.fields for r in central.state()] == [{"name": "ours"}]
        assert central.subject_keys([town.stranger_member]) == {}


def test_desk_cannot_erase_in_another_scope(town: Town) -> None:
    with connected(town.desk.url, town.desk.password) as central:
        line = Line(central, real_now_ms())
        line.push(line.erase(town.stranger_member))
    with connected(town.stranger.url, town.stranger.password) as central:
        assert [o.operation.act for o in central.pull(0)] == [Act.SET]
        assert set(central.subject_keys([town.stranger_member])) == {town.stranger_member}


def test_desk_cannot_write_the_recovery_slot(thief: psycopg.Connection) -> None:
    with pytest.raises(errors.InvalidTextRepresentation):
        thief.execute("select api.put_key_slot(1, 'recovery', 'x')")


def test_other_roles_of_the_server_do_not_get_in(postgres: Postgres, town: Town) -> None:
    with postgres.root() as root:
        root.execute("drop role if exists passer_by")
        root.execute("create role passer_by login password 'x'")
    url = with_login(town.address.url, "passer_by")
    with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
        psycopg.connect(url, password="x")


def test_wrong_password_is_a_refusal(town: Town) -> None:
    with pytest.raises(CentralRefused), connected(town.desk.url, "guess"):
        pass


def test_role_without_a_desk_is_a_refusal(town: Town) -> None:
    with (
        connected(town.address.url, town.address.password) as central,
        pytest.raises(CentralRefused),
    ):
        central.pull(0)


def test_desk_may_not_take_all_connections(town: Town) -> None:
    with ExitStack() as open_lines:
        for _ in range(3):
            line = psycopg.connect(town.desk.url, password=town.desk.password)
            open_lines.enter_context(line)
        with pytest.raises(psycopg.OperationalError, match="too many connections"):
            psycopg.connect(town.desk.url, password=town.desk.password)


def test_revoked_desk_is_cut_off_at_once(town: Town) -> None:
    with connected(town.desk.url, town.desk.password) as central:
        desk_id = central.hello(None, uuid4(), 0, "").desk
        with administering(town.address.url, town.address.password) as admin:
            admin.revoke(desk_id)
        with pytest.raises(Trouble):
            central.pull(0)
    with pytest.raises(CentralRefused), connected(town.desk.url, town.desk.password):
        pass


def test_revoked_desk_may_be_admitted_again_with_a_new_password(town: Town) -> None:
    with connected(town.desk.url, town.desk.password) as central:
        said = central.hello(None, uuid4(), 0, "")
    with administering(town.address.url, town.address.password) as admin:
        admin.revoke(said.desk)
        login = admin.admit(said.scope, said.desk, bytes(32))
    with connected(login.url, login.password) as central:
        assert central.hello(None, uuid4(), 0, "").desk == said.desk
    assert login.password != town.desk.password
