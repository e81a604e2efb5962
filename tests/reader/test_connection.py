"""Cards in a real PC/SC reader: taken, shared, reset and pulled."""

from __future__ import annotations

import threading

import pytest

from eid.errors import (
    CardBusy,
    CardMute,
    CardRemoved,
    CardReset,
    CardUnreadable,
    NoCard,
    ReaderGone,
)
from eid.faults import DirtyContacts, Mute, PulledOut
from eid.patience import Patience
from eid.pcsc import SYSTEM, list_readers, open_card
from tests.reader.cards import EID_ATR, EchoCard
from tests.reader.other_program import OtherProgram
from tests.reader.waiting import FIRST, SECOND, empty, present, reader

SELECT = bytes.fromhex("00A4080C")
QUICK = Patience(busy=0.1, give_up=0.4, shared=(0.05,))


def test_card_in_the_reader_is_listed_with_its_atr(slot):
    slot.insert(EchoCard())
    present()
    state = list_readers()[0]
    assert (state.name, state.present, state.mute, state.atr) == (FIRST, True, False, EID_ATR)


def test_card_answers_with_data_and_status_word(slot):
    slot.insert(EchoCard())
    present()
    with open_card() as card:
        assert card.atr == EID_ATR
        assert card.transmit(SELECT) == (SELECT, 0x9000)


def test_card_is_left_powered_and_unreset_for_other_programs(slot):
    card = EchoCard()
    slot.insert(card)
    present()
    with OtherProgram():
        before = card.starts
        with open_card() as connection:
            connection.transmit(SELECT)
        assert card.starts == before


def test_filled_reader_is_found_behind_an_empty_one(slot, second_slot):
    second_slot.insert(EchoCard())
    present(SECOND)
    with open_card() as card:
        assert card.transmit(SELECT) == (SELECT, 0x9000)


def test_empty_reader_has_no_card(slot):
    with pytest.raises(NoCard), open_card():
        pass


def test_unknown_reader_is_gone(slot):
    with pytest.raises(ReaderGone), open_card("Reader 7"):
        pass


def test_mute_card_is_said_to_be_mute(slot):
    slot.insert(Mute(EchoCard()))
    assert reader(FIRST, lambda state: state.mute).present
    with pytest.raises(CardMute), open_card():
        pass


def test_card_that_goes_mute_at_its_next_power_up_is_said_to_be_mute(slot):
    card = EchoCard()
    slot.insert(card)
    present()
    card.atr = b""
    with OtherProgram() as other:
        other.reset_in_vain()
    with pytest.raises(CardMute), open_card():
        pass


def test_card_pulled_during_a_command_is_removed(slot):
    slot.insert(PulledOut(EchoCard(), at=3))
    present()
    with open_card() as card:
        card.transmit(SELECT)
        card.transmit(SELECT)
        with pytest.raises(CardRemoved):
            card.transmit(SELECT)
    empty()


def test_next_card_reads_after_one_was_pulled(slot):
    slot.insert(PulledOut(EchoCard(), at=1))
    present()
    with pytest.raises(CardRemoved), open_card() as card:
        card.transmit(SELECT)
    empty()
    slot.insert(EchoCard())
    present()
    with open_card() as card:
        assert card.transmit(SELECT) == (SELECT, 0x9000)


def test_other_program_that_reset_the_card_before_is_no_trouble(slot):
    slot.insert(EchoCard())
    present()
    with OtherProgram() as other, open_card() as card:
        card.close()
        other.reset()
    with open_card() as card:
        assert card.transmit(SELECT) == (SELECT, 0x9000)


def test_card_reset_by_another_program_says_so_and_is_taken_again(slot):
    slot.insert(EchoCard())
    present()
    with OtherProgram() as other, open_card() as card:
        SYSTEM.end(card._card)  # as a service does that takes a transaction away
        other.reset()
        with pytest.raises(CardReset):
            card.transmit(SELECT)
        card.reconnect()
        assert card.transmit(SELECT) == (SELECT, 0x9000)


def test_program_that_holds_the_card_is_reported_and_waited_for(slot):
    slot.insert(EchoCard())
    present()
    told = threading.Event()
    with OtherProgram() as other:
        SYSTEM.begin(other.card)

        def let_go():
            told.wait(5)
            SYSTEM.end(other.card)

        threading.Thread(target=let_go).start()
        patience = Patience(busy=0.1, give_up=5)
        with open_card(on_busy=told.set, patience=patience) as card:
            assert card.transmit(SELECT) == (SELECT, 0x9000)
    assert told.is_set()


def test_program_that_keeps_the_card_makes_it_busy(slot):
    slot.insert(EchoCard())
    present()
    with OtherProgram() as other:
        SYSTEM.begin(other.card)
        with pytest.raises(CardBusy), open_card(patience=QUICK):
            pass
        SYSTEM.end(other.card)
    with open_card() as card:  # and what was waiting in vain lets go of it again
        assert card.transmit(SELECT) == (SELECT, 0x9000)


def test_transport_fault_makes_the_card_unreadable_until_it_is_reset(slot):
    card = EchoCard()
    slot.insert(DirtyContacts(card, at=[2]))
    present()
    with open_card(patience=Patience(contact=0.01)) as connection:
        connection.transmit(SELECT)
        with pytest.raises(CardUnreadable):
            connection.transmit(SELECT)
        before = card.starts
        connection.reconnect()
        assert card.starts > before
        assert connection.transmit(SELECT) == (SELECT, 0x9000)


def test_card_that_does_not_come_back_from_a_fault_is_mute(slot):
    card = EchoCard()
    slot.insert(DirtyContacts(card, at=[1]))
    present()
    with open_card(patience=Patience(contact=0.01)) as connection:
        with pytest.raises(CardUnreadable):
            connection.transmit(SELECT)
        card.atr = b""
        with pytest.raises(CardMute):
            connection.reconnect()
