"""What the lines of accounts add to the sums of their days stays when a member is erased."""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"

_CHANGES = """
    CREATE TABLE journal_line (
        id TEXT NOT NULL, "on" TEXT, branch_id TEXT, desk_id TEXT, what TEXT, amount_cents
        INTEGER, method TEXT, hlc BIGINT NOT NULL, origin INTEGER NOT NULL, extra JSON,
        PRIMARY KEY (id)
    );
    CREATE INDEX journal_line_by_day ON journal_line ("on");
    CREATE INDEX journal_line_by_desk ON journal_line (desk_id, what, "on", method, amount_cents)
        WHERE method IS NOT NULL;
    DROP INDEX ledger_by_desk;
    DROP INDEX ledger_by_receipt;
"""


def upgrade() -> None:
    """Make the table."""
    for statement in _CHANGES.split(";"):
        if statement.strip():
            op.execute(statement)
