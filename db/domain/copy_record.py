"""A copy as another system describes it, and what became of it when it was taken in."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from db.domain.title import Description

MOST_REFUSED = 1000  # rows that a report lists; more of them it only counts
LONGEST = 500  # characters of any one value
LONGEST_BARCODE = 64
HIGHEST_PRICE = 10_000_000  # cents


@dataclass(frozen=True, slots=True)
class CopyRecord:
    """One copy with its title; `source_id` is the title's number in the system it comes from."""

    row: int
    source_id: str
    description: Description
    barcode: str
    item_type: str = ""
    branch: str = ""
    shelf_mark: str = ""
    location: str = ""
    price_cents: int | None = None


class Flaw(StrEnum):
    """Why a row was refused."""

    UNREADABLE = "unreadable"  # not what the format allows
    NO_TITLE = "no_title"
    NO_BARCODE = "no_barcode"
    TOO_LONG = "too_long"
    BAD_PRICE = "bad_price"
    DOUBLE = "double"  # this barcode stood in the file before
    TAKEN = "taken"  # another title's copy, or a member card, carries this barcode
    UNKNOWN_BRANCH = "unknown_branch"


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that was not taken in; counted from 1, as staff find it in their file."""

    row: int
    flaw: Flaw
    barcode: str = ""


@dataclass(slots=True)
class ImportReport:
    """What became of a file: nothing disappears without being counted."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    refused_rows: list[RefusedRow] = field(default_factory=list)
    refused: int = 0
    cancelled: bool = False

    @property
    def read(self) -> int:
        """Count the rows that were looked at."""
        return self.added + self.changed + self.unchanged + self.refused

    def refuse(self, row: RefusedRow) -> None:
        """Count a row that was refused, and list it while the list is not too long."""
        self.refused += 1
        if len(self.refused_rows) < MOST_REFUSED:
            self.refused_rows.append(row)


def flaw_of(record: CopyRecord) -> Flaw | None:
    """Tell why a copy can't be taken in as it is described; None when it can."""
    if not record.description.title:
        return Flaw.NO_TITLE
    if not record.barcode:
        return Flaw.NO_BARCODE
    d = record.description
    texts = (d.title, d.author, d.publisher, record.shelf_mark, record.location, record.source_id)
    if any(len(text) > LONGEST for text in texts) or len(record.barcode) > LONGEST_BARCODE:
        return Flaw.TOO_LONG
    if record.price_cents is not None and not 0 <= record.price_cents <= HIGHEST_PRICE:
        return Flaw.BAD_PRICE
    return None
