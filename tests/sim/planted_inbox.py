"""The bodies of planted faults about what staff are told and decide."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any
from uuid import UUID

from db.domain.decision import Decision, Outcome


def last_to_arrive(decisions: Iterable[Decision]) -> dict[UUID, Decision]:
    latest = {d.conflict_id: d for d in decisions}
    return {c: d for c, d in latest.items() if d.outcome is not Outcome.UNDO}


def undone_counts(decisions: Iterable[Decision]) -> dict[UUID, Decision]:
    latest: dict[UUID, Decision] = {}
    for decision in decisions:
        held = latest.get(decision.conflict_id)
        if decision.outcome is not Outcome.UNDO and (
            held is None or decision.version > held.version
        ):
            latest[decision.conflict_id] = decision
    return latest


def decided_once(decisions: Iterable[Decision]) -> dict[UUID, Decision]:
    first: dict[UUID, Decision] = {}
    for decision in sorted(decisions, key=lambda d: d.version):
        first.setdefault(decision.conflict_id, decision)
    return {c: d for c, d in first.items() if d.outcome is not Outcome.UNDO}


def split_unheard(real: Callable[..., Any]) -> Callable[..., Any]:
    def joined(files: Any, decisions: Iterable[Decision]) -> Any:
        return real(files, [d for d in decisions if d.outcome is not Outcome.SPLIT])

    return joined


def together_through_a_third(real: Callable[..., Any]) -> Callable[..., Any]:
    def join(groups: Any, pair: Any, apart: Any) -> None:
        real(groups, pair, {two for two in apart if two == pair})

    return join
