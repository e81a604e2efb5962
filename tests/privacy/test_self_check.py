"""P32: each promise with what is wrong now, where it is kept and when it last ran."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from db.domain.obligation import OBLIGATIONS
from db.domain.self_check import EACH_DESK, JOBS, Facts, Job, Problem, self_check
from tests.db.libraries import FixedClock
from tests.db.two_desks import bring
from tests.rules.repository import ROOT, text

TODAY = date(2026, 11, 22)
WELL = Facts(TODAY, dict.fromkeys(Job, TODAY), statement="2026-1")


def wrong(facts: Facts) -> dict[str, list[Problem]]:
    return {
        one.promise.id: [problem for problem, _about in one.problems]
        for one in self_check(facts)
        if one.problems
    }


def test_p32_where_nothing_is_wrong_every_promise_stands_in_its_order():
    checked = self_check(WELL)
    assert [one.promise for one in checked] == list(OBLIGATIONS)
    assert wrong(WELL) == {}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (replace(WELL, readable=True), {"P31": [Problem.READABLE]}),
        (replace(WELL, statement=""), {"P5": [Problem.NO_STATEMENT]}),
        (replace(WELL, joined=True), {"P21": [Problem.EXCHANGE]}),
        (replace(WELL, joined=True, exchanged_on=TODAY - timedelta(days=5)), {}),
        (replace(WELL, clock_off=True), {"P19": [Problem.CLOCK]}),
        (replace(WELL, late_requests=2), {"P27": [Problem.REQUESTS]}),
        (replace(WELL, open_incidents=1), {"P17": [Problem.INCIDENTS]}),
        (
            replace(WELL, staff_behind=2),
            {"P28": [Problem.PLEDGES], "P34": [Problem.PLEDGES]},
        ),
        (replace(WELL, unlisted_mail="mail.example.org"), {"P18": [Problem.MAIL_PARTY]}),
        (replace(WELL, unlisted_central="db.example.org"), {"P18": [Problem.CENTRAL_PARTY]}),
    ],
)
def test_p32_what_is_wrong_is_found_at_its_promise(facts, expected):
    assert wrong(facts) == expected


@pytest.mark.parametrize("promise", JOBS)
def test_p32_a_promise_that_time_keeps_is_wrong_once_nothing_ran_for_too_long(promise):
    job = JOBS[promise]
    late = {**WELL.ran, job: TODAY - timedelta(days=6)}
    assert wrong(replace(WELL, ran=late))[promise] == [Problem.NOT_LATELY]
    never = {one: day for one, day in WELL.ran.items() if one is not job}
    assert wrong(replace(WELL, ran=never))[promise] == [Problem.NEVER_RAN]


def test_p32_a_library_of_today_has_not_failed_to_run_anything_yet():
    assert wrong(replace(WELL, ran={}, since=TODAY)) == {}


def test_p32_what_is_wrong_stands_first_and_what_is_broken_before_all():
    checked = self_check(replace(WELL, readable=True, late_requests=1))
    assert [one.promise.id for one in checked[:2]] == ["P31", "P27"]
    assert (checked[0].failed, checked[1].failed) == (True, False)


def test_p32_the_day_s_work_is_written_down_and_told_at_the_other_desk(desks):
    one, two = desks
    one.books.day_done(lambda: False)
    bring(one, two)
    today = FixedClock().now().date()
    ran = {c.job: c.last_ran for c in two.books.check() if c.job is not None}
    assert ran == {**dict.fromkeys(Job, today), **dict.fromkeys(EACH_DESK)}


def test_p12_p14_p32_desk_writes_down_when_it_wiped_and_counted(library):
    library.upkeep()
    ran = {c.promise.id: c.last_ran for c in library.books.check()}
    assert ran["P12"] == ran["P14"] == FixedClock().now().date()


def test_p12_p14_p32_what_another_desk_wiped_and_counted_is_not_done_here(desks):
    one, two = desks
    one.books.ran(Job.TALLIES, Job.LOST_VALUES)
    bring(one, two)
    ran = {c.promise.id: c.last_ran for c in two.books.check()}
    assert (ran["P12"], ran["P14"]) == (None, None)


def test_p32_what_was_called_off_did_not_run(library):
    library.upkeep(cancelled=lambda: True)
    checked = library.books.check()
    assert {one.last_ran for one in checked if one.job not in EACH_DESK} == {None}


def test_p32_what_ran_is_written_down_once_a_day(library):
    library.upkeep()
    before = library.sync_status().waiting
    library.upkeep()
    assert library.sync_status().waiting == before


def test_p32_the_file_of_a_desk_says_that_it_is_encrypted(library):
    assert not any(one.failed for one in library.books.check())


def test_p32_every_promise_names_a_test_that_names_it():
    """A test says in its name which promise it breaks, or its file says so at the top."""
    for one in OBLIGATIONS:
        if one.shown_by:
            mark = f"_{one.id.lower()}_", f"{one.id}:", one.id
            assert any(m in text(ROOT / file) for m in mark for file in one.shown_by), one.id
