"""Cash-up: what should be in the drawer of a desk, what is, and what stays there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from db.domain.account import LineKind, Method
from db.errors import InvalidValue, MissingValue

AT_THE_DESK = (Method.CASH, Method.TERMINAL)
PIECES = (20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1)
MOVES_MONEY = (LineKind.PAYMENT, LineKind.REFUND, LineKind.COUNTER)


@dataclass(frozen=True, slots=True)
class Drawer:
    """What the records say of a desk since its last count; sums by method, in cents."""

    since: datetime | None
    carried_cents: int = 0  # stayed in the drawer at the last count
    taken: Mapping[Method, int] = field(default_factory=dict, hash=False)

    def expected(self, method: Method) -> int:
        """Tell how much there should be."""
        carried = self.carried_cents if method is Method.CASH else 0
        return carried + self.taken.get(method, 0)


@dataclass(frozen=True, slots=True)
class Count:
    """What staff counted; `pieces` are coins and notes by their cents, where they were counted."""

    cash_cents: int
    terminal_cents: int
    left_cents: int
    explanation: str = ""
    pieces: Mapping[int, int] = field(default_factory=dict, hash=False)

    def counted(self, method: Method) -> int:
        """Tell how much was counted."""
        return self.cash_cents if method is Method.CASH else self.terminal_cents


@dataclass(frozen=True, slots=True)
class CashCount:
    """A cash-up as it was written down."""

    id: UUID
    desk_id: UUID
    staff_id: UUID
    on: date
    at: datetime
    expected: Mapping[str, int] = field(hash=False)
    counted: Mapping[str, int] = field(hash=False)
    left_cents: int
    explanation: str

    @property
    def difference_cents(self) -> int:
        """Tell how much more was counted than expected; below zero there was less."""
        return sum(self.counted.values()) - sum(self.expected.get(m, 0) for m in self.counted)


def drawer(ever_taken: Mapping[Method, int], counts: Sequence[CashCount]) -> Drawer:
    """Work out a drawer from all that its desk ever took, and its counts, the newest first.

    Sums are enough for it: no line of an account needs to be there any more.
    """
    if not counts:
        return Drawer(None, 0, dict(ever_taken))
    seen = {m: sum(count.expected.get(m, 0) for count in counts) for m in Method}
    seen[Method.CASH] -= sum(count.left_cents for count in counts[1:])  # expected twice
    left = {m: ever_taken.get(m, 0) - seen[m] for m in Method}
    return Drawer(counts[0].at, counts[0].left_cents, {m: c for m, c in left.items() if c})


def in_pieces(pieces: Mapping[int, int]) -> int:
    """Add up coins and notes, in cents."""
    return sum(cents * number for cents, number in pieces.items())


def checked_count(drawer: Drawer, count: Count) -> Count:
    """Check a count; raise MissingValue when it differs without a word, or InvalidValue."""
    if count.pieces and in_pieces(count.pieces) != count.cash_cents:
        raise InvalidValue("cash", "not_the_pieces")
    if count.left_cents > count.cash_cents:
        raise InvalidValue("left", "more_than_counted")
    differs = any(count.counted(m) != drawer.expected(m) for m in AT_THE_DESK)
    if differs and not count.explanation.strip():
        raise MissingValue("explanation")
    return count
