"""One server for the desks that are killed; those that kill the server start one of their own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.central.postgres import Postgres, running_postgres


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    with running_postgres() as server:
        yield server
