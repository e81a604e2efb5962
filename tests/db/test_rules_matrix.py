"""The matrix of rules: which row answers, since when, and why."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.lending_rules import PROMISED, LoanRules, Reason, RuleRow, RuleSet
from db.domain.rule_kinds import DEFAULTS, RULE_KINDS

HERE, THERE = UUID(int=1), UUID(int=2)
DAY = date(2026, 11, 22)
CELLS = [
    (HERE, "child", "dvd"),
    (HERE, "child", None),
    (HERE, None, "dvd"),
    (HERE, None, None),
    (None, "child", "dvd"),
    (None, "child", None),
    (None, None, "dvd"),
    (None, None, None),
]  # the most specific first


def row(cell, value, *, rule="loan_days", from_on=DAY, version=(1, 1), taken_away=False):
    return RuleRow(uuid4(), rule, cell, value, from_on, version, taken_away)


@pytest.mark.parametrize("first", range(len(CELLS)))
def test_most_specific_row_answers_branch_before_category_before_type(first):
    rows = [row(cell, n + 1) for n, cell in enumerate(CELLS)][first:]
    found = RuleSet(rows).value("loan_days", HERE, "child", "dvd", DAY)
    assert (found.value, found.row) == (first + 1, str(rows[0].id))


@pytest.mark.parametrize("cell", CELLS[:-1])
def test_row_of_elsewhere_says_nothing_here(cell):
    found = RuleSet([row(cell, 7)]).value("loan_days", THERE, "adult", "book", DAY)
    assert found.reason == Reason("loan_days", "default", "28")


def test_each_kind_is_resolved_by_itself():
    rules = RuleSet([row((HERE, None, None), 14), row((None, None, "dvd"), 1, rule="renewals")])
    held = rules.promise(HERE, "adult", "dvd", DAY)
    assert (held.loan_days, held.renewals, held.fine_cents) == (14, 1, 10)
    assert set(held.rows) == {"loan_days", "renewals"}
    assert held.reason("loan_days").row == held.rows["loan_days"]
    assert held.reason("fine_cents") == Reason("fine_cents", "default", "10")


@pytest.mark.parametrize(("days", "value"), [(-1, 28), (0, 21), (9, 21), (10, 14), (400, 14)])
def test_value_holds_from_its_day_on(days, value):
    everywhere = (None, None, None)
    rows = [row(everywhere, 14, from_on=DAY + timedelta(10)), row(everywhere, 21)]
    on = DAY + timedelta(days)
    assert RuleSet(rows).value("loan_days", HERE, None, None, on).value == value


def test_row_taken_away_lets_the_less_specific_answer_from_that_day():
    rows = [
        row((None, None, None), 21),
        row((HERE, None, None), 7),
        row((HERE, None, None), None, from_on=DAY + timedelta(3), version=(2, 1), taken_away=True),
    ]
    rules = RuleSet(rows)
    values = [rules.value("loan_days", HERE, None, None, DAY + timedelta(n)).value for n in (2, 3)]
    assert values == [7, 21]
    assert rules.in_force(DAY + timedelta(3)) == (rows[0],)
    assert len(rules.history("loan_days")) == len(rows)


def test_of_two_rows_for_one_day_the_later_act_holds():
    rows = [row((None, None, None), n, version=(n, 1)) for n in (3, 5, 4)]
    assert RuleSet(rows).value("loan_days", None, None, None, DAY).value == 5


@given(
    st.lists(
        st.tuples(st.sampled_from(CELLS), st.integers(1, 99), st.integers(-5, 5), st.booleans()),
        max_size=20,
    ),
    st.randoms(use_true_random=False),
)
def test_answer_does_not_depend_on_the_order_in_which_rows_came(made, chance):
    rows = [
        row(c, v, from_on=DAY + timedelta(d), version=(n, 1), taken_away=gone)
        for n, (c, v, d, gone) in enumerate(made)
    ]
    shuffled = list(rows)
    chance.shuffle(shuffled)
    asked = ("loan_days", HERE, "child", "dvd", DAY)
    assert RuleSet(rows).value(*asked) == RuleSet(shuffled).value(*asked)


def test_without_rows_a_loan_is_promised_the_defaults():
    assert RuleSet().promise(None, None, None, DAY) == LoanRules()
    assert set(PROMISED) <= set(DEFAULTS)


@pytest.mark.parametrize("kind", RULE_KINDS.values(), ids=lambda kind: kind.code)
def test_every_kind_allows_its_default_and_no_nonsense(kind):
    assert kind.allows(kind.default)
    assert kind.allows(None) is kind.optional
    for nonsense in (-5000, 1.5, "no such", [[1]], {"a": 1}):
        assert not kind.allows(nonsense)


@pytest.mark.parametrize(("category", "cents"), [("adult", 500), ("child", 0), ("staff", 0)])
def test_only_adults_pay_for_their_membership_until_the_library_says_otherwise(category, cents):
    rules = RuleSet([row((HERE, None, None), 700, rule="membership_fee")])
    assert rules.value("membership_fee", THERE, category, None, DAY).value == cents
    assert rules.value("membership_fee", HERE, category, None, DAY).value == 700
