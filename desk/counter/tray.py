"""The tray of scans that wait for a decision: rows stay until staff have dealt with them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from desk.counter.doubt import ASKED_FOR, ON_SITE, Doubt, Undecided
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
        """Add a row; scanning the same code again renews its row, where it stands."""
        new = Pending(scan, member_id)
        if self.find(scan.code) is None:
            return Tray((*self.rows, new))
        return Tray(tuple(new if row.scan.code == scan.code else row for row in self.rows))

    def without(self, code: str) -> Tray:
        """Take a row away."""
        return Tray(tuple(row for row in self.rows if row.scan.code != code))

    def find(self, code: str) -> Pending | None:
        """Give the row of a code, if it still waits."""
        return next((row for row in self.rows if row.scan.code == code), None)

    def answered_by(self, member_id: UUID, codes: frozenset[str]) -> tuple[Pending, ...]:
        """Give the rows of a member in which nothing but these codes stands in the way."""
        return tuple(
            row
            for row in self.rows
            if row.member_id == member_id
            and row.scan.doubt is Doubt.BLOCKED
            and row.scan.codes <= codes
        )

    def questions(self, open_member: UUID | None, *, may_override: bool) -> tuple[Question, ...]:
        """Give the rows as questions, with what can be answered now."""
        return tuple(
            Question(
                row.scan.code,
                row.scan.title,
                row.scan.doubt,
                tuple(_choices(row, open_member, may_override=may_override)),
                row.scan.standing,
            )
            for row in self.rows
        )


def _choices(row: Pending, open_member: UUID | None, *, may_override: bool) -> Iterator[Choice]:
    scan, here = row.scan, row.member_id == open_member is not None
    if scan.doubt is Doubt.BLOCKED:
        yield from _past(scan, here=here, may_override=may_override)
    elif scan.doubt is Doubt.NOT_RENEWED:
        yield from _past_renewal(scan, here=here, may_override=may_override)
    else:
        with_member, always = _ANSWERS[scan.doubt]
        yield from (*(with_member if here else ()), *always)
    yield Choice.LEAVE


def _past(scan: Undecided, *, here: bool, may_override: bool) -> Iterator[Choice]:
    if scan.codes & ASKED_FOR:
        yield Choice.KEEP
    if here and not scan.stops:
        yield Choice.LEND_ANYWAY
    if here and scan.stops and may_override:
        yield Choice.OVERRIDE
    if ON_SITE in scan.codes:
        yield Choice.USE_HERE


def _past_renewal(scan: Undecided, *, here: bool, may_override: bool) -> Iterator[Choice]:
    if here and not scan.stops:
        yield Choice.RENEW_ANYWAY
    if here and scan.stops and may_override:
        yield Choice.RENEW_OVERRIDE


# The answers while the member is open for whom it was scanned, and those that are always there.
_ANSWERS: Final = {
    Doubt.CARD_OR_ITEM: ((), (Choice.CARD, Choice.ITEM)),
    Doubt.UNKNOWN: ((Choice.QUICK_ITEM,), ()),
    Doubt.LENT_TO_SAME: ((Choice.RENEW,), (Choice.TAKE_BACK,)),
    Doubt.LENT_TO_OTHER: ((Choice.TAKE_BACK_THEN_LEND,), (Choice.TAKE_BACK,)),
}
