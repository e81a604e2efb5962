"""Which files are of one person: told by number, birth and name, unless staff decided otherwise."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from uuid import UUID

from db.domain.decision import Decision, Outcome, standing
from db.domain.member import Name
from db.domain.name_search import same_family_name

Pair = frozenset[UUID]


@dataclass(frozen=True, slots=True)
class PersonalFile:
    """What of a member's file tells whose it is; `number` is the keyed index, never the number."""

    id: UUID
    registered: str  # the instant as text: of two files the older one counts first
    number: str | None = field(repr=False)
    birth_date: str | None = field(repr=False)
    name: Name


def joined_files(files: Iterable[PersonalFile], decisions: Iterable[Decision]) -> dict[UUID, UUID]:
    """Give for each further file of a person the file that counts first.

    Files that staff joined come first, in the order of the decisions; then those that look alike.
    A step that would bring together two files that staff split is left out.
    """
    ordered = sorted(files, key=lambda f: (f.registered, str(f.id)))
    groups = {f.id: frozenset({f.id}) for f in ordered}
    ties = sorted(standing(decisions).values(), key=lambda d: d.version)
    apart = {pair_of(d) for d in ties if d.outcome is Outcome.SPLIT}
    by_hand = [pair_of(d) for d in ties if d.outcome is Outcome.JOIN]
    alike = [frozenset((a.id, b.id)) for a, b in combinations(ordered, 2) if look_alike(a, b)]
    for pair in (*by_hand, *alike):
        _join(groups, pair, apart)
    rank = {f.id: place for place, f in enumerate(ordered)}
    first = {file: min(group, key=rank.__getitem__) for file, group in groups.items()}
    return {file: canonical for file, canonical in first.items() if canonical != file}


def look_alike(one: PersonalFile, other: PersonalFile) -> bool:
    """Tell whether two files are of one person without staff having to say so (P12)."""
    return (
        one.number is not None
        and (one.number, one.birth_date) == (other.number, other.birth_date)
        and same_family_name(one.name, other.name)
    )


def pair_of(decision: Decision) -> Pair:
    """Give the two files that a decision is about."""
    return frozenset(i for i in (decision.member_id, decision.other_id) if i is not None)


def _join(groups: dict[UUID, Pair], pair: Pair, apart: Collection[Pair]) -> None:
    if not pair <= groups.keys():
        return  # one of them was erased, or has not arrived yet
    whole = frozenset[UUID]().union(*(groups[file] for file in pair))
    if not any(two <= whole for two in apart):
        groups.update(dict.fromkeys(whole, whole))


def same_group(joined: Mapping[UUID, UUID], one: UUID, other: UUID) -> bool:
    """Tell whether two files count as one person's."""
    return joined.get(one, one) == joined.get(other, other)
