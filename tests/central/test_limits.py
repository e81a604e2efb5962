"""What one desk may take of the centre: so much in a minute, and no lock for long."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, nullcontext
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest

from db.domain.change import Act
from db.domain.consent import Consents
from db.domain.item import ItemDraft
from db.errors import SentTooMuch
from db.sync.enrol import DeskLogin
from db.sync.postgres import connected
from tests.central.operations import Line, log_of
from tests.central.postgres import Postgres
from tests.central.test_contract import real_now_ms
from tests.central.test_rights import Town, new_town
from tests.central.two_desks import two_desks
from tests.db.libraries import draft


@pytest.fixture
def town(postgres: Postgres) -> Town:
    return new_town(postgres)


@contextmanager
def administrator(town: Town) -> Iterator[psycopg.Connection]:
    url, password = town.address.url, town.address.password
    with psycopg.connect(url, password=password, autocommit=True) as line:
        yield line


def allow(line: psycopg.Connection, operations: int) -> None:
    line.execute("update core.meta set operations_per_minute = %s", (operations,))


def a_minute_later(line: psycopg.Connection) -> None:
    line.execute("update core.origin set minute = minute - 1")


def test_desk_that_sends_too_much_comes_back_later_and_loses_nothing(town: Town) -> None:
    with administrator(town) as admin, connected(town.desk.url, town.desk.password) as central:
        allow(admin, 3)
        desk = Line(central, real_now_ms())
        desk.push(desk.fact(), desk.fact(), desk.fact())
        late = desk.fact()
        with pytest.raises(SentTooMuch, match="BA005"):
            desk.push(late)
        assert desk.hello().last_seq == 3
        a_minute_later(admin)
        assert desk.push(late).last_seq == 4
        assert log_of(central)[-1] == late


def test_what_is_sent_again_is_not_counted_again(town: Town) -> None:
    with administrator(town) as admin, connected(town.desk.url, town.desk.password) as central:
        allow(admin, 3)
        desk = Line(central, real_now_ms())
        first = [desk.fact(), desk.fact()]
        for _ in range(5):
            desk.push(*first)
        assert desk.push(desk.fact()).last_seq == 3


def test_a_new_life_does_not_get_round_the_limit_and_a_neighbour_is_free(town: Town) -> None:
    with ExitStack() as lines:
        admin = lines.enter_context(administrator(town))
        one, other = (
            lines.enter_context(connected(login.url, login.password))
            for login in (town.desk, town.neighbour)
        )
        a_minute_later(admin)
        allow(admin, 3)
        desk = Line(one, real_now_ms())
        desk.push(desk.fact(), desk.fact())
        again = Line(one, real_now_ms())
        with pytest.raises(SentTooMuch, match="BA005"):
            again.push(again.fact(), again.fact())
        neighbour = Line(other, real_now_ms())
        assert neighbour.push(neighbour.fact(), neighbour.fact()).last_seq == 2


def test_desk_does_not_start_lives_without_end(town: Town) -> None:
    with connected(town.desk.url, town.desk.password) as central:
        for _ in range(100):
            central.new_origin(uuid4())
        with pytest.raises(SentTooMuch, match="BA005"):
            central.new_origin(uuid4())


def test_round_of_a_desk_over_its_bound_says_so_still_pulls_and_the_next_sends_all(
    tmp_path: Any, postgres: Postgres
) -> None:
    address = postgres.fresh_database(None)
    with (
        two_desks(tmp_path, address) as pair,
        psycopg.connect(address.url, password=address.password, autocommit=True) as admin,
    ):
        pair.settle()
        allow(admin, 0)
        member = pair.a.library.members.register(draft(), Consents()).member
        report = pair.a.library.sync()
        assert [type(trouble) for trouble in report.troubles] == [SentTooMuch]
        assert pair.a.library.sync_status().waiting > 0
        assert pair.a.library.sync_status().last_error == "SentTooMuch"
        allow(admin, 60_000)
        pair.b.library.catalogue.add(ItemDraft("I1", "Specimen"))
        pair.b.library.sync()
        allow(admin, 0)
        assert pair.a.library.sync().pulled > 0
        assert pair.a.library.catalogue.by_barcode("I1") is not None
        allow(admin, 60_000)
        assert pair.a.library.sync().troubles == ()
        assert pair.a.library.sync_status().last_error == ""
        pair.settle()
        assert pair.a.library.sync_status().waiting == 0
        assert pair.b.library.members.get(member.id).id == member.id


def test_erasures_and_what_a_severing_names_have_bounds(town: Town) -> None:
    with administrator(town) as admin, connected(town.desk.url, town.desk.password) as central:
        admin.execute("update core.meta set erasures_per_day = 2")
        desk = Line(central, real_now_ms())
        desk.push(desk.erase(uuid4()), desk.erase(uuid4()))
        again = Line(central, real_now_ms())
        with pytest.raises(SentTooMuch, match="BA005"):
            again.push(again.erase(uuid4()))
        allow(admin, 10)
        a_minute_later(admin)
        for named, taken in ((10, False), (9, True)):
            severing = Line(central, real_now_ms())
            said = {"gone": {"loan": [str(uuid4()) for _ in range(named)]}}
            with nullcontext() if taken else pytest.raises(SentTooMuch, match="BA005"):
                severing.push(severing.make(Act.SEVER, "loan", uuid4(), said))


class Holder:
    """A desk's own login that holds the order of its library, having lifted its time limits."""

    def __init__(self, login: DeskLogin) -> None:
        self.line = psycopg.connect(login.url, password=login.password, autocommit=True)
        for limit in ("statement_timeout", "idle_in_transaction_session_timeout", "lock_timeout"):
            self.line.execute(f"set {limit} = 0".encode())
        self.desk, self.origin, self.incarnation = self._new_life()

    def hold(self) -> None:
        self.line.autocommit = False
        self.push()

    def push(self) -> None:
        said = {"o": str(uuid4()), "s": 1, "h": 1, "a": "fact", "k": "loan", "i": str(uuid4()),
                "v": 1, "p": {}}  # fmt: skip
        self.line.execute(
            "select * from api.push(%s, %s, %s, %s, %s)",
            (self.origin, self.incarnation, bytes(32), b"d" * 32, json.dumps([said])),
        )

    def is_there(self) -> bool:
        try:
            self.line.execute("select 1")
        except psycopg.OperationalError:
            return False
        return True

    def _new_life(self) -> tuple[UUID, int, UUID]:
        incarnation = uuid4()
        row = self.line.execute(
            "select desk, api.new_origin(%s) from api.hello(null, null, null, '')", (incarnation,)
        ).fetchone()
        assert row is not None
        return row[0], row[1], incarnation


@pytest.fixture
def holder() -> Iterator[Callable[[DeskLogin], Holder]]:
    with ExitStack() as lines:

        def open_line(login: DeskLogin) -> Holder:
            one = Holder(login)
            lines.callback(one.line.close)
            return one

        yield open_line


NewHolder = Callable[[DeskLogin], Holder]


def ended(admin: psycopg.Connection, seconds: float) -> list[UUID]:
    rows = admin.execute("select desk from core.end_stalled(%s)", (seconds,)).fetchall()
    return [desk for (desk,) in rows]


def wait_until_one_waits(admin: psycopg.Connection) -> None:
    while admin.execute("select count(*) from pg_locks where not granted").fetchone() == (0,):
        pass


def test_hold_on_the_order_of_a_library_is_ended_and_who_waited_goes_on(
    town: Town, holder: NewHolder
) -> None:
    thief, victim = holder(town.desk), holder(town.neighbour)
    with administrator(town) as admin, ThreadPoolExecutor(1) as other:
        thief.hold()
        waiting = other.submit(victim.push)
        wait_until_one_waits(admin)
        assert ended(admin, 0.1) == [thief.desk]
        waiting.result(10)
    assert (thief.is_there(), victim.is_there()) == (False, True)


def test_holder_that_waits_for_a_lock_of_its_own_is_ended_too(
    town: Town, holder: NewHolder
) -> None:
    """Advisory locks are open to any login: waiting for one must not make a thief a victim."""
    thief, accomplice = holder(town.desk), holder(town.desk)
    accomplice.line.execute("select pg_advisory_lock(1)")
    thief.hold()
    with administrator(town) as admin, ThreadPoolExecutor(1) as other:
        blocked = other.submit(thief.line.execute, "select pg_advisory_lock(1)")
        wait_until_one_waits(admin)
        assert ended(admin, 0.1) == [thief.desk]
        assert isinstance(blocked.exception(10), psycopg.OperationalError)


def test_watchdog_leaves_alone_who_only_reads(town: Town, holder: NewHolder) -> None:
    reader = holder(town.desk)
    reader.line.autocommit = False
    reader.line.execute("select count(*) from api.pull(0, 5000)")
    with administrator(town) as admin:
        assert ended(admin, 0.1) == []
    assert reader.is_there()


def test_watchdog_leaves_alone_who_goes_on(town: Town, holder: NewHolder) -> None:
    slow = holder(town.desk)
    slow.hold()
    with (
        administrator(town) as admin,
        administrator(town) as watching,
        ThreadPoolExecutor(1) as other,
    ):
        looking = other.submit(ended, admin, 1)
        while watching.execute(
            "select count(*) from pg_stat_activity where wait_event = 'PgSleep'"
        ).fetchone() == (0,):
            pass
        slow.line.commit()
        assert looking.result(10) == []
    assert slow.is_there()


def test_watchdog_leaves_no_membership_behind(town: Town, holder: NewHolder) -> None:
    thief = holder(town.desk)
    thief.hold()
    with administrator(town) as admin:
        before = admin.execute("select count(*) from pg_auth_members").fetchone()
        assert ended(admin, 0) == [thief.desk]
        assert admin.execute("select count(*) from pg_auth_members").fetchone() == before
