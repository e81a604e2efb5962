"""One table for every kind of record; a column for every field, in clear inside the file."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    func,
    text,
)
from sqlalchemy.types import TypeEngine

from db.domain.record import Holds, Nature, RecordKind
from db.domain.record_kinds import KINDS
from db.store.columns import Day, Id, Instant

metadata = MetaData()
_TYPES: dict[Holds, TypeEngine[Any]] = {
    Holds.ID: Id(),
    Holds.TEXT: Text(),
    Holds.INSTANT: Instant(),
    Holds.DAY: Day(),
    Holds.NUMBER: Integer(),
    Holds.YES_NO: Boolean(),
    Holds.JSON: JSON(none_as_null=True),
}


def _table(kind: RecordKind) -> Table:
    fields = [Column(name, _TYPES[of.holds]) for name, of in kind.types.items()]
    return Table(
        kind.name, metadata, Column("id", Id, primary_key=True), *fields, *_upkeep(kind.nature)
    )


def _upkeep(nature: Nature) -> tuple[Column[Any], ...]:
    unknown = Column("extra", JSON(none_as_null=True))  # what a newer program put there
    if nature is Nature.REGISTER:  # group → version of its last write
        return Column("ver", JSON(none_as_null=True), nullable=False), unknown
    stamp = Column("hlc", BigInteger, nullable=False), Column("origin", Integer, nullable=False)
    return *stamp, unknown


RECORDS: dict[str, Table] = {kind.name: _table(kind) for kind in KINDS.values()}

library = RECORDS["library"]
branch = RECORDS["branch"]
desk = RECORDS["desk"]
staff = RECORDS["staff"]
member = RECORDS["member"]
guardian = RECORDS["guardian"]
consent_event = RECORDS["consent_event"]
acceptance = RECORDS["acceptance"]
number_shown = RECORDS["number_shown"]
entitlement = RECORDS["entitlement"]
membership_event = RECORDS["membership_event"]
card_replaced = RECORDS["card_replaced"]
block = RECORDS["block"]
block_lifted = RECORDS["block_lifted"]
category = RECORDS["category"]
lease_override = RECORDS["lease_override"]
title = RECORDS["title"]
item = RECORDS["item"]
item_type = RECORDS["item_type"]
loan = RECORDS["loan"]
loan_return = RECORDS["loan_return"]
renewal = RECORDS["renewal"]
due_moved = RECORDS["due_moved"]
undone = RECORDS["undone"]
override = RECORDS["override"]
in_house_use = RECORDS["in_house_use"]
transfer = RECORDS["transfer"]
hold = RECORDS["hold"]
hold_event = RECORDS["hold_event"]
lending_rule = RECORDS["lending_rule"]
calendar_entry = RECORDS["calendar_entry"]
ledger = RECORDS["ledger"]
journal_line = RECORDS["journal_line"]
cash_count = RECORDS["cash_count"]
notice = RECORDS["notice"]
notice_about = RECORDS["notice_about"]
notice_outcome = RECORDS["notice_outcome"]
decision = RECORDS["decision"]
lost_value = RECORDS["lost_value"]
desk_life = RECORDS["desk_life"]
late_work = RECORDS["late_work"]
legal_hold = RECORDS["legal_hold"]
deleted = RECORDS["deleted"]
tally = RECORDS["tally"]
access = RECORDS["access"]
request = RECORDS["request"]
use_limit = RECORDS["use_limit"]
wording = RECORDS["wording"]
job_run = RECORDS["job_run"]
pledge = RECORDS["pledge"]
processor = RECORDS["processor"]
authority_request = RECORDS["authority_request"]
incident = RECORDS["incident"]
incident_images = RECORDS["incident_images"]
staff_event = RECORDS["staff_event"]
sitting = RECORDS["sitting"]
activity = RECORDS["activity"]
enrolment = RECORDS["enrolment"]
enrolled_once = RECORDS["enrolled_once"]
newsletter_address = RECORDS["newsletter_address"]
newsletter_issue = RECORDS["newsletter_issue"]
newsletter_left = RECORDS["newsletter_left"]
newsletter_handed = RECORDS["newsletter_handed"]

Index("member_by_number", member.c.number_index, sqlite_where=text("number_index IS NOT NULL"))
Index("member_by_card", member.c.library_card, sqlite_where=text("library_card <> ''"))
Index("member_by_birth", member.c.birth_date)
Index("member_by_email", func.lower(member.c.email), sqlite_where=text("email IS NOT NULL"))
Index("member_by_telephone", member.c.telephone, sqlite_where=text("telephone IS NOT NULL"))
Index("member_by_end", member.c.ends_on)
Index("legal_hold_by_member", legal_hold.c.member_id)
Index("use_limit_by_member", use_limit.c.member_id)
Index("request_by_member", request.c.member_id)
Index("request_by_status", request.c.status)
Index("access_by_member", access.c.member_id)
Index("access_by_staff", access.c.staff_id, access.c.at)
Index("guardian_by_member", guardian.c.member_id, sqlite_where=text("member_id IS NOT NULL"))
Index("member_by_guardian", member.c.guardian_id, sqlite_where=text("guardian_id IS NOT NULL"))
Index("item_by_barcode", item.c.barcode)
Index("item_by_shelf_mark", item.c.shelf_mark)
# As a text, also where it is asked for: SQLite takes the index only for these very words.
TO_SORT_OUT = text("condition IN ('quick', 'damaged', 'claims_returned', 'missing')")
Index("item_to_sort_out", item.c.condition_since, sqlite_where=TO_SORT_OUT)
IS_WITHDRAWN = text("condition = 'withdrawn'")
Index("item_withdrawn", item.c.condition_since, item.c.withdrawn_why, sqlite_where=IS_WITHDRAWN)
Index("consent_event_by_member", consent_event.c.member_id)
Index("acceptance_by_member", acceptance.c.member_id)
Index("number_shown_by_member", number_shown.c.member_id)
Index("loan_by_item", loan.c.item_id)
Index("loan_by_member", loan.c.member_id)
Index("loan_return_by_item", loan_return.c.item_id)
Index("renewal_by_member", renewal.c.member_id)
Index("renewal_by_item", renewal.c.item_id)
Index("due_moved_by_member", due_moved.c.member_id)
Index("due_moved_by_item", due_moved.c.item_id)
Index("undone_by_member", undone.c.member_id)
Index("undone_by_item", undone.c.item_id)
Index("transfer_by_item", transfer.c.item_id)
Index("hold_by_member", hold.c.member_id)
Index("hold_event_by_member", hold_event.c.member_id)
Index("ledger_by_member", ledger.c.member_id)
Index("block_by_member", block.c.member_id)
Index("block_lifted_by_member", block_lifted.c.member_id)
Index("override_by_member", override.c.member_id)
Index("entitlement_by_member", entitlement.c.member_id)
Index("membership_event_by_member", membership_event.c.member_id)
Index("card_replaced_by_member", card_replaced.c.member_id)
Index("notice_by_member", notice.c.member_id)
Index("notice_about_by_notice", notice_about.c.notice_id)
Index("notice_about_by_member", notice_about.c.member_id)
Index("notice_about_by_loan", notice_about.c.loan_id, sqlite_where=text("loan_id IS NOT NULL"))
Index("notice_about_by_other", notice_about.c.about_id, sqlite_where=text("about_id IS NOT NULL"))
Index("notice_outcome_by_member", notice_outcome.c.member_id)
Index("hold_by_title", hold.c.title_id)
Index("hold_event_by_hold", hold_event.c.hold_id)
Index("hold_event_by_item", hold_event.c.item_id, sqlite_where=text("item_id IS NOT NULL"))
Index("notice_outcome_by_notice", notice_outcome.c.notice_id)
Index("item_by_title", item.c.title_id, sqlite_where=text("title_id IS NOT NULL"))
Index("item_by_source", item.c.source, item.c.source_id, sqlite_where=text("source_id IS NOT NULL"))
Index(
    "title_by_source", title.c.source, title.c.source_id, sqlite_where=text("source_id IS NOT NULL")
)
Index("title_by_isbn", title.c.isbn, sqlite_where=text("isbn <> ''"))
Index("member_by_household", member.c.household_id, sqlite_where=text("household_id IS NOT NULL"))
Index("ledger_by_loan", ledger.c.loan_id, sqlite_where=text("loan_id IS NOT NULL"))
Index("ledger_by_day", ledger.c.on)
Index("journal_line_by_day", journal_line.c.on)
Index(
    "journal_line_by_desk",
    *(journal_line.c[name] for name in ("desk_id", "what", "on", "method", "amount_cents")),
    sqlite_where=text("method IS NOT NULL"),
)
Index("tally_by_period", tally.c.period)
Index("card_replaced_by_card", card_replaced.c.old_card)
Index("decision_by_conflict", decision.c.conflict_id)
Index("decision_by_member", decision.c.member_id)
Index("decision_by_other", decision.c.other_id)
Index("decision_by_item", decision.c.item_id)
Index("lost_value_by_member", lost_value.c.member_id)
Index("enrolment_by_activity", enrolment.c.activity_id)
Index("enrolment_by_member", enrolment.c.member_id, sqlite_where=text("member_id IS NOT NULL"))
Index("enrolled_once_by_activity", enrolled_once.c.activity_id)
Index("newsletter_address_by_email", newsletter_address.c.email)
