"""Asking the National Register about a member: what may be asked, and what for (P8)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Protocol

from db.domain.access import Way
from db.domain.birth_date import BirthDate
from db.domain.member import MemberDraft, Name, PostalAddress, Source
from db.domain.national_number import NationalNumber
from db.errors import InvalidValue

# The log of who looked at whom keeps these as the way: it says what for, who and when.
PURPOSES: Final = (Way.REGISTER_ASKED, Way.REGISTER_POST, Way.REGISTER_DOUBT)


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """What the National Register says of a person: the four data that may be asked, no other."""

    name: Name
    birth_date: BirthDate | None = field(repr=False)
    address: PostalAddress

    def as_draft(self) -> MemberDraft:
        """Give the entry in the form in which a card is held beside a file."""
        return MemberDraft(self.name, self.birth_date, self.address, source=Source.DESK)


class NationalRegister(Protocol):
    """The port to whoever answers for the National Register."""

    def ask(self, number: NationalNumber) -> RegisterEntry | None:
        """Give what it says of a number, None where it knows nobody; raises Trouble."""


def check_purpose(why: Way) -> None:
    """Raise InvalidValue for what is no purpose to ask for."""
    if why not in PURPOSES:
        raise InvalidValue("purpose", "unknown")
