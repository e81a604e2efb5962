"""What staff are told and decide, in memory: values that lost, files of one person, voided acts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid5

from db.domain import decision, loan, one_person
from db.domain.change import HLC_COUNTER_BITS, Act, Operation, Stamp, parse_stamp
from db.domain.decision import Decision, Outcome
from db.domain.loan import Loan, LoanReturn, LoanState
from db.domain.member import Name
from db.domain.one_person import PersonalFile
from db.store.lost_values import KEPT, lost_id
from db.store.sync_state import FACT_VERSION
from tests.sim.memory_records import Kept, Record

DAY_MS = 24 * 60 * 60 * 1000
TOLD = ("address", "email")
NOBODY = Name("Specimen", "")
WHENEVER = datetime(2026, 1, 1, tzinfo=UTC)
Records = Mapping[tuple[str, UUID], Record]


def note_seen(kept: Kept, member: UUID, groups: Iterable[str]) -> None:
    """Note, before groups of a file are written here, what they take the place of."""
    record = kept.records.get(("member", member))
    for group in TOLD:
        if record is not None and group in groups:
            held = record.versions.get(group)
            if held is None or held.origin != (kept.own.origin or 0):
                kept.seen[member, group] = held


Lost = tuple[UUID, dict[str, Any]]


def lost_among(
    kept: Kept, operations: Iterable[Operation]
) -> Iterator[tuple[UUID, dict[str, Any]]]:
    """Tell the values of others that lose against a value of this desk that had not seen them."""
    for op in operations:
        if op.act is not Act.SET or op.kind != "member":
            continue
        file = kept.records.get(("member", op.record_id))
        for group in TOLD:
            if file is not None and group in (op.payload or {}):
                told = _lost(kept, op, group, file)
                if told is not None and ("lost_value", told[0]) not in kept.records:
                    yield told


def _lost(kept: Kept, op: Operation, group: str, file: Record) -> Lost | None:
    held, value = file.versions.get(group), (op.payload or {})[group]
    own = kept.own.origin or 0
    unseen = (op.record_id, group) in kept.seen
    if held is None or op.stamp >= held or held.origin != own or op.stamp.origin == own:
        return None
    apart = (held.hlc >> HLC_COUNTER_BITS) - (op.stamp.hlc >> HLC_COUNTER_BITS)
    mine = file.fields.get(group)
    if not unseen or value is None or mine is None or value == mine or apart > DAY_MS:
        return None
    seen = kept.seen[op.record_id, group]
    if seen is not None and op.stamp <= seen:
        return None
    about = {"member_id": str(op.record_id), "field_group": group,
             "lost_version": str(op.stamp), "kept_version": str(held)}  # fmt: skip
    groups: dict[str, Any] = {"about": about}
    if group == "address":
        groups["value"] = {"value": value}
    return lost_id(op.record_id, group, str(op.stamp)), groups


def old_values(records: Records, now_ms: int) -> Iterator[tuple[UUID, UUID]]:
    """Tell the lost values that were kept for thirty days, and whose they are."""
    oldest = now_ms - int(KEPT.total_seconds() * 1000)
    for (kind, record_id), record in records.items():
        if kind == "lost_value" and record.fields.get("value") is not None and record.subject:
            lost = parse_stamp(record.fields["about"]["lost_version"])
            if lost.hlc >> HLC_COUNTER_BITS < oldest:
                yield record_id, record.subject


def decisions_of(records: Records) -> list[Decision]:
    """Read the decisions, in the order in which they arrived."""
    return [
        _decision(record_id, record.fields, record.versions[FACT_VERSION])
        for (kind, record_id), record in records.items()
        if kind == "decision"
    ]


def persons(records: Records) -> dict[UUID, UUID]:
    """Tell which files are of one person; in memory the card stands for the number."""
    files = [
        PersonalFile(i, str(i), record.fields["card"]["card"], None, NOBODY)
        for (kind, i), record in records.items()
        if kind == "member" and "card" in record.fields
    ]
    return one_person.joined_files(files, decisions_of(records))


def loan_states(records: Records) -> dict[UUID, LoanState]:
    """Tell what became of every loan that counts."""
    voids = decision.voided(decisions_of(records))
    loans: defaultdict[UUID, list[Loan]] = defaultdict(list)
    returns: defaultdict[UUID, list[LoanReturn]] = defaultdict(list)
    for (kind, i), record in records.items():
        if kind in ("loan", "loan_return"):
            item = UUID(record.fields["item_id"])
            stamp = record.versions[FACT_VERSION]
            version = (stamp.hlc, stamp.origin)
            if kind == "loan":
                who = UUID(record.fields["member_id"])
                loans[item].append(Loan(i, item, who, WHENEVER, WHENEVER.date(), i, i, version))
            else:
                returns[item].append(LoanReturn(i, item, None, WHENEVER, version))
    found = (loan.project_loans(loans[i], returns[i], (), voids) for i in loans)
    return {state.loan.id: state for states in found for state in states}


def pair_id(one: UUID, other: UUID) -> UUID:
    first, second = sorted((one, other))
    return uuid5(first, str(second))


def _decision(record_id: UUID, values: Mapping[str, Any], stamp: Stamp) -> Decision:
    named = {
        name: UUID(values[name]) if values.get(name) else None
        for name in ("member_id", "other_id", "voids")
    }
    version = (stamp.hlc, stamp.origin)
    conflict = UUID(values["conflict_id"])
    outcome = Outcome(values["outcome"])
    return Decision(record_id, conflict, outcome, record_id, WHENEVER, version, **named)
