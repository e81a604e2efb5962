"""What the privacy pages show, in frozen values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from db.domain.retention import Deletions, LegalHold
from db.registers.retention import Case

PERIODS = (30, 92, 366, 731)  # days ahead; a legal hold ends within 366


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One member whose time runs, with the legal hold on them."""

    case: Case
    hold: LegalHold | None = None

    @property
    def key(self) -> str:
        """The key of its row."""
        return str(self.case.member_id)


@dataclass(frozen=True, slots=True)
class RetentionView:
    """Who is deleted in the coming days, and how many were."""

    today: date
    lines: tuple[CaseLine, ...] = ()
    deletions: tuple[Deletions, ...] = ()


@dataclass(frozen=True, slots=True)
class NewHold:
    """A legal hold as staff fill it in."""

    reason: str = field(repr=False)
    until: date
