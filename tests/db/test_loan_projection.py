"""What became of loans: worked out from facts in any order, any number of times, to one answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from db.domain.loan import Extension, Loan, LoanReturn, project_loans

ITEM, DAY = UUID(int=1), datetime(2026, 1, 1, tzinfo=UTC)
DUE = date(2026, 2, 1)


def loan(n, version):
    out_at = DAY + timedelta(minutes=version[0])
    return Loan(UUID(int=n), ITEM, UUID(int=n + 1000), out_at, DUE, ITEM, ITEM, version)


def back(n, version):
    return LoanReturn(UUID(int=n), ITEM, None, DAY + timedelta(minutes=version[0]), version)


def longer(n, version, loan_id, days, ordinal):
    return Extension(UUID(int=n), loan_id, DUE + timedelta(days), version, ordinal)


DAYS = st.integers(-5, 60)


@st.composite
def histories(draw):
    """Loans, returns, renewals and closings of one item, and what was undone of them."""
    versions = draw(
        st.lists(st.tuples(st.integers(0, 40), st.integers(1, 3)), max_size=12, unique=True)
    )
    kinds = draw(st.lists(st.sampled_from("LLRRE"), min_size=len(versions), max_size=len(versions)))
    made = list(zip(range(1, 99), kinds, versions, strict=False))
    loans = [loan(n, v) for n, kind, v in made if kind == "L"]
    returns = [back(n, v) for n, kind, v in made if kind == "R"]
    extensions = [
        longer(
            n,
            v,
            draw(st.sampled_from(loans)).id,
            draw(st.integers(-5, 60)),
            draw(st.integers(0, 2)),
        )
        for n, kind, v in made
        if kind == "E" and loans
    ]
    acts = [one.id for one in (*loans, *returns, *extensions)]
    undone = draw(st.sets(st.sampled_from(acts))) if acts else set()
    return loans, returns, extensions, undone


@given(histories(), st.randoms(use_true_random=False))
def test_answer_does_not_depend_on_order_nor_on_repeats(history, chance):
    *facts, undone = history
    expected = project_loans(*facts, undone)
    mixed = [[*some, *some[:1]] if some is facts[1] else [*some] for some in facts]
    mixed[2] += facts[2]
    for some in mixed:
        chance.shuffle(some)
    assert project_loans(*mixed, undone) == expected


@given(histories())
def test_item_never_has_two_holders(history):
    states = project_loans(*history)
    assert sum(s.open for s in states) <= 1


@given(histories())
def test_promised_day_is_never_taken_back(history):
    assert all(s.due_on >= s.loan.due_on for s in project_loans(*history))


@given(histories())
def test_what_was_undone_is_as_if_it_had_never_been(history):
    loans, returns, extensions, undone = history
    rest = [[one for one in some if one.id not in undone] for some in (loans, returns, extensions)]
    assert project_loans(*history) == project_loans(*rest)


@given(histories())
def test_undoing_and_doing_again_comes_to_the_same(history):
    loans, returns, extensions, undone = history
    if not returns:
        return
    first, again = returns[0], replace(returns[0], id=UUID(int=5000))
    twice = project_loans(loans, [*returns, again], extensions, undone | {first.id})
    once = project_loans(loans, returns, extensions, undone - {first.id})
    assert twice == once


@given(histories())
def test_extension_counts_only_before_the_end(history):
    _, returns, extensions, undone = history
    back = [r.version for r in returns if r.id not in undone]
    for state in project_loans(*history):
        mine = [e for e in extensions if e.loan_id == state.loan.id and e.id not in undone]
        ended = min((v for v in back if v > state.loan.version), default=None)
        counted = [e for e in mine if ended is None or e.version < ended]
        assert state.renewals <= len({e.n for e in counted if e.n})


def test_two_renewals_with_one_number_count_once_and_the_later_day_holds():
    lent = loan(1, (1, 1))
    both = [longer(2, (2, 1), lent.id, 28, 1), longer(3, (2, 2), lent.id, 31, 1)]
    (state,) = project_loans([lent], [], both)
    assert (state.renewals, state.due_on) == (1, DUE + timedelta(31))


def test_closing_moves_the_day_and_is_no_renewal():
    lent = loan(1, (1, 1))
    (state,) = project_loans([lent], [], [longer(2, (2, 1), lent.id, 3, 0)])
    assert (state.renewals, state.due_on) == (0, DUE + timedelta(3))
