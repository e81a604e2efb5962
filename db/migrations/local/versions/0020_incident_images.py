"""Where the images of an incident are, as a record of its own that can be severed (P17)."""

from __future__ import annotations

from alembic import op

revision = "0020"
down_revision = "0019"

_WAIT = """
    UPDATE incident SET extra = json_set(coalesce(extra, '{}'), '$.images', json_object(
        'images', images, 'held_until', held_until, 'held_for', held_for))
    WHERE images <> ''
"""
_INCIDENTS = "WHERE kind = 'incident' AND payload IS NOT NULL"
_LESS = "SET payload = json_remove(payload, '$.images')"


def upgrade() -> None:
    """Make the table; what a desk kept in an incident waits beside it until it is written anew."""
    op.execute(
        """
        CREATE TABLE incident_images (
            id TEXT NOT NULL, incident_id TEXT, images TEXT, held_until TEXT, held_for TEXT,
            at TEXT, staff_id TEXT, hlc BIGINT NOT NULL, origin INTEGER NOT NULL, extra JSON,
            PRIMARY KEY (id)
        )
        """
    )
    op.execute(_WAIT)
    for column in ("images", "held_until", "held_for"):
        op.execute(f"ALTER TABLE incident DROP COLUMN {column}")
    for queue in ("outbox", "earlier_op"):
        op.execute(f"UPDATE {queue} {_LESS}, salt = NULL {_INCIDENTS}")
    op.execute(f"UPDATE parked_op {_LESS} {_INCIDENTS}")
