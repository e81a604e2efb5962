"""For what a person's data are not used (P24)."""

from __future__ import annotations

from alembic import op

revision = "0013"
down_revision = "0012"

_STATEMENTS = (
    """
    CREATE TABLE use_limit (
        id TEXT NOT NULL, member_id TEXT, way TEXT, purpose TEXT, since TEXT, active BOOLEAN,
        request_id TEXT, at TEXT, staff_id TEXT, ver JSON NOT NULL, extra JSON, PRIMARY KEY (id)
    )
    """,
    "CREATE INDEX use_limit_by_member ON use_limit (member_id)",
)


def upgrade() -> None:
    """Make the table."""
    for statement in _STATEMENTS:
        op.execute(statement)
