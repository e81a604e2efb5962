"""What the part of the holds in a member's file shows, in frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.domain.hold_lines import HoldLine
from db.domain.title import TitleLine
from desk.holds.hold_acts import Branches


@dataclass(frozen=True, slots=True)
class MemberHolds:
    """A member's holds, and the titles found for a new one; `by_barcode`: one copy was meant."""

    today: date
    holds: tuple[HoldLine, ...] = ()
    found: tuple[TitleLine, ...] = ()
    by_barcode: bool = False
    branches: Branches = ()
