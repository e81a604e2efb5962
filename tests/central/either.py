"""A centre that is PostgreSQL or the model, for tests of what both promise."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from db.library import CentralAddress
from db.sync.central import Central
from db.sync.enrol import administering
from db.sync.postgres import connected
from tests.central.model import Centre
from tests.central.operations import Line
from tests.central.postgres import Postgres

Desk = Callable[[], Central]


def real_now_ms() -> int:
    return int(datetime.now(UTC).timestamp() * 1000)


@pytest.fixture(scope="module")
def database(postgres: Postgres) -> CentralAddress:
    """Give one database to all these tests: each has a scope of its own in it."""
    return postgres.fresh_database(None)


@pytest.fixture(params=["model", "postgres"])
def new_desk(request: pytest.FixtureRequest) -> Iterator[Desk]:
    if request.param == "model":
        centre = Centre(real_now_ms)
        yield lambda: centre.desk(uuid4())
        return
    address = request.getfixturevalue("database")
    scope = uuid4()

    def enrolled() -> Central:
        with administering(address.url, address.password) as admin:
            admin.add_scope(scope, 1, bytes(32), bytes(40))
            login = admin.admit(scope, uuid4(), bytes(32))
        return lines.enter_context(connected(login.url, login.password))

    with ExitStack() as lines:
        yield enrolled


@pytest.fixture
def central(new_desk: Desk) -> Central:
    return new_desk()


@pytest.fixture
def desk(central: Central) -> Line:
    return Line(central, real_now_ms())
