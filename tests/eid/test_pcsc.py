"""A connection on a scripted card service: the turns that no virtual reader can be brought to."""

from __future__ import annotations

import pytest

from eid import scard
from eid.errors import (
    CardBusy,
    CardMute,
    CardRemoved,
    CardReset,
    CardUnreadable,
    ContactlessCard,
    NoCard,
    NoReader,
)
from eid.patience import Patience
from eid.pcsc import open_card
from tests.eid.fake_scard import ATR, FakeScard

QUICK = Patience(busy=0.3, give_up=0.6, shared=(0.001,), contact=0.001)
TAG_ATR = bytes.fromhex("3B8F8001804F0CA000000306030001000000006A")
APDU = bytes.fromhex("00B0000000")


@pytest.fixture
def service() -> FakeScard:
    service = FakeScard()
    service.plug("Reader A").insert()
    return service


def opened(service: FakeScard):
    return open_card(service=service, patience=QUICK)


def test_everything_that_was_taken_is_let_go(service):
    with opened(service) as card:
        assert card.atr == ATR
        assert card.transmit(APDU) == (b"", 0x9000)
    assert service.done[-1] == ("disconnect", 7)
    assert service.contexts == 0


def test_everything_is_let_go_when_the_transaction_fails(service):
    service.codes["begin"] = [scard.REMOVED_CARD]
    with pytest.raises(CardRemoved), opened(service):
        pass
    assert service.done[-1] == ("disconnect", 7)
    assert service.contexts == 0


def test_card_of_the_other_protocol_may_say_itself_that_it_is_no_eid(service):
    service.codes["connect"] = [scard.PROTO_MISMATCH]
    with opened(service):
        pass
    assert service.done[:2] == [("connect", scard.T0), ("connect", scard.T0 | scard.T1)]


def test_card_that_is_slow_after_a_quick_return_is_tried_once_more(service):
    service.codes["connect"] = [scard.UNPOWERED_CARD]
    with opened(service) as card:
        assert card.transmit(APDU) == (b"", 0x9000)


def test_program_that_wants_the_card_alone_is_waited_for(service):
    service.codes["connect"] = [scard.SHARING_VIOLATION] * 3
    service.codes["begin"] = [scard.SHARING_VIOLATION] * 3
    with opened(service) as card:
        assert card.transmit(APDU) == (b"", 0x9000)


def test_card_reset_before_our_transaction_is_taken_again(service):
    service.codes["begin"] = [scard.RESET_CARD, scard.RESET_CARD]
    with opened(service):
        pass
    assert service.done.count(("reconnect", scard.T0)) == 2


def test_card_that_others_keep_resetting_is_said_to_be_reset(service):
    service.codes["begin"] = [scard.RESET_CARD] * 9
    with pytest.raises(CardReset), opened(service):
        pass
    assert service.contexts == 0


def test_reset_takes_the_card_again_without_another_reset(service):
    service.codes["transmit"] = [scard.RESET_CARD]
    with opened(service) as card:
        with pytest.raises(CardReset):
            card.transmit(APDU)
        card.reconnect()
        assert card.transmit(APDU) == (b"", 0x9000)
    assert ("reset", scard.T0) not in service.done


@pytest.mark.parametrize("code", [scard.NOT_TRANSACTED, scard.COMM_DATA_LOST])
def test_fault_resets_the_card_as_often_as_it_takes(service, code):
    service.codes["transmit"] = [code]
    service.codes["reconnect"] = [scard.UNPOWERED_CARD] * 2
    with opened(service) as card:
        with pytest.raises(CardUnreadable):
            card.transmit(APDU)
        card.reconnect()
        assert card.transmit(APDU) == (b"", 0x9000)
    assert service.done.count(("reset", scard.T0)) == 3


def test_card_that_came_back_is_not_reset_a_second_time(service):
    service.codes["transmit"] = [scard.NOT_TRANSACTED, scard.RESET_CARD]
    with opened(service) as card:
        for trouble in (CardUnreadable, CardReset):
            with pytest.raises(trouble):
                card.transmit(APDU)
            card.reconnect()
    assert [act for act, _ in service.done[1:3]] == ["reset", "reconnect"]


def test_card_that_stays_silent_after_a_fault_is_mute_and_let_go(service):
    service.codes["transmit"] = [scard.NOT_TRANSACTED]
    service.codes["reconnect"] = [scard.UNPOWERED_CARD] * 9
    with opened(service) as card:
        with pytest.raises(CardUnreadable):
            card.transmit(APDU)
        with pytest.raises(CardMute):
            card.reconnect()
    assert service.contexts == 0


def test_program_that_took_the_card_after_a_reset_makes_it_busy(service):
    service.codes["transmit"] = [scard.RESET_CARD]
    with opened(service) as card:
        with pytest.raises(CardReset):
            card.transmit(APDU)
        service.codes["begin"] = [scard.SHARING_VIOLATION] * 5000
        with pytest.raises(CardBusy):
            card.reconnect()
    assert service.all_released.wait(5)


def test_no_reader_at_all_is_said(service):
    service.plugged.clear()
    with pytest.raises(NoReader), opened(service):
        pass


def test_card_on_a_contactless_reader_is_not_read_there(service):
    service.plugged["Reader A PICC"] = service.plugged.pop("Reader A")
    with pytest.raises(ContactlessCard), opened(service):
        pass


def test_book_tag_alone_is_no_card(service):
    service.plugged["Reader A"].insert(TAG_ATR)
    with pytest.raises(NoCard), opened(service):
        pass


def test_book_tag_on_another_reader_is_not_in_the_way(service):
    service.plugged = {"Pad": service.plugged["Reader A"]}
    service.plugged["Pad"].insert(TAG_ATR)
    service.plug("Reader B").insert()
    with opened(service) as card:
        assert card.transmit(APDU) == (b"", 0x9000)
