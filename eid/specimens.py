"""Invented people for test cards: nobody is meant, and every surname says SPECIMEN."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeVar

from eid.documents import BELGIAN_CODES
from eid.layout import AddressTag, IdentityTag

_T = TypeVar("_T")

_FIRST_BIRTHDAY = date(1930, 1, 1)
_DAYS = 28_000  # of birthdays, up to 2006
_LEAP = 7919  # a prime: neighbouring seeds give people who have little in common
_NEVER_GIVEN = 999  # real numbers end at 998 births a day
_CHILD, _ADULT = "06", "01"
_FOREIGNERS_FIELDS = (
    (18, b"00"),
    (19, b""),
    (21, b""),
    (22, b"7"),
    (23, b""),
    (25, b""),
    (31, b"02.03.2021"),
)
_CHILD_BORN_SINCE = date(2014, 6, 1)


@dataclass(frozen=True, slots=True)
class Specimen:
    """What a test card says, in the texts as they stand on a card."""

    surname: str
    given_names: str
    third_initial: str
    sex: str
    birth_date: str
    birth_place: str
    nationality: str
    national_number: str
    card_number: str
    street: str
    postal_code: str
    municipality: str
    document_type: str = _ADULT
    title: str = ""
    special_status: str = "0"
    delivered_by: str = "Hasselt"
    valid_from: str = "01.03.2021"
    valid_until: str = "01.03.2031"
    more: tuple[tuple[int, bytes], ...] = ()  # further fields, as foreigners' cards have
    portrait: int = 0

    def identity_fields(self) -> dict[int, bytes]:
        """The texts of the identity file by tag; chip number and hashes are the card's."""
        tag = IdentityTag
        texts = {
            tag.CARD_NUMBER: self.card_number,
            tag.VALID_FROM: self.valid_from,
            tag.VALID_UNTIL: self.valid_until,
            tag.DELIVERED_BY: self.delivered_by,
            tag.NATIONAL_NUMBER: self.national_number,
            tag.SURNAME: self.surname,
            tag.GIVEN_NAMES: self.given_names,
            tag.THIRD_INITIAL: self.third_initial,
            tag.NATIONALITY: self.nationality,
            tag.BIRTH_PLACE: self.birth_place,
            tag.BIRTH_DATE: self.birth_date,
            tag.SEX: self.sex,
            tag.TITLE: self.title,
            tag.DOCUMENT_TYPE: self.document_type,
            tag.SPECIAL_STATUS: self.special_status,
        }
        return {int(t): text.encode() for t, text in texts.items()} | dict(self.more)

    def address_fields(self) -> dict[int, bytes]:
        """The texts of the address file by tag."""
        return {
            AddressTag.STREET: self.street.encode(),
            AddressTag.POSTAL_CODE: self.postal_code.encode(),
            AddressTag.MUNICIPALITY: self.municipality.encode(),
        }


@dataclass(frozen=True, slots=True)
class _Region:
    """How one language writes people, places and dates."""

    months: tuple[str, ...]
    date_form: str
    nationality: str
    female: str
    surnames: tuple[str, ...]
    women: tuple[str, ...]
    men: tuple[str, ...]
    streets: tuple[str, ...]
    places: tuple[tuple[str, str], ...]


_DUTCH = _Region(
    ("JAN", "FEB", "MAAR", "APR", "MEI", "JUN", "JUL", "AUG", "SEP", "OKT", "NOV", "DEC"),
    "{day:02} {month} {year}",
    "Belg",
    "V",
    ("Janssens", "Peeters", "Maes", "Claes", "De Smedt", "Van den Broeck", "Wouters", "Goossens"),
    ("Lotte Maria", "Emma", "Fatima Zohra", "Annelies", "Noor", "Hilde Godelieve", "Jolien"),
    ("Jan Baptist", "Pieter", "Yusuf", "Wout", "Bram Lodewijk", "Kobe", "Joris"),
    ("Kerkstraat {}", "Molenweg {} bus 2", "Grote Markt {}", "Lindelaan {}", "Stationsplein {}"),
    (("3500", "Hasselt"), ("3600", "Genk"), ("3290", "Diest"), ("9000", "Gent")),
)
_FRENCH = _Region(
    ("JAN", "FEV", "MARS", "AVR", "MAI", "JUIN", "JUIL", "AOUT", "SEPT", "OCT", "NOV", "DEC"),
    "{day:02} {month} {year}",
    "Belge",
    "F",
    ("Dupont", "Lambert", "Dubois", "Lefèvre", "Simon", "Leclercq", "Noël"),
    ("Zoé Hélène", "Chloé", "Amélie", "Yasmina", "Françoise Aimée"),
    ("Théo", "René François", "Loïc", "Mehdi", "Jérôme"),
    ("Rue de l'Église {}", "Avenue des Tilleuls {} bte 3", "Place du 4 Août {}", "Rue Haute {}"),
    (("4000", "Liège"), ("1000", "Bruxelles"), ("5000", "Namur")),
)
_GERMAN = _Region(
    ("JAN", "FEB", "MÄR", "APR", "MAI", "JUN", "JUL", "AUG", "SEP", "OKT", "NOV", "DEZ"),
    "{day:02}.{month}.{year}",
    "Belgisch",
    "W",
    ("Müller", "Schröder", "Groß", "Keßler", "Jansen"),
    ("Käthe Luise", "Anna", "Jörgina"),
    ("Jürgen", "Uwe Karl", "Thomas"),
    ("Hauptstraße {}", "Klötzerbahn {}", "Am Bach {}"),
    (("4700", "Eupen"), ("4780", "Sankt Vith")),
)
_REGIONS = (_DUTCH, _DUTCH, _FRENCH, _DUTCH, _DUTCH, _FRENCH, _DUTCH, _GERMAN)


def specimen(seed: int, born: date | None = None) -> Specimen:
    """The invented person of this number, always the same; a child when `born` makes it one."""
    region = _REGIONS[seed % len(_REGIONS)]
    turn = seed * _LEAP
    born = born or _FIRST_BIRTHDAY + timedelta(days=turn % _DAYS)
    is_woman = seed % 2 == 0
    postal_code, municipality = _pick(region.places, turn // 3)
    return Specimen(
        surname=f"{_pick(region.surnames, turn)} SPECIMEN",
        given_names=_pick(region.women if is_woman else region.men, turn // 7),
        third_initial="A" if seed % 3 == 0 else "",
        sex=region.female if is_woman else "M",
        birth_date=birth_text(born, region.months, region.date_form),
        birth_place=_pick(region.places, turn // 5)[1],
        nationality=region.nationality,
        national_number=national_number(born),
        card_number=card_number(seed),
        street=_pick(region.streets, turn // 11).format(1 + turn % 180),
        postal_code=postal_code,
        municipality=municipality,
        delivered_by=municipality,
        document_type=_CHILD if born >= _CHILD_BORN_SINCE else _ADULT,
        portrait=seed,
    )


def foreigner(seed: int, document_type: str) -> Specimen:
    """The invented person of this number on a foreigner's card, with the fields those have."""
    if document_type.lstrip("0") in BELGIAN_CODES:
        raise ValueError(document_type)
    number = f"{seed % 10**7:07}"
    return replace(
        specimen(seed),
        document_type=document_type,
        nationality="Marokko",
        card_number=f"B{number}{int(number) % 97 or 97:02}",
        more=_FOREIGNERS_FIELDS,
    )


def birth_text(born: date, months: tuple[str, ...], form: str) -> str:
    """A birth date as a card of some language writes it."""
    return form.format(day=born.day, month=months[born.month - 1], year=born.year)


def national_number(born: date) -> str:
    """A number with right check digits that nobody has: its counter is never given out."""
    base = int(f"{born:%y%m%d}{_NEVER_GIVEN}")
    century = 2_000_000_000 if born.year >= 2000 else 0  # noqa: PLR2004  the register's own rule
    return f"{base:09}{97 - (century + base) % 97:02}"


def card_number(seed: int) -> str:
    """Twelve digits of which the last two check the others."""
    base = seed * _LEAP % 10**6
    return f"{base:010}{base % 97 or 97:02}"


def _pick(choices: tuple[_T, ...], turn: int) -> _T:
    return choices[turn % len(choices)]
