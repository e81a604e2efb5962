"""Trapping, placing, and the way of a copy: decision tables."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from db.domain.calendar import Calendar, CalendarEntry, EntryKind
from db.domain.hold import Copy, Hold, HoldAct, HoldRules, HoldState, Standing, may_fill
from db.domain.placing import (
    HoldLimits,
    Situation,
    Wish,
    decide_fill,
    decide_hold,
    refusals,
)
from db.domain.transit import Transfer, TransferAct, decide_way, is_late, project_transit
from db.domain.trap import decide_trap
from db.errors import HoldRefused, InvalidValue

HERE, THERE = uuid4(), uuid4()
TITLE, OTHER_TITLE = uuid4(), uuid4()
COPY = Copy(uuid4(), TITLE, HERE)
TODAY = date(2026, 11, 20)  # a Friday
CALENDAR = Calendar(
    [
        CalendarEntry(
            uuid4(),
            EntryKind.HOURS,
            None,
            date(2026, 1, 1),
            hours=((("10:00", "18:00"),),) * 6 + ((),),  # closed on Sundays
        )
    ]
)


def waiting(n=1, **changes):
    values = {
        "id": uuid4(),
        "member_id": uuid4(),
        "title_id": TITLE,
        "item_id": None,
        "branch_id": HERE,
        "wanted_until": date(2027, 1, 1),
        "version": (n, 1),
    }
    hold = Hold(**(values | {k: v for k, v in changes.items() if k in values}))
    state = HoldState(hold, Standing.WAITING, hold.branch_id)
    return replace(state, **{k: v for k, v in changes.items() if k not in values})


def trap(states, kept=None, copy=COPY, at=HERE):
    return decide_trap(
        copy=copy, at_branch=at, kept=kept, waiting=states, calendar=CALENDAR, today=TODAY
    )


def test_first_in_the_queue_gets_the_copy_for_seven_open_days():
    first, second = waiting(1), waiting(2)
    found = trap([second, first])
    assert (found.state, found.what, found.here, found.news) == (first, HoldAct.READY, True, True)
    assert found.until == date(2026, 11, 28)  # Sunday the 22nd does not count
    assert [(r.rule, r.row, r.value) for r in found.reasons] == [
        ("hold_shelf_days", "default", "7")
    ]


def test_shelf_days_are_those_that_were_promised_with_the_hold():
    rules = HoldRules(shelf_days=2, rows={"hold_shelf_days": "row"})
    promised = waiting(1)
    promised = replace(promised, hold=replace(promised.hold, rules=rules))
    found = trap([promised])
    assert (found.until, found.reasons[0].row) == (date(2026, 11, 23), "row")


@pytest.mark.parametrize(
    ("changes", "gets_it"),
    [
        ({}, True),
        ({"title_id": OTHER_TITLE}, False),
        ({"title_id": None, "item_id": COPY.id}, True),
        ({"title_id": None, "item_id": uuid4()}, False),
        ({"suspended_until": TODAY}, True),
        ({"suspended_until": TODAY + timedelta(days=1)}, False),
        ({"wanted_until": TODAY}, True),
        ({"wanted_until": TODAY - timedelta(days=1)}, False),
        ({"standing": Standing.READY, "kept_item_id": uuid4()}, False),
        ({"standing": Standing.CANCELLED}, False),
    ],
)
def test_only_who_waits_for_this_copy_gets_it(changes, gets_it):
    assert (trap([waiting(1, **changes)]) is not None) == gets_it


def test_copy_without_a_title_fills_holds_on_itself_alone():
    quick = Copy(uuid4(), None, HERE)
    assert not may_fill(waiting(1, title_id=None, item_id=uuid4()).hold, quick)
    assert may_fill(waiting(1, title_id=None, item_id=quick.id).hold, quick)


def test_copy_that_never_leaves_the_house_is_kept_for_nobody():
    assert trap([waiting(1)], copy=replace(COPY, lendable=False)) is None


def test_copy_asked_at_another_branch_goes_on_its_way_there():
    found = trap([waiting(1, branch_id=THERE)])
    assert (found.what, found.branch_id, found.until) == (HoldAct.IN_TRANSIT, THERE, None)


def test_copy_that_arrives_is_put_on_the_shelf_of_its_hold_and_nobody_jumps_the_queue():
    on_its_way = waiting(9, standing=Standing.IN_TRANSIT, kept_item_id=COPY.id)
    found = trap([waiting(1), on_its_way], kept=on_its_way)
    assert (found.state, found.what, found.news) == (on_its_way, HoldAct.READY, True)


def test_copy_on_the_shelf_that_is_scanned_again_stays_there_and_says_so():
    """Alma wants a copy that was taken back offline scanned again; here twice changes nothing."""
    ready = waiting(1, standing=Standing.READY, kept_item_id=COPY.id, until=TODAY)
    found = trap([waiting(2)], kept=ready)
    assert (found.state, found.until, found.news) == (ready, TODAY, False)


def test_copy_of_which_the_shelf_days_are_over_goes_to_the_next():
    late = TODAY - timedelta(days=1)
    expired = waiting(1, standing=Standing.READY, kept_item_id=COPY.id, until=late)
    following = waiting(2)
    assert trap([expired, following], kept=expired).state == following
    assert trap([expired], kept=expired) is None


def wish(**changes):
    values = {"member_id": uuid4(), "title_id": TITLE, "item_id": None, "branch_id": HERE}
    return Wish(**(values | changes))


@pytest.mark.parametrize(
    ("asked", "situation", "limits", "codes"),
    [
        (wish(), Situation(), HoldLimits(), ()),
        (wish(), Situation(on_loan=True), HoldLimits(), ("on_loan_to_member",)),
        (wish(), Situation(holds=[waiting(1)]), HoldLimits(), ("already_waits",)),
        (wish(), Situation(holds=[waiting(1, title_id=OTHER_TITLE)]), HoldLimits(), ()),
        (wish(), Situation(on_shelf=True), HoldLimits(), ()),
        (wish(), Situation(on_shelf=True), HoldLimits(on_shelf=False), ("on_shelf",)),
        (wish(), Situation(), HoldLimits(allowed=False), ("hold_not_allowed",)),
        (wish(), Situation(copies=0), HoldLimits(), ("no_copies",)),
        (wish(), Situation(blocks=("debt",)), HoldLimits(), ("debt",)),
        (
            wish(),
            Situation(holds=[waiting(n, title_id=uuid4()) for n in range(5)]),
            HoldLimits(),
            ("too_many_holds",),
        ),
        (
            wish(title_id=None, item_id=COPY.id),
            Situation(holds=[waiting(1, title_id=None, item_id=COPY.id)], blocks=("debt",)),
            HoldLimits(),
            ("already_waits", "debt"),
        ),
    ],
)
def test_hold_is_refused_with_every_reason(asked, situation, limits, codes):
    assert refusals(asked, situation, limits) == codes
    if codes:
        with pytest.raises(HoldRefused) as refused:
            decide_hold(asked, situation, limits, HoldRules(), TODAY)
        assert refused.value.reasons == codes


def test_wish_counts_for_a_year_unless_another_day_is_given():
    decided = decide_hold(wish(), Situation(), HoldLimits(), HoldRules(), TODAY)
    assert decided.wanted_until == date(2027, 11, 20)
    day = date(2026, 12, 24)
    decided = decide_hold(wish(wanted_until=day), Situation(), HoldLimits(), HoldRules(), TODAY)
    assert decided.wanted_until == day
    past = wish(wanted_until=TODAY - timedelta(days=1))
    with pytest.raises(InvalidValue):
        decide_hold(past, Situation(), HoldLimits(), HoldRules(), TODAY)


def test_checkout_fills_the_hold_that_keeps_the_copy_before_an_older_one_for_its_title():
    older, keeping = waiting(1), waiting(2, standing=Standing.READY, kept_item_id=COPY.id)
    assert decide_fill(COPY, [older, keeping]) == keeping
    assert decide_fill(COPY, [older]) == older
    assert decide_fill(COPY, [waiting(1, title_id=OTHER_TITLE)]) is None


@pytest.mark.parametrize(
    ("home", "goes_home", "to"),
    [(HERE, True, None), (THERE, True, THERE), (THERE, False, None)],
)
def test_copy_of_another_branch_goes_home_unless_it_may_stay(home, goes_home, to):
    assert decide_way(home=home, at_branch=HERE, goes_home=goes_home) == to


NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def transfer(what, at):
    return Transfer(COPY.id, what, HERE, THERE, NOON, (at, 1))


@pytest.mark.parametrize(
    ("facts", "lent", "on_its_way"),
    [
        ([], [], False),
        ([transfer(TransferAct.SENT, 1)], [], True),
        ([transfer(TransferAct.ARRIVED, 2), transfer(TransferAct.SENT, 1)], [], False),
        ([transfer(TransferAct.SENT, 1), transfer(TransferAct.MISSING, 2)], [], False),
        ([transfer(TransferAct.SENT, 1)], [(2, 1)], False),
        ([transfer(TransferAct.SENT, 3)], [(2, 1)], True),
    ],
)
def test_copy_is_on_its_way_from_sending_until_anything_else_happens(facts, lent, on_its_way):
    assert (project_transit(facts, lent) is not None) == on_its_way


def test_copy_on_its_way_for_too_long_may_be_lost():
    assert not is_late(NOON, NOON + timedelta(days=14), 14)
    assert is_late(NOON, NOON + timedelta(days=14, minutes=1), 14)
