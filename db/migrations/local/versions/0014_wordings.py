"""The versions of what members are shown and asked (P33)."""

from __future__ import annotations

from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Make the table."""
    op.execute(
        """
        CREATE TABLE wording (
            id TEXT NOT NULL, what TEXT, version TEXT, from_on TEXT, texts JSON, at TEXT,
            staff_id TEXT, hlc BIGINT NOT NULL, origin INTEGER NOT NULL, extra JSON,
            PRIMARY KEY (id)
        )
        """
    )
