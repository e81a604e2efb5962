"""A member who was moved with all others of a category: from which, to which, and when."""

from __future__ import annotations

from alembic import op

revision = "0028"
down_revision = "0027"

_COLUMNS = ("moved_from", "moved_to", "moved_before", "moved_on")


def upgrade() -> None:
    """Make the columns."""
    for column in _COLUMNS:
        op.execute(f"ALTER TABLE member ADD COLUMN {column} TEXT")
