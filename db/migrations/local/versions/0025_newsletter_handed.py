"""To whom the list of the newsletter was handed (P18)."""

from __future__ import annotations

from alembic import op

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    """Make the table."""
    op.execute(
        """
        CREATE TABLE newsletter_handed (
            id TEXT NOT NULL, processor_id TEXT, addresses INTEGER, "on" TEXT, staff_id TEXT,
            hlc BIGINT NOT NULL, origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
        )
        """
    )
