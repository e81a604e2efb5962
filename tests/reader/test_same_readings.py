"""The contract of a reading through the whole of PC/SC, and the same answers as in memory.

The tests of the contract stand in tests/cards/reading_contract.py; a class here inherits them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from eid import card as reading
from eid.card_factory import EDITIONS, make_card
from eid.identity import CardData
from eid.pcsc import open_card
from eid.simulated import AnyCard, SimulatedConnection
from eid.specimens import Specimen, specimen
from eid.virtual_reader import VirtualReader
from tests.cards.bench import TODAY, Recorder
from tests.cards.reading_contract import Read, ReadingContract
from tests.reader.waiting import present


def read_in(slot: VirtualReader, inserted: AnyCard, **options: Any) -> CardData:
    """Put a card in and read it through the card service."""
    slot.insert(inserted)
    present(slot)
    with open_card(slot.name) as connection:
        return reading.read(connection, today=TODAY, **options)


class TestThroughTheCardService(ReadingContract):
    @pytest.fixture
    def read(self, slot: VirtualReader) -> Read:
        def read(person: Specimen, edition: str = "1.8", **options: Any) -> CardData:
            return read_in(slot, make_card(person, edition), **options)

        return read


@pytest.mark.parametrize("edition", EDITIONS)
def test_card_in_the_slot_hears_and_says_what_it_does_in_memory(
    slot: VirtualReader, edition: str
) -> None:
    card = Recorder(make_card(specimen(4), edition))
    in_memory = reading.read(SimulatedConnection(card), today=TODAY)
    asked, card.commands = card.commands, []
    through_service = read_in(slot, card)
    assert card.commands == asked != []
    assert replace(through_service, timing=None) == replace(in_memory, timing=None)
