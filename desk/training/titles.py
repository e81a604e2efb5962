"""Two hundred books, films and games that nobody wrote, for the training library."""

from __future__ import annotations

from db.domain.item import ItemDraft

COUNT = 200
_FIRST_BARCODE = 30_000_341_000_007  # as Flemish libraries number their items
_STEP = 103  # apart, so that a mistyped barcode hits nothing

_WHAT = (
    *("De tuin", "Het huis", "De brug", "Het geheim", "De kaart", "De winter", "Het orkest"),
    *("De brief", "Het eiland", "De trein", "De schaduw", "Het meer", "De klok", "De bakker"),
)
_WHICH = (
    *("van morgen", "aan de Demer", "zonder deuren", "van grootmoeder", "achter de dijk"),
    *("in de mist", "van glas", "aan het kanaal", "op zolder", "onder de linde"),
    *("met twee namen", "van Herkenrode", "zonder einde", "bij avond", "van de noordenwind"),
)
_AUTHORS = (
    *("Mira Vandoren", "Lowie Stevaert", "Amber Quintens", "Jef Oosterlinck", "Nadia Belkhir"),
    *("Tuur Van Haelst", "Elke Rombouts", "Silke Demeyere", "Warre Coolsaet", "Ilse Tack"),
    *("Rashid Amrani", "Femke Ooms", "Karel Bosmans", "Yana Lievens", "Door Peeraer"),
)
_TYPES = ("book", "book", "book", "book", "book", "comic", "book", "dvd", "book", "game")


def barcode(number: int) -> str:
    """Give the barcode of an invented item, counted from 0."""
    return str(_FIRST_BARCODE + number * _STEP)


def item(number: int) -> ItemDraft:
    """Give an invented item, counted from 0; no two have the same title."""
    title = f"{_WHAT[number % len(_WHAT)]} {_WHICH[(number // len(_WHAT)) % len(_WHICH)]}"
    return ItemDraft(
        barcode=barcode(number),
        title=title,
        author=_AUTHORS[(number * 7) % len(_AUTHORS)],
        item_type=_TYPES[number % len(_TYPES)],
    )


def items(count: int = COUNT) -> tuple[ItemDraft, ...]:
    """Give the first so many invented items."""
    return tuple(item(number) for number in range(count))
