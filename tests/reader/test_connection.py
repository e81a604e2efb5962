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
from eid.patience import Patience, in_time
from eid.pcsc import SYSTEM, list_readers, open_card
from eid.scard import SUCCESS
from tests.reader.cards import EID_ATR, EchoCard
from tests.reader.other_program import OtherProgram
from tests.reader.waiting import empty, present, seen

SELECT = bytes.fromhex("00A4080C")
QUICK = Patience(busy=0.1, give_up=0.4, shared=(0.05,))


def test_card_in_the_reader_is_listed_with_its_atr(slot):
    slot.insert(EchoCard())
    present(slot)
    state = next(reader for reader in list_readers() if reader.name == slot.name)
    assert (state.present, state.mute, state.atr) == (True, False, EID_ATR)


def test_card_answers_with_data_and_status_word(slot):
    slot.insert(EchoCard())
    present(slot)
    with open_card(slot.name) as card:
        assert card.atr == EID_ATR
        assert card.transmit(SELECT) == (SELECT, 0x9000)


def test_card_is_left_powered_and_unreset_for_other_programs(slot):
    card = EchoCard()
    slot.insert(card)
    present(slot)
    with OtherProgram(slot):
        before = card.starts
        with open_card(slot.name) as connection:
            connection.transmit(SELECT)
        assert card.starts == before


@pytest.mark.parametrize("_turn", [1, 2])
def test_filled_reader_is_found_beside_an_empty_one(only_slot, _turn):
    only_slot.insert(EchoCard())
    present(only_slot)
    with open_card() as card:
        assert card.transmit(SELECT) == (SELECT, 0x9000)


def test_empty_reader_has_no_card(slot):
    with pytest.raises(NoCard), open_card(slot.name):
        pass


def test_unknown_reader_is_gone(slot):
    with pytest.raises(ReaderGone), open_card("Reader 7"):
        pass


def test_mute_card_is_said_to_be_mute(slot):
    slot.insert(Mute(EchoCard()))
    assert seen(slot, lambda state: state.mute).present
    with pytest.raises(CardMute), open_card(slot.name):
        pass


def test_card_that_goes_mute_at_its_next_power_up_is_said_to_be_mute(slot):
    card = EchoCard()
    slot.insert(card)
    present(slot)
    card.atr = b""
    with OtherProgram(slot) as other:
        other.reset_in_vain()
    with pytest.raises(CardMute), open_card(slot.name):
        pass


def test_card_pulled_during_a_command_is_removed(slot):
    slot.insert(PulledOut(EchoCard(), at=3))
    present(slot)
    with open_card(slot.name) as card:
        card.transmit(SELECT)
        card.transmit(SELECT)
        with pytest.raises(CardRemoved):
            card.transmit(SELECT)
    empty(slot)


def test_next_card_reads_after_one_was_pulled(slot):
    slot.insert(PulledOut(EchoCard(), at=1))
    present(slot)
    with pytest.raises(CardRemoved), open_card(slot.name) as card:
        card.transmit(SELECT)
    empty(slot)
    slot.insert(EchoCard())
    present(slot)
    with open_card(slot.name) as card:
        assert card.transmit(SELECT) == (SELECT, 0x9000)


def test_other_program_that_reset_the_card_before_is_no_trouble(slot):
    slot.insert(EchoCard())
    present(slot)
    with OtherProgram(slot) as other, open_card(slot.name) as card:
        card.close()
        other.reset()
    with open_card(slot.name) as card:
        assert card.transmit(SELECT) == (SELECT, 0x9000)


def test_card_reset_by_another_program_says_so_and_is_taken_again(slot):
    slot.insert(EchoCard())
    present(slot)
    with OtherProgram(slot) as other, open_card(slot.name) as card:
        SYSTEM.end(card._card)  # as a service does that takes a transaction away
        other.reset()
        with pytest.raises(CardReset):
            card.transmit(SELECT)
        card.reconnect()
        assert card.transmit(SELECT) == (SELECT, 0x9000)


def test_other_program_is_kept_out_until_we_are_done(slot):
    slot.insert(EchoCard())
    present(slot)
    entered = threading.Event()

    def enter(_: threading.Event) -> None:
        assert SYSTEM.begin(other.card) == SUCCESS
        entered.set()

    with OtherProgram(slot) as other:
        with open_card(slot.name), pytest.raises(CardBusy):
            in_time(enter, QUICK)
        assert entered.wait(5)


def test_program_that_holds_the_card_is_reported_and_waited_for(slot):
    slot.insert(EchoCard())
    present(slot)
    told = threading.Event()
    with OtherProgram(slot) as other:
        SYSTEM.begin(other.card)

        def let_go():
            told.wait(5)
            SYSTEM.end(other.card)

        threading.Thread(target=let_go).start()
        patience = Patience(busy=0.1, give_up=5)
        with open_card(slot.name, on_busy=told.set, patience=patience) as card:
            assert card.transmit(SELECT) == (SELECT, 0x9000)
    assert told.is_set()


def test_program_that_keeps_the_card_makes_it_busy(slot):
    slot.insert(EchoCard())
    present(slot)
    with OtherProgram(slot) as other:
        SYSTEM.begin(other.card)
        with pytest.raises(CardBusy), open_card(slot.name, patience=QUICK):
            pass
        SYSTEM.end(other.card)
    with open_card(slot.name) as card:  # and what was waiting in vain lets go of it again
        assert card.transmit(SELECT) == (SELECT, 0x9000)


def test_transport_fault_makes_the_card_unreadable_until_it_is_reset(slot):
    card = EchoCard()
    slot.insert(DirtyContacts(card, at=[2]))
    present(slot)
    with open_card(slot.name, patience=Patience(contact=0.01)) as connection:
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
    present(slot)
    with open_card(slot.name, patience=Patience(contact=0.01)) as connection:
        with pytest.raises(CardUnreadable):
            connection.transmit(SELECT)
        card.atr = b""
        with pytest.raises(CardMute):
            connection.reconnect()
