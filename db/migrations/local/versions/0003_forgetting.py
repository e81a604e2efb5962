"""Severed loans leave a count; the queue of earlier lives is kept for a while, and no longer."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"

_CHANGES = """
    ALTER TABLE loan ADD COLUMN count_id TEXT;
    CREATE TABLE lent_once (
        id TEXT NOT NULL, item_id TEXT, branch_id TEXT, month TEXT, hlc BIGINT NOT NULL,
        origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE TABLE count_waiting (
        id TEXT NOT NULL, item_id TEXT NOT NULL, branch_id TEXT NOT NULL, month TEXT NOT
        NULL, severed_in TEXT NOT NULL, PRIMARY KEY (id)
    );
    CREATE TABLE earlier_op (
        op_id TEXT NOT NULL, hlc BIGINT NOT NULL, act TEXT NOT NULL, kind TEXT NOT NULL,
        record_id TEXT NOT NULL, subject TEXT, payload_version INTEGER NOT NULL, payload
        JSON, salt BLOB, h BLOB NOT NULL, kept_since TEXT NOT NULL, PRIMARY KEY (op_id)
    );
    CREATE INDEX ix_earlier_op_subject ON earlier_op (subject);
    CREATE TABLE acked_on (
        "on" TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY ("on")
    );
"""


def upgrade() -> None:
    """Make the tables that are new."""
    for statement in _CHANGES.split(";"):
        if statement.strip():
            op.execute(statement)
