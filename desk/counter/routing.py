"""What a text means that was typed in the omnibox or scanned: one pure function."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from desk.counter.national_number import digits_of, looks_like_national_number

SHORTEST_CODE: Final = 4  # digits; fewer are a search
ISBN_10, ISBN_13 = 10, 13


class Kind(Enum):
    """What was meant, and so who has to answer."""

    NOTHING = "nothing"
    MEMBER_CARD = "member card"
    ITEM = "item"
    MEMBER_OR_ITEM = "member or item"
    UNKNOWN_CODE = "unknown code"
    NATIONAL_NUMBER = "national number"
    STAFF_BADGE = "staff badge"
    ISBN = "isbn"
    PREVIOUS_MEMBER = "previous member"
    COMMAND = "command"
    NAME = "name"


@dataclass(frozen=True)
class Route:
    """What was meant, the code or words, and a year of birth (two or four digits) in a search."""

    kind: Kind
    text: str = field(default="", repr=False)
    year: str = ""


@dataclass(frozen=True)
class CodeRule:
    """How codes of one kind look: how they begin, how many digits, and their check digit."""

    prefix: str
    length: int
    check: str = field(default="", metadata={"one_of": ("", "luhn")})

    def fits(self, code: str) -> bool:
        """Whether this code looks so; `check` is empty or `luhn`."""
        looks = code.isascii() and code.isdigit() and len(code) == self.length
        return looks and code.startswith(self.prefix) and (self.check != "luhn" or luhn(code))


@dataclass(frozen=True)
class Rules:
    """How the codes of this library look."""

    # Flemish item barcodes: 14 digits that begin with 3000, in Code 128.
    items: tuple[CodeRule, ...] = (CodeRule("3000", 14),)
    member_cards: tuple[CodeRule, ...] = (CodeRule("2", 14),)
    staff_prefix: str = "S-"


def route(text: str, rules: Rules) -> Route:
    """Say what a text means; what is nothing else is a search for a name."""
    typed = " ".join(text.split())
    if not typed:
        return Route(Kind.NOTHING)
    if typed.startswith(">"):
        return Route(Kind.COMMAND, typed[1:].strip())
    if typed.upper() == "V":
        return Route(Kind.PREVIOUS_MEMBER)
    if rules.staff_prefix and typed.startswith(rules.staff_prefix):
        return Route(Kind.STAFF_BADGE, typed.removeprefix(rules.staff_prefix))
    return _code(digits_of(typed), rules) or _name(typed)


def luhn(code: str) -> bool:
    """Whether the last digit is the check digit that most library cards carry."""
    doubled = [sum(divmod(2 * int(digit), 10)) for digit in code[-2::-2]]
    return (sum(doubled) + sum(int(digit) for digit in code[-1::-2])) % 10 == 0


def _code(code: str, rules: Rules) -> Route | None:
    member = any(rule.fits(code) for rule in rules.member_cards)
    item = any(rule.fits(code) for rule in rules.items)
    kinds = (
        (member and item, Kind.MEMBER_OR_ITEM),
        (member, Kind.MEMBER_CARD),
        (item, Kind.ITEM),
        (looks_like_national_number(code), Kind.NATIONAL_NUMBER),
        (_is_isbn(code), Kind.ISBN),
        (code.isdigit() and len(code) >= SHORTEST_CODE, Kind.UNKNOWN_CODE),
    )
    return next((Route(kind, code) for fits, kind in kinds if fits), None)


def _is_isbn(code: str) -> bool:
    if not re.fullmatch(r"(97[89]\d{10}|\d{9}[\dXx])", code, re.ASCII):
        return False
    if len(code) == ISBN_10:
        last = 10 if code[-1] in "Xx" else int(code[-1])
        return (sum((10 - n) * int(digit) for n, digit in enumerate(code[:9])) + last) % 11 == 0
    return sum(int(digit) * (3 if n % 2 else 1) for n, digit in enumerate(code)) % 10 == 0


def _name(typed: str) -> Route:
    found = re.fullmatch(r"(?P<name>.*\S)\s+(?P<year>(?:19|20)?\d\d)", typed, re.ASCII)
    if found is None:
        return Route(Kind.NAME, typed)
    return Route(Kind.NAME, found["name"], found["year"])
