"""The calendar: which days a branch is open, whatever repeats, ranges and exceptions say."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.calendar import Calendar, CalendarEntry, EntryKind

HERE, THERE = UUID(int=1), UUID(int=2)
DAY = (("10:00", "18:00"),)
TUESDAY_TO_SATURDAY = ((), DAY, DAY, DAY, DAY, DAY, ())
FROM_TUESDAY = CalendarEntry(
    uuid4(), EntryKind.HOURS, None, date(2020, 1, 1), hours=TUESDAY_TO_SATURDAY
)


def entry(kind, from_on, to_on=None, *, branch=None, yearly=False, hours=()):
    return CalendarEntry(uuid4(), EntryKind(kind), branch, from_on, to_on, yearly, hours)


def calendar(*entries):
    return Calendar([FROM_TUESDAY, *entries])


def test_without_any_entry_every_day_is_open():
    assert Calendar().is_open(HERE, date(2026, 12, 25))


def test_days_of_the_week_follow_the_opening_hours():
    # rero/rero-ils 2370: Sunday was shown as open
    week = [calendar().is_open(HERE, date(2026, 11, 23) + timedelta(n)) for n in range(7)]
    assert week == [False, True, True, True, True, True, False]
    assert calendar().plan(HERE, date(2026, 11, 24)).hours == DAY


def test_newer_hours_replace_the_whole_week_from_their_day_on():
    newer = entry("hours", date(2026, 7, 1), hours=((), (), DAY, (), (), (), ()))
    held = calendar(newer)
    days = (date(2026, 6, 30), date(2026, 7, 1), date(2026, 7, 2))
    assert [held.is_open(HERE, day) for day in days] == [True, True, False]


def test_summer_hours_come_back_every_year_and_end():
    july = (date(2025, 7, 1), date(2025, 8, 31))
    summer = entry("hours", *july, yearly=True, hours=((), (), DAY, (), (), (), ()))
    held = calendar(summer, entry("hours", date(2026, 1, 1), hours=TUESDAY_TO_SATURDAY))
    assert not held.is_open(HERE, date(2027, 7, 1))  # a Thursday
    assert held.is_open(HERE, date(2027, 9, 2))


@pytest.mark.parametrize("year", [2024, 2025, 2026, 2040])
def test_repeating_closing_day_counts_in_every_later_year(year):
    # rero/rero-ils 1734: repeats that began in an earlier year were forgotten
    closed = entry("closed", date(2024, 11, 1), yearly=True)
    assert not Calendar([closed]).is_open(HERE, date(year, 11, 1))
    assert Calendar([closed]).is_open(HERE, date(2023, 11, 1))


def test_exception_that_opens_a_day_opens_it():
    # rero/rero-ils 263: an exception that is an opening was taken for a closing
    assert calendar(entry("open", date(2026, 11, 23))).is_open(HERE, date(2026, 11, 23))


def test_exception_inside_a_closed_range_opens_one_day_of_it():
    closed = entry("closed", date(2026, 12, 22), date(2026, 12, 31))
    held = calendar(closed, entry("open", date(2026, 12, 29), hours=((("10:00", "12:00"),),)))
    days = [date(2026, 12, 28) + timedelta(n) for n in range(3)]
    assert [held.is_open(HERE, day) for day in days] == [False, True, False]
    assert held.plan(HERE, days[1]).hours == (("10:00", "12:00"),)


def test_exception_of_this_year_beats_the_closing_of_every_year():
    held = calendar(
        entry("closed", date(2020, 7, 21), yearly=True), entry("open", date(2026, 7, 21))
    )
    assert held.is_open(HERE, date(2026, 7, 21))
    assert not held.is_open(HERE, date(2027, 7, 21))


def test_closing_of_one_branch_leaves_the_others_open():
    held = calendar(entry("closed", date(2026, 11, 24), branch=HERE))
    assert not held.is_open(HERE, date(2026, 11, 24))
    assert held.is_open(THERE, date(2026, 11, 24))


def test_branch_that_opens_goes_before_the_closing_of_all():
    held = calendar(
        entry("closed", date(2026, 11, 24)), entry("open", date(2026, 11, 24), branch=HERE)
    )
    assert held.is_open(HERE, date(2026, 11, 24))
    assert not held.is_open(THERE, date(2026, 11, 24))


def test_unexpected_closing_beats_even_an_exception():
    day = date(2026, 11, 24)
    held = calendar(entry("open", day, branch=HERE), entry("unexpected", day))
    assert not held.is_open(HERE, day)


def test_yearly_range_goes_across_the_new_year():
    held = Calendar([entry("closed", date(2024, 12, 24), date(2025, 1, 2), yearly=True)])
    closed = [date(2026, 12, 24), date(2026, 12, 31), date(2027, 1, 1), date(2027, 1, 2)]
    assert not any(held.is_open(HERE, day) for day in closed)
    assert held.is_open(HERE, date(2027, 1, 3))
    assert held.is_open(HERE, date(2026, 12, 23))
    assert held.is_open(HERE, date(2024, 1, 1))  # before it began


def test_29_february_repeats_only_where_it_exists():
    held = Calendar([entry("closed", date(2024, 2, 29), yearly=True)])
    assert not held.is_open(HERE, date(2028, 2, 29))
    assert held.is_open(HERE, date(2027, 2, 28))
    assert held.is_open(HERE, date(2027, 3, 1))


def test_next_and_previous_open_day_skip_what_is_closed():
    held = calendar(entry("closed", date(2026, 12, 22), date(2027, 1, 4)))
    assert held.next_open(HERE, date(2026, 12, 22)) == date(2027, 1, 5)
    assert held.previous_open(HERE, date(2027, 1, 4)) == date(2026, 12, 19)
    assert held.next_open(HERE, date(2027, 1, 5)) == date(2027, 1, 5)


def test_branch_that_never_opens_keeps_the_day():
    never = Calendar([entry("hours", date(2020, 1, 1), hours=((),) * 7)])
    assert never.next_open(HERE, date(2026, 11, 24)) == date(2026, 11, 24)
    assert never.previous_open(HERE, date(2026, 11, 24)) == date(2026, 11, 24)
    assert never.after_open_days(HERE, date(2026, 11, 24), 7) == date(2026, 12, 1)


def test_open_days_are_counted_after_the_first_day_up_to_the_last():
    assert calendar().open_days_between(HERE, date(2026, 11, 21), date(2026, 11, 28)) == 5
    assert calendar().open_days_between(HERE, date(2026, 11, 21), date(2026, 11, 21)) == 0
    assert calendar().after_open_days(HERE, date(2026, 11, 21), 7) == date(2026, 12, 2)


DAYS = st.dates(date(2024, 1, 1), date(2030, 12, 31))
ENTRIES = st.lists(
    st.builds(
        lambda kind, day, n, yearly: entry(kind, day, day + timedelta(n), yearly=yearly),
        st.sampled_from(["closed", "open", "unexpected"]),
        DAYS,
        st.integers(0, 40),
        st.booleans(),
    ),
    max_size=8,
)


@given(ENTRIES, DAYS)
def test_next_open_day_is_open_and_nothing_between_is(entries, day):
    held = calendar(*entries)
    found = held.next_open(HERE, day)
    between = [day + timedelta(n) for n in range((found - day).days)]
    assert held.is_open(HERE, found)
    assert not any(held.is_open(HERE, one) for one in between)


@given(ENTRIES, DAYS, st.randoms(use_true_random=False))
def test_calendar_does_not_depend_on_the_order_of_its_entries(entries, day, chance):
    shuffled = list(entries)
    chance.shuffle(shuffled)
    assert Calendar(entries).plan(HERE, day) == Calendar(shuffled).plan(HERE, day)


@given(ENTRIES, DAYS, st.integers(0, 60), st.integers(0, 60))
def test_open_days_add_up(entries, day, first, second):
    held = calendar(*entries)
    middle, end = day + timedelta(first), day + timedelta(first + second)
    whole = held.open_days_between(HERE, day, end)
    parts = held.open_days_between(HERE, day, middle), held.open_days_between(HERE, middle, end)
    assert whole == sum(parts)
