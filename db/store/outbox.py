"""The queue of what this desk did: numbered without holes, chained by digests."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping

from db.domain.change import Act, Operation, Stamp
from db.store.engine import compact

NO_DIGEST = bytes(32)  # d(0)
_SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Queued:
    """One operation of this desk, with the digest of the chain up to and including it."""

    operation: Operation
    digest: bytes


@dataclass(slots=True)
class Head:
    """The end of the chain: the last number and its digest."""

    seq: int
    digest: bytes = field(repr=False)

    def add(self, operation: Mapping[str, Any]) -> dict[str, Any]:
        """Put an operation at the end and give it as the row of the outbox."""
        salt = os.urandom(_SALT_BYTES)
        return self.relink({**operation, "salt": salt, "h": content_hash(salt, operation)})

    def relink(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """Put a row whose hash stands at the end of the chain."""
        self.seq += 1
        self.digest = chained(self.digest, self.seq, row["act"], row["h"])
        return {**row, "seq": self.seq, "d": self.digest}


def content_hash(salt: bytes, operation: Mapping[str, Any]) -> bytes:
    """Give h: the salted hash of what an operation says."""
    subject = operation["subject"]
    content = [
        str(operation["op_id"]),
        operation["hlc"],
        operation["act"],
        operation["kind"],
        str(operation["record_id"]),
        None if subject is None else str(subject),
        operation["payload_version"],
        operation["payload"],
    ]
    return hashlib.sha256(salt + compact(content).encode()).digest()


def chained(previous: bytes, seq: int, act: str, h: bytes) -> bytes:
    """Give d(n) from d(n-1)."""
    return hashlib.sha256(previous + seq.to_bytes(8, "big") + act.encode() + h).digest()


def queued(row: RowMapping, origin: int) -> Queued:
    """Give a row of the outbox as what is sent; what an erasure emptied goes out as void."""
    emptied = row["payload"] is None and row["act"] in (Act.FACT, Act.SET)
    operation = Operation(
        op_id=row["op_id"],
        seq=row["seq"],
        stamp=Stamp(row["hlc"], origin),
        act=Act.VOID if emptied else Act(row["act"]),
        kind=row["kind"],
        record_id=row["record_id"],
        subject=row["subject"],
        payload_version=row["payload_version"],
        payload=row["payload"],
    )
    return Queued(operation, row["d"])


def operation_row(
    *,
    op_id: UUID,
    hlc: int,
    act: Act,
    kind: str,
    record_id: UUID,
    subject: UUID | None,
    payload: Mapping[str, Any] | None,
    payload_version: int,
) -> dict[str, Any]:
    """Give an operation as the outbox keeps it, before it is numbered."""
    return {
        "op_id": op_id,
        "hlc": hlc,
        "act": act.value,
        "kind": kind,
        "record_id": record_id,
        "subject": subject,
        "payload_version": payload_version,
        "payload": payload,
    }
