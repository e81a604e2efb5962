"""From the bytes of the identity and address files to values, whatever the bytes are."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from eid import tlv
from eid.dates import birth_date, plain_date
from eid.documents import DOCUMENT_TYPES
from eid.errors import BadData
from eid.identity import Address, Card, Person
from eid.layout import MANDATORY, AddressTag, IdentityTag
from eid.notes import Note
from eid.numbers import card_number_fits, national_number_fits

_SEXES = {"M": "M", "F": "F", "V": "F", "W": "F"}


@dataclass(frozen=True, slots=True)
class Identity:
    """What the identity file says, and what the checks of the other files need from it."""

    card: Card
    person: Person
    chip_number: bytes = field(repr=False)
    photo_hash: bytes = field(repr=False)
    notes: tuple[Note, ...]


class _Reader:
    """Takes texts from the fields of one file and collects what is odd about them."""

    def __init__(self, fields: tlv.Fields) -> None:
        self.values = fields.values
        self.notes = dict.fromkeys(fields.notes)

    def note(self, note: Note) -> None:
        self.notes[note] = None

    def text(self, tag: int) -> str:
        raw = self.values.get(tag, b"").rstrip(b"\0 ")
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError:
            self.note(Note.TEXT_NOT_UTF8)
            text = raw.decode("cp1252", errors="replace")
        return _shown(text)

    def date(self, tag: int) -> date | None:
        text = self.text(tag)
        found = plain_date(text)
        if text and found is None:
            self.note(Note.VALIDITY_UNREADABLE)
        return found

    def checked(self, tag: int, fits: Callable[[str], bool], note: Note) -> str:
        text = self.text(tag)
        if not fits(text):
            self.note(note)
        return text


def identity(data: bytes, applet: str, today: date) -> Identity:
    """Understand an identity file; raise BadData when a field is cut short or there is none."""
    reader = _Reader(tlv.parse(data))
    if not reader.values:
        raise BadData("the identity file is empty")
    if not reader.values.keys() >= MANDATORY:
        reader.note(Note.FIELD_MISSING)
    card = _card(reader, applet, today)
    person = _person(reader, today.year)
    return Identity(
        card,
        person,
        reader.values.get(IdentityTag.CHIP_NUMBER, b""),
        reader.values.get(IdentityTag.PHOTO_HASH, b""),
        tuple(reader.notes),
    )


def address(data: bytes) -> tuple[Address, tuple[Note, ...]]:
    """Understand an address file, which may be empty; raise BadData when a field is cut short."""
    reader = _Reader(tlv.parse(data))
    found = Address(
        street=reader.text(AddressTag.STREET),
        postal_code=reader.text(AddressTag.POSTAL_CODE),
        municipality=reader.text(AddressTag.MUNICIPALITY),
    )
    if found == Address("", "", ""):
        reader.note(Note.ADDRESS_EMPTY)
    return found, tuple(reader.notes)


def _card(reader: _Reader, applet: str, today: date) -> Card:
    document_type = reader.text(IdentityTag.DOCUMENT_TYPE).lstrip("0")
    if document_type not in DOCUMENT_TYPES:
        reader.note(Note.DOCUMENT_TYPE_UNKNOWN)
    valid_until = reader.date(IdentityTag.VALID_UNTIL)
    if valid_until is not None and valid_until < today:
        reader.note(Note.EXPIRED)
    return Card(
        applet=applet,
        number=reader.checked(IdentityTag.CARD_NUMBER, card_number_fits, Note.CARD_NUMBER_CHECK),
        valid_from=reader.date(IdentityTag.VALID_FROM),
        valid_until=valid_until,
        document_type=document_type,
        municipality=reader.text(IdentityTag.DELIVERED_BY),
    )


def _person(reader: _Reader, this_year: int) -> Person:
    born = birth_date(reader.text(IdentityTag.BIRTH_DATE), this_year)
    if born is None:
        reader.note(Note.BIRTH_DATE_UNREADABLE)
    elif born.day is None:
        reader.note(Note.BIRTH_DATE_INCOMPLETE)
    sex = _SEXES.get(reader.text(IdentityTag.SEX).upper())
    if sex is None:
        reader.note(Note.SEX_UNKNOWN)
    number = reader.checked(
        IdentityTag.NATIONAL_NUMBER, national_number_fits, Note.NATIONAL_NUMBER_CHECK
    )
    return Person(
        surname=reader.text(IdentityTag.SURNAME),
        given_names=reader.text(IdentityTag.GIVEN_NAMES),
        third_initial=reader.text(IdentityTag.THIRD_INITIAL),
        sex=sex,
        birth_date=born,
        birth_place=reader.text(IdentityTag.BIRTH_PLACE),
        nationality=reader.text(IdentityTag.NATIONALITY),
        national_number=number,
        title=reader.text(IdentityTag.TITLE),
        special_status=reader.text(IdentityTag.SPECIAL_STATUS),
    )


def _shown(text: str) -> str:
    """Composed letters, single spaces, and nothing that could steer a screen."""
    spaced = " ".join(unicodedata.normalize("NFC", text).split())
    return "".join(c for c in spaced if not unicodedata.category(c).startswith("C"))
