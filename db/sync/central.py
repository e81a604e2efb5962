"""The central store as a desk sees it: what it can be asked, and what it answers."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol
from uuid import UUID

from db.domain.change import Operation
from db.store.sealed import WrappedKey
from db.store.sync_state import FIRST_KEY, StateRow

PULL_ROWS = 5000
STATE_ROWS = 5000
KEYS_AT_ONCE = 5000

RowKey = tuple[str, str]  # (kind, record id): where a part of the state ended


@dataclass(frozen=True, slots=True)
class Hello:
    """The first answer of a round; `last_seq` is None when the origin is not this desk's."""

    schema_version: int
    scope: UUID
    desk: UUID
    epoch: UUID
    last_seq: int | None
    digest: bytes | None
    top_lsn: int
    top_hlc: int
    floor_lsn: int
    now_ms: int
    min_sv: int
    smk_version: int


@dataclass(frozen=True, slots=True)
class Held:
    """What the centre holds of an origin: the number of its last operation, and the digest."""

    last_seq: int
    digest: bytes


@dataclass(frozen=True, slots=True)
class Logged:
    """One operation in its place in the log."""

    lsn: int
    operation: Operation


@dataclass(frozen=True, slots=True)
class KeySlot:
    """A scope key sealed to one who may open it: `recovery`, or the desk with this id."""

    smk_version: int
    holder: str
    public_key: bytes = field(repr=False)
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A desk that was admitted, and waits for the scope key."""

    desk: UUID
    public_key: bytes = field(repr=False)
    added: datetime


@dataclass(frozen=True, slots=True)
class StateDigest:
    """What the state adds up to at a place of the log; `lines` counts what was added up."""

    top_lsn: int
    lines: int
    digest: bytes


class Central(Protocol):
    """The central store, spoken to by one desk. Each call is one statement, whole or not at all.

    All raise CentralUnreachable, CentralRefused, CentralTooOld or CentralBroken.
    """

    def hello(self, origin: int | None, incarnation: UUID, cursor: int, app: str) -> Hello:
        """Say who is here, and learn where the centre stands."""

    def new_origin(self, incarnation: UUID) -> int:
        """Start a new life of this desk's file."""

    def known(self, op_ids: Collection[UUID]) -> set[UUID]:
        """Tell which operations the scope holds, under whatever origin."""

    def push(
        self,
        origin: int,
        incarnation: UUID,
        before: bytes,
        after: bytes,
        operations: Sequence[Operation],
    ) -> Held:
        """Hand over operations; raise HelloAgain when they don't follow on what is held."""

    def pull(self, after_lsn: int, limit: int = PULL_ROWS) -> list[Logged]:
        """Read the log on from a place."""

    def state(self, after: RowKey = FIRST_KEY, limit: int = STATE_ROWS) -> list[StateRow]:
        """Read what the log adds up to, in the order of its key, on from a place."""

    def state_digest(self) -> StateDigest:
        """Sum up the state, to compare; db/sync/state_digest.py tells how."""

    def state_size(self) -> int:
        """Count the rows of the state."""

    def put_subject_keys(self, keys: Mapping[UUID, WrappedKey]) -> None:
        """Leave people's wrapped keys for the other desks."""

    def subject_keys(self, subjects: Collection[UUID]) -> dict[UUID, WrappedKey]:
        """Fetch people's wrapped keys."""

    def erased(self, subjects: Collection[UUID]) -> set[UUID]:
        """Tell which of these people were erased."""

    def put_key_slot(self, smk_version: int, holder: UUID, sealed: bytes) -> None:
        """Hand the scope key, sealed, to another desk of the scope."""

    def key_slots(self) -> tuple[KeySlot, ...]:
        """Fetch the slots of this desk and of the recovery key."""

    def keys_begin(self, version: int) -> int:
        """Say that nothing here lies under an older scope key; learn what all desks are at."""

    def waiting_desks(self) -> tuple[Waiting, ...]:
        """List the desks of the scope that nobody handed the key in use yet."""

    def claim(self, job: str, seconds: int) -> bool:
        """Ask to be the one who does a job; the same desk may ask again to prolong."""
