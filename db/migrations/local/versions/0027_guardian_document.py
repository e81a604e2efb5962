"""Which document of a guardian was looked at, where no card was read (P6)."""

from __future__ import annotations

from alembic import op

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    """Make the column."""
    op.execute("ALTER TABLE guardian ADD COLUMN document TEXT")
