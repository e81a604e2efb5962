"""A scan that can't be dealt with by rule: staff decide."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Doubt(Enum):
    """Why a scan needs a decision of staff."""

    LENT_TO_OTHER = "lent_to_other"
    LENT_TO_SAME = "lent_to_same"
    CARD_OR_ITEM = "card_or_item"


@dataclass(frozen=True, slots=True)
class Undecided:
    """A scan that waits for staff; it names the title, never the other member."""

    code: str
    title: str
    doubt: Doubt
