"""How operations look on the line; neither way fails, whatever an operation holds."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from db.domain.change import Act, Operation, Stamp
from db.domain.record_kinds import KINDS

MAX_PAYLOAD_BYTES = 65536  # the centre takes no larger operation
MAX_BATCH_BYTES = 256 * 1024
MAX_BATCH_OPERATIONS = 500
NO_RECORD = UUID(int=0)
_WITH_PAYLOAD = (Act.FACT, Act.SET, Act.SEVER)

_COMPACT = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def encode(operation: Operation) -> str:
    """Give an operation as JSON text.

    A payload that PostgreSQL could not take (too large, a NUL, half a surrogate pair, a number that
    is none) is left out: the centre then voids this operation, and the queue behind it moves on.
    """
    envelope = {
        "o": str(operation.op_id),
        "s": operation.seq,
        "h": operation.stamp.hlc,
        "a": operation.act.value,
        "k": operation.kind,
        "i": str(operation.record_id),
        "u": None if operation.subject is None else str(operation.subject),
        "v": operation.payload_version,
    }
    return f'{_COMPACT.encode(envelope)[:-1]},"p":{_payload_text(operation.payload)}}}'


def encode_batch(operations: Sequence[Operation]) -> str:
    """Give operations as JSON: as columns, or as rows where one of them is odd in any way."""
    try:
        text = _columns(operations) if all(map(_is_plain, operations)) else ""
        whole = 0 < len(text.encode()) <= MAX_BATCH_BYTES and "\\u0000" not in text
    except (TypeError, ValueError):  # UnicodeEncodeError is a ValueError
        whole = False
    return text if whole else f"[{','.join(map(encode, operations))}]"


def _is_plain(operation: Operation) -> bool:
    return operation.act in (Act.FACT, Act.SET) and operation.kind in KINDS


def _columns(operations: Sequence[Operation]) -> str:
    """Say a batch as columns, each the text of a PostgreSQL array, which it reads at half the cost.

    The numbers follow on each other, so the first will do. Without one, there is nothing to say.
    """
    numbers = [o.seq for o in operations]
    if numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        return ""
    columns = {
        "s": numbers[0],
        "t": max(o.stamp.hlc for o in operations),
        "o": _array(o.op_id.hex for o in operations),
        "h": _array(str(o.stamp.hlc) for o in operations),
        "a": _array(o.act.value for o in operations),
        "k": _array(o.kind for o in operations),
        "i": _array(o.record_id.hex for o in operations),
        "u": _array("NULL" if o.subject is None else o.subject.hex for o in operations),
        "v": _array(str(o.payload_version) for o in operations),
        "p": [o.payload for o in operations],
    }
    return _COMPACT.encode(columns)


def _array(values: Iterable[str]) -> str:
    return f"{{{','.join(values)}}}"


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
