"""Activities, who enrolled, and what is left to count (P16)."""

from __future__ import annotations

from alembic import op

revision = "0018"
down_revision = "0017"

_STATEMENTS = (
    """
    CREATE TABLE activity (
        id TEXT NOT NULL, texts JSON, place TEXT, branch_id TEXT, sessions JSON, capacity INTEGER,
        from_age INTEGER, to_age INTEGER, price_cents INTEGER, who TEXT, opens_on TEXT,
        closes_on TEXT, cancelled_on TEXT, at TEXT, staff_id TEXT,
        ver JSON NOT NULL, extra JSON, PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE enrolment (
        id TEXT NOT NULL, activity_id TEXT, member_id TEXT, count_id TEXT, way TEXT, at TEXT,
        branch_id TEXT, staff_id TEXT, surname TEXT, given_names TEXT, age INTEGER,
        guardian_surname TEXT, guardian_given_names TEXT, email TEXT, telephone TEXT, told TEXT,
        off_at TEXT, off_by TEXT, came JSON,
        ver JSON NOT NULL, extra JSON, PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE enrolled_once (
        id TEXT NOT NULL, activity_id TEXT, what TEXT, child BOOLEAN,
        hlc BIGINT NOT NULL, origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    )
    """,
    "CREATE INDEX enrolment_by_activity ON enrolment (activity_id)",
    "CREATE INDEX enrolment_by_member ON enrolment (member_id) WHERE member_id IS NOT NULL",
    "CREATE INDEX enrolled_once_by_activity ON enrolled_once (activity_id)",
)


def upgrade() -> None:
    """Make the tables."""
    for statement in _STATEMENTS:
        op.execute(statement)
