"""When jobs ran (P32), processors and authorities (P18), incidents (P17)."""

from __future__ import annotations

from alembic import op

revision = "0017"
down_revision = "0016"

_STATEMENTS = (
    """
    CREATE TABLE job_run (
        id TEXT NOT NULL, job TEXT, "on" TEXT, ver JSON NOT NULL, extra JSON, PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE processor (
        id TEXT NOT NULL, name TEXT, task TEXT, host TEXT, purpose TEXT, data TEXT, country TEXT,
        agreed_on TEXT, agreement TEXT, active BOOLEAN, at TEXT, staff_id TEXT,
        ver JSON NOT NULL, extra JSON, PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE authority_request (
        id TEXT NOT NULL, authority TEXT, ground TEXT, reference TEXT, data TEXT, asked_on TEXT,
        given BOOLEAN, may_tell BOOLEAN, at TEXT, staff_id TEXT,
        hlc BIGINT NOT NULL, origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE incident (
        id TEXT NOT NULL, what TEXT, happened_on TEXT, seen_at TEXT, data TEXT, persons INTEGER,
        measures TEXT, told TEXT, told_on TEXT, no_need TEXT, images TEXT, held_until TEXT,
        held_for TEXT, at TEXT, staff_id TEXT,
        ver JSON NOT NULL, extra JSON, PRIMARY KEY (id)
    )
    """,
)


def upgrade() -> None:
    """Make the tables."""
    for statement in _STATEMENTS:
        op.execute(statement)
