"""One server for all tests of this folder; what needs it asks for `postgres`."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.central.either import central, database, desk, new_desk
from tests.central.postgres import Postgres, running_postgres


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    with running_postgres() as server:
        yield server


__all__ = ["central", "database", "desk", "new_desk", "postgres"]
