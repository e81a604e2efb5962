"""Reads enrolments of a web form from CSV; the names of columns may be in four languages (P16)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from db.domain.enrolment import EnrolledBy, EnrolmentDraft
from db.domain.member import Name
from db.errors import InvalidValue, Refused
from db.exchange.named_rows import EMAIL_CALLED, read_named

_CALLED: Final[Mapping[str, tuple[str, ...]]] = {
    "surname": ("surname", "lastname", "naam", "familienaam", "nom", "nachname", "name"),
    "given_names": ("givennames", "firstname", "voornaam", "prénom", "prenom", "vorname"),
    "email": EMAIL_CALLED,
    "age": ("age", "leeftijd", "âge", "alter"),
    "guardian_surname": ("guardiansurname", "naamouder", "nomparent", "nachnameeltern"),
    "guardian_given_names": (
        *("guardiangivennames", "guardianfirstname", "voornaamouder"),
        *("prénomparent", "prenomparent", "vornameeltern"),
    ),
    "telephone": ("telephone", "phone", "telefoon", "gsm", "téléphone", "telefon"),
}
_NEEDED: Final = ("surname", "given_names", "email")


def read_enrolments(path: Path) -> list[tuple[int, EnrolmentDraft | Refused]]:
    """Read a file to its end; raise InvalidValue for one that is no list, or too long a one."""
    return [
        (number, said if isinstance(said, Refused) else _draft(said))
        for number, said in read_named(path, _CALLED, _NEEDED)
    ]


def _draft(said: Mapping[str, str]) -> EnrolmentDraft | Refused:
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
