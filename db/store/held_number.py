"""The national number that a person's files carry: opened, or held against that of a card."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import select

from db.domain.national_number import NationalNumber
from db.store.people import person_ids
from db.store.tables import member

if TYPE_CHECKING:
    from db.domain.member import Member, MemberDraft
    from db.store.transaction import Transaction


def carries_number(act: Transaction, whose: Member, card: MemberDraft) -> bool | None:
    """Tell whether a file carries the number of a card; None where either has none."""
    if card.national_number is None or not whose.has_number:
        return None
    ids = person_ids(act.connection, whose.id)
    held = select(member.c.number_index).where(member.c.id.in_(ids))
    mine = set(act.connection.execute(held).scalars())
    return bool(mine.intersection(act.sealer.number_indexes(card.national_number.digits)))


def held_number(act: Transaction, ids: Collection[UUID]) -> tuple[UUID, NationalNumber] | None:
    """Give the number with the file that carries it; who calls notes why it was opened (P7)."""
    chosen = select(member.c.id, member.c.sealed_number)
    held = chosen.where(member.c.id.in_(ids), member.c.sealed_number.is_not(None))
    row = act.connection.execute(held).first()
    if row is None:
        return None
    digits = act.sealer.open_number(act.keys.of(row.id), row.id, row.sealed_number)
    return row.id, NationalNumber(digits)
