"""Invented loans and returns, and the message that severs them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid4

from db.domain.change import Act, Operation
from db.domain.severing import Severance
from tests.central.operations import Line


def fact(desk: Line, kind: str, member: UUID | None, **fields: Any) -> Operation:
    """Give a fact as a desk makes it: its operation and its record are one."""
    record_id = uuid4()
    values = {"member_id": str(member)} if member else {}
    said = {**values, **{name: str(value) for name, value in fields.items()}}
    return desk.make(Act.FACT, kind, record_id, said, member, op_id=record_id)


def severing(desk: Line, gone: dict[str, set[UUID]], less: dict[str, set[UUID]]) -> Operation:
    """Give the message as a desk makes it."""
    op_id = uuid4()
    return desk.make(Act.SEVER, "loan", op_id, Severance(gone, less).payload(), op_id=op_id)


def in_turn(operations: Sequence[Operation]) -> list[Operation]:
    """Number operations in this order, whenever they were made."""
    first = min(o.seq for o in operations)
    return [replace(o, seq=seq) for seq, o in enumerate(operations, first)]
