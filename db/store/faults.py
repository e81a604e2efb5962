"""What the database engine answers, turned into what it means here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from db.errors import StoreBusy, StoreDamaged, StoreFull, Trouble

_MEANING: tuple[tuple[str, type[Trouble]], ...] = (  # the engine's own English sentences
    ("is locked", StoreBusy),
    ("disk is full", StoreFull),
    ("malformed", StoreDamaged),
    ("not a database", StoreDamaged),
    ("disk I/O error", StoreDamaged),
    ("unable to open", StoreDamaged),
)


@contextmanager
def translated() -> Iterator[None]:
    """Turn the engine's errors into Trouble; what is a mistake of ours stays as it is."""
    try:
        yield
    except DBAPIError as error:
        raise _trouble(error.orig) or error from error
    except dbapi2.DatabaseError as error:
        raise _trouble(error) or error from error


def _trouble(error: Any) -> Trouble | None:
    sentence = str(error)
    return next((kind() for words, kind in _MEANING if words in sentence), None)
