"""Where a hold stands: a decision table, and no order in which facts arrive makes a difference."""

from __future__ import annotations

from datetime import date
from itertools import count
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.hold import Hold, HoldAct, HoldEvent, Standing, in_queue
from db.domain.hold_course import KEEPING, Gone, project_hold

HERE, THERE = uuid4(), uuid4()
ANN, BEN = uuid4(), uuid4()
COPY, TWIN = uuid4(), uuid4()
UNTIL = date(2026, 12, 1)
LOAN = uuid4()
A = HoldAct


def hold(version=(0, 0), member=ANN):
    return Hold(uuid4(), member, uuid4(), None, HERE, date(2027, 1, 1), version)


def event(what, at, item=None, branch=HERE, *, until=None, act=None, of=None):
    needed = item or (COPY if what in KEEPING | {A.RELEASED} else None)
    hold_id = of.id if of else uuid4()
    until = until or (UNTIL if what is A.READY else None)
    return HoldEvent(uuid4(), hold_id, what, needed, branch, until, (at, 1), act)


COURSES = [
    ("nothing happened", [], (Standing.WAITING, None)),
    ("on the shelf", [event(A.READY, 1)], (Standing.READY, COPY)),
    ("sent", [event(A.IN_TRANSIT, 1)], (Standing.IN_TRANSIT, COPY)),
    ("arrived", [event(A.IN_TRANSIT, 1), event(A.READY, 2)], (Standing.READY, COPY)),
    ("given free", [event(A.READY, 1), event(A.RELEASED, 2)], (Standing.WAITING, None)),
    (
        "another copy given free",
        [event(A.READY, 1), event(A.RELEASED, 2, TWIN)],
        (Standing.READY, COPY),
    ),
    ("filled", [event(A.READY, 1), event(A.FILLED, 2)], (Standing.FILLED, None)),
    (
        "kept by a desk that did not know of the cancelling",
        [event(A.CANCELLED, 1), event(A.READY, 2)],
        (Standing.CANCELLED, None),
    ),
    (
        "cancelled by a desk that did not know of the shelf",
        [event(A.READY, 1), event(A.CANCELLED, 2)],
        (Standing.CANCELLED, None),
    ),
    ("the first end counts", [event(A.EXPIRED, 1), event(A.FILLED, 2)], (Standing.EXPIRED, None)),
    (
        "cancelled by mistake",
        [event(A.CANCELLED, 1), event(A.RESTORED, 2)],
        (Standing.WAITING, None),
    ),
    (
        "two desks keep two copies: the first stays",
        [event(A.READY, 1), event(A.READY, 2, TWIN)],
        (Standing.READY, COPY),
    ),
    (
        "the second copy stays when the first was gone",
        [event(A.READY, 1), event(A.RELEASED, 2), event(A.READY, 3, TWIN)],
        (Standing.READY, TWIN),
    ),
    (
        "fetched elsewhere while on the shelf: it has to travel",
        [event(A.READY, 1), event(A.MOVED, 2, branch=THERE)],
        (Standing.IN_TRANSIT, COPY),
    ),
    (
        "put on the shelf of a branch that is not the one any more",
        [event(A.MOVED, 1, branch=THERE), event(A.READY, 2)],
        (Standing.IN_TRANSIT, COPY),
    ),
    (
        "searched for and not found",
        [event(A.SEARCHING, 1), event(A.NOT_FOUND, 2)],
        (Standing.WAITING, None),
    ),
]


@pytest.mark.parametrize(
    ("events", "expected"), [c[1:] for c in COURSES], ids=[c[0] for c in COURSES]
)
def test_hold_stands_where_its_course_leads(events, expected):
    state = project_hold(hold(), events)
    assert (state.standing, state.kept_item_id) == expected


LENT_ELSEWHERE = Gone(COPY, (5, 1), LOAN, BEN)


@pytest.mark.parametrize(
    ("events", "gone", "expected"),
    [
        ([event(A.READY, 1)], [Gone(COPY, (5, 1), LOAN, ANN)], (Standing.FILLED, None, None)),
        ([event(A.READY, 1)], [LENT_ELSEWHERE], (Standing.WAITING, None, LOAN)),
        ([event(A.READY, 6)], [LENT_ELSEWHERE], (Standing.READY, COPY, None)),
        ([event(A.READY, 1)], [Gone(COPY, (5, 1))], (Standing.WAITING, None, None)),
        ([event(A.READY, 1)], [Gone(TWIN, (5, 1), LOAN, BEN)], (Standing.READY, COPY, None)),
        (
            [event(A.READY, 1), event(A.RELEASED, 6)],
            [LENT_ELSEWHERE],
            (Standing.WAITING, None, None),
        ),
        (
            [event(A.READY, 1), event(A.READY, 7, TWIN)],
            [LENT_ELSEWHERE],
            (Standing.READY, TWIN, None),
        ),
    ],
    ids=[
        "the holder took it",
        "somebody else took it",
        "it was lent before it was kept",
        "kept for another hold later",
        "another copy was lent",
        "the desk noted it",
        "and another copy came",
    ],
)
def test_copy_that_went_elsewhere_is_not_kept(events, gone, expected):
    """Evergreen resets such a hold while the log of an offline desk is played back."""
    state = project_hold(hold(), events, gone)
    assert (state.standing, state.kept_item_id, state.lost_to) == expected


def test_undone_checkout_puts_the_hold_back_where_it_was():
    ready, filled = event(A.READY, 1), event(A.FILLED, 2, COPY, act=LOAN)
    assert project_hold(hold(), [ready, filled]).standing is Standing.FILLED
    assert project_hold(hold(), [ready, filled], (), {LOAN}).standing is Standing.READY


def test_suspended_hold_keeps_its_place_and_is_passed_over():
    first, second = hold((1, 1)), hold((2, 1))
    states = [project_hold(second, []), project_hold(first, [event(A.SUSPENDED, 3, until=UNTIL)])]
    queue = in_queue(states)
    assert [s.hold for s in queue] == [first, second]
    assert [s.served(date(2026, 11, 30)) for s in queue] == [False, True]
    assert queue[0].served(UNTIL)


def test_hold_brought_to_the_front_goes_before_the_others_and_the_last_one_first():
    holds = [hold((n, 1)) for n in range(4)]
    events = {2: [event(A.PROMOTED, 10)], 3: [event(A.PROMOTED, 11)]}
    states = [project_hold(h, events.get(n, [])) for n, h in enumerate(holds)]
    assert [s.hold.version[0] for s in in_queue(states)] == [3, 2, 0, 1]


ACTS = st.sampled_from(list(A))
COPIES = st.sampled_from([COPY, TWIN])
BRANCHES = st.sampled_from([HERE, THERE])
HISTORIES = st.lists(
    st.tuples(st.integers(0, 2), ACTS, COPIES, BRANCHES, st.booleans()), max_size=14
)


def told(holds, history):
    """Facts of three holds and two copies, each with its own version; some are loans instead."""
    events, loans = [], []
    for number, (which, what, item, branch, lent) in zip(count(1), history, strict=False):
        if lent:
            loans.append(Gone(item, (number, 1), uuid4(), holds[which].member_id))
        else:
            events.append(event(what, number, item, branch, of=holds[which]))
    return events, loans


def projected(holds, events, loans):
    states = []
    for one in holds:
        mine = [e for e in events if e.hold_id == one.id]
        others = [
            Gone(e.item_id, e.version) for e in events if e.hold_id != one.id and e.what in KEEPING
        ]
        states.append(project_hold(one, mine, [*loans, *others]))
    return states


@given(HISTORIES, st.randoms(use_true_random=False))
def test_no_order_and_no_repetition_makes_a_difference(history, chance):
    holds = [hold((0, n), member=uuid4()) for n in range(3)]
    events, loans = told(holds, history)
    expected = projected(holds, events, loans)
    chance.shuffle(events), chance.shuffle(loans)
    assert projected(holds, events, loans) == expected
    assert projected(holds, events * 2, loans * 2) == expected


@given(HISTORIES)
def test_no_copy_is_kept_for_two_holds(history):
    holds = [hold((0, n), member=uuid4()) for n in range(3)]
    kept = [s.kept_item_id for s in projected(holds, *told(holds, history)) if s.kept_item_id]
    assert len(kept) == len(set(kept))


@given(HISTORIES)
def test_copy_is_kept_exactly_while_a_hold_is_ready_or_on_its_way(history):
    holds = [hold((0, n), member=uuid4()) for n in range(3)]
    for state in projected(holds, *told(holds, history)):
        assert state.standing.keeps == (state.kept_item_id is not None)
        assert (state.until is not None) == (state.standing is Standing.READY)
        assert state.lost_to is None or state.standing is Standing.WAITING
        assert isinstance(state.branch_id, UUID)
