"""How a member's data are put right: the groups, where they come from now, and who did it (P23)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import select

from db.domain.access import Way
from db.domain.member import Source
from db.domain.record_kinds import MEMBER
from db.domain.registration import corrected_after
from db.domain.session import Session
from db.store.access_rows import record_access
from db.store.tables import member
from db.store.transaction import Transaction


def record_correction(
    act: Transaction,
    session: Session,
    member_id: UUID,
    groups: Mapping[str, Mapping[str, Any]],
    source: Source,
) -> None:
    """Write groups of a file anew, with their source; noted in the log."""
    file = act.connection.execute(select(member).where(member.c.id == member_id)).one()
    identification = {
        "source": file.source,
        "trust": file.trust,
        "identified_by": file.identified_by,
        "corrected": corrected_after(file.corrected, groups, source),
    }
    act.record_set(MEMBER, member_id, {**groups, "identification": identification})
    record_access(act, session, member_id, Way.CORRECTED)
