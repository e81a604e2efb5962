"""What the page on statistics shows, in frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from db.domain.disclosure import PublishedTable
from db.domain.statistics import What
from db.domain.sync_report import Lag
from db.registers.statistics import KNOWN, Of, View


class Exchange(StrEnum):
    """What is shown of the exchange with the centre, day by day."""

    LAG = "lag"


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which table: acts of a month told apart one way, the members of today, or the exchange."""

    what: What = What.LOAN
    view: View | Of | Exchange = View.DAY
    month: date | None = None

    def fitting(self) -> Chosen:
        """Give the same, told apart by days where the act is not told apart that way."""
        if isinstance(self.view, View) and self.view not in KNOWN[self.what]:
            return Chosen(self.what, View.DAY, self.month)
        return self


@dataclass(frozen=True, slots=True)
class StatisticsView:
    """A table, which one it is, and what may be chosen."""

    chosen: Chosen
    table: PublishedTable
    months: tuple[date, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)  # of types and categories
    lags: tuple[Lag, ...] = ()
    joined: bool = True  # to a central store; without one there is no exchange to show
