"""The libraries of the records' own tests."""

from __future__ import annotations

from tests.central.conftest import postgres
from tests.db.conftest import ann, ben, clock, desks, home, library, title

__all__ = ["ann", "ben", "clock", "desks", "home", "library", "postgres", "title"]
