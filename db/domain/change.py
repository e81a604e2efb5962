"""What travels between desks: operations, and the versions that order them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any
from uuid import UUID

from db.domain.clock import BELGIUM

Version = tuple[int, int]  # (hlc, origin) of a fact: the order in which acts count
HLC_COUNTER_BITS = 16
MAX_CLOCK_AHEAD_MS = 5 * 60 * 1000  # the centre refuses stamps further in the future


class Act(StrEnum):
    """What an operation does."""

    FACT = "fact"  # something happened: stored once, never changed
    SET = "set"  # field groups get a new value: the greater version wins
    ERASE = "erase"  # everything about the subject goes, for ever
    SEVER = "sever"  # returned loans lose their member, for ever; names records, and nobody
    VOID = "void"  # an operation that the centre did not take, or that an erasure emptied


@dataclass(frozen=True, slots=True, order=True)
class Stamp:
    """The version of a write: hybrid logical clock, then origin; a total order."""

    hlc: int
    origin: int

    def __str__(self) -> str:
        """Give the text form, whose alphabetical order is the order of versions."""
        return f"{self.hlc:016x}.{self.origin:08x}"


def parse_stamp(text: str) -> Stamp:
    """Read the text form of a version."""
    hlc, origin = text.split(".")
    return Stamp(int(hlc, 16), int(origin, 16))


def stamp_of_day(day: date) -> int:
    """Give the first stamp of a Belgian day, for what may tell its day and no time."""
    start = datetime.combine(day, time(), BELGIUM)
    return int(start.timestamp() * 1000) << HLC_COUNTER_BITS


def instant_of(hlc: int) -> datetime:
    """Give the instant of a stamp."""
    return datetime.fromtimestamp((hlc >> HLC_COUNTER_BITS) / 1000, UTC)


def next_hlc(last: int, now_ms: int) -> int:
    """Give the stamp of the next act: the wall clock, but always above the last stamp."""
    return max(now_ms << HLC_COUNTER_BITS, last + 1)


@dataclass(frozen=True, slots=True)
class Operation:
    """One act as it is kept in the change log and sent: sealed groups stay sealed.

    `payload` maps group to value for SET, field to value for FACT; personal values are base64
    ciphertext under the subject's key.
    """

    op_id: UUID
    seq: int
    stamp: Stamp
    act: Act
    kind: str  # the record kind: "member", "loan" …
    record_id: UUID
    subject: UUID | None
    payload_version: int
    payload: Mapping[str, Any] | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Changed:
    """What kinds of records and which of them an act or a sync round changed."""

    kinds: frozenset[str] = frozenset()
    ids: frozenset[UUID] = frozenset()
    by_sync: bool = False

    def __or__(self, other: Changed) -> Changed:
        """Join two changes into one."""
        return Changed(
            self.kinds | other.kinds, self.ids | other.ids, self.by_sync or other.by_sync
        )

    def __bool__(self) -> bool:
        """Tell whether anything changed."""
        return bool(self.kinds)
