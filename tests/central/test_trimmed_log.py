"""The log of a library lets go of its oldest part; nobody loses anything by it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID, uuid4

import psycopg
import pytest

from db.domain.consent import Consents
from db.domain.item import ItemDraft
from db.library import CentralAddress
from db.sync.enrol import administering
from db.sync.postgres import PostgresCentral, connected
from tests.central.operations import Line
from tests.central.postgres import Postgres
from tests.central.test_contract import real_now_ms
from tests.central.two_desks import two_desks
from tests.db.libraries import draft


@contextmanager
def administrator(address: CentralAddress) -> Iterator[psycopg.Connection]:
    with psycopg.connect(address.url, password=address.password, autocommit=True) as line:
        yield line


def log_ages(admin: psycopg.Connection, days: int) -> None:
    admin.execute("update core.oplog set received = received - %s * interval '1 day'", (days,))


def desks_were_here(admin: psycopg.Connection, days_ago: int) -> None:
    admin.execute("update core.desk set last_seen = now() - %s * interval '1 day'", (days_ago,))


def trimmed(admin: psycopg.Connection, scope: UUID) -> int:
    row = admin.execute("select core.trim_log(%s)", (scope,)).fetchone()
    assert row is not None
    return int(row[0])


@pytest.fixture
def address(postgres: Postgres) -> CentralAddress:
    return postgres.fresh_database(None)


@pytest.fixture
def admin(address: CentralAddress) -> Iterator[psycopg.Connection]:
    with administrator(address) as line:
        yield line


@pytest.fixture
def scope() -> UUID:
    return uuid4()


@pytest.fixture
def central(address: CentralAddress, scope: UUID) -> Iterator[PostgresCentral]:
    with administering(address.url, address.password) as enrolment:
        enrolment.add_scope(scope, 1, bytes(32), bytes(40))
        login = enrolment.admit(scope, uuid4(), bytes(32))
    with connected(login.url, login.password) as line:
        yield line


def told(central: PostgresCentral, desk: Line, cursor: int, admin: psycopg.Connection) -> None:
    """Say hello at a place of the log; a desk that was just here is not noted again."""
    desks_were_here(admin, 1)
    central.hello(desk.origin, desk.incarnation, cursor, "test")


def test_what_is_old_and_read_by_all_goes_and_the_state_stays(
    central: PostgresCentral, admin: psycopg.Connection, scope: UUID
) -> None:
    desk = Line(central, real_now_ms())
    desk.push(*[desk.fact(n=n) for n in range(4)])
    log_ages(admin, 401)
    desk.push(desk.fact(n=5))
    told(central, desk, 5, admin)
    assert trimmed(admin, scope) == 4
    assert [logged.lsn for logged in central.pull(0)] == [5]
    assert desk.hello().floor_lsn == 4
    assert len(central.state()) == 5
    assert trimmed(admin, scope) == 0
    assert desk.push(desk.fact()).last_seq == 6


def test_what_is_not_old_stays(
    central: PostgresCentral, admin: psycopg.Connection, scope: UUID
) -> None:
    desk = Line(central, real_now_ms())
    desk.push(desk.fact())
    told(central, desk, 1, admin)
    log_ages(admin, 399)
    assert trimmed(admin, scope) == 0


@pytest.mark.parametrize(("days_ago", "gone"), [(34, 1), (36, 3)])
def test_what_a_desk_of_the_last_weeks_has_not_read_stays(
    central: PostgresCentral, admin: psycopg.Connection, scope: UUID, days_ago: int, gone: int
) -> None:
    desk = Line(central, real_now_ms())
    desk.push(desk.fact(), desk.fact(), desk.fact())
    told(central, desk, 1, admin)
    log_ages(admin, 500)
    desks_were_here(admin, days_ago)
    assert trimmed(admin, scope) == gone


def test_newest_life_of_a_desk_counts(
    central: PostgresCentral, admin: psycopg.Connection, scope: UUID
) -> None:
    old = Line(central, real_now_ms())
    old.push(old.fact())
    told(central, old, 0, admin)
    told(central, Line(central, real_now_ms()), 1, admin)
    log_ages(admin, 500)
    assert trimmed(admin, scope) == 1


def test_other_libraries_keep_their_log(
    central: PostgresCentral, admin: psycopg.Connection
) -> None:
    desk = Line(central, real_now_ms())
    desk.push(desk.fact())
    log_ages(admin, 500)
    desks_were_here(admin, 40)
    assert trimmed(admin, uuid4()) == 0
    assert len(central.pull(0)) == 1


def test_log_of_the_last_weeks_cannot_be_trimmed(
    central: PostgresCentral, admin: psycopg.Connection, scope: UUID
) -> None:
    with pytest.raises(psycopg.Error) as refused:
        admin.execute("select core.trim_log(%s, 34)", (scope,))
    assert refused.value.sqlstate == "BA004"


def test_desk_that_was_away_for_longer_takes_the_state_over_and_loses_nothing(
    address: CentralAddress, admin: psycopg.Connection, tmp_path: Path
) -> None:
    with two_desks(tmp_path, address) as pair:
        pair.settle()
        here, away = pair.a.library, pair.b.library
        mine = here.members.register(draft(), Consents()).member
        here.sync()
        away.catalogue.add(ItemDraft(barcode="B-0001", title="Not sent yet"))
        log_ages(admin, 500)
        desks_were_here(admin, 40)
        row = admin.execute("select id from core.scope").fetchone()
        assert row is not None
        assert trimmed(admin, row[0]) > 0
        pair.settle()
        assert away.members.get(mine.id) == here.members.get(mine.id)
        assert here.catalogue.by_barcode("B-0001").title == "Not sent yet"
        assert here.sync_status().waiting == away.sync_status().waiting == 0
