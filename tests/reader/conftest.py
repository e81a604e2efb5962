"""One private card service for all tests of the real reader, and a slot to put cards in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from eid.virtual_pcscd import VirtualPcscd, direct_here, virtual_pcscd
from eid.virtual_reader import VirtualReader
from tests.reader.waiting import FIRST, SECOND, empty

direct_here()  # before any other test can look for the card service of the computer


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
    """The first slot, emptied at the end."""
    with service.reader(0) as reader:
        yield reader
    empty(FIRST)


@pytest.fixture
def second_slot(service: VirtualPcscd) -> Iterator[VirtualReader]:
    """The other slot, emptied at the end."""
    with service.reader(1) as reader:
        yield reader
    empty(SECOND)
