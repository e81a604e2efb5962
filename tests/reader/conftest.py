"""One private card service for all tests of the real reader, and slots to put cards in."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle

import pytest

from eid.virtual_pcscd import VirtualPcscd, direct_here, virtual_pcscd
from eid.virtual_reader import VirtualReader
from tests.reader.waiting import all_empty, empty

direct_here()  # before any other test can look for the card service of the computer

TURNS = cycle((0, 1))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/reader" in item.path.as_posix():
            item.add_marker(pytest.mark.reader)


@pytest.fixture(scope="session")
def service() -> Iterator[VirtualPcscd]:
    """The private pcscd; without its packages the tests fail and name them."""
    with virtual_pcscd() as running:
        yield running


@pytest.fixture
def slot(service: VirtualPcscd) -> Iterator[VirtualReader]:
    """An empty slot, of the two in turn: pcscd takes a while to see that the other is left."""
    with service.reader(next(TURNS)) as reader:
        empty(reader)
        yield reader


@pytest.fixture
def only_slot(slot: VirtualReader) -> VirtualReader:
    """An empty slot while the other is empty too."""
    all_empty()
    return slot
