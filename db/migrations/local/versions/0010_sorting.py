"""Items that somebody has to look at are found without walking through all of them."""

from __future__ import annotations

from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Make the index."""
    op.execute(
        "CREATE INDEX item_to_sort_out ON item (condition_since)"
        " WHERE condition IN ('quick', 'damaged', 'claims_returned', 'missing')"
    )
