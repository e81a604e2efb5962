"""Shelf marks are found by their beginning, in a collection of any size."""

from __future__ import annotations

from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Make the index."""
    op.execute("CREATE INDEX item_by_shelf_mark ON item (shelf_mark)")
