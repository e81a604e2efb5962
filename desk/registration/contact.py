"""E-mail addresses and telephone numbers, read as people write them and kept in one form."""

from __future__ import annotations

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
