"""Invented operations, and a desk's chain of digests over them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

from db.domain.change import Act, Operation, Stamp, next_hlc
from db.sync.central import Central, Held

NO_DIGEST = bytes(32)


@dataclass
class Line:
    """A desk at its simplest: numbers its operations and knows its chain."""

    central: Central
    now_ms: int
    origin: int = 0
    seq: int = 0
    hlc: int = 0
    digests: list[bytes] = field(default_factory=lambda: [NO_DIGEST])
    incarnation: UUID = field(default_factory=uuid4)

    def __post_init__(self) -> None:
        self.origin = self.central.new_origin(self.incarnation)

    def make(self, act: Act, kind: str, record_id: UUID, payload: Mapping[str, Any] | None,
             subject: UUID | None = None, **changes: Any) -> Operation:  # fmt: skip
        self.seq += 1
        self.hlc = next_hlc(self.hlc, self.now_ms)
        operation = Operation(
            **{
                "op_id": uuid4(),
                "seq": self.seq,
                "stamp": Stamp(self.hlc, self.origin),
                "act": act,
                "kind": kind,
                "record_id": record_id,
                "subject": subject,
                "payload_version": 1,
                "payload": payload,
                **changes,
            }
        )
        self.digests.append(hashlib.sha256(self.digests[-1] + operation.op_id.bytes).digest())
        return operation

    def set(self, record_id: UUID, subject: UUID | None = None, kind: str = "member",
            **groups: Any) -> Operation:  # fmt: skip
        return self.make(Act.SET, kind, record_id, groups, subject)

    def fact(self, subject: UUID | None = None, kind: str = "loan", **values: Any) -> Operation:
        return self.make(Act.FACT, kind, uuid4(), values, subject)

    def erase(self, subject: UUID) -> Operation:
        return self.make(Act.ERASE, "member", subject, None, subject)

    def push(self, *operations: Operation) -> Held:
        return self.central.push(
            self.origin,
            self.incarnation,
            self.digests[operations[0].seq - 1],
            self.digests[operations[-1].seq],
            operations,
        )

    def hello(self) -> Any:
        return self.central.hello(self.origin, self.incarnation, 0, "test")


def log_of(central: Central) -> Sequence[Operation]:
    return [logged.operation for logged in central.pull(0)]
