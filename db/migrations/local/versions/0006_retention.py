"""When a member is deleted: legal holds, the record of deletions, the last return after the end."""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"

_TABLES = (
    "ALTER TABLE member ADD COLUMN clear_since TEXT",
    """
    CREATE TABLE legal_hold (
        id TEXT NOT NULL, member_id TEXT, until TEXT, active BOOLEAN, at TEXT, staff_id TEXT,
        reason TEXT, ver JSON NOT NULL, extra JSON, PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE deleted (
        id TEXT NOT NULL, "on" TEXT, ground TEXT, people INTEGER, hlc BIGINT NOT NULL,
        origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    )
    """,
    "CREATE INDEX member_by_end ON member (ends_on)",
    "CREATE INDEX legal_hold_by_member ON legal_hold (member_id)",
)


def upgrade() -> None:
    """Make them."""
    for statement in _TABLES:
        op.execute(statement)
