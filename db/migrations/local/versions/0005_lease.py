"""Where a supervisor lets a desk that is out of touch show members, that is written down."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"

_TABLE = """
    CREATE TABLE lease_override (
        id TEXT NOT NULL, desk_id TEXT, reason TEXT, at TEXT, staff_id TEXT, hlc BIGINT NOT
        NULL, origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    )
"""


def upgrade() -> None:
    """Make the table."""
    op.execute(_TABLE)
