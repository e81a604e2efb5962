"""What a scan means for those who wait: asked of the file only where a hold may be concerned."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import Connection

from db.domain.checkin import can_be_shelved
from db.domain.checkout import Scanned
from db.domain.hold import Copy
from db.domain.hold_lines import Holder
from db.domain.session import Session
from db.domain.trap import Trap
from db.store.hold_lists import branch_names, holders
from db.store.holding import AskedBy, asked_by, note_checkout, trap
from db.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class AskedFor:
    """A scanned copy with who asks for it; nobody when no hold is concerned."""

    copy: Scanned
    by: AskedBy | None


def asked_for(
    connection: Connection, copy: Scanned, member_ids: Collection[UUID], today: date
) -> AskedFor:
    """Tell who else asks for a copy; a shelf day that is over keeps it for nobody."""
    if not copy.placed:
        return AskedFor(copy, None)
    by = asked_by(connection, _copy(copy), member_ids)
    kept = by.kept if by.kept is not None and not by.kept.shelf_expired(today) else None
    return AskedFor(
        replace(
            copy,
            kept_for=kept.hold.member_id if kept else None,
            wanted=by.waiting > 0 and by.mine is None,
        ),
        by,
    )


def note_lent(act: Transaction, session: Session, asked: AskedFor, loan_id: UUID) -> None:
    """Write down what a checkout means for who asked."""
    if asked.by is not None:
        note_checkout(act, session, _copy(asked.copy), asked.by, loan_id)


def trapped(
    act: Transaction, session: Session, copy: Scanned, acts: tuple[UUID, ...]
) -> Trap | None:
    """Keep a copy for who is next; nobody gets what has to be looked at first."""
    if not copy.placed or not can_be_shelved(copy.item.condition):
        return None
    return trap(act, session, _copy(copy), act_id=acts[0] if acts else None)


def bound_for(
    connection: Connection, found: Trap | None, to_branch: UUID | None
) -> tuple[Holder | None, str]:
    """Tell for whom a copy is kept, and the name of the branch where it goes."""
    holder = None
    if found is not None:
        member_id = found.state.hold.member_id
        holder = holders(connection, [member_id])[member_id]
    return holder, branch_names(connection).get(to_branch, "") if to_branch else ""


def _copy(copy: Scanned) -> Copy:
    return Copy(copy.item.id, copy.item.title_id, copy.item.branch_id)
