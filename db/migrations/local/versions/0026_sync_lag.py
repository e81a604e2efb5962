"""How long the acts of each day waited until the centre had them."""

from __future__ import annotations

from alembic import op

revision = "0026"
down_revision = "0025"


def upgrade() -> None:
    """Make the table."""
    op.execute(
        'CREATE TABLE sync_lag ("on" TEXT NOT NULL, longest_s INTEGER NOT NULL, PRIMARY KEY ("on"))'
    )
