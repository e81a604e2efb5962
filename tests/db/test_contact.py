"""E-mail addresses and telephone numbers as people write them."""

from __future__ import annotations

import pytest

from db.errors import InvalidValue
from db.store.contact import read_email, read_telephone


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" nora@example.org ", "nora@example.org"),
        ("Nora.Angèle@Example.ORG", "Nora.Angèle@example.org"),
    ],
)
def test_an_address_is_kept_in_one_form(typed: str, kept: str) -> None:
    assert read_email(typed) == kept


@pytest.mark.parametrize(
    "typed", ["nora", "nora@", "@example.org", "a b@example.org", "x@localhost"]
)
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        read_email(typed)
    assert refused.value.field == "email"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("0470 12 34 56", "+32470123456"),
        ("0470/12.34.56", "+32470123456"),
        ("+32 11 22 33 44", "+3211223344"),
        ("0031 20 123 4567", "+31201234567"),
        ("011 22 33 44", "+3211223344"),
    ],
)
def test_a_number_is_kept_in_international_form(typed: str, kept: str) -> None:
    assert read_telephone(typed) == kept


@pytest.mark.parametrize("typed", ["123", "telephone", "04701234567890123"])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        read_telephone(typed)
    assert refused.value.field == "telephone"
