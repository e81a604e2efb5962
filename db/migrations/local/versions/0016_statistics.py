"""Statistics without persons: what this desk counts, and what all desks told (P14)."""

from __future__ import annotations

from alembic import op

revision = "0016"
down_revision = "0015"

_STATEMENTS = (
    """
    CREATE TABLE tally (
        id TEXT NOT NULL, period TEXT, branch_id TEXT, counts JSON, hlc BIGINT NOT NULL,
        origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    )
    """,
    "CREATE INDEX tally_by_period ON tally (period)",
    """
    CREATE TABLE tally_waiting (
        life TEXT NOT NULL, period TEXT NOT NULL, branch_id TEXT NOT NULL, what TEXT NOT NULL,
        "by" TEXT NOT NULL, value TEXT NOT NULL, n INTEGER NOT NULL,
        PRIMARY KEY (life, period, branch_id, what, "by", value)
    ) WITHOUT ROWID
    """,
)


def upgrade() -> None:
    """Make the tables."""
    for statement in _STATEMENTS:
        op.execute(statement)
