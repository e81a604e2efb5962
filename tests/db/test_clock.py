"""The time that counts: what this computer shows, put right by what the centre said."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from db.domain.clock import true_time
from db.domain.consent import Consents
from db.domain.item import ItemDraft
from tests.db.libraries import NOON, FixedClock, draft, found

YEAR = timedelta(days=365)


@pytest.mark.parametrize("off", [timedelta(minutes=-20), 27 * YEAR, -73 * YEAR, timedelta(days=2)])
def test_clock_that_stays_wrong_is_put_right(off):
    shown = NOON - off
    for later in (timedelta(), timedelta(minutes=1), timedelta(hours=8)):
        assert true_time(shown + later, off, shown) == NOON + later


@pytest.mark.parametrize("off", [27 * YEAR, -73 * YEAR, timedelta(days=3)])
def test_clock_that_was_set_right_meanwhile_counts_as_it_is(off):
    shown = NOON - off
    assert true_time(NOON + timedelta(hours=1), off, shown) == NOON + timedelta(hours=1)


def test_clock_that_was_never_measured_counts_as_it_is():
    assert true_time(NOON, timedelta(), None) == NOON


def test_clock_at_the_end_of_time_breaks_nothing():
    shown = datetime(9999, 12, 31, tzinfo=UTC)
    assert true_time(shown, timedelta(days=400), shown) == shown


@pytest.mark.parametrize("year", [1999, 2099])
def test_due_date_of_a_desk_with_a_wrong_clock_is_that_of_the_centre(tmp_path, year):
    clock = FixedClock(datetime(year, 1, 1, 12, 0, tzinfo=UTC))
    library = found(tmp_path / "home", clock)
    try:
        offset = NOON - clock.now()
        with library._store.writing() as act:
            ms = int(offset.total_seconds() * 1000)
            act.save_sync_self(offset_ms=ms, measured_at=clock.now())
        clock.advance(timedelta(hours=1))
        member = library.members.register(draft(), Consents()).member
        library.catalogue.add(ItemDraft("B1", "T"))
        loan = library.loans.checkout("B1", member.id).loan
        assert loan.out_at == NOON + timedelta(hours=1)
        assert loan.due_on.year == NOON.year
        assert member.registered_on == NOON.date()
        (line,) = library.loans.of_member(member.id)
        assert not line.overdue
        clock.instant = NOON + timedelta(hours=2)  # somebody sets it right, the line is down
        assert library.clock.now() == clock.now()
    finally:
        library.close()
