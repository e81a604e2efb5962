"""Where two desks' lending does not go together: what was lent twice, and what a return ended."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from db.domain.loan import Loan, LoanReturn, LoanState


class LoanConflict(StrEnum):
    """What went wrong with one item."""

    LENT_TWICE = "lent_twice"  # a loan without a return before the next one
    RETURNED_UNSEEN = "returned_unseen"  # a return of one member's loan that ended another's


@dataclass(frozen=True, slots=True)
class LoanClash:
    """Two loans of one item that clash; with RETURNED_UNSEEN, `fact_id` is the return."""

    kind: LoanConflict
    fact_id: UUID
    first: Loan
    second: Loan


def loan_clashes(states: Sequence[LoanState], returns: Iterable[LoanReturn]) -> list[LoanClash]:
    """Find what does not go together among the loans and returns of ONE item."""
    by_id = {state.loan.id: state.loan for state in states}
    found = [
        LoanClash(LoanConflict.LENT_TWICE, s.loan.id, s.loan, by_id[s.superseded_by])
        for s in states
        if s.superseded_by is not None
    ]
    return [*found, *_ended_others(states, sorted(returns, key=lambda r: r.version))]


def _ended_others(
    states: Sequence[LoanState], returns: Collection[LoanReturn]
) -> Iterator[LoanClash]:
    by_id = {state.loan.id: state.loan for state in states}
    for state in states:
        if state.open or state.superseded_by is not None:
            continue
        ending = next(r for r in returns if r.version > state.loan.version)
        meant = by_id.get(ending.loan_id) if ending.loan_id is not None else None
        if meant is not None and meant.member_id != state.loan.member_id:
            yield LoanClash(LoanConflict.RETURNED_UNSEEN, ending.id, meant, state.loan)
