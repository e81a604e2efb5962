"""A guardian who is a member as well (P6)."""

from __future__ import annotations

from alembic import op

revision = "0024"
down_revision = "0023"

_STATEMENTS = (
    "ALTER TABLE guardian ADD COLUMN member_id TEXT",
    "CREATE INDEX guardian_by_member ON guardian (member_id) WHERE member_id IS NOT NULL",
)


def upgrade() -> None:
    """Make the column."""
    for statement in _STATEMENTS:
        op.execute(statement)
