"""How operations look on the line; neither way fails, whatever an operation holds."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from db.domain.change import Act, Operation, Stamp

MAX_PAYLOAD_BYTES = 65536  # the centre takes no larger operation
MAX_BATCH_BYTES = 256 * 1024
MAX_BATCH_OPERATIONS = 500
_WHOLE_BYTES = MAX_BATCH_BYTES + 256 * MAX_BATCH_OPERATIONS  # 256: what goes around a payload
NO_RECORD = UUID(int=0)
_WITH_PAYLOAD = (Act.FACT, Act.SET, Act.SEVER)

_COMPACT = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def encode(operation: Operation) -> str:
    """Give an operation as JSON text.

    A payload that PostgreSQL could not take (too large, a NUL, half a surrogate pair, a number that
    is none) is left out: the centre then voids this operation, and the queue behind it moves on.
    """
    envelope = _said(operation) | {"p": None}
    return f"{_COMPACT.encode(envelope)[:-5]}{_payload_text(operation.payload)}}}"


def encode_batch(operations: Sequence[Operation]) -> str:
    """Give operations as one JSON array; one by one only where one of them holds what can't go."""
    try:
        text = _COMPACT.encode([_said(o) for o in operations])
        whole = len(text.encode()) <= _WHOLE_BYTES and "\\u0000" not in text
    except (TypeError, ValueError):  # UnicodeEncodeError is a ValueError
        whole = False
    return text if whole else f"[{','.join(map(encode, operations))}]"


def _said(operation: Operation) -> dict[str, Any]:
    return {
        "o": str(operation.op_id),
        "s": operation.seq,
        "h": operation.stamp.hlc,
        "a": operation.act.value,
        "k": operation.kind,
        "i": str(operation.record_id),
        "u": None if operation.subject is None else str(operation.subject),
        "v": operation.payload_version,
        "p": operation.payload,
    }


def decode(row: Mapping[str, Any]) -> Operation:
    """Read a row of the central log; what can't be understood is an operation that does nothing.

    The kind of a refused operation is the reason: `malformed`, `too_big`, `double`, `erased` or
    `severed`.
    """
    payload = row["p"] if isinstance(row["p"], dict) else None
    act = _act(row["act"], payload)
    return Operation(
        op_id=row["op_id"],
        seq=row["seq"],
        stamp=Stamp(row["hlc"], row["origin"]),
        act=act,
        kind=row["kind"],
        record_id=row["record_id"],
        subject=row["subject"],
        payload_version=row["sv"],
        payload=payload if act in _WITH_PAYLOAD else None,
    )


def _act(text: str, payload: Mapping[str, Any] | None) -> Act:
    try:
        act = Act(text)
    except ValueError:
        return Act.VOID
    return Act.VOID if act in _WITH_PAYLOAD and payload is None else act


def _payload_text(payload: Mapping[str, Any] | None) -> str:
    try:
        text = _COMPACT.encode(payload)
        size = len(text.encode())
    except (TypeError, ValueError):  # UnicodeEncodeError is a ValueError
        return "null"
    return "null" if "\\u0000" in text or size > MAX_PAYLOAD_BYTES else text
