"""What was done with staff accounts, who sits at which desk, and the language each chose."""

from __future__ import annotations

from alembic import op

revision = "0009"
down_revision = "0008"

_CHANGES = (
    "ALTER TABLE staff ADD COLUMN language TEXT",
    """
    CREATE TABLE staff_event (
        id TEXT NOT NULL, account_id TEXT, what TEXT, role TEXT, desk_id TEXT, at TEXT,
        staff_id TEXT, hlc BIGINT NOT NULL, origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE sitting (
        id TEXT NOT NULL, session_id TEXT, account_id TEXT, since TEXT, over TEXT,
        ended_session_id TEXT, ended_by TEXT, ended_at TEXT, ver JSON NOT NULL, extra JSON,
        PRIMARY KEY (id)
    )
    """,
)


def upgrade() -> None:
    """Make the tables and the column."""
    for statement in _CHANGES:
        op.execute(statement)
