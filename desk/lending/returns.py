"""Taking an item back, worked out where the records are: one trip, one answer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from db.domain.calendar import Calendar
from db.domain.checkin import ReturnWay
from db.errors import NotOnLoan, UnknownItem
from desk.holds.slip import SlipName
from desk.lending.handled import Handled, taken_back, used_here

if TYPE_CHECKING:
    from db.domain.change import Changed
    from db.library import Library


@dataclass(frozen=True, slots=True)
class Stray:
    """Something that lies on the desk and was not on loan; without a title it is unknown."""

    barcode: str
    title: str
    author: str
    refusal: NotOnLoan | UnknownItem

    @property
    def key(self) -> str:
        """Tell it from the others in a list."""
        return self.barcode


@dataclass(frozen=True, slots=True)
class Returned:
    """An item that was taken back, and what changed."""

    done: Handled
    changed: Changed


def take_back(
    library: Library,
    barcode: str,
    today: date,
    slips: SlipName = SlipName.LETTERS_AND_CARD,
    *,
    way: ReturnWay = ReturnWay.DESK,
) -> Returned | Stray:
    """Take an item back; what was not lent is answered with its title, to find its place."""
    try:
        back = library.loans.checkin(barcode, way=way)
    except UnknownItem as refusal:
        return Stray(barcode, "", "", refusal)
    except NotOnLoan as refusal:
        item = library.catalogue.by_barcode(barcode)
        if item is None:
            raise
        return Stray(barcode, item.title, item.author, refusal)
    done = taken_back(back, today, slips)
    if back.loan is not None:
        done = _with_messages(library, done, back.loan.member_id)
    return Returned(done, back.changed)


def used_or_taken_back(
    library: Library,
    barcode: str,
    today: date,
    slips: SlipName = SlipName.LETTERS_AND_CARD,
) -> Returned | Stray:
    """Count that what lay on a table was used here; what was lent, or is asked for, comes back."""
    back = take_back(library, barcode, today, slips)
    if isinstance(back, Returned) or isinstance(back.refusal, UnknownItem):
        return back
    noted = library.items.use_in_house(barcode)
    return Returned(used_here(noted, today), noted.changed)


def last_open_day(library: Library, today: date) -> date:
    """Tell for which day the book drop counts: the last one on which this branch was open."""
    calendar = Calendar(library.calendar.entries())
    return calendar.previous_open(library.session.branch_id, today - timedelta(days=1))


def _with_messages(library: Library, done: Handled, member_id: UUID) -> Handled:
    """Add what the member who brought it should hear: what they owe, what is ready for them."""
    return replace(
        done,
        owes_cents=max(0, library.accounts.balance(member_id)),
        ready=library.holds.ready_for(member_id),
    )
