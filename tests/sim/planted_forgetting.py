"""The bodies of planted faults in forgetting: severing, earlier lives, trimming the queue."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch
from uuid import UUID

from db.domain.record import RecordKind
from tests.central.model import Centre, ModelCentral
from tests.sim.memory_store import MemoryAct


@contextmanager
def kept(owner: Any, *names: str) -> Iterator[None]:
    """Let what happens meanwhile to some parts not have happened."""
    before = {name: dict(getattr(owner, name)) for name in names}
    yield
    for name, value in before.items():
        setattr(owner, name, value)


def leaving(*names: str) -> Any:
    """Let severing at the centre leave a part as it was."""

    def change(real: Any) -> Any:
        def sever(c: Centre, said: Any) -> None:
            with kept(c, *names):
                real(c, said)

        return sever

    return change


def whole_anyway(store: Any, own: Any, hello: Any) -> bool:
    return (
        own.origin is not None
        and hello.last_seq is not None
        and store.digest_at(hello.last_seq) == hello.digest
    )


def queue_only(real: Any) -> Any:
    """Let an erasure empty the queue, and not what earlier lives sent."""

    def forget(kept_: Any, subject: Any) -> None:
        with kept(kept_, "earlier"):
            real(kept_, subject)

    return forget


def untold(real: Any) -> Any:
    """Let a desk sever without telling the others."""

    def record(self: MemoryAct, severance: Any) -> None:
        with patch.object(self, "_enqueue", lambda _: None):
            real(self, severance)

    return record


def whole_only(real: Any) -> Any:
    """Let the centre remember what went whole, and not what lost some fields."""

    def lost_of(c: Centre, r: Any) -> Any:
        return None if (lost := real(c, r)) else lost

    return lost_of


def naming_its_member(real: Any) -> Any:
    """Let a return name the member whose loan it names, and be about them."""

    def record(self: MemoryAct, kind: RecordKind, record_id: UUID, values: Any, **how: Any) -> None:
        named = values.get("loan_id") if kind.name == "loan_return" else None
        loan = self.kept.records.get(("loan", named)) if named else None
        more = {"member_id": loan.fields["member_id"]} if loan is not None else {}
        real(self, kind, record_id, {**values, **more}, **how)

    return record


def knowing_whose(real: Any) -> Any:
    """Let the centre take a return as a record about the member whose loan it names."""

    def take(self: ModelCentral, origin: int, rows: list[Any]) -> None:
        for r in (r for r in rows if r["k"] == "loan_return" and (r["p"] or {}).get("loan_id")):
            loan = self.centre.state.get(("loan", UUID(r["p"]["loan_id"])))
            r["u"] = str(loan["subject"]) if loan else None
        real(self, origin, rows)

    return take


def whoever_is_named(real: Any) -> Any:
    """Let a record be about the member it names, whatever its kind says."""

    def subject(kind: RecordKind, record_id: UUID, values: Any) -> UUID | None:
        found: UUID | None = real(kind, record_id, values)
        about = kind.name in ("loan_return", "journal_line") and values.get("member_id")
        return UUID(str(about)) if about else found

    return subject
