"""What staff ask of one hold, and doing it where the records are."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db.domain.change import Changed
from db.domain.hold import HoldAct
from desk.language import short_day

if TYPE_CHECKING:
    from db.library import Library

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class HoldChange:
    """One act on a hold, with the value it needs."""

    hold_id: UUID
    what: HoldAct
    until: date | None = None
    branch_id: UUID | None = None
    reason: str = field(default="", repr=False)


def make(library: Library, change: HoldChange) -> Changed:
    """Do what was asked; raise what the register refuses."""
    holds = library.holds
    match change.what:
        case HoldAct.CANCELLED:
            return holds.cancel(change.hold_id)
        case HoldAct.RESTORED:
            return holds.restore(change.hold_id)
        case HoldAct.MOVED if change.branch_id is not None:
            return holds.move(change.hold_id, change.branch_id)
        case HoldAct.PROMOTED:
            return holds.promote(change.hold_id, change.reason)
    return holds.suspend(change.hold_id, change.until)


def told(change: HoldChange) -> str:
    """Say what was done."""
    match change.what:
        case HoldAct.CANCELLED:
            return translate("holds", "The hold is cancelled. You can still take that back.")
        case HoldAct.RESTORED:
            return translate("holds", "The hold waits again, in its old place.")
        case HoldAct.MOVED:
            return translate("holds", "The hold is fetched at another branch from now on.")
        case HoldAct.PROMOTED:
            return translate("holds", "The hold is first in the queue now.")
    if change.until is None:
        return translate("holds", "The hold is served again.")
    day = short_day(change.until)
    return translate("holds", "The hold is passed over until {day}.").format(day=day)
