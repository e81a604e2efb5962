"""What staff decided about a conflict: facts, of which the latest about each conflict counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from db.domain.loan import Version


class Outcome(StrEnum):
    """What can be decided; which of these are offered depends on the conflict."""

    LEAVE = "leave"  # seen: it stays as the rule made it
    FIRST = "first"  # the item is with who had it first: the later loan doesn't count
    WITHDRAW = "withdraw"  # the item was not taken back: the return doesn't count
    SPLIT = "split"  # two files are of two people
    JOIN = "join"  # two files are of one person
    OTHER = "other"  # the value that lost counts, and the other takes its place
    UNDO = "undo"  # what was decided before doesn't count any more


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision: about which conflict and which two files, and which fact no longer counts."""

    id: UUID
    conflict_id: UUID
    outcome: Outcome
    staff_id: UUID
    at: datetime
    version: Version
    member_id: UUID | None = None
    other_id: UUID | None = None
    voids: UUID | None = None


def standing(decisions: Iterable[Decision]) -> dict[UUID, Decision]:
    """Give the decision that counts for each conflict; undone ones leave nothing."""
    latest: dict[UUID, Decision] = {}
    for decision in decisions:
        held = latest.get(decision.conflict_id)
        if held is None or decision.version > held.version:
            latest[decision.conflict_id] = decision
    return {c: d for c, d in latest.items() if d.outcome is not Outcome.UNDO}


def voided(decisions: Iterable[Decision]) -> frozenset[UUID]:
    """Tell which facts don't count any more."""
    return frozenset(d.voids for d in standing(decisions).values() if d.voids is not None)
