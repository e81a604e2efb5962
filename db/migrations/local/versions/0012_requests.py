"""What people ask about their own data (P22-P27)."""

from __future__ import annotations

from alembic import op

revision = "0012"
down_revision = "0011"

_STATEMENTS = (
    """
    CREATE TABLE request (
        id TEXT NOT NULL, member_id TEXT, wish TEXT, received_on TEXT, staff_id TEXT, proof TEXT,
        identified_at TEXT, identified_by TEXT, status TEXT, answered_on TEXT, answered_by TEXT,
        answer TEXT, ver JSON NOT NULL, extra JSON, PRIMARY KEY (id)
    )
    """,
    "CREATE INDEX request_by_member ON request (member_id)",
    "CREATE INDEX request_by_status ON request (status)",
)


def upgrade() -> None:
    """Make the table."""
    for statement in _STATEMENTS:
        op.execute(statement)
