"""Sums stay when a member is erased; what a notice is about goes when its loan is severed."""

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
    CREATE TABLE notice_about (
        id TEXT NOT NULL, notice_id TEXT, member_id TEXT, loan_id TEXT, about_id TEXT, hlc BIGINT
        NOT NULL, origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE INDEX notice_about_by_notice ON notice_about (notice_id);
    CREATE INDEX notice_about_by_member ON notice_about (member_id);
    CREATE INDEX notice_about_by_loan ON notice_about (loan_id) WHERE loan_id IS NOT NULL;
    CREATE INDEX notice_about_by_other ON notice_about (about_id) WHERE about_id IS NOT NULL;
    ALTER TABLE notice DROP COLUMN about;
    DROP INDEX ledger_by_desk;
    DROP INDEX ledger_by_receipt;
"""


def upgrade() -> None:
    """Make the tables."""
    for statement in _CHANGES.split(";"):
        if statement.strip():
            op.execute(statement)
