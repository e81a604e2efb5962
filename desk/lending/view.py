"""What the return screen shows, in frozen values."""

from __future__ import annotations

from dataclasses import dataclass

from desk.lending.handled import Handled
from desk.lending.returns import Stray


@dataclass(frozen=True, slots=True)
class ReturnView:
    """The items that lie in front of staff, newest first, and the day's figure."""

    returned: tuple[Handled | Stray, ...] = ()
    back_today: int = 0
