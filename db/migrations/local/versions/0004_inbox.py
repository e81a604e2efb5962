"""What staff are told and what they decide: decisions, values that lost, lives of desks."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"

_CHANGES = """
    CREATE TABLE decision (
        id TEXT NOT NULL, conflict_id TEXT, outcome TEXT, member_id TEXT, other_id TEXT,
        item_id TEXT, voids TEXT, staff_id TEXT, at TEXT, hlc BIGINT NOT NULL,
        origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE INDEX decision_by_conflict ON decision (conflict_id);
    CREATE INDEX decision_by_item ON decision (item_id);
    CREATE INDEX decision_by_member ON decision (member_id);
    CREATE INDEX decision_by_other ON decision (other_id);
    CREATE TABLE lost_value (
        id TEXT NOT NULL, member_id TEXT, field_group TEXT, lost_version TEXT,
        kept_version TEXT, value TEXT, ver JSON NOT NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE INDEX lost_value_by_member ON lost_value (member_id);
    CREATE TABLE desk_life (
        id TEXT NOT NULL, desk_id TEXT, life INTEGER, hlc BIGINT NOT NULL,
        origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE TABLE late_work (
        id TEXT NOT NULL, desk_id TEXT, acts INTEGER, first_at TEXT, last_at TEXT, at TEXT,
        hlc BIGINT NOT NULL, origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE TABLE own_edit (
        member_id TEXT NOT NULL, field_group TEXT NOT NULL, seen TEXT NOT NULL,
        PRIMARY KEY (member_id, field_group)
    ) WITHOUT ROWID;
    CREATE TABLE put_away (
        id TEXT NOT NULL, staff_id TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (id)
    );
    ALTER TABLE "conflict" ADD COLUMN one TEXT;
    ALTER TABLE "conflict" ADD COLUMN other TEXT;
    CREATE INDEX ix_conflict_one ON "conflict" (one);
    CREATE INDEX ix_conflict_other ON "conflict" (other);
    ALTER TABLE rejected ADD COLUMN reason TEXT;
    ALTER TABLE sync_self ADD COLUMN measured_at TEXT;
"""


def upgrade() -> None:
    """Make the tables that are new; what follows is worked out again afterwards."""
    for statement in _CHANGES.split(";"):
        if statement.strip():
            op.execute(statement)
