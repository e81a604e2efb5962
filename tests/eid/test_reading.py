"""A whole reading on the strict card model, every edition of the card."""

from __future__ import annotations

from typing import Any

import pytest

from eid.identity import CardData
from eid.specimens import Specimen
from tests.cards.bench import card, read_card
from tests.cards.reading_contract import Read, ReadingContract


class TestInMemory(ReadingContract):
    @pytest.fixture
    def read(self) -> Read:
        def read(person: Specimen, edition: str = "1.8", **options: Any) -> CardData:
            return read_card(card(person, edition), **options)

        return read
