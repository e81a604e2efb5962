"""Looking at what arrives before it is let in: nothing malformed may reach a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, Column, Integer

from db.domain.consent import Purpose, Way
from db.domain.decision import Outcome as Decided
from db.domain.hold import HoldAct
from db.domain.hold_course import KEEPING
from db.domain.notice import Channel, NoticeKind, Outcome
from db.domain.record import Nature, RecordKind
from db.domain.transit import TransferAct
from db.store.activity_rows import are_terms, is_left
from db.store.block_rows import is_block
from db.store.calendar_rows import is_entry
from db.store.cash_rows import is_count
from db.store.columns import Day, Id, Instant
from db.store.enrolment_rows import is_enrolment
from db.store.hold_rows import are_hold_rules
from db.store.ledger_rows import is_line, is_sum
from db.store.loan_rows import are_rules
from db.store.membership_rows import is_entitlement, is_membership_event
from db.store.newsletter_issue_rows import is_issue
from db.store.newsletter_rows import is_sign_up
from db.store.rule_rows import is_rule
from db.store.tables import RECORDS

_LARGEST = 2**53  # beyond it JSON readers differ
_AS_TEXT: dict[type[Any], Callable[[str], Any]] = {
    Id: UUID,
    Instant: datetime.fromisoformat,
    Day: date.fromisoformat,
}


def fits(kind: RecordKind, opened: Mapping[str, Any]) -> bool:
    """Tell whether an opened payload can be kept: every value is what its column holds."""
    if kind.nature is Nature.REGISTER:
        return _groups_fit(kind, opened)
    further = further_check(kind)
    whole = all(of.optional or opened.get(f) is not None for f, of in kind.types.items())
    return whole and _fields_fit(kind, opened) and further(opened)


def further_check(kind: RecordKind) -> Callable[[Mapping[str, Any]], bool]:
    """Give what a fact of this kind must answer to beside the types of its fields."""
    return _FURTHER.get(kind.name, bool)


def _is_consent(opened: Mapping[str, Any]) -> bool:
    seen = opened["seen_withdrawals"]
    known = opened["purpose"] in set(Purpose) and opened["way"] in set(Way)
    return known and isinstance(seen, list) and all(_value_fits(_ID, i) for i in seen)


def _is_notice(opened: Mapping[str, Any]) -> bool:
    return opened["what"] in set(NoticeKind) and opened["channel"] in set(Channel)


def _names_one(opened: Mapping[str, Any], *fields: str) -> bool:
    return [opened.get(name) is None for name in fields].count(False) == 1


def _is_hold(opened: Mapping[str, Any]) -> bool:
    return _names_one(opened, "title_id", "item_id") and are_hold_rules(opened["rules"])


def _is_hold_event(opened: Mapping[str, Any]) -> bool:
    what = opened["what"]
    return what in set(HoldAct) and (what not in KEEPING or opened.get("item_id") is not None)


_ID = Column(Id)
_FURTHER: dict[str, Callable[[Mapping[str, Any]], bool]] = {
    "loan": lambda opened: are_rules(opened["rules"]),
    "renewal": lambda opened: are_rules(opened["rules"]),
    "lending_rule": lambda opened: is_rule(opened["rule"], opened.get("value")),
    "notice": _is_notice,
    "notice_about": lambda opened: _names_one(opened, "loan_id", "about_id"),
    "notice_outcome": lambda opened: opened["outcome"] in set(Outcome),
    "hold": _is_hold,
    "hold_event": _is_hold_event,
    "transfer": lambda opened: opened["what"] in set(TransferAct),
    "consent_event": _is_consent,
    "ledger": is_line,
    "journal_line": is_sum,
    "cash_count": is_count,
    "block": is_block,
    "entitlement": is_entitlement,
    "membership_event": is_membership_event,
    "decision": lambda opened: opened["outcome"] in set(Decided),
    "enrolled_once": is_left,
    "newsletter_consent": is_sign_up,
}
# What a group of a register must answer to, whichever of its groups it is.
_FURTHER_GROUPS: dict[str, Callable[[Mapping[str, Any]], bool]] = {
    "calendar_entry": is_entry,
    "activity": are_terms,
    "enrolment": is_enrolment,
    "newsletter_address": is_sign_up,
    "newsletter_issue": is_issue,
}


def _groups_fit(kind: RecordKind, opened: Mapping[str, Any]) -> bool:
    known = [opened[g.name] for g in kind.groups if g.name in opened]
    whole = all(isinstance(fields, dict) and _fields_fit(kind, fields) for fields in known)
    further = _FURTHER_GROUPS.get(kind.name)
    return whole and (further is None or all(further(fields) for fields in known))


def _fields_fit(kind: RecordKind, fields: Mapping[str, Any]) -> bool:
    columns = RECORDS[kind.name].c
    return all(
        _value_fits(columns[name], value)
        for name, value in fields.items()
        if value is not None and name in columns
    )


def _value_fits(column: Column[Any], value: Any) -> bool:
    kind = type(column.type)
    if kind.__name__ == "JSON":
        return isinstance(value, (list, dict))
    if kind is Boolean:
        return isinstance(value, bool)
    if kind is Integer:
        return isinstance(value, int) and not isinstance(value, bool) and abs(value) < _LARGEST
    if not isinstance(value, str):
        return False
    read = _AS_TEXT.get(kind)
    try:
        return read is None or read(value) is not None
    except ValueError:
        return False
