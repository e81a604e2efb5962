"""What stands on a slip that goes into a copy; never a whole name: the shelf is in the room."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from db.domain.hold_lines import Holder, PickLine, ShelfLine, Spot
from desk.language import day

if TYPE_CHECKING:
    from db.registers.hold_shelf import Handled
    from db.registers.loans import CheckedIn

translate = QCoreApplication.translate
LETTERS = 3  # of the family name
TAIL = 4  # of the card


class SlipName(Enum):
    """How a slip names who waits."""

    LETTERS_AND_CARD = "letters_and_card"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip: what it is, in large who or where it is for, and the lines below."""

    heading: str
    large: str = field(repr=False)
    lines: tuple[str, ...] = ()


def shelf_name(holder: Holder, how: SlipName) -> str:
    """Shorten a name as it stands on the shelf: `PEE J · 0018`, or the end of the card alone.

    Who has no card, for they come with their eID, has a number of their own instead.
    """
    tail = holder.library_card[-TAIL:] or f"{holder.member_id.int % 10**TAIL:0{TAIL}d}"
    if how is SlipName.CARD:
        return tail
    letters = "".join(c for c in holder.name.surname if c.isalpha())[:LETTERS].upper()
    short = f"{letters} {holder.name.given_names[:1].upper()}".strip()
    return " · ".join(part for part in (short, tail) if part)


def hold_slip(copy: Spot, who: str, until: date | None) -> Slip:
    """Make the slip of a copy on the shelf of the holds."""
    kept = translate("holds", "Until {day}").format(day=day(until)) if until else ""
    return Slip(translate("holds", "On the holds' shelf"), who, _lines(kept, copy))


def way_slip(copy: Spot, branch: str, *, for_hold: bool) -> Slip:
    """Make the slip of a copy that goes to another branch."""
    why = (
        translate("holds", "Somebody waits for it there")
        if for_hold
        else translate("holds", "It belongs there")
    )
    return Slip(translate("holds", "To another branch"), branch, _lines(why, copy))


def slip_for(copy: Spot, back: Handled | CheckedIn, how: SlipName) -> Slip | None:
    """Make the slip that goes into a copy just scanned; None: it goes to its own shelf."""
    if back.trap is not None and back.trap.here and back.holder is not None:
        return hold_slip(copy, shelf_name(back.holder, how), back.trap.until)
    if back.sent_to:
        return way_slip(copy, back.sent_to, for_hold=back.trap is not None)
    return None


def slip_again(line: ShelfLine, how: SlipName) -> Slip:
    """Make the slip of a copy on the shelf once more."""
    return hold_slip(line.copy, shelf_name(line.holder, how), line.state.until)


def pick_slip(lines: tuple[PickLine, ...]) -> Slip:
    """Make the list that somebody takes along to the shelves; it names nobody."""
    heading = translate("holds", "To fetch from the shelves")
    count = translate("holds", "%n item(s)", "", len(lines))
    return Slip(heading, count, tuple(_pick_words(line) for line in lines))


def _pick_words(line: PickLine) -> str:
    place = " ".join(part for part in (line.copy.location, line.copy.shelf_mark) if part)
    return " · ".join(part for part in (place, line.copy.title, line.copy.barcode) if part)


def _lines(first: str, copy: Spot) -> tuple[str, ...]:
    return tuple(part for part in (first, copy.title, copy.author, copy.barcode) if part)
