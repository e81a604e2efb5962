"""What staff declare once a year (P28, P34)."""

from __future__ import annotations

from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    """Make the table."""
    op.execute(
        """
        CREATE TABLE pledge (
            id TEXT NOT NULL, pledge_version TEXT, lesson_version TEXT, language TEXT,
            desk_id TEXT, at TEXT, staff_id TEXT, hlc BIGINT NOT NULL, origin INTEGER NOT NULL,
            extra JSON, PRIMARY KEY (id)
        )
        """
    )
