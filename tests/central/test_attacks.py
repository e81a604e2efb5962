"""What a stolen desk may try with its own login, beyond what rights alone forbid."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from psycopg import errors

from db.sync.postgres import connected
from db.sync.prepare import prepare
from tests.central.operations import Line
from tests.central.postgres import Postgres
from tests.central.test_contract import real_now_ms
from tests.central.test_rights import Town, new_town

HOSTILE = (
    "'; drop table core.oplog; --",
    "'||(select rolpassword from pg_authid limit 1)||'",
    "$$; select pg_sleep(60); $$",
    "\\'; delete from core.erased; --",
    "%s %(x)s {} \x01",
    "../../../etc/passwd",
    "x" * 10_000,
    "".join(sha256(bytes([n])).hexdigest() for n in range(99)),  # larger than an index entry may be
)
NO_UUID = str(UUID(int=0))


@dataclass
class Thief:
    """A raw line with a desk's own login, and a life of its file at the centre."""

    line: psycopg.Connection
    origin: int
    incarnation: UUID

    def push(self, batch: Any, *, origin: int | None = None, seq_digest: bytes = bytes(32),
             after: bytes = b"d" * 32) -> Any:  # fmt: skip
        said = batch if isinstance(batch, str) else json.dumps(batch)
        return self.line.execute(
            "select * from api.push(%s, %s, %s, %s, %s::jsonb)",
            (origin or self.origin, self.incarnation, seq_digest, after, said),
        ).fetchone()

    def log(self) -> list[Any]:
        return self.line.execute(
            "select act, kind, p, op_id, origin from api.pull(0, 5000)"
        ).fetchall()


def operation(**changes: Any) -> dict[str, Any]:
    whole = {"o": str(uuid4()), "s": 1, "h": 1 << 16, "a": "set", "k": "member",
             "i": str(uuid4()), "u": None, "v": 1, "p": {"name": "x"}}  # fmt: skip
    return whole | changes


@pytest.fixture
def town(postgres: Postgres) -> Town:
    return new_town(postgres)


@pytest.fixture
def thief(town: Town) -> Iterator[Thief]:
    with psycopg.connect(town.desk.url, password=town.desk.password, autocommit=True) as line:
        incarnation = uuid4()
        row = line.execute("select api.new_origin(%s)", (incarnation,)).fetchone()
        assert row is not None
        yield Thief(line, row[0], incarnation)


def root_of(town: Town, postgres: Postgres) -> psycopg.Connection:
    return postgres.root(str(psycopg.conninfo.conninfo_to_dict(town.address.url)["dbname"]))


FORBIDDEN = (
    "copy core.oplog to stdout",
    "explain analyze delete from core.oplog",
    "declare c cursor with hold for select * from core.state",
    "lock table core.scope in access exclusive mode",
    "cluster core.oplog_0 using oplog_0_pkey",
    "reindex table core.oplog_0",
    "create trigger t after insert on core.oplog execute function api.claim()",
    "create rule r as on insert to core.oplog do nothing",
    "create policy p on core.oplog using (true)",
    "create view public.v as select * from core.state",
    "create materialized view public.v as select 1",
    "create sequence public.s",
    "create type public.t as enum ('x')",
    "create domain public.d as text",
    "create operator public.= (leftarg = text, rightarg = text, function = texteq)",
    "create extension dblink",
    "create extension file_fdw",
    "create language plpython3u",
    "create server s foreign data wrapper postgres_fdw",
    "create event trigger e on ddl_command_start execute function api.claim()",
    "create publication p for all tables",
    "create subscription s connection 'host=x' publication p with (connect = false)",
    "select pg_create_logical_replication_slot('s', 'pgoutput')",
    "select pg_create_physical_replication_slot('s')",
    "select pg_read_binary_file('/etc/passwd')",
    "select pg_stat_file('/etc/passwd')",
    "select pg_ls_waldir()",
    "select pg_switch_wal()",
    "select pg_reload_conf()",
    "select pg_rotate_logfile()",
    "select pg_promote()",
    "select pg_file_write('x', 'x', false)",
    "select lo_export(1, '/tmp/x')",
    "select * from pg_shadow",
    "select * from pg_user_mapping",
    "select * from pg_statistic",
    "select * from pg_hba_file_rules",
    "set session_replication_role = replica",
    "set local session authorization postgres",
    "set log_statement = 'none'",
    "reassign owned by current_user to postgres",
    "grant usage on schema core to public",
    "grant execute on function core.bump_epoch() to public",
    "grant pg_read_all_data to current_user",
    "alter default privileges for role city_it grant execute on functions to public",
    "alter database postgres owner to current_user",
    "alter schema api owner to current_user",
    "alter role city_it nologin",
    "drop role city_it",
    "comment on table core.oplog is 'x'",
    "select core.roll_key(gen_random_uuid(), 9, '{}', '{}', '{}', '{}')",
    "select core.desk_slots(gen_random_uuid())",
    "select core.scopes()",
    "select core.recovery_slots('')",
    "select core.replace_sheet(gen_random_uuid(), '', '{}', '{}')",
    "select core.erase_subjects(gen_random_uuid(), '{}')",
    "select core.sever_records(gen_random_uuid(), '{}')",
    "update core.meta set erasures_per_day = 1000000",
    "update core.desk set keys_from = 9",
)


@pytest.fixture(scope="module")
def quiet_line(postgres: Postgres) -> Iterator[psycopg.Connection]:
    desk = new_town(postgres).desk
    with psycopg.connect(desk.url, password=desk.password) as line:
        yield line


# Not all are a matter of rights: what is not installed, or not there for whom may not look, is
# refused as unknown. Nothing of it may succeed.
@pytest.mark.parametrize("attack", FORBIDDEN)
def test_desk_may_not(quiet_line: psycopg.Connection, attack: str) -> None:
    refusals = (
        errors.InsufficientPrivilege, errors.UndefinedFunction, errors.UndefinedTable,
        errors.UndefinedFile, errors.UndefinedObject, errors.FeatureNotSupported,
        errors.ObjectNotInPrerequisiteState, errors.InvalidGrantOperation,
    )  # fmt: skip
    with pytest.raises(refusals):
        quiet_line.execute(attack.encode())
    quiet_line.rollback()


def test_neighbours_changes_cannot_be_forged(town: Town, thief: Thief) -> None:
    with connected(town.neighbour.url, town.neighbour.password) as central:
        line = Line(central, real_now_ms())
        for incarnation in (line.incarnation, thief.incarnation):
            thief.incarnation = incarnation
            with pytest.raises(psycopg.Error) as refused:
                thief.push([operation()], origin=line.origin)
            assert refused.value.sqlstate == "BA001"


def test_operation_carries_the_origin_that_sent_it_whatever_it_says(thief: Thief) -> None:
    thief.push([operation(origin=1, scope=NO_UUID, desk=NO_UUID, lsn=1)])
    assert thief.log()[-1][4] == thief.origin


def test_history_cannot_be_rewritten_by_sending_it_again(thief: Thief) -> None:
    first = operation()
    thief.push([first])
    before = thief.log()
    thief.push([first | {"p": {"name": "rewritten"}}])
    with pytest.raises(psycopg.Error) as refused:
        thief.push([operation(s=2)], seq_digest=b"forged" + bytes(26))
    assert refused.value.sqlstate == "BA002"
    assert thief.log() == before


def test_replayed_operation_of_another_desk_is_void(thief: Thief) -> None:
    (theirs,) = thief.log()
    thief.push([operation(o=str(theirs[3]), p={"name": "stolen"})])
    assert [(act, kind) for act, kind, *_ in thief.log()] == [("set", "member"), ("void", "double")]


OVERSIZE = {
    "too many": json.dumps([operation(s=n + 1) for n in range(501)]),
    "too long": json.dumps([operation(p={"name": "x".join(map(str, range(400_000)))})]),
    "nothing": "[]",
    "no list": "{}",
    "a text": '"select 1"',
    "null": "null",
    "a number": "[1]",
    "lists in lists": "[[[[]]]]",
    "no number": json.dumps([operation(s="first")]),
    "negative": json.dumps([operation(s=-1)]),
    "huge": json.dumps([operation(s=10**30)]),
}


@pytest.mark.parametrize("batch", OVERSIZE.values(), ids=OVERSIZE)
def test_what_is_no_batch_is_refused_whole(thief: Thief, batch: str) -> None:
    with pytest.raises(psycopg.Error) as refused:
        thief.push(batch)
    assert refused.value.sqlstate in ("BA002", "BA004")
    assert len(thief.log()) == 1


@pytest.mark.parametrize("text", ["[", "[{}", '["\\ud800"]', '["\\u0000"]', "[NaN]"])
def test_what_is_no_json_is_refused_whole(thief: Thief, text: str) -> None:
    with pytest.raises((errors.InvalidTextRepresentation, errors.UntranslatableCharacter)):
        thief.push(text)


def test_too_large_operation_goes_aside(thief: Thief) -> None:
    many = {f"field {n}": str(uuid4()) for n in range(4000)}
    thief.push([operation(p=many)])
    assert thief.log()[-1][:3] == ("void", "too_big", None)


@pytest.mark.parametrize("field", ["o", "a", "k", "i", "u", "v", "h"])
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_sql_in_a_field_of_an_operation_is_a_malformed_operation(
    thief: Thief, field: str, text: str
) -> None:
    thief.push([operation(**{field: text})])
    assert [row[:3] for row in thief.log()][1:] == [("void", "malformed", None)]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_sql_in_a_payload_is_kept_as_text(thief: Thief, text: str) -> None:
    payload = {"name": text, text: text}
    thief.push([operation(p=payload)])
    assert thief.log()[-1][2] == payload


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_sql_in_an_argument_does_nothing(town: Town, thief: Thief, text: str) -> None:
    row = thief.line.execute(
        "select scope from api.hello(null, %s, 0, %s)", (uuid4(), text)
    ).fetchone()
    assert row is not None
    with pytest.raises(errors.CheckViolation):
        thief.line.execute("select api.claim(%s, 60)", (text,))
    thief.line.execute("select * from api.state(%s, %s, 10)", (text, uuid4()))
    assert len(thief.log()) == 1


def test_keys_of_another_library_are_out_of_reach(
    town: Town, thief: Thief, postgres: Postgres
) -> None:
    with root_of(town, postgres) as root:
        row = root.execute(
            "select d.id from core.desk d where d.role_name = %s",
            (psycopg.conninfo.conninfo_to_dict(town.stranger.url)["user"],),
        ).fetchone()
        assert row is not None
        thief.line.execute("select api.put_key_slot(1, %s, %s)", (row[0], b"s" * 80))
        thief.line.execute(
            "select api.put_subject_keys(%s, %s, %s)", ([town.stranger_member], [1], [b"x" * 60])
        )
        kept = root.execute(
            "select count(*) from core.key_slot where holder = %s", (str(row[0]),)
        ).fetchone()
        wrapped = root.execute(
            "select scope, wrapped from core.subject_key order by wrapped"
        ).fetchall()
    assert kept == (0,)
    assert [w for _, w in wrapped] == [b"k" * 60, b"x" * 60]
    assert wrapped[0][0] != wrapped[1][0]
    slots = thief.line.execute("select holder, sealed from api.key_slots()").fetchall()
    assert [holder for holder, _ in slots] == ["recovery"]


@pytest.mark.parametrize("wrapped", [b"", b"x", b"x" * 10_000])
def test_key_of_an_odd_size_is_refused(thief: Thief, wrapped: bytes) -> None:
    with pytest.raises(errors.CheckViolation):
        thief.line.execute("select api.put_subject_keys(%s, %s, %s)", ([uuid4()], [1], [wrapped]))


def test_key_of_a_version_to_come_is_not_taken(thief: Thief) -> None:
    person = uuid4()
    thief.line.execute("select api.put_subject_keys(%s, %s, %s)", ([person], [2], [b"x" * 60]))
    row = thief.line.execute("select count(*) from api.subject_keys(%s)", ([person],)).fetchone()
    assert row == (0,)


def test_too_many_keys_at_once_are_refused(thief: Thief) -> None:
    people = [uuid4() for _ in range(5001)]
    with pytest.raises(psycopg.Error) as refused:
        thief.line.execute(
            "select api.put_subject_keys(%s, %s, %s)", (people, [1] * 5001, [b"x" * 60] * 5001)
        )
    assert refused.value.sqlstate == "BA004"


def test_own_search_path_does_not_reach_into_the_functions(thief: Thief) -> None:
    thief.line.execute("set search_path = public, pg_temp, core")
    thief.push([operation()])
    assert len(thief.log()) == 2


def test_large_objects_are_closed_by_the_documented_statement(
    town: Town, thief: Thief, postgres: Postgres
) -> None:
    with root_of(town, postgres) as root:
        root.execute(
            "revoke execute on function lo_creat(integer), lo_create(oid),"
            " lo_from_bytea(oid, bytea) from public"
        )
    assert prepare(town.address.url, town.address.password).advice == ()
    for attack in ("lo_creat(-1)", "lo_create(0)", "lo_from_bytea(0, 'x')"):
        with pytest.raises(errors.InsufficientPrivilege):
            thief.line.execute(f"select {attack}".encode())


def test_locks_that_any_login_may_take_stop_nobody(town: Town, thief: Thief) -> None:
    """Advisory locks can't be forbidden, so nothing here may wait for one."""
    for number in (0, 1, 0x42616C69):
        thief.line.execute("select pg_advisory_lock(%s)", (number,))
    with connected(town.neighbour.url, town.neighbour.password) as central:
        line = Line(central, real_now_ms())
        line.push(line.set(uuid4(), name="ours"))
    prepare(town.address.url, town.address.password)


def test_desk_is_given_time_limits(thief: Thief) -> None:
    row = thief.line.execute(
        "select current_setting('statement_timeout'),"
        " current_setting('idle_in_transaction_session_timeout')"
    ).fetchone()
    assert row == ("1min", "10s")
