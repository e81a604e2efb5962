"""Loans and what became of them: worked out from facts, the same on every desk."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from db.domain.change import Version
from db.domain.lending_rules import LoanRules, Reason

__all__ = [
    "Extension",
    "Loan",
    "LoanReturn",
    "LoanRules",
    "LoanState",
    "Reason",
    "Version",
    "project_loans",
]

_DEFAULT_RULES = LoanRules()


@dataclass(frozen=True, slots=True)
class Loan:
    """One loan, as the desk that made it wrote it down; never changed afterwards."""

    id: UUID
    item_id: UUID
    member_id: UUID
    out_at: datetime
    due_on: date
    branch_id: UUID
    staff_id: UUID
    version: Version
    rules: LoanRules = _DEFAULT_RULES


@dataclass(frozen=True, slots=True)
class LoanReturn:
    """One taking back of an item; names the loan where that was known."""

    id: UUID
    item_id: UUID
    loan_id: UUID | None
    returned_at: datetime
    version: Version


@dataclass(frozen=True, slots=True)
class Extension:
    """A later due date for a loan: a renewal, which has a number, or a closing that moved it."""

    id: UUID
    loan_id: UUID
    due_on: date
    version: Version
    n: int = 0


@dataclass(frozen=True, slots=True)
class LoanState:
    """What became of a loan: open, ended by a return, or superseded by a later loan.

    `due_on` is the day that holds now: the latest that was promised to the member.
    """

    loan: Loan
    due_on: date
    renewals: int = 0
    ended_at: datetime | None = None
    superseded_by: UUID | None = None

    @property
    def open(self) -> bool:
        """Tell whether the member still has the item."""
        return self.ended_at is None

    def overdue(self, today: date) -> bool:
        """Tell whether the item should have been back before today."""
        return self.open and today > self.due_on


def project_loans(
    loans: Iterable[Loan],
    returns: Iterable[LoanReturn],
    extensions: Iterable[Extension] = (),
    undone: Collection[UUID] = frozenset(),
) -> tuple[LoanState, ...]:
    """Tell what became of the loans of ONE item, the same on every desk whatever the order.

    A return ends every loan of the item before it. Of two loans that no return lies between, the
    later holds the item: it was physically there; the earlier is superseded at that moment. What
    was undone counts as not having happened. An extension counts if it came before the end.
    """
    back = sorted((r for r in returns if r.id not in undone), key=lambda r: r.version)
    ordered = sorted((loan for loan in loans if loan.id not in undone), key=lambda ln: ln.version)
    longer = [e for e in extensions if e.id not in undone]
    following = [*ordered[1:], None]  # one too many when there are no loans at all
    return tuple(
        _state(loan, after, back, [e for e in longer if e.loan_id == loan.id])
        for loan, after in zip(ordered, following, strict=False)
    )


def _state(
    loan: Loan, after: Loan | None, back: list[LoanReturn], longer: list[Extension]
) -> LoanState:
    ending = next((r for r in back if r.version > loan.version), None)
    superseded = after is not None and (ending is None or after.version < ending.version)
    end = after if superseded else ending
    counted = [e for e in longer if end is None or e.version < end.version]
    state = LoanState(
        loan,
        max([loan.due_on, *(e.due_on for e in counted)]),
        len({e.n for e in counted if e.n}),
        ending.returned_at if ending else None,
    )
    if after is not None and superseded:
        return replace(state, ended_at=after.out_at, superseded_by=after.id)
    return state
