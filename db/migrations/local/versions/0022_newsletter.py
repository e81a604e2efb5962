"""Who is on the list of the newsletter, and proof of who was (P15)."""

from __future__ import annotations

from alembic import op

revision = "0022"
down_revision = "0021"

_STATEMENTS = (
    """
    CREATE TABLE newsletter_address (
        id TEXT NOT NULL, wording_version TEXT, language TEXT, way TEXT,
        joined_on TEXT, staff_id TEXT, email TEXT,
        ver JSON NOT NULL, extra JSON, PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE newsletter_consent (
        id TEXT NOT NULL, wording_version TEXT, language TEXT, way TEXT, joined_on TEXT,
        left_on TEXT, staff_id TEXT,
        hlc BIGINT NOT NULL, origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    )
    """,
    "CREATE INDEX newsletter_address_by_email ON newsletter_address (email)",
)


def upgrade() -> None:
    """Make the tables."""
    for statement in _STATEMENTS:
        op.execute(statement)
