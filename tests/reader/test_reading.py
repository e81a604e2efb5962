"""Identity cards read through the whole of PC/SC: right data, whatever happens on the way."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from random import Random

import pytest

from eid import card as reading
from eid.card_factory import make_card
from eid.errors import CardRemoved, NotAnEid
from eid.faults import DirtyContacts, FalseEnds, PulledOut, SmallBlocks
from eid.identity import CardData, Verdict
from eid.pcsc import SYSTEM, open_card
from eid.simulated import AnyCard
from eid.specimens import specimen
from tests.reader.cards import not_an_eid
from tests.reader.other_program import OtherProgram
from tests.reader.waiting import empty, present

PERSON = specimen(5)


def read(slot, card: AnyCard) -> CardData:
    slot.insert(card)
    present(slot)
    with open_card(slot.name) as connection:
        return reading.read(connection)


def test_transport_card_is_not_an_eid(slot):
    with pytest.raises(NotAnEid):
        read(slot, not_an_eid())


@pytest.mark.parametrize("at", [1, 6, 15])
def test_card_pulled_while_read_is_removed_and_the_next_one_reads(slot, at):
    with pytest.raises(CardRemoved):
        read(slot, PulledOut(make_card(specimen(1)), at))
    empty(slot)
    assert read(slot, make_card(PERSON)).person.surname == PERSON.surname


def test_reader_that_invents_ends_of_file_gives_the_right_data(slot):
    data = read(slot, FalseEnds(make_card(PERSON, "1.7"), Random(7)))
    assert data.trust.address is Verdict.CONFIRMED
    assert data.trust.photo is Verdict.CONFIRMED


def test_weak_contact_is_read_over(slot):
    data = read(slot, DirtyContacts(make_card(PERSON), at=[4, 15]))
    assert data.trust.photo is Verdict.CONFIRMED


def test_reader_for_small_blocks_only_reads_everything(slot):
    data = read(slot, SmallBlocks(make_card(PERSON)))
    assert data.trust.photo is Verdict.CONFIRMED


def test_other_program_that_selected_its_own_applet_does_not_confuse_us(slot):
    card = make_card(PERSON)
    slot.insert(card)
    present(slot)
    with OtherProgram(slot):
        card.select_another_applet()
        with open_card(slot.name) as connection:
            assert reading.read(connection).person.surname == PERSON.surname


def test_card_reset_while_read_is_read_over(slot):
    slot.insert(make_card(PERSON))
    present(slot)
    with OtherProgram(slot) as other, open_card(slot.name) as connection:

        def disturb(data: CardData) -> None:
            if data.photo is None and data.trust.identity is Verdict.NOT_CHECKED:
                SYSTEM.end(connection._card)  # PC/SC would not let it in otherwise
                other.reset()

        data = reading.read(connection, on_progress=disturb)
    assert data.trust.address is Verdict.CONFIRMED
    assert data.trust.photo is Verdict.CONFIRMED


def test_two_programs_read_the_same_card_at_the_same_time(slot):
    slot.insert(make_card(PERSON))
    present(slot)
    ready = threading.Barrier(2)

    def program() -> CardData:
        ready.wait()
        with open_card(slot.name) as connection:
            return reading.read(connection)

    with ThreadPoolExecutor(2) as programs:
        readings = [programs.submit(program) for _ in range(2)]
    trusts = [one.result().trust for one in readings]
    assert [trust.photo for trust in trusts] == [Verdict.CONFIRMED] * 2
