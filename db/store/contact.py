"""E-mail addresses and telephone numbers, read as people write them and kept in one form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from db.domain.consent import Consents, Purpose
from db.errors import InvalidValue

COUNTRY = "BE"  # where a number without a country code is


def read_email(text: str) -> str:
    """Give an address in its one form; raise InvalidValue. Nobody is asked over the network."""
    from email_validator import EmailNotValidError, validate_email

    try:
        found = validate_email(text.strip(), check_deliverability=False, test_environment=True)
    except EmailNotValidError as error:
        raise InvalidValue("email", "format") from error
    return found.normalized


def read_telephone(text: str) -> str:
    """Give a number in international form, `+32470123456`; raise InvalidValue."""
    import phonenumbers

    try:
        found = phonenumbers.parse(text, COUNTRY)
    except phonenumbers.NumberParseException as error:
        raise InvalidValue("telephone", "format") from error
    if not phonenumbers.is_possible_number(found):
        raise InvalidValue("telephone", "length")
    return phonenumbers.format_number(found, phonenumbers.PhoneNumberFormat.E164)


_READERS: Final[dict[Purpose, Callable[[str], str]]] = {
    Purpose.EMAIL: read_email,
    Purpose.TELEPHONE: read_telephone,
}


def read_value(purpose: Purpose, text: str) -> str:
    """Give what a member consented to in the form in which it is kept; raise InvalidValue."""
    return _READERS.get(purpose, str.strip)(text)


def read_contacts(consents: Consents) -> Consents:
    """Give consents with their addresses and numbers in the form in which they are kept."""
    email, telephone = consents.email, consents.telephone
    return replace(
        consents,
        email=email and read_email(email),
        telephone=telephone and read_telephone(telephone),
    )
