"""What the page of the holds shows, in frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.domain.hold_lines import PickLine, QueueLine, ShelfLine, TransitLine
from db.domain.title import TitleLine
from desk.holds.hold_acts import Branches
from desk.holds.slip import Slip, SlipName


@dataclass(frozen=True, slots=True)
class HoldsView:
    """The lists of this branch, the slip of the last scan, and the queue that is looked at."""

    today: date
    how: SlipName = SlipName.LETTERS_AND_CARD
    picks: tuple[PickLine, ...] = ()
    shelf: tuple[ShelfLine, ...] = ()
    transit: tuple[TransitLine, ...] = ()
    slip: Slip | None = None
    titles: tuple[TitleLine, ...] = ()
    queue: tuple[QueueLine, ...] = ()
    branches: Branches = ()
