"""That an address left the newsletter, by a mark, for as long as a desk may be out of touch."""

from __future__ import annotations

from alembic import op

revision = "0029"
down_revision = "0028"


def upgrade() -> None:
    """Make the table."""
    op.execute(
        """
        CREATE TABLE newsletter_left (
            id TEXT NOT NULL, mark TEXT, "before" TEXT,
            ver JSON NOT NULL, extra JSON, PRIMARY KEY (id)
        )
        """
    )
