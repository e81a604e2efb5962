"""Lending complete: renewals, holds, accounts, rules, calendar, notices, titles."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

_CHANGES = """
    CREATE TABLE block (
        id TEXT NOT NULL, member_id TEXT, code TEXT, severity TEXT, since TEXT, until
        TEXT, at TEXT, staff_id TEXT, reason TEXT, hlc BIGINT NOT NULL, origin INTEGER NOT
        NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE INDEX block_by_member ON block (member_id);
    CREATE TABLE block_lifted (
        id TEXT NOT NULL, block_id TEXT, member_id TEXT, at TEXT, staff_id TEXT, hlc
        BIGINT NOT NULL, origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE INDEX block_lifted_by_member ON block_lifted (member_id);
    CREATE TABLE calendar_entry (
        id TEXT NOT NULL, branch_id TEXT, what TEXT, from_on TEXT, to_on TEXT, yearly
        BOOLEAN, hours JSON, label TEXT, active BOOLEAN, ver JSON NOT NULL,
        extra JSON, PRIMARY KEY (id)
    );
    CREATE TABLE card_replaced (
        id TEXT NOT NULL, member_id TEXT, old_card TEXT, reason TEXT, at TEXT, staff_id
        TEXT, hlc BIGINT NOT NULL, origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE INDEX card_replaced_by_card ON card_replaced (old_card);
    CREATE INDEX card_replaced_by_member ON card_replaced (member_id);
    CREATE TABLE cash_count (
        id TEXT NOT NULL, desk_id TEXT, branch_id TEXT, staff_id TEXT, "on" TEXT, from_at
        TEXT, at TEXT, expected JSON, counted JSON, pieces JSON, left_cents INTEGER,
        explanation TEXT, hlc BIGINT NOT NULL, origin INTEGER NOT NULL, extra JSON,
        PRIMARY KEY (id)
    );
    CREATE TABLE category (
        id TEXT NOT NULL, code TEXT, names JSON, from_age INTEGER, to_age INTEGER,
        needs_proof BOOLEAN, active BOOLEAN, ver JSON NOT NULL, extra JSON, PRIMARY KEY
        (id)
    );
    CREATE TABLE due_moved (
        id TEXT NOT NULL, loan_id TEXT, item_id TEXT, member_id TEXT, due_on TEXT,
        closing_id TEXT, at TEXT, staff_id TEXT, hlc BIGINT NOT NULL, origin INTEGER NOT
        NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE INDEX due_moved_by_item ON due_moved (item_id);
    CREATE INDEX due_moved_by_member ON due_moved (member_id);
    CREATE TABLE entitlement (
        id TEXT NOT NULL, member_id TEXT, category TEXT, proof TEXT, until TEXT, at TEXT,
        staff_id TEXT, hlc BIGINT NOT NULL, origin INTEGER NOT NULL, extra JSON, PRIMARY
        KEY (id)
    );
    CREATE INDEX entitlement_by_member ON entitlement (member_id);
    CREATE TABLE hold (
        id TEXT NOT NULL, member_id TEXT, title_id TEXT, item_id TEXT, branch_id TEXT,
        placed_at TEXT, wanted_until TEXT, staff_id TEXT, rules JSON, hlc BIGINT NOT NULL,
        origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE INDEX hold_by_member ON hold (member_id);
    CREATE INDEX hold_by_title ON hold (title_id);
    CREATE TABLE hold_event (
        id TEXT NOT NULL, hold_id TEXT, member_id TEXT, what TEXT, item_id TEXT, branch_id
        TEXT, until TEXT, act_id TEXT, at TEXT, staff_id TEXT, hlc BIGINT NOT NULL, origin
        INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE INDEX hold_event_by_item ON hold_event (item_id) WHERE item_id IS NOT NULL;
    CREATE INDEX hold_event_by_hold ON hold_event (hold_id);
    CREATE INDEX hold_event_by_member ON hold_event (member_id);
    CREATE TABLE in_house_use (
        id TEXT NOT NULL, item_id TEXT, branch_id TEXT, "on" TEXT, hlc BIGINT NOT NULL,
        origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE TABLE item_type (
        id TEXT NOT NULL, code TEXT, names JSON, active BOOLEAN, ver JSON NOT NULL, extra
        JSON, PRIMARY KEY (id)
    );
    CREATE TABLE ledger (
        id TEXT NOT NULL, member_id TEXT, what TEXT, amount_cents INTEGER, "on" TEXT, at
        TEXT, branch_id TEXT, desk_id TEXT, staff_id TEXT, loan_id TEXT, item_id TEXT,
        pays JSON, method TEXT, receipt TEXT, rules JSON, note TEXT, hlc BIGINT NOT NULL,
        origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE INDEX ledger_by_day ON ledger ("on");
    CREATE INDEX ledger_by_desk ON ledger (desk_id, hlc) WHERE method IS NOT NULL;
    CREATE INDEX ledger_by_receipt ON ledger (receipt) WHERE receipt IS NOT NULL;
    CREATE INDEX ledger_by_loan ON ledger (loan_id) WHERE loan_id IS NOT NULL;
    CREATE INDEX ledger_by_member ON ledger (member_id);
    CREATE TABLE lending_rule (
        id TEXT NOT NULL, rule TEXT, branch_id TEXT, category TEXT, item_type TEXT, value
        JSON, from_on TEXT, at TEXT, staff_id TEXT, hlc BIGINT NOT NULL, origin INTEGER
        NOT NULL, extra JSON, PRIMARY KEY (id)
    );
    DROP TABLE loan_state;
    CREATE TABLE loan_state (
        loan_id TEXT NOT NULL, item_id TEXT NOT NULL, member_id TEXT, due_on TEXT NOT
        NULL, renewals INTEGER NOT NULL, ended_at TEXT, superseded_by TEXT, PRIMARY KEY
        (loan_id), FOREIGN KEY(loan_id) REFERENCES loan (id) ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE INDEX loan_state_open_due ON loan_state (due_on) WHERE ended_at IS NULL;
    CREATE INDEX loan_state_open_item ON loan_state (item_id) WHERE ended_at IS NULL;
    CREATE INDEX loan_state_open_member ON loan_state (member_id) WHERE ended_at IS NULL;
    CREATE TABLE membership_event (
        id TEXT NOT NULL, member_id TEXT, what TEXT, starts_on TEXT, ends_on TEXT,
        category TEXT, at TEXT, branch_id TEXT, staff_id TEXT, hlc BIGINT NOT NULL, origin
        INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE INDEX membership_event_by_member ON membership_event (member_id);
    CREATE TABLE notice (
        id TEXT NOT NULL, member_id TEXT, what TEXT, step INTEGER, channel TEXT, about
        JSON, "on" TEXT, at TEXT, branch_id TEXT, hlc BIGINT NOT NULL, origin INTEGER NOT
        NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE INDEX notice_by_member ON notice (member_id);
    CREATE TABLE notice_outcome (
        id TEXT NOT NULL, notice_id TEXT, member_id TEXT, outcome TEXT, at TEXT, hlc
        BIGINT NOT NULL, origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE INDEX notice_outcome_by_member ON notice_outcome (member_id);
    CREATE INDEX notice_outcome_by_notice ON notice_outcome (notice_id);
    CREATE TABLE override (
        id TEXT NOT NULL, member_id TEXT, act_id TEXT, codes JSON, at TEXT, staff_id TEXT,
        reason TEXT, hlc BIGINT NOT NULL, origin INTEGER NOT NULL, extra JSON, PRIMARY KEY
        (id)
    );
    CREATE INDEX override_by_member ON override (member_id);
    CREATE TABLE renewal (
        id TEXT NOT NULL, loan_id TEXT, item_id TEXT, member_id TEXT, n INTEGER, due_on
        TEXT, at TEXT, branch_id TEXT, staff_id TEXT, rules JSON, hlc BIGINT NOT NULL,
        origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE INDEX renewal_by_item ON renewal (item_id);
    CREATE INDEX renewal_by_member ON renewal (member_id);
    CREATE TABLE title (
        id TEXT NOT NULL, title TEXT, author TEXT, publisher TEXT, year TEXT, isbn TEXT,
        language TEXT, source TEXT, source_id TEXT, ver JSON NOT NULL, extra JSON, PRIMARY
        KEY (id)
    );
    CREATE INDEX title_by_isbn ON title (isbn) WHERE isbn <> '';
    CREATE INDEX title_by_source ON title (source, source_id) WHERE source_id IS NOT NULL;
    CREATE TABLE transfer (
        id TEXT NOT NULL, item_id TEXT, what TEXT, from_branch_id TEXT, to_branch_id TEXT,
        at TEXT, hlc BIGINT NOT NULL, origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE INDEX transfer_by_item ON transfer (item_id);
    CREATE TABLE undone (
        id TEXT NOT NULL, act_id TEXT, item_id TEXT, member_id TEXT, at TEXT, staff_id
        TEXT, hlc BIGINT NOT NULL, origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE INDEX undone_by_item ON undone (item_id);
    CREATE INDEX undone_by_member ON undone (member_id);
    CREATE TABLE title_row (
        n INTEGER NOT NULL, title_id TEXT NOT NULL, PRIMARY KEY (n), UNIQUE (title_id),
        FOREIGN KEY(title_id) REFERENCES title (id) ON DELETE CASCADE
    );
    CREATE VIRTUAL TABLE title_search USING fts5(
        words, content='', contentless_delete=1, detail='none', prefix='2 3 4'
    );
    CREATE TABLE account (
        member_id TEXT NOT NULL, balance_cents INTEGER NOT NULL, PRIMARY KEY (member_id)
    ) WITHOUT ROWID;
    CREATE TABLE hold_state (
        hold_id TEXT NOT NULL, member_id TEXT NOT NULL, title_id TEXT, item_id TEXT,
        branch_id TEXT NOT NULL, standing TEXT NOT NULL, kept_item_id TEXT, until TEXT,
        suspended_until TEXT, promoted_hlc BIGINT, promoted_origin INTEGER, lost_to TEXT,
        PRIMARY KEY (hold_id), FOREIGN KEY(hold_id) REFERENCES hold (id) ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE INDEX hold_state_open ON hold_state (branch_id, standing) WHERE standing IN
        ('waiting', 'in_transit', 'ready');
    CREATE TABLE loose_copy (
        item_id TEXT NOT NULL, hold_id TEXT NOT NULL, branch_id TEXT NOT NULL, PRIMARY KEY
        (item_id)
    ) WITHOUT ROWID;
    CREATE TABLE transit (
        item_id TEXT NOT NULL, from_branch_id TEXT NOT NULL, to_branch_id TEXT NOT NULL,
        sent_at TEXT NOT NULL, PRIMARY KEY (item_id)
    ) WITHOUT ROWID;
    CREATE INDEX hold_state_by_item ON hold_state (item_id) WHERE item_id IS NOT NULL;
    CREATE INDEX hold_state_by_kept_item ON hold_state (kept_item_id) WHERE kept_item_id
        IS NOT NULL;
    CREATE INDEX hold_state_by_title ON hold_state (title_id) WHERE title_id IS NOT NULL;
    CREATE INDEX ix_hold_state_member_id ON hold_state (member_id);
    CREATE INDEX member_by_email ON member (lower(email)) WHERE email IS NOT NULL;
    CREATE INDEX member_by_telephone ON member (telephone) WHERE telephone IS NOT NULL;
    ALTER TABLE member ADD COLUMN category TEXT;
    ALTER TABLE member ADD COLUMN household_id TEXT;
    CREATE INDEX member_by_household ON member (household_id) WHERE household_id IS NOT NULL;
    ALTER TABLE item ADD COLUMN title_id TEXT;
    ALTER TABLE item ADD COLUMN shelf_mark TEXT;
    ALTER TABLE item ADD COLUMN location TEXT;
    ALTER TABLE item ADD COLUMN price_cents INTEGER;
    ALTER TABLE item ADD COLUMN condition TEXT;
    ALTER TABLE item ADD COLUMN condition_since TEXT;
    ALTER TABLE item ADD COLUMN source TEXT;
    ALTER TABLE item ADD COLUMN source_id TEXT;
    CREATE INDEX item_by_source ON item (source, source_id) WHERE source_id IS NOT NULL;
    CREATE INDEX item_by_title ON item (title_id) WHERE title_id IS NOT NULL;
    ALTER TABLE loan_return ADD COLUMN way TEXT;
"""


def upgrade() -> None:
    """Make the tables that are new; the projection of loans is worked out again afterwards."""
    for statement in _CHANGES.split(";"):
        if statement.strip():
            op.execute(statement)
