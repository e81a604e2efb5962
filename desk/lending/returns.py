"""Taking an item back, worked out where the records are: one trip, one answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.errors import NotOnLoan, UnknownItem

if TYPE_CHECKING:
    from db.library import Library
    from db.registers.loans import CheckedIn


@dataclass(frozen=True, slots=True)
class Stray:
    """Something that lies on the desk and was not on loan; without a title it is unknown."""

    barcode: str
    title: str
    author: str
    refusal: NotOnLoan | UnknownItem


def take_back(library: Library, barcode: str) -> CheckedIn | Stray:
    """Take an item back; what was not lent is answered with its title, to find its place."""
    try:
        back = library.loans.checkin(barcode)
    except UnknownItem as refusal:
        return Stray(barcode, "", "", refusal)
    except NotOnLoan as refusal:
        item = library.catalogue.by_barcode(barcode)
        if item is None:
            raise
        return Stray(barcode, item.title, item.author, refusal)
    if back.loan is None and back.trap is None and not back.sent_to:
        return Stray(barcode, back.item.title, back.item.author, NotOnLoan())
    return back
