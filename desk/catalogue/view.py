"""What the catalogue page shows."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from db.domain.copy_record import ImportReport
from db.domain.item_type import ItemType
from db.domain.title import Copy, TitleLine


@dataclass(frozen=True, slots=True)
class CatalogueView:
    """What was looked for, what was found, and the copies of the title that is looked at.

    `answered` is what was typed when the titles were found: a slow answer lags behind the typing.
    """

    typed: str = ""
    answered: str = ""
    titles: tuple[TitleLine, ...] = ()
    looked_at: UUID | None = None
    copies: tuple[Copy, ...] = ()
    types: tuple[ItemType, ...] = ()
    may_import: bool = False
    importing: bool = False
    report: ImportReport | None = None
