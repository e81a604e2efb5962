"""How long acts wait for the centre, day by day: noted as they arrive there, and soon forgotten."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from db.domain.account import LineKind, NewLine
from db.domain.consent import Consents
from db.domain.sync_report import Lag
from db.errors import NotPermitted
from db.store.ledger_rows import record_line
from db.store.local_tables import outbox
from tests.db.libraries import colleague, draft
from tests.db.two_desks import joined

TODAY = date(2026, 11, 22)
HOUR = timedelta(hours=1)


@pytest.fixture
def desk(library):
    """A desk that a centre knows, and to which nothing waits."""
    acknowledge(joined(library))
    return library


def acknowledge(library):
    """Let the centre have everything."""
    with library._store.writing() as act:
        last = act.connection.execute(outbox.select().order_by(outbox.c.seq.desc())).first()
        act.save_sync_self(acked_seq=last.seq)


def act_at(library):
    library.calendar.close_days(date(2026, 12, 25), date(2026, 12, 25))


def later(library, clock, by):
    clock.advance(by)
    return library.statistics.lags()[1:]  # the first day is that of the founding


def test_day_shows_the_longest_wait_of_its_acts(desk, clock):
    clock.advance(timedelta(days=1))
    act_at(desk)
    clock.advance(2 * HOUR)
    act_at(desk)
    acknowledge(desk)
    act_at(desk)
    clock.advance(HOUR)
    acknowledge(desk)
    assert desk.statistics.lags()[1:] == (Lag(TODAY + timedelta(days=1), 2 * HOUR),)


def test_what_waits_still_counts_for_its_own_day_and_says_so(desk, clock):
    clock.advance(timedelta(days=1))
    act_at(desk)
    clock.advance(timedelta(days=1))
    act_at(desk)
    assert later(desk, clock, HOUR) == (
        Lag(TODAY + timedelta(days=1), timedelta(days=1) + HOUR, waits=True),
        Lag(TODAY + timedelta(days=2), HOUR, waits=True),
    )
    acknowledge(desk)
    assert [lag.waits for lag in desk.statistics.lags()] == [False, False, False]


def test_act_belongs_to_the_day_on_the_clock_of_the_wall(desk, clock):
    clock.advance(timedelta(hours=12, minutes=30))  # 23:30 in UTC, past midnight in Belgium
    act_at(desk)
    assert [lag.on for lag in desk.statistics.lags()][1:] == [TODAY + timedelta(days=1)]


def test_days_are_gone_after_five_weeks(desk, clock):
    clock.advance(timedelta(days=36))
    act_at(desk)
    acknowledge(desk)
    assert [lag.on for lag in desk.statistics.lags()] == [TODAY + timedelta(days=36)]


def test_what_is_stamped_with_its_day_tells_no_wait(desk, clock):
    member = desk.members.register(draft(), Consents()).member
    acknowledge(desk)
    clock.advance(timedelta(days=1))
    with desk._store.writing() as act:  # its line for the accounts carries the day alone
        record_line(act, desk.session, NewLine(member.id, LineKind.DAMAGE, 100))
    acknowledge(desk)
    assert [lag.longest for lag in desk.statistics.lags()][1:] == [timedelta()]


def test_library_without_a_centre_waits_for_nothing(library):
    act_at(library)
    assert library.statistics.lags() == ()


def test_desk_staff_do_not_see_it(desk):
    other = colleague(desk)
    with pytest.raises(NotPermitted):
        other.statistics.lags()
    other.close()
