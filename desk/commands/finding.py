"""What a check found, in one line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from db.errors import RecordsError
from eid.errors import EidError


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was checked: `ok`, `attention` (works, but look at it) or `failed`."""

    check: str
    state: str
    said: str


def attempt(check: str, do: Callable[[], str]) -> Finding:
    """Do it and report what it says, or the sentence of what went wrong with records or a card."""
    try:
        return Finding(check, "ok", do())
    except (RecordsError, EidError) as error:
        return Finding(check, "failed", sentence(error))


def sentence(error: Exception) -> str:
    """Write an error as staff read it."""
    from desk import messages

    return messages.sentence(error)
