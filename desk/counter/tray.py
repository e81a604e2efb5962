"""The tray of scans that wait for a decision: rows stay until staff have dealt with them."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desk.counter.doubt import Doubt, Undecided
from desk.counter.view import Choice, Question


@dataclass(frozen=True, slots=True)
class Pending:
    """A scan in doubt, and the member it was meant for."""

    scan: Undecided
    member_id: UUID | None


@dataclass(frozen=True, slots=True)
class Tray:
    """The rows, oldest first; one a code."""

    rows: tuple[Pending, ...] = ()

    def with_scan(self, scan: Undecided, member_id: UUID | None) -> Tray:
        """Add a row; scanning the same code again renews its row."""
        return Tray((*self.without(scan.code).rows, Pending(scan, member_id)))

    def without(self, code: str) -> Tray:
        """Take a row away."""
        return Tray(tuple(row for row in self.rows if row.scan.code != code))

    def find(self, code: str) -> Pending | None:
        """Give the row of a code, if it still waits."""
        return next((row for row in self.rows if row.scan.code == code), None)

    def questions(self, open_member: UUID | None) -> tuple[Question, ...]:
        """Give the rows as questions, with what can be answered now."""
        return tuple(
            Question(row.scan.code, row.scan.title, row.scan.doubt, _choices(row, open_member))
            for row in self.rows
        )


def _choices(row: Pending, open_member: UUID | None) -> tuple[Choice, ...]:
    if row.scan.doubt is Doubt.CARD_OR_ITEM:
        return (Choice.CARD, Choice.ITEM, Choice.LEAVE)
    lends = row.scan.doubt is Doubt.LENT_TO_OTHER and row.member_id == open_member is not None
    first = (Choice.TAKE_BACK_THEN_LEND,) if lends else ()
    return (*first, Choice.TAKE_BACK, Choice.LEAVE)
