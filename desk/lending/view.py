"""What the return screen shows, in frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desk.lending.handled import Handled
from desk.lending.returns import Stray


@dataclass(frozen=True, slots=True)
class ReturnView:
    """The items that lie in front of staff, newest first, and the day's figure.

    `counts_for` is the day for which the book drop counts; None: what is scanned counts for today.
    """

    returned: tuple[Handled | Stray, ...] = ()
    back_today: int = 0
    counts_for: date | None = None
    here: bool = False  # what was not lent is counted as used in the library
