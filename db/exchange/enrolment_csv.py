"""Reads enrolments of a web form from CSV; the names of columns may be in four languages (P16)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Final

from db.domain.enrolment import EnrolledBy, EnrolmentDraft
from db.domain.member import Name
from db.errors import InvalidValue, Refused
from db.exchange.csv_rows import columns_of, rows_below
from db.exchange.texts import cleaned

MOST_ROWS: Final = 2000  # in one file; more is no list of enrolments
MOST_BYTES: Final = 5_000_000
_LONGEST: Final = 200  # of a value
# By field: what forms call it, without capitals, blanks and signs.
_CALLED: Final[Mapping[str, tuple[str, ...]]] = {
    "surname": ("surname", "lastname", "naam", "familienaam", "nom", "nachname", "name"),
    "given_names": ("givennames", "firstname", "voornaam", "prénom", "prenom", "vorname"),
    "email": ("email", "mail", "emailadres", "adresseemail", "courriel"),
    "age": ("age", "leeftijd", "âge", "alter"),
    "guardian_surname": ("guardiansurname", "naamouder", "nomparent", "nachnameeltern"),
    "guardian_given_names": (
        *("guardiangivennames", "guardianfirstname", "voornaamouder"),
        *("prénomparent", "prenomparent", "vornameeltern"),
    ),
    "telephone": ("telephone", "phone", "telefoon", "gsm", "téléphone", "telefon"),
}
_NEEDED: Final = ("surname", "given_names", "email")


def read_enrolments(path: Path) -> Iterator[tuple[int, EnrolmentDraft | Refused]]:
    """Read a file row by row; raise InvalidValue for one that is no list of enrolments."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise InvalidValue("file", "length")
        columns = columns_of(path)
        place = _places(columns)
        for number, row in islice(rows_below(path), MOST_ROWS):
            yield number, _draft(row, place)
    except (OSError, ValueError) as error:
        raise InvalidValue("file", "format") from error


def _places(columns: tuple[str, ...]) -> dict[str, int]:
    """Tell in which column each field stands."""
    called = ["".join(filter(str.isalnum, name.casefold())) for name in columns]
    found = {
        field: next((called.index(name) for name in names if name in called), -1)
        for field, names in _CALLED.items()
    }
    if any(found[field] < 0 for field in _NEEDED):
        raise InvalidValue("file", "format")
    return {field: at for field, at in found.items() if at >= 0}


def _draft(row: list[str] | None, place: Mapping[str, int]) -> EnrolmentDraft | Refused:
    if row is None:
        return InvalidValue("file", "format")
    said = {field: cleaned(row[at]) for field, at in place.items() if at < len(row)}
    long = next((field for field, value in said.items() if len(value) > _LONGEST), None)
    if long is not None:
        return InvalidValue(field=long, reason="length")
    age = said.get("age", "")
    if age and not age.isdecimal():
        return InvalidValue("age", "format")
    name = Name(said.get("surname", ""), said.get("given_names", ""))
    draft = EnrolmentDraft(name, said.get("email", ""), way=EnrolledBy.FILE)
    if not age:
        return draft
    guardian = Name(said.get("guardian_surname", ""), said.get("guardian_given_names", ""))
    telephone = said.get("telephone", "")
    return replace(draft, age=int(age), guardian=guardian, telephone=telephone)
