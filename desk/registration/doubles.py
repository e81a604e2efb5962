"""Who may be registered already, looked up while staff type."""

from __future__ import annotations

from datetime import date

from db.domain.birth_date import BirthDate
from db.domain.member import Name
from db.errors import Refused
from desk.registration.form import Form, read_birth_date


def to_look_up(form: Form, today: date) -> tuple[Name, BirthDate] | None:
    """Give the name and birth date of a form once both are there; None before."""
    surname, given_names = form.surname.strip(), form.given_names.strip()
    if not surname or not given_names:
        return None
    try:
        born = read_birth_date(form.birth_date, today)
    except Refused:
        return None
    return None if born is None else (Name(surname, given_names), born)
