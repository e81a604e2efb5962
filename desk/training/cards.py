"""The cards of the training library: one for each thing that can happen at the reader."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from eid.card_factory import make_card
from eid.faults import Mute, RealTime
from eid.layout import ADDRESS_FILE
from eid.simulated import AnyCard
from eid.specimens import Specimen, foreigner, specimen

KNOWN_SEED = 3  # among the members of the training library
NEWCOMER_SEED, FRENCH_SEED, GERMAN_SEED = 104, 109, 103  # adults, none of them members
CHILD_SEED, EXPIRED_SEED, FORGED_SEED, FOREIGNER_SEED = 106, 110, 111, 112
EU_CITIZEN = "33"  # permanent residence: such a card has the fields that foreigners' cards have
CHILD_BORN = date(2016, 5, 4)


class TransportCard:
    """A card for trains and trams: it answers, but knows none of our commands."""

    atr = bytes.fromhex("3B6F0000805A0102030405060708090A0B0C9000")

    def power_on(self) -> None:
        """Nothing changes."""

    def reset(self) -> None:
        """Nothing changes."""

    def transmit(self, apdu: bytes) -> bytes:
        """Say of every command that there is no such file or application."""
        del apdu
        return b"\x6a\x82"


def newcomer() -> Specimen:
    """Give the adult who is no member yet."""
    return specimen(NEWCOMER_SEED)


def known() -> Specimen:
    """Give the adult who is a member."""
    return specimen(KNOWN_SEED)


def child() -> Specimen:
    """Give the child."""
    return specimen(CHILD_SEED, born=CHILD_BORN)


def _expired() -> AnyCard:
    person = specimen(EXPIRED_SEED)
    return make_card(replace(person, valid_from="01.02.2014", valid_until="01.02.2019"))


def _forged() -> AnyCard:
    """A card on which somebody changed the address after it was signed."""
    card = make_card(specimen(FORGED_SEED))
    address = card.files[ADDRESS_FILE]
    card.files[ADDRESS_FILE] = address[:2] + bytes([address[2] ^ 1]) + address[3:]
    return card


DRAWER: dict[str, Callable[[], AnyCard]] = {
    "known": lambda: make_card(known()),
    "newcomer": lambda: make_card(newcomer(), "1.7"),
    "newcomer_fr": lambda: make_card(specimen(FRENCH_SEED)),
    "newcomer_de": lambda: make_card(specimen(GERMAN_SEED), "1.7"),
    "foreigner": lambda: make_card(foreigner(FOREIGNER_SEED, EU_CITIZEN)),
    "child": lambda: make_card(child()),
    "expired": _expired,
    "forged": _forged,
    "not_an_eid": TransportCard,
    "mute": lambda: Mute(make_card(newcomer())),
}


def from_drawer(key: str) -> AnyCard:
    """Make the card with this key of the drawer, at the pace of a real one."""
    card = DRAWER[key]()
    return RealTime(card) if card.atr else card
