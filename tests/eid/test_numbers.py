from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eid.numbers import card_number_fits, masked, national_number_fits
from eid.specimens import card_number, national_number

BIRTHDAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))


@given(BIRTHDAYS)
def test_numbers_of_both_centuries_fit(born):
    assert national_number_fits(national_number(born))


@given(BIRTHDAYS)
def test_one_wrong_check_digit_does_not_fit(born):
    number = national_number(born)
    wrong = number[:-1] + str((int(number[-1]) + 1) % 10)
    assert not national_number_fits(wrong)


@pytest.mark.parametrize("raised", [20, 40])
@pytest.mark.parametrize("century", [0, 2_000_000_000])
def test_a_bis_number_follows_the_same_rule(raised, century):
    base = int(f"98{7 + raised}28999")
    assert national_number_fits(f"{base}{97 - (century + base) % 97:02}")


@pytest.mark.parametrize("number", ["71715100070", "79797900036", "92828100076", "71717100052"])
def test_specimen_numbers_fit_though_their_dates_are_impossible(number):
    assert national_number_fits(number)


@pytest.mark.parametrize(
    "number",
    [
        "",
        "717151000",
        "7171510007A",
        "\u0667\u0661\u0667\u0661\u0665\u0661\u0660\u0660\u0660\u0667\u0660",
        "71.71.51-000.70",
    ],
)
def test_what_is_no_number_does_not_fit(number):
    assert not national_number_fits(number)


@pytest.mark.parametrize(
    "number",
    ["000000128019", "000000226635", "000000012629", "000000003333", "B000000101", "000000101"],
)
def test_card_numbers_fit(number):
    assert card_number_fits(number)


@pytest.mark.parametrize("number", ["000001241600", "B000000102", "", "B", "12345678901234"])
def test_card_numbers_with_wrong_check_digits_do_not_fit(number):
    assert not card_number_fits(number)


@given(st.integers(0, 10**9))
def test_the_factory_makes_card_numbers_that_fit(seed):
    assert card_number_fits(card_number(seed))


def test_a_masked_number_shows_no_digit():
    assert not any(map(str.isdigit, masked("71715100070")))
    assert masked("") == ""
