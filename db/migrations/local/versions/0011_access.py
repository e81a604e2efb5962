"""Who opened or changed a member's file (P30)."""

from __future__ import annotations

from alembic import op

revision = "0011"
down_revision = "0010"

_STATEMENTS = (
    """
    CREATE TABLE access (
        id TEXT NOT NULL, member_id TEXT, staff_id TEXT, desk_id TEXT, way TEXT, at TEXT,
        hlc BIGINT NOT NULL, origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    )
    """,
    "CREATE INDEX access_by_member ON access (member_id)",
    "CREATE INDEX access_by_staff ON access (staff_id, at)",
)


def upgrade() -> None:
    """Make the table."""
    for statement in _STATEMENTS:
        op.execute(statement)
