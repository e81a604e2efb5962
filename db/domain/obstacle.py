"""What stands in the way of an act: told, asked, or past it only with the permission."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date

from db.domain.block import Block, Severity
from db.domain.lending_rules import Reason


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One thing in the way: a code, how firmly, and the rules that put it there."""

    code: str
    severity: Severity
    why: tuple[Reason, ...] = ()
    since: date | None = None
    until: date | None = None
    note: str = field(default="", repr=False)  # what staff wrote with a block


def from_block(block: Block) -> Obstacle:
    """Tell a block of a member as something that stands in the way."""
    return Obstacle(
        block.code.value, block.severity, block.why, block.since, block.until, block.reason
    )


@dataclass(frozen=True, slots=True)
class Assent:
    """What staff go past: the codes they saw, and for a stop the reason they give."""

    codes: frozenset[str] = frozenset()
    reason: str = field(default="", repr=False)


NO_ASSENT = Assent()


def standing(obstacles: Iterable[Obstacle], passed: Collection[str]) -> tuple[Obstacle, ...]:
    """Give the obstacles that still keep the act from being done."""
    return tuple(o for o in obstacles if o.severity is not Severity.INFO and o.code not in passed)


def stops(obstacles: Iterable[Obstacle]) -> tuple[str, ...]:
    """Give the codes that only the permission goes past."""
    return tuple(o.code for o in obstacles if o.severity is Severity.STOP)
