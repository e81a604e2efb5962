"""Whatever names a loan, or an act on one, says what severing does to it (P10)."""

from __future__ import annotations

from db.domain.record import Holds
from db.domain.record_kinds import KINDS
from db.domain.severing import TIES

# What every field that could hold an id does hold, if that is no loan, and no act on one. A field
# of another name is taken for one that does.
NAMES_NO_LOAN = frozenset({
    "about_id", "account_id", "activity_id", "answered_by", "block_id", "branch_id", "closing_id",
    "conflict_id", "count_id", "desk_id", "ended_by", "ended_session_id", "from_branch_id",
    "guardian_id", "hold_id", "household_id", "identified_by", "incident_id", "issue_id", "item_id",
    "member_id", "notice_id", "off_by", "other_id", "permission_staff_id", "processor_id",
    "registered_by", "request_id", "session_id", "staff_id", "title_id", "to_branch_id",
})  # fmt: skip
HOLDS_NO_ID_OF_ONE = frozenset({
    "came", "codes", "corrected", "counted", "counts", "expected", "hours", "names",
    "passphrase_parameters", "pays",
    "pieces", "rules", "seen_withdrawals", "sessions", "texts", "value",
})  # fmt: skip


def test_every_kind_that_names_a_loan_says_what_severing_does_to_it():
    naming = {
        kind.name
        for kind in KINDS.values()
        for name, of in kind.types.items()
        if (of.holds is Holds.ID and name not in NAMES_NO_LOAN)
        or (of.holds is Holds.JSON and name not in HOLDS_NO_ID_OF_ONE)
    }
    assert naming | {"loan"} == TIES.keys()
    for kind, tie in TIES.items():
        assert tie.by == "id" or tie.by in KINDS[kind].fields
        assert all(KINDS[kind].types[f].optional for f in tie.loses)
