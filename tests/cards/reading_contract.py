"""What a reading must give, whatever carries the commands: the model in memory or PC/SC."""

from __future__ import annotations

from datetime import date
from typing import Protocol

import pytest

from eid.card_factory import EDITIONS
from eid.identity import CardData, PartialDate, Stage, Verdict
from eid.specimens import Specimen, foreigner, specimen


class Read(Protocol):
    """Put a card of this person and edition in, and read it."""

    def __call__(self, person: Specimen, edition: str = "1.8", **options: object) -> CardData: ...


class ReadingContract:
    """The tests; whoever inherits them has a fixture `read`."""

    @pytest.mark.parametrize("edition", EDITIONS)
    def test_every_edition_reads_and_is_confirmed(self, read: Read, edition: str) -> None:
        data = read(specimen(1), edition)
        assert data.trust.identity is Verdict.CONFIRMED
        assert data.trust.address is Verdict.CONFIRMED
        assert data.trust.photo is Verdict.CONFIRMED
        assert data.trust.test_card

    def test_values_are_those_on_the_card(self, read: Read) -> None:
        person = specimen(1)
        data = read(person)
        assert data.person.surname == person.surname
        assert data.person.national_number == person.national_number
        assert data.person.birth_date == PartialDate(1951, 9, 7)
        assert data.address.street == person.street
        assert data.card.valid_until == date(2031, 3, 1)
        assert data.photo is not None

    def test_stages_come_in_order_and_the_name_comes_first(self, read: Read) -> None:
        seen: list[CardData] = []
        final = read(specimen(3), on_progress=seen.append)
        assert [data.stage for data in seen] == [Stage.IDENTITY, Stage.ADDRESS, Stage.TRUST]
        assert seen[0].person == final.person
        assert seen[0].address.street == ""
        assert seen[1].address == final.address
        assert seen[1].trust.identity is Verdict.NOT_CHECKED
        assert seen[2].trust.identity is Verdict.CONFIRMED
        assert final.stage is Stage.COMPLETE

    def test_photo_is_left_on_the_card_when_not_wanted(self, read: Read) -> None:
        data = read(specimen(0), with_photo=False)
        assert data.photo is None
        assert data.trust.photo is Verdict.NOT_CHECKED

    @pytest.mark.parametrize("edition", EDITIONS)
    @pytest.mark.parametrize(
        "person", [specimen(1), foreigner(2, "33")], ids=["belgian", "foreigner"]
    )
    def test_identity_and_address_need_few_commands(
        self, read: Read, edition: str, person: Specimen
    ) -> None:
        seen: list[CardData] = []
        read(person, edition, on_progress=seen.append)
        timing = seen[1].timing
        assert timing is not None
        assert timing.apdus - 1 <= (5 if person.document_type == "01" else 6)
