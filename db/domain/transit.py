"""Copies on their way between branches: sent, arrived, or not seen again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from db.domain.change import Version


class TransferAct(StrEnum):
    """What happened to a copy between two branches."""

    SENT = "sent"
    ARRIVED = "arrived"
    MISSING = "missing"  # looked for and not found


@dataclass(frozen=True, slots=True)
class Transfer:
    """A copy was sent to another branch, arrived there, or was given up."""

    item_id: UUID
    what: TransferAct
    from_branch_id: UUID
    to_branch_id: UUID
    at: datetime
    version: Version


def project_transit(transfers: Iterable[Transfer], lent: Iterable[Version]) -> Transfer | None:
    """Tell on which way ONE copy is, if on any: its last sending, unless something came after."""
    last = max(transfers, key=lambda t: t.version, default=None)
    if last is None or last.what is not TransferAct.SENT:
        return None
    return None if any(v > last.version for v in lent) else last


def decide_way(*, home: UUID, at_branch: UUID, goes_home: bool) -> UUID | None:
    """Tell to which branch a copy that nobody asks for is sent; None: it stays here."""
    return home if goes_home and home != at_branch else None


def is_late(sent_at: datetime, now: datetime, days: int) -> bool:
    """Tell whether a copy is on its way for longer than `days`: it may be lost."""
    return now - sent_at > timedelta(days=days)
