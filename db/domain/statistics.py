"""Statistics without persons (P14): what is counted, how coarsely, and when it is told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Any

from db.domain.disclosure import SMALL

AGE_CLASSES = ((0, 5), (6, 11), (12, 17), (18, 24), (25, 44), (45, 64), (65, None))
UNKNOWN = "unknown"


class What(StrEnum):
    """The acts that are counted."""

    LOAN = "loan"
    RETURN = "return"
    RENEWAL = "renewal"
    USE = "use"  # in the library
    REGISTRATION = "registration"


class By(StrEnum):
    """How the count of a month is broken down; never by two of these together."""

    DAY = ""
    ITEM_TYPE = "item_type"
    AGE = "age"
    CATEGORY = "category"


_WHATS, _BYS = frozenset(w.value for w in What), frozenset(b.value for b in By)


@dataclass(frozen=True, slots=True)
class Tally:
    """One counter: of a day, or of a month and one value."""

    period: str  # 2026-11-22, or 2026-11
    what: What
    by: By = By.DAY
    value: str = ""


@lru_cache(maxsize=512)  # the acts of a day move few counters
def tallies_of(
    what: What, on: date, *, item_type: str = "", age: int | None = None, category: str = ""
) -> tuple[Tally, ...]:
    """Tell which counters an act moves: its day, and its month by each thing that is known."""
    month = f"{on:%Y-%m}"
    known = {
        By.ITEM_TYPE: item_type,
        By.AGE: "" if age is None else age_class(age),
        By.CATEGORY: category,
    }
    return (
        Tally(on.isoformat(), what),
        *(Tally(month, what, by, value) for by, value in known.items() if value),
    )


def age_class(age: int) -> str:
    """Give the class of an age, such as `12-17`."""
    for least, most in AGE_CLASSES:
        if least <= age and (most is None or age <= most):
            return f"{least}-{most}" if most is not None else f"{least}+"
    return UNKNOWN


def is_over(period: str, today: date) -> bool:
    """Tell whether a day or a month has passed; before that nothing of it leaves the desk."""
    return period < today.isoformat()[: len(period)]


def told(counts: Mapping[Tally, int]) -> list[list[Any]]:
    """Give what a desk tells of a period: no breakdown of an act that it saw only a few times.

    The breakdown of one act would tell of that act what age and type went together.
    """
    seen: Counter[tuple[What, By]] = Counter()
    for tally, n in counts.items():
        seen[tally.what, tally.by] += n
    kept = [
        [t.what.value, t.by.value, t.value, n]
        for t, n in counts.items()
        if n and (t.by is By.DAY or seen[t.what, t.by] >= SMALL)
    ]
    return sorted(kept)


def understood(counts: Any) -> Iterable[tuple[What, By, str, int]]:
    """Read what a desk told; what this program doesn't know is left out."""
    for row in counts if isinstance(counts, list) else ():
        match row:
            case [str(what), str(by), str(value), int(n)] if what in _WHATS and by in _BYS:
                yield What(what), By(by), value, n
