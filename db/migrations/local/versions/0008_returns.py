"""A return is about an item and nobody: it does not name a member any more."""

from __future__ import annotations

from alembic import op

revision = "0008"
down_revision = "0007"

# Its hash stays in the queue, as with everything that something was taken out of.
_LESS = "SET subject = NULL, payload = json_remove(payload, '$.member_id')"
_RETURNS = "WHERE kind = 'loan_return' AND payload IS NOT NULL"


def upgrade() -> None:
    """Let go of the column; the loan that a return names says whose it was."""
    op.execute("DROP INDEX loan_return_by_member")
    op.execute("ALTER TABLE loan_return DROP COLUMN member_id")
    for queue in ("outbox", "earlier_op"):
        op.execute(f"UPDATE {queue} {_LESS}, salt = NULL {_RETURNS}")
    op.execute(f"UPDATE parked_op {_LESS} {_RETURNS}")
