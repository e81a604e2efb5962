"""The same readings as on the model in memory, through the whole of PC/SC."""

from __future__ import annotations

from typing import Any

import pytest

from eid import card as reading
from eid.card_factory import make_card
from eid.identity import CardData
from eid.pcsc import open_card
from eid.specimens import Specimen
from eid.virtual_reader import VirtualReader
from tests.cards.bench import TODAY
from tests.cards.reading_contract import Read, ReadingContract
from tests.reader.waiting import present


class TestThroughTheCardService(ReadingContract):
    @pytest.fixture
    def read(self, slot: VirtualReader) -> Read:
        def read(person: Specimen, edition: str = "1.8", **options: Any) -> CardData:
            slot.insert(make_card(person, edition))
            present(slot)
            with open_card(slot.name) as connection:
                return reading.read(connection, today=TODAY, **options)

        return read
