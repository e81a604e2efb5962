"""Sums of money as staff type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.money import decimal_comma, parse_cents, parse_cents_or_zero
from db.errors import InvalidValue


@pytest.mark.parametrize(
    ("text", "cents"),
    [("2,50", 250), ("2.50", 250), ("2", 200), (" 2,5 ", 250), ("€ 0,05", 5), ("10 €", 1000)],
)
def test_sum_is_read(text, cents):
    assert parse_cents(text) == cents


@pytest.mark.parametrize(
    "text",
    [
        "",
        "0",
        "0,00",
        "-2,50",
        "2,505",
        "1.000,00",
        "1e3",
        "2,",
        ",50",
        "٢",
        "5410983210019",
        "nan",
    ],
)
def test_what_is_no_sum_is_refused(text):
    with pytest.raises(InvalidValue) as refused:
        parse_cents(text)
    assert refused.value.field == "amount"


def test_count_of_a_drawer_may_be_nothing():
    assert parse_cents_or_zero("0") == 0


@given(st.integers(1, 9_999_999))
def test_sum_that_is_written_is_read_back(cents):
    assert parse_cents(decimal_comma(cents)) == cents


def test_sum_below_zero_keeps_its_sign():
    assert decimal_comma(-5) == "-0,05"
