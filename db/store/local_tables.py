"""What only this desk keeps: its queue, its keys, its place in the sync, and the projections."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    text,
)

from db.store.columns import Day, Id, Instant
from db.store.tables import metadata

outbox = Table(
    "outbox",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("op_id", Id, nullable=False, unique=True),
    Column("hlc", BigInteger, nullable=False, index=True),
    Column("act", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("record_id", Id, nullable=False),
    Column("subject", Id, index=True),
    Column("payload_version", Integer, nullable=False),
    Column("payload", JSON(none_as_null=True)),  # personal groups sealed
    Column("salt", LargeBinary),
    Column("h", LargeBinary, nullable=False),
    Column("d", LargeBinary, nullable=False),
)
earlier_op = Table(  # what earlier lives of this file sent: a centre put back may have lost it
    "earlier_op",
    metadata,
    Column("op_id", Id, primary_key=True),
    Column("hlc", BigInteger, nullable=False),
    Column("act", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("record_id", Id, nullable=False),
    Column("subject", Id, index=True),
    Column("payload_version", Integer, nullable=False),
    Column("payload", JSON(none_as_null=True)),
    Column("salt", LargeBinary),
    Column("h", LargeBinary, nullable=False),
    Column("kept_since", Day, nullable=False),
)
acked_on = Table(  # how far the queue was acknowledged on each day, to know what may go
    "acked_on",
    metadata,
    Column("on", Day, primary_key=True),
    Column("seq", Integer, nullable=False),
)
sync_lag = Table(  # how long the acts of each day waited for the centre
    "sync_lag",
    metadata,
    Column("on", Day, primary_key=True),
    Column("longest_s", Integer, nullable=False),
)
count_waiting = Table(  # counts of severed loans, told together when the month is over
    "count_waiting",
    metadata,
    Column("id", Id, primary_key=True),
    Column("item_id", Id, nullable=False),
    Column("branch_id", Id, nullable=False),
    Column("month", Text, nullable=False),
    Column("severed_in", Text, nullable=False),
)
tally_waiting = Table(  # statistics that are told once the day or the month is over
    "tally_waiting",
    metadata,
    Column("life", Id, primary_key=True),  # of this disk, for what an old backup brings back
    Column("period", Text, primary_key=True),
    Column("branch_id", Id, primary_key=True),
    Column("what", Text, primary_key=True),
    Column("by", Text, primary_key=True),
    Column("value", Text, primary_key=True),
    Column("n", Integer, nullable=False),
    sqlite_with_rowid=False,
)
sync_self = Table(
    "sync_self",
    metadata,
    Column("one", Integer, primary_key=True),  # there is one row: 1
    Column("desk_id", Id, nullable=False),
    Column("scope_id", Id, nullable=False),
    Column("origin", Integer),
    Column("incarnation", Id, nullable=False),
    Column("acked_seq", Integer, nullable=False),
    Column("epoch", Id),
    Column("cursor_lsn", BigInteger, nullable=False),
    Column("hlc", BigInteger, nullable=False),
    Column("offset_ms", Integer, nullable=False),
    Column("need_resync", Boolean, nullable=False),
    Column("last_ok", Instant),
    Column("last_error", Text, nullable=False),
    Column("head_seq", Integer, nullable=False),
    Column("head_digest", LargeBinary, nullable=False),
    Column("measured_at", Instant),  # this computer's clock when its offset was last measured
)
parked_op = Table(
    "parked_op",
    metadata,
    Column("op_id", Id, primary_key=True),
    Column("hlc", BigInteger, nullable=False),
    Column("origin", Integer, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("act", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("record_id", Id, nullable=False),
    Column("subject", Id, index=True),
    Column("payload_version", Integer, nullable=False),
    Column("payload", JSON(none_as_null=True)),
    Column("reason", Text, nullable=False),  # "kind" unknown here, or "key" not here yet
)
rejected = Table(
    "rejected",
    metadata,
    Column("op_id", Id, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("record_id", Id, nullable=False),
    Column("subject", Id),
    Column("seen_at", Instant, nullable=False),
    Column("reason", Text),  # the centre's word for it
)
own_edit = Table(  # the version that this desk's own value in a member's file took the place of
    "own_edit",
    metadata,
    Column("member_id", Id, primary_key=True),
    Column("field_group", Text, primary_key=True),
    Column("seen", Text, nullable=False),
    sqlite_with_rowid=False,
)
put_away = Table(  # what only this desk is told, and somebody has seen
    "put_away",
    metadata,
    Column("id", Id, primary_key=True),
    Column("staff_id", Id, nullable=False),
    Column("at", Instant, nullable=False),
)
erased = Table(
    "erased",
    metadata,
    Column("subject", Id, primary_key=True),
    Column("hlc", BigInteger, nullable=False),
)
scope_key = Table(
    "scope_key",
    metadata,
    Column("version", Integer, primary_key=True),
    Column("key", LargeBinary, nullable=False),
)
subject_key = Table(
    "subject_key",
    metadata,
    Column("subject", Id, primary_key=True),
    Column("smk_version", Integer, nullable=False),
    Column("wrapped", LargeBinary, nullable=False),
)
key_slot = Table(
    "key_slot",
    metadata,
    Column("holder", Text, primary_key=True),  # "recovery", or the id of a desk
    Column("smk_version", Integer, primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
)
secret = Table(
    "secret",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)
loan_state = Table(  # projection: what became of each loan
    "loan_state",
    metadata,
    Column("loan_id", Id, ForeignKey("loan.id", ondelete="CASCADE"), primary_key=True),
    Column("item_id", Id, nullable=False),
    Column("member_id", Id),
    Column("due_on", Day, nullable=False),  # as it holds now, extensions counted
    Column("renewals", Integer, nullable=False),
    Column("ended_at", Instant),
    Column("superseded_by", Id),
    sqlite_with_rowid=False,
)
account = Table(  # projection: what a member owes, in cents; below zero the library owes them
    "account",
    metadata,
    Column("member_id", Id, primary_key=True),
    Column("balance_cents", Integer, nullable=False),
    sqlite_with_rowid=False,
)
hold_state = Table(  # projection: where each hold stands
    "hold_state",
    metadata,
    Column("hold_id", Id, ForeignKey("hold.id", ondelete="CASCADE"), primary_key=True),
    Column("member_id", Id, nullable=False, index=True),
    Column("title_id", Id),
    Column("item_id", Id),
    Column("branch_id", Id, nullable=False),  # where the member comes to fetch it
    Column("standing", Text, nullable=False),
    Column("kept_item_id", Id),  # the copy that is kept for the member, or on its way
    Column("until", Day),  # the last day it is kept on the shelf
    Column("suspended_until", Day),
    Column("promoted_hlc", BigInteger),  # brought to the front of the queue, the last one first
    Column("promoted_origin", Integer),
    Column("lost_to", Id),  # the loan that took the copy away, as long as nobody noted it
    sqlite_with_rowid=False,
)
loose_copy = Table(  # projection: on the shelf of the holds, and kept for nobody there
    "loose_copy",
    metadata,
    Column("item_id", Id, primary_key=True),
    Column("hold_id", Id, nullable=False),  # whose slip is in it
    Column("branch_id", Id, nullable=False),
    sqlite_with_rowid=False,
)
transit = Table(  # projection: on its way to another branch
    "transit",
    metadata,
    Column("item_id", Id, primary_key=True),
    Column("from_branch_id", Id, nullable=False),
    Column("to_branch_id", Id, nullable=False),
    Column("sent_at", Instant, nullable=False),
    sqlite_with_rowid=False,
)
title_row = Table(  # projection: the number of a title in the index of words (`title_search`)
    "title_row",
    metadata,
    Column("n", Integer, primary_key=True),
    Column("title_id", Id, ForeignKey("title.id", ondelete="CASCADE"), nullable=False, unique=True),
)
member_word = Table(  # projection: the words by which members are found
    "member_word",
    metadata,
    Column("word", Text, primary_key=True),
    Column(
        "member_id", Id, ForeignKey("member.id", ondelete="CASCADE"), primary_key=True, index=True
    ),
    sqlite_with_rowid=False,
)
member_alias = Table(  # projection: files of one person, registered twice at two desks
    "member_alias",
    metadata,
    Column("alias_id", Id, ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
    Column("canonical_id", Id, nullable=False, index=True),
    sqlite_with_rowid=False,
)
conflict = Table(  # projection: what staff should look at
    "conflict",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("record_ids", JSON, nullable=False),
    Column("subject", Id, index=True),
    Column("hlc", BigInteger, nullable=False),
    Column("one", Id, index=True),  # the two records it is between
    Column("other", Id, index=True),
)

_OPEN = text("ended_at IS NULL")
Index("loan_state_open_item", loan_state.c.item_id, sqlite_where=_OPEN)
Index("loan_state_open_member", loan_state.c.member_id, sqlite_where=_OPEN)
Index("loan_state_open_due", loan_state.c.due_on, sqlite_where=_OPEN)
# Written out, for SQLite uses the index only where a question says it in the same words.
UNDER_WAY = text("standing IN ('waiting', 'in_transit', 'ready')")
Index(
    "hold_state_by_title",
    hold_state.c.title_id,
    sqlite_where=text("title_id IS NOT NULL"),
)
Index("hold_state_by_item", hold_state.c.item_id, sqlite_where=text("item_id IS NOT NULL"))
Index(
    "hold_state_by_kept_item",
    hold_state.c.kept_item_id,
    sqlite_where=text("kept_item_id IS NOT NULL"),
)
Index("hold_state_open", hold_state.c.branch_id, hold_state.c.standing, sqlite_where=UNDER_WAY)

PROJECTIONS = (
    loan_state,
    account,
    hold_state,
    loose_copy,
    transit,
    title_row,
    member_word,
    member_alias,
    conflict,
)
