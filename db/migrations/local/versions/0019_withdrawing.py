"""Why a copy left the collection, and an index by which those that left are counted."""

from __future__ import annotations

from alembic import op

revision = "0019"
down_revision = "0018"

_STATEMENTS = (
    "ALTER TABLE item ADD COLUMN withdrawn_why TEXT",
    "CREATE INDEX item_withdrawn ON item (condition_since, withdrawn_why)"
    " WHERE condition = 'withdrawn'",
)


def upgrade() -> None:
    """Add the column and its index."""
    for statement in _STATEMENTS:
        op.execute(statement)
