"""The first shape of the local file."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None

_TABLES = """
    CREATE TABLE acceptance (
        id TEXT NOT NULL, member_id TEXT, regulations_version TEXT, statement_version TEXT,
        staff_id TEXT, at TEXT, hlc BIGINT NOT NULL, origin INTEGER NOT NULL, extra JSON,
        PRIMARY KEY (id)
    );
    CREATE INDEX acceptance_by_member ON acceptance (member_id);
    CREATE TABLE branch (
        id TEXT NOT NULL, name TEXT, ver JSON NOT NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE TABLE "conflict" (
        id TEXT NOT NULL, kind TEXT NOT NULL, record_ids JSON NOT NULL, subject TEXT,
        hlc BIGINT NOT NULL, PRIMARY KEY (id)
    );
    CREATE INDEX ix_conflict_subject ON "conflict" (subject);
    CREATE TABLE consent_event (
        id TEXT NOT NULL, member_id TEXT, purpose TEXT, granted BOOLEAN, seen_withdrawals JSON,
        wording_version TEXT, language TEXT, way TEXT, staff_id TEXT, at TEXT,
        hlc BIGINT NOT NULL, origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE INDEX consent_event_by_member ON consent_event (member_id);
    CREATE TABLE desk (
        id TEXT NOT NULL, name TEXT, branch_id TEXT, public_key TEXT, ver JSON NOT NULL,
        extra JSON, PRIMARY KEY (id)
    );
    CREATE TABLE erased (
        subject TEXT NOT NULL, hlc BIGINT NOT NULL, PRIMARY KEY (subject)
    );
    CREATE TABLE guardian (
        id TEXT NOT NULL, surname TEXT, given_names TEXT, relation TEXT, identified_by TEXT,
        staff_id TEXT, ver JSON NOT NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE TABLE item (
        id TEXT NOT NULL, title TEXT, author TEXT, barcode TEXT, item_type TEXT,
        branch_id TEXT, ver JSON NOT NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE INDEX item_by_barcode ON item (barcode);
    CREATE TABLE key_slot (
        holder TEXT NOT NULL, smk_version INTEGER NOT NULL, sealed BLOB NOT NULL,
        PRIMARY KEY (holder, smk_version)
    );
    CREATE TABLE library (
        id TEXT NOT NULL, name TEXT, ground_reference TEXT, ground_date TEXT,
        statement_version TEXT, regulations_version TEXT, recovery_public_key TEXT,
        training BOOLEAN, ver JSON NOT NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE TABLE loan (
        id TEXT NOT NULL, item_id TEXT, member_id TEXT, out_at TEXT, due_on TEXT,
        branch_id TEXT, staff_id TEXT, rules JSON, hlc BIGINT NOT NULL,
        origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE INDEX loan_by_item ON loan (item_id);
    CREATE INDEX loan_by_member ON loan (member_id);
    CREATE TABLE loan_return (
        id TEXT NOT NULL, item_id TEXT, loan_id TEXT, member_id TEXT, returned_at TEXT,
        branch_id TEXT, staff_id TEXT, hlc BIGINT NOT NULL, origin INTEGER NOT NULL,
        extra JSON, PRIMARY KEY (id)
    );
    CREATE INDEX loan_return_by_item ON loan_return (item_id);
    CREATE INDEX loan_return_by_member ON loan_return (member_id);
    CREATE TABLE member (
        id TEXT NOT NULL, surname TEXT, given_names TEXT, birth_date TEXT, street TEXT,
        postal_code TEXT, municipality TEXT, sealed_number TEXT, number_index TEXT,
        no_number_reason TEXT, email TEXT, telephone TEXT, gender TEXT, guardian_id TEXT,
        permitted_at TEXT, permission_staff_id TEXT, library_card TEXT, branch_id TEXT,
        registered_at TEXT, registered_by TEXT, ends_on TEXT, source TEXT, trust TEXT,
        identified_by TEXT, corrected JSON, partner TEXT, ver JSON NOT NULL, extra JSON,
        PRIMARY KEY (id)
    );
    CREATE INDEX member_by_birth ON member (birth_date);
    CREATE INDEX member_by_card ON member (library_card) WHERE library_card <> '';
    CREATE INDEX member_by_guardian ON member (guardian_id) WHERE guardian_id IS NOT NULL;
    CREATE INDEX member_by_number ON member (number_index) WHERE number_index IS NOT NULL;
    CREATE TABLE number_shown (
        id TEXT NOT NULL, member_id TEXT, staff_id TEXT, at TEXT, reason TEXT,
        hlc BIGINT NOT NULL, origin INTEGER NOT NULL, extra JSON, PRIMARY KEY (id)
    );
    CREATE INDEX number_shown_by_member ON number_shown (member_id);
    CREATE TABLE outbox (
        seq INTEGER NOT NULL, op_id TEXT NOT NULL, hlc BIGINT NOT NULL, act TEXT NOT NULL,
        kind TEXT NOT NULL, record_id TEXT NOT NULL, subject TEXT,
        payload_version INTEGER NOT NULL, payload JSON, salt BLOB, h BLOB NOT NULL,
        d BLOB NOT NULL, PRIMARY KEY (seq), UNIQUE (op_id)
    );
    CREATE INDEX ix_outbox_hlc ON outbox (hlc);
    CREATE INDEX ix_outbox_subject ON outbox (subject);
    CREATE TABLE parked_op (
        op_id TEXT NOT NULL, hlc BIGINT NOT NULL, origin INTEGER NOT NULL,
        seq INTEGER NOT NULL, act TEXT NOT NULL, kind TEXT NOT NULL, record_id TEXT NOT NULL,
        subject TEXT, payload_version INTEGER NOT NULL, payload JSON, reason TEXT NOT NULL,
        PRIMARY KEY (op_id)
    );
    CREATE INDEX ix_parked_op_subject ON parked_op (subject);
    CREATE TABLE rejected (
        op_id TEXT NOT NULL, kind TEXT NOT NULL, record_id TEXT NOT NULL, subject TEXT,
        seen_at TEXT NOT NULL, PRIMARY KEY (op_id)
    );
    CREATE TABLE scope_key (
        version INTEGER NOT NULL, "key" BLOB NOT NULL, PRIMARY KEY (version)
    );
    CREATE TABLE secret (
        name TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY (name)
    );
    CREATE TABLE staff (
        id TEXT NOT NULL, name TEXT, active BOOLEAN, role TEXT, public_key TEXT,
        sealed_private_key TEXT, passphrase_parameters JSON, ver JSON NOT NULL, extra JSON,
        PRIMARY KEY (id)
    );
    CREATE TABLE subject_key (
        subject TEXT NOT NULL, smk_version INTEGER NOT NULL, wrapped BLOB NOT NULL,
        PRIMARY KEY (subject)
    );
    CREATE TABLE sync_self (
        one INTEGER NOT NULL, desk_id TEXT NOT NULL, scope_id TEXT NOT NULL, origin INTEGER,
        incarnation TEXT NOT NULL, acked_seq INTEGER NOT NULL, epoch TEXT,
        cursor_lsn BIGINT NOT NULL, hlc BIGINT NOT NULL, offset_ms INTEGER NOT NULL,
        need_resync BOOLEAN NOT NULL, last_ok TEXT, last_error TEXT NOT NULL,
        head_seq INTEGER NOT NULL, head_digest BLOB NOT NULL, PRIMARY KEY (one)
    );
    CREATE TABLE loan_state (
        loan_id TEXT NOT NULL, item_id TEXT NOT NULL, member_id TEXT, ended_at TEXT,
        superseded_by TEXT, PRIMARY KEY (loan_id),
        FOREIGN KEY(loan_id) REFERENCES loan (id) ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE INDEX loan_state_open_item ON loan_state (item_id) WHERE ended_at IS NULL;
    CREATE INDEX loan_state_open_member ON loan_state (member_id) WHERE ended_at IS NULL;
    CREATE TABLE member_alias (
        alias_id TEXT NOT NULL, canonical_id TEXT NOT NULL, PRIMARY KEY (alias_id),
        FOREIGN KEY(alias_id) REFERENCES member (id) ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE INDEX ix_member_alias_canonical_id ON member_alias (canonical_id);
    CREATE TABLE member_word (
        word TEXT NOT NULL, member_id TEXT NOT NULL, PRIMARY KEY (word, member_id),
        FOREIGN KEY(member_id) REFERENCES member (id) ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE INDEX ix_member_word_member_id ON member_word (member_id);
"""


def upgrade() -> None:
    """Make all tables and indexes."""
    for statement in _TABLES.split(";"):
        if statement.strip():
            op.execute(statement)
