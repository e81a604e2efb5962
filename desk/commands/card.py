"""`balie card`: read the card in the reader and say how far it can be trusted."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import asdict
from datetime import date
from pathlib import Path

from desk.messages import sentence
from desk.settings import ROOTS
from eid.apdu import Connection
from eid.card import read
from eid.documents import document_name
from eid.errors import EidError
from eid.identity import CardData, PartialDate, Timing, Trust, Verdict
from eid.notes import Note
from eid.numbers import masked
from eid.pcsc import open_card
from eid.root_folder import trusted

DONE, REFUSED, TROUBLE = 0, 1, 3

Opener = Callable[[str | None], AbstractContextManager[Connection]]

_VERDICTS = {
    Verdict.CONFIRMED: "confirmed by the National Register",
    Verdict.NOT_CONFIRMED: "NOT confirmed: look at the card",
    Verdict.NOT_CHECKED: "not checked",
}
_NOTES = {
    Note.EXPIRED: "the card has expired",
    Note.BIRTH_DATE_INCOMPLETE: "the birth date on the card is incomplete",
    Note.ROOT_UNKNOWN: "signed under a root that this version does not know",
}
_ONLY_TEST_CARDS = "--photo and --show-national-number work on test cards only."
_NO_PHOTO = "There is no photo to write: it is missing on the card, or is not this person's."
_NOT_WRITTEN = "The photo could not be written to that file."


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `balie card`."""
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--reader", metavar="NAME", help="the reader, as `balie readers` names it")
    parser.add_argument("--photo", metavar="FILE", type=Path, help="write the photo of a test card")
    parser.add_argument(
        "--show-national-number", action="store_true", help="show that of a test card in full"
    )


def run(args: argparse.Namespace, opener: Opener = open_card) -> int:
    """Read the card and print what it says; give the exit code."""
    try:
        with opener(args.reader) as connection:
            data = read(connection, roots=trusted(args.home / ROOTS))
    except EidError as error:
        return _fail(args, kind_of(error), sentence(error), TROUBLE)
    if (args.photo or args.show_national_number) and not data.trust.test_card:
        return _fail(args, "refused", _ONLY_TEST_CARDS, REFUSED)
    if args.photo:
        problem = _write_photo(data, args.photo)
        if problem:
            return _fail(args, "photo", problem, TROUBLE)
    told = as_json(data, show_number=args.show_national_number)
    print(json.dumps(told) if args.json else as_text(data, show_number=args.show_national_number))
    return DONE


def kind_of(error: EidError) -> str:
    """The kind of an error as programs read it: `card_mute`, `no_reader`."""
    named = next(kind for kind in type(error).__mro__ if not kind.__name__.startswith("_"))
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", named.__name__).lower()


def as_json(data: CardData, *, show_number: bool) -> dict[str, object]:
    """The reading as other programs of the house expect it."""
    card, person, trust = data.card, data.person, data.trust
    return {
        "card": {
            "applet": card.applet,
            "number": card.number,
            "valid_from": _iso(card.valid_from),
            "valid_until": _iso(card.valid_until),
            "document_type": card.document_type,
            "document_name": document_name(card.document_type),
            "municipality": card.municipality,
        },
        "person": asdict(person) | {"national_number": _number(data, show_number)},
        "address": asdict(data.address),
        "trust": asdict(trust) | {"test_card": trust.test_card},
        "notes": list(data.notes),
        "timing": _timing(data),
    }


def as_text(data: CardData, *, show_number: bool) -> str:
    """The reading for people, one thing a line."""
    card, person, address, trust = data.card, data.person, data.address, data.trust
    lines = {
        "Card": f"{document_name(card.document_type)}, {card.number}",
        "Valid": f"{_iso(card.valid_from) or '?'} to {_iso(card.valid_until) or '?'}",
        "Name": f"{person.surname}, {person.given_names} {person.third_initial}".rstrip(" ,"),
        "Born": f"{_birth(person.birth_date)} {person.birth_place}".strip(),
        "Sex": person.sex or "",
        "Nationality": person.nationality,
        "National number": _number(data, show_number),
        "Address": f"{address.street}, {address.postal_code} {address.municipality}".strip(" ,"),
        "Identity": _verdict(trust.identity, trust),
        "Address check": _verdict(trust.address, trust),
        "Photo": _verdict(trust.photo, trust),
        "Root": "test card, not for real registration" if trust.test_card else trust.root,
        "Notes": "; ".join(_NOTES.get(Note(note), note.replace("_", " ")) for note in data.notes),
    }
    return "\n".join(f"{name + ':':<17}{value}" for name, value in lines.items() if value)


def _fail(args: argparse.Namespace, kind: str, message: str, code: int) -> int:
    if args.json:
        print(json.dumps({"error": {"kind": kind, "message": message}}))
    else:
        print(message, file=sys.stderr)
    return code


def _write_photo(data: CardData, file: Path) -> str | None:
    """Write the photo of a test card; answer what went wrong."""
    if data.photo is None:
        return _NO_PHOTO
    try:
        file.write_bytes(data.photo)
    except OSError:
        return _NOT_WRITTEN
    return None


def _verdict(verdict: Verdict, trust: Trust) -> str:
    """What a check says; the signature of a test authority is no word of the state."""
    if verdict is Verdict.CONFIRMED and trust.test_card:
        return "signed by a test authority"
    return _VERDICTS[verdict]


def _timing(data: CardData) -> dict[str, float]:
    timing = data.timing or Timing(0, 0, 0.0, 0.0)
    return {name: round(value, 1) for name, value in asdict(timing).items()}


def _number(data: CardData, show: bool) -> str:
    number = data.person.national_number
    return number if show else masked(number)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _birth(born: PartialDate | None) -> str:
    """The parts that are known, the largest first."""
    if born is None:
        return "?"
    known = (f"{part:02}" for part in (born.year, born.month, born.day) if part is not None)
    return "-".join(known)
