"""What staff promise before they work with members' data, once a year (P28, P34)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from db.domain.clock import local_day
from db.domain.severing import months_after
from db.domain.wording import Held, Text

HOLDS_MONTHS: Final = 12
OWN_WORDS: Final = "balie-1"  # the version of the words that come with the program
STAFF_TEXTS: Final = (Text.LESSON, Text.PLEDGE)


@dataclass(frozen=True, slots=True)
class Pledge:
    """What one staff member declared last: to which versions, and when."""

    versions: Mapping[Text, str]
    at: datetime

    @property
    def until(self) -> date:
        """Give the day from which it is asked again."""
        return months_after(local_day(self.at), HOLDS_MONTHS)


def is_behind(last: Pledge | None, held: Mapping[Text, Held], today: date) -> bool:
    """Tell whether staff have to declare it: never did, a year ago, or to other words."""
    if last is None or last.until <= today:
        return True
    return any(last.versions[what] != held[what].version for what in STAFF_TEXTS)


def held_by_staff(published: Mapping[Text, Held]) -> dict[Text, Held]:
    """Give the lesson and the declaration that hold; without words: those of the program."""
    return {what: published.get(what) or Held(what, OWN_WORDS) for what in STAFF_TEXTS}
