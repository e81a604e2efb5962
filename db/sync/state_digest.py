"""A sum over the state that tells two copies of it apart, in whatever order their rows come."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

from db.store.sync_state import FACT_VERSION, StateRow

DIGEST_BYTES = 16


def digest_of(rows: Iterable[StateRow]) -> tuple[int, bytes]:
    """Give how many lines there are, and their digest, as the centre's `state_digest` does.

    The digest is the sum, modulo 2^128, of the first 16 bytes of the SHA-256 of each line.
    """
    lines = total = 0
    for line in (line for row in rows for line in lines_of(row)):
        lines += 1
        total += int.from_bytes(hashlib.sha256(line.encode()).digest()[:DIGEST_BYTES])
    return lines, digest_bytes(total)


def digest_bytes(total: int) -> bytes:
    """Give a sum as the digest that it is."""
    return (total % (1 << 8 * DIGEST_BYTES)).to_bytes(DIGEST_BYTES)


def lines_of(row: StateRow) -> Iterator[str]:
    """Say what versions a record is made of: a fact in one line, a register in one per group."""
    for group, version in row.versions.items():
        named = () if group == FACT_VERSION else (group,)
        yield " ".join((row.kind, row.record_id, *named, version))
