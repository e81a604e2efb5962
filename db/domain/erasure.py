"""Erasing a member on request: when it may be done, and on what ground it is refused (P24)."""

from __future__ import annotations

from db.errors import ErasureBlocked


def decide_erasure(*, open_loans: int, balance_cents: int) -> None:
    """Decide whether a member may be erased; raise ErasureBlocked with every ground against it.

    `balance_cents` is what the member owes the library; what the library owes blocks nothing.
    """
    grounds = []
    if open_loans > 0:
        grounds.append("open_loans")
    if balance_cents > 0:
        grounds.append("open_costs")
    if grounds:
        raise ErasureBlocked(tuple(grounds))
