"""Issues of the newsletter, and what became of the last one at each address (P15)."""

from __future__ import annotations

from alembic import op

revision = "0023"
down_revision = "0022"

_STATEMENTS = (
    "ALTER TABLE newsletter_address ADD COLUMN issue_id TEXT",
    "ALTER TABLE newsletter_address ADD COLUMN outcome TEXT",
    "ALTER TABLE newsletter_address ADD COLUMN failures INTEGER",
    """
    CREATE TABLE newsletter_issue (
        id TEXT NOT NULL, texts JSON, state TEXT, at TEXT, staff_id TEXT,
        sent INTEGER, failed INTEGER, unknown INTEGER,
        ver JSON NOT NULL, extra JSON, PRIMARY KEY (id)
    )
    """,
)


def upgrade() -> None:
    """Make the table and the columns."""
    for statement in _STATEMENTS:
        op.execute(statement)
