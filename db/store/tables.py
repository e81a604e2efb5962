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
    text,
)
from sqlalchemy.types import TypeEngine

from db.store.columns import Day, Id, Instant

metadata = MetaData()
RECORDS: dict[str, Table] = {}  # kind → table


def _json() -> TypeEngine[Any]:
    return JSON(none_as_null=True)


def _register(name: str, *columns: Column[Any]) -> Table:
    table = Table(
        name,
        metadata,
        Column("id", Id, primary_key=True),
        *columns,
        Column("ver", _json(), nullable=False),  # group → version of its last write
        Column("extra", _json()),  # group → fields that this version of the program doesn't know
    )
    RECORDS[name] = table
    return table


def _fact(name: str, *columns: Column[Any]) -> Table:
    table = Table(
        name,
        metadata,
        Column("id", Id, primary_key=True),
        *columns,
        Column("hlc", BigInteger, nullable=False),
        Column("origin", Integer, nullable=False),
        Column("extra", _json()),
    )
    RECORDS[name] = table
    return table


library = _register(
    "library",
    Column("name", Text),
    Column("ground_reference", Text),
    Column("ground_date", Day),
    Column("statement_version", Text),
    Column("regulations_version", Text),
    Column("recovery_public_key", Text),
    Column("training", Boolean),
)
branch = _register("branch", Column("name", Text))
desk = _register("desk", Column("name", Text), Column("branch_id", Id), Column("public_key", Text))
staff = _register(
    "staff",
    Column("name", Text),
    Column("active", Boolean),
    Column("role", Text),
    Column("public_key", Text),
    Column("sealed_private_key", Text),
    Column("passphrase_parameters", _json()),
)
member = _register(
    "member",
    Column("surname", Text),
    Column("given_names", Text),
    Column("birth_date", Text),
    Column("street", Text),
    Column("postal_code", Text),
    Column("municipality", Text),
    Column("sealed_number", Text),
    Column("number_index", Text),
    Column("no_number_reason", Text),
    Column("email", Text),
    Column("telephone", Text),
    Column("gender", Text),
    Column("guardian_id", Id),
    Column("permitted_at", Instant),
    Column("permission_staff_id", Id),
    Column("library_card", Text),
    Column("branch_id", Id),
    Column("registered_at", Instant),
    Column("registered_by", Id),
    Column("ends_on", Day),
    Column("source", Text),
    Column("trust", Text),
    Column("identified_by", Text),
    Column("corrected", _json()),
    Column("partner", Text),
)
guardian = _register(
    "guardian",
    Column("surname", Text),
    Column("given_names", Text),
    Column("relation", Text),
    Column("identified_by", Text),
    Column("staff_id", Id),
)
item = _register(
    "item",
    Column("title", Text),
    Column("author", Text),
    Column("barcode", Text),
    Column("item_type", Text),
    Column("branch_id", Id),
)
consent_event = _fact(
    "consent_event",
    Column("member_id", Id),
    Column("purpose", Text),
    Column("granted", Boolean),
    Column("seen_withdrawals", _json()),
    Column("wording_version", Text),
    Column("language", Text),
    Column("way", Text),
    Column("staff_id", Id),
    Column("at", Instant),
)
acceptance = _fact(
    "acceptance",
    Column("member_id", Id),
    Column("regulations_version", Text),
    Column("statement_version", Text),
    Column("staff_id", Id),
    Column("at", Instant),
)
number_shown = _fact(
    "number_shown",
    Column("member_id", Id),
    Column("staff_id", Id),
    Column("at", Instant),
    Column("reason", Text),
)
loan = _fact(
    "loan",
    Column("item_id", Id),
    Column("member_id", Id),
    Column("out_at", Instant),
    Column("due_on", Day),
    Column("branch_id", Id),
    Column("staff_id", Id),
    Column("rules", _json()),
)
loan_return = _fact(
    "loan_return",
    Column("item_id", Id),
    Column("loan_id", Id),
    Column("member_id", Id),
    Column("returned_at", Instant),
    Column("branch_id", Id),
    Column("staff_id", Id),
)

Index("member_by_number", member.c.number_index, sqlite_where=text("number_index IS NOT NULL"))
Index("member_by_card", member.c.library_card, sqlite_where=text("library_card <> ''"))
Index("member_by_birth", member.c.birth_date)
Index("member_by_guardian", member.c.guardian_id, sqlite_where=text("guardian_id IS NOT NULL"))
Index("item_by_barcode", item.c.barcode)
Index("consent_event_by_member", consent_event.c.member_id)
Index("acceptance_by_member", acceptance.c.member_id)
Index("number_shown_by_member", number_shown.c.member_id)
Index("loan_by_item", loan.c.item_id)
Index("loan_by_member", loan.c.member_id)
Index("loan_return_by_item", loan_return.c.item_id)
Index("loan_return_by_member", loan_return.c.member_id)
