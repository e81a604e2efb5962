"""What a text in the omnibox means."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.counter.national_number import looks_like_national_number
from desk.counter.routing import CodeRule, Kind, Route, Rules, luhn, route

RULES = Rules()


def number(first_nine: str, *, since_2000: bool = False) -> str:
    return f"{first_nine}{97 - int(('2' if since_2000 else '') + first_nine) % 97:02d}"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", Route(Kind.NOTHING)),
        ("   ", Route(Kind.NOTHING)),
        ("20000000000017", Route(Kind.MEMBER_CARD, "20000000000017")),
        ("30001234567890", Route(Kind.ITEM, "30001234567890")),
        ("3000 1234 5678 90", Route(Kind.ITEM, "30001234567890")),
        ("31234567890123", Route(Kind.UNKNOWN_CODE, "31234567890123")),
        ("1234", Route(Kind.UNKNOWN_CODE, "1234")),
        ("S-0042", Route(Kind.STAFF_BADGE, "0042")),
        ("9789023439523", Route(Kind.ISBN, "9789023439523")),
        ("978-90-234-3952-3", Route(Kind.ISBN, "9789023439523")),
        ("9789023439524", Route(Kind.UNKNOWN_CODE, "9789023439524")),
        ("080442957X", Route(Kind.ISBN, "080442957X")),
        ("0804429571", Route(Kind.UNKNOWN_CODE, "0804429571")),
        ("V", Route(Kind.PREVIOUS_MEMBER)),
        ("v", Route(Kind.PREVIOUS_MEMBER)),
        ("> lock", Route(Kind.COMMAND, "lock")),
        (">", Route(Kind.COMMAND)),
        ("peeters", Route(Kind.NAME, "peeters")),
        ("peeters 85", Route(Kind.NAME, "peeters", "85")),
        ("  jan   peeters 1985 ", Route(Kind.NAME, "jan peeters", "1985")),
        ("peeters 123", Route(Kind.NAME, "peeters 123")),
        ("van den berg", Route(Kind.NAME, "van den berg")),
        ("٣٠٠٠", Route(Kind.UNKNOWN_CODE, "٣٠٠٠")),
    ],
)
def test_a_text_means_one_thing(typed: str, expected: Route) -> None:
    assert route(typed, RULES) == expected


@pytest.mark.parametrize("since_2000", [False, True])
def test_a_national_number_is_known_with_or_without_its_dots(since_2000: bool) -> None:
    digits = number("050412001", since_2000=since_2000)
    dotted = f"{digits[:2]}.{digits[2:4]}.{digits[4:6]}-{digits[6:9]}.{digits[9:]}"
    assert route(digits, RULES).kind is Kind.NATIONAL_NUMBER
    assert route(dotted, RULES) == Route(Kind.NATIONAL_NUMBER, digits)


def test_a_national_number_with_a_wrong_check_is_a_code() -> None:
    digits = number("850412001")
    wrong = digits[:9] + f"{(int(digits[9:]) + 1) % 97:02d}"
    assert not looks_like_national_number(wrong)
    assert route(wrong, RULES).kind is Kind.UNKNOWN_CODE


def test_a_route_never_prints_what_was_typed() -> None:
    digits = number("850412001")
    assert digits not in repr(route(digits, RULES))
    assert "peeters" not in repr(route("peeters 85", RULES))


def test_a_code_that_fits_a_member_and_an_item_asks_which() -> None:
    both = Rules(items=(CodeRule("", 8),), member_cards=(CodeRule("1", 8),))
    assert route("12345678", both).kind is Kind.MEMBER_OR_ITEM
    assert route("22345678", both).kind is Kind.ITEM


def test_a_wrong_check_digit_is_seen_at_entry() -> None:
    checked = Rules(member_cards=(CodeRule("2", 14, "luhn"),))
    right = next(f"2000000000001{n}" for n in range(10) if luhn(f"2000000000001{n}"))
    wrong = right[:-1] + str((int(right[-1]) + 1) % 10)
    assert route(right, checked).kind is Kind.MEMBER_CARD
    assert route(wrong, checked).kind is Kind.UNKNOWN_CODE


def test_the_check_digit_is_the_one_everybody_uses() -> None:
    assert luhn("79927398713")  # the example of the standard's own description
    assert not luhn("79927398710")


@given(st.text())
def test_every_text_means_something(typed: str) -> None:
    answer = route(typed, RULES)
    assert (answer.kind is Kind.NOTHING) == (not typed.split())
