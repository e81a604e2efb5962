"""A birth date that may be incomplete, and the ages that it allows."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, field
from datetime import date

from db.errors import InvalidValue

ADULT_DATA_AGE = 16  # P6: below it, only with a parent's permission
OF_AGE = 18  # who is younger stands for nobody


@dataclass(frozen=True, slots=True, order=True)
class BirthDate:
    """The year, and the month and day where they are known; never completed by guessing."""

    year: int = field(repr=False)
    month: int | None = field(default=None, repr=False)
    day: int | None = field(default=None, repr=False)

    def __str__(self) -> str:
        """Give the ISO form, as far as it is known: `1985`, `1985-07` or `1985-07-30`."""
        parts = [f"{self.year:04d}", *(f"{p:02d}" for p in (self.month, self.day) if p)]
        return "-".join(parts)

    @property
    def complete(self) -> bool:
        """Tell whether year, month and day are all known."""
        return self.month is not None and self.day is not None

    def earliest(self) -> date:
        """Give the first day this can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    def latest(self) -> date:
        """Give the last day this can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def ages(self, today: date) -> tuple[int, int]:
        """Give the least and the greatest age, in whole years, that this allows today."""
        return _age(self.latest(), today), _age(self.earliest(), today)

    def may_be_under(self, age: int, today: date) -> bool:
        """Tell whether the person could be younger than an age: doubt counts as younger."""
        return self.ages(today)[0] < age


def parse_birth_date(text: str) -> BirthDate:
    """Read the ISO form, complete or not; raise InvalidValue for anything else."""
    try:
        numbers = [int(p) for p in text.split("-")]
        found = BirthDate(*numbers)
        found.earliest()
    except (ValueError, TypeError) as error:
        raise InvalidValue("birth_date", "format") from error
    return found


def _age(born: date, today: date) -> int:
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
