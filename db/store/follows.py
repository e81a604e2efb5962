"""What follows from a change: which projections are to be worked out again."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from db.domain.account_kinds import LEDGER
from db.domain.activity_kinds import ACTIVITY, ENROLMENT
from db.domain.inbox_kinds import DECISION
from db.domain.lending_kinds import (
    DUE_MOVED,
    HOLD,
    HOLD_EVENT,
    ITEM,
    LOAN,
    LOAN_RETURN,
    RENEWAL,
    TITLE,
    TRANSFER,
    UNDONE,
)
from db.domain.newsletter_kinds import NEWSLETTER_ADDRESS, NEWSLETTER_LEFT
from db.domain.record import RecordKind
from db.domain.record_kinds import CONSENT_EVENT, MEMBER
from db.domain.staff_kinds import STAFF
from db.store.projected_accounts import project_accounts
from db.store.projected_codes import BARCODE, CARD, project_codes
from db.store.projected_copies import project_transits
from db.store.projected_dismissals import project_dismissals
from db.store.projected_doubles import project_doubles
from db.store.projected_holds import project_holds
from db.store.projected_loans import project_items
from db.store.projected_members import project_words
from db.store.projected_places import activities_of, project_places
from db.store.title_search import project_titles

_VALUES_WITH_CONSENT = frozenset({"email", "telephone", "gender"})
_FACTS = {  # kind → what is worked out again, and the field that says for which record
    LOAN.name: ("items", "item_id"),
    LOAN_RETURN.name: ("items", "item_id"),
    RENEWAL.name: ("items", "item_id"),
    DUE_MOVED.name: ("items", "item_id"),
    UNDONE.name: ("items", "item_id"),
    CONSENT_EVENT.name: ("consents", "member_id"),
    LEDGER.name: ("accounts", "member_id"),
    HOLD.name: ("holds", "id"),
    HOLD_EVENT.name: ("holds", "hold_id"),
}
_REGISTERS = {  # kind → what is worked out again for it, and after a write to which groups
    TITLE.name: ("titles", frozenset(g.name for g in TITLE.groups)),
    ITEM.name: ("barcodes", frozenset({"copy"})),
    STAFF.name: ("staff", frozenset({"account"})),
    ACTIVITY.name: ("activities", frozenset({"terms"})),
    ENROLMENT.name: ("enrolments", frozenset({"enrolled", "told", "sign_off"})),
    NEWSLETTER_ADDRESS.name: ("sign_ups", frozenset({"joined", "contact"})),
    NEWSLETTER_LEFT.name: ("left", frozenset({"left"})),
}
_MOVES_A_COPY = frozenset({LOAN.name, UNDONE.name, HOLD_EVENT.name, TRANSFER.name})


@dataclass(slots=True)
class Touched:
    """The records whose projections are to be worked out again."""

    items: set[UUID] = field(default_factory=set)
    members: set[UUID] = field(default_factory=set)
    consents: set[UUID] = field(default_factory=set)
    accounts: set[UUID] = field(default_factory=set)
    holds: set[UUID] = field(default_factory=set)
    titles: set[UUID] = field(default_factory=set)
    copies: set[UUID] = field(default_factory=set)  # which may be elsewhere now
    barcodes: set[UUID] = field(default_factory=set)  # items whose barcode was written
    staff: set[UUID] = field(default_factory=set)
    activities: set[UUID] = field(default_factory=set)
    enrolments: set[UUID] = field(default_factory=set)
    sign_ups: set[UUID] = field(default_factory=set)
    left: set[UUID] = field(default_factory=set)  # marks of addresses that left the newsletter

    def note_fact(self, kind: RecordKind, record_id: UUID, values: Mapping[str, Any]) -> None:
        """Note what follows from a fact."""
        if values.get("staff_id") is not None:
            self.staff.add(UUID(str(values["staff_id"])))
        if kind is DECISION:
            self._note_decision(values)
        elif kind.name in _FACTS:
            what, field_name = _FACTS[kind.name]
            named = record_id if field_name == "id" else UUID(str(values[field_name]))
            getattr(self, what).add(named)
        if kind.name in _MOVES_A_COPY and values.get("item_id") is not None:
            self.copies.add(UUID(str(values["item_id"])))

    def note_groups(self, kind: RecordKind, record_id: UUID, groups: Collection[str]) -> None:
        """Note what follows from a write to some groups of a register."""
        if kind is MEMBER:
            self.members.add(record_id)
            if _VALUES_WITH_CONSENT.intersection(groups):
                self.consents.add(record_id)
        elif kind.name in _REGISTERS:
            what, which = _REGISTERS[kind.name]
            if which.intersection(groups):
                getattr(self, what).add(record_id)

    def _note_decision(self, values: Mapping[str, Any]) -> None:
        """Note what a decision is about: loans of an item, or two files of members."""
        if values.get("item_id") is not None:
            self.items.add(UUID(str(values["item_id"])))
        elif values.get("other_id") is not None:
            files = {UUID(str(values[name])) for name in ("member_id", "other_id")}
            self.members |= files
            self.consents |= files

    def project(self, connection: Connection) -> None:
        """Work out again what follows; what consent asks for comes after (`keep_to_consents`)."""
        project_items(connection, self.items)
        project_words(connection, self.members)
        project_codes(connection, CARD, project_doubles(connection, self.members))
        project_codes(connection, BARCODE, self.barcodes)
        project_dismissals(connection, self.staff)
        project_accounts(connection, self.accounts)
        project_holds(connection, self.holds, self.copies)
        project_transits(connection, self.copies)
        project_titles(connection, self.titles)
        project_places(connection, self.activities | activities_of(connection, self.enrolments))
