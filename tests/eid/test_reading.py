"""A whole reading on the strict card model: the contract of a reading, and what it asks the card.

The tests of the contract stand in tests/cards/reading_contract.py; a class here inherits them.
"""

from __future__ import annotations

from typing import Any

import pytest

from eid.identity import CardData
from eid.specimens import Specimen, specimen
from tests.cards.bench import Recorder, card, read_card
from tests.cards.reading_contract import Read, ReadingContract


class TestInMemory(ReadingContract):
    @pytest.fixture
    def read(self) -> Read:
        def read(person: Specimen, edition: str = "1.8", **options: Any) -> CardData:
            return read_card(card(person, edition), **options)

        return read


# the photo and the certificates are read in blocks of 256 bytes
COMMANDS = {"1.0": 27, "1.1": 27, "1.7": 28, "1.7-SHA1": 27, "1.7-EC": 26, "1.8": 28}


@pytest.mark.parametrize(("edition", "most"), COMMANDS.items(), ids=COMMANDS)
def test_whole_reading_takes_few_commands_and_counts_each(edition: str, most: int) -> None:
    recorder = Recorder(card(specimen(1), edition))
    data = read_card(recorder)
    assert data.timing is not None
    assert data.timing.apdus == len(recorder.commands) <= most


def test_nothing_is_asked_twice() -> None:
    recorder = Recorder(card(specimen(1)))
    read_card(recorder)
    files = [one for one in recorder.commands if one[1] == 0xA4]
    assert len(files) == len(set(files))
