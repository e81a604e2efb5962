"""The watcher on a scripted card service: what it tells, when, and what it survives."""

from __future__ import annotations

import threading

import pytest

from eid import scard
from eid.watcher import Pace, ReaderEvent, Watcher
from tests.eid.fake_scard import FakeScard

READER = "Reader A"
TAG_ATR = bytes.fromhex("3B8F8001804F0CA000000306030001000000006A")
PASSPORT_CHIP_ATR = bytes.fromhex("3B8F80018091E131D865B28C01022273C441E07B")


class Told:
    """Runs the watcher through the script and keeps what it told, and when."""

    def __init__(self, service: FakeScard) -> None:
        self.events: list[ReaderEvent] = []
        self.times: list[float] = []
        self.service = service
        pace = Pace(listing=0, again=(0,))
        self.watcher = Watcher(
            self.note, service=service, pace=pace, clock=service.clock, rest=service.rest
        )
        service.over = self.watcher._stopping.set

    def note(self, event: ReaderEvent) -> None:
        self.events.append(event)
        self.times.append(round(self.service.now, 2))

    def kinds(self) -> list[str]:
        self.watcher.run()
        assert self.service.contexts == 0
        return [str(event.kind) for event in self.events]


@pytest.fixture
def service() -> FakeScard:
    return FakeScard()


def test_card_that_is_in_already_is_told_of_at_once(service):
    service.plug(READER).insert()
    told = Told(service)
    assert told.kinds() == ["readers", "card"]
    assert told.times == [0, 0]
    assert told.events[1].reader == READER


def test_inserted_card_is_told_of_when_the_contacts_have_settled(service):
    reader = service.plug(READER)
    service.at(5.0, reader.insert)
    told = Told(service)
    assert told.kinds() == ["readers", "card"]
    assert told.times[1] == 5.15


def test_card_that_bounces_is_told_of_once(service):
    reader = service.plug(READER)
    service.at(1.0, reader.insert)
    service.at(1.05, reader.remove)
    service.at(1.1, reader.insert)
    told = Told(service)
    assert told.kinds() == ["readers", "card"]
    assert told.times[1] == 1.25


def test_removal_is_told_at_once(service):
    reader = service.plug(READER)
    reader.insert()
    service.at(2.0, reader.remove)
    told = Told(service)
    assert told.kinds() == ["readers", "card", "removed"]
    assert told.times[2] == 2.0


def test_card_swapped_between_two_looks_is_not_missed(service):
    reader = service.plug(READER)
    reader.insert()
    service.at(3.0, reader.remove, reader.insert)
    told = Told(service)
    assert told.kinds() == ["readers", "card", "removed", "card"]
    assert [event.counter for event in told.events[1:]] == [1, 1, 3]


def test_last_of_twenty_quick_cards_is_the_last_told(service):
    reader = service.plug(READER)
    for number in range(20):
        service.at(1 + number / 10, reader.insert)
        service.at(1.07 + number / 10, reader.remove)
    service.at(3.0, reader.insert)
    told = Told(service)
    assert told.kinds()[-1] == "card"
    assert told.events[-1].counter == reader.events


def test_mute_card_is_told_of_only_when_it_stays_mute(service):
    reader = service.plug(READER)
    service.at(1.0, lambda: reader.insert(mute=True))
    told = Told(service)
    assert told.kinds() == ["readers", "mute"]
    assert told.times[1] == 1.3


def test_removal_that_looks_mute_for_a_moment_is_a_removal(service):
    reader = service.plug(READER)
    reader.insert()

    def look_mute():
        reader.bits |= scard.STATE_MUTE

    service.at(1.0, look_mute)
    service.at(1.2, reader.remove)
    assert Told(service).kinds() == ["readers", "card", "removed"]


def test_turned_card_follows_the_mute_one(service):
    reader = service.plug(READER)
    reader.insert(mute=True)
    service.at(2.0, reader.remove)
    service.at(3.0, reader.insert)
    assert Told(service).kinds() == ["readers", "mute", "removed", "card"]


def test_card_in_use_by_another_program_is_not_told_of_again(service):
    reader = service.plug(READER)
    reader.insert()

    def in_use():
        reader.bits |= 0x100

    service.at(1.0, in_use)
    assert Told(service).kinds() == ["readers", "card"]


def test_reader_plugged_in_later_is_found(service):
    service.at(4.0, lambda: service.plug(READER).insert())
    told = Told(service)
    assert told.kinds() == ["no_reader", "readers", "card"]
    assert told.events[1].readers == (READER,)
    assert told.times[2] == 4.0


def test_unplugged_reader_takes_its_card_along(service):
    service.plug(READER).insert()
    service.at(2.0, service.plugged.clear)
    service.at(4.0, lambda: service.plug(READER).insert())
    expected = ["readers", "card", "removed", "no_reader", "readers", "card"]
    assert Told(service).kinds() == expected


@pytest.mark.parametrize("code", [scard.UNKNOWN_READER, scard.READER_UNAVAILABLE])
def test_reader_that_vanishes_while_we_look_is_listed_again(service, code):
    service.plug(READER).insert()

    def vanish():
        service.plugged.clear()
        service.wait_codes.append(code)

    service.at(1.0, vanish)
    assert Told(service).kinds() == ["readers", "card", "removed", "no_reader"]


def test_service_that_starts_later_is_found(service):
    service.plug(READER).insert()
    service.establish_code = scard.NO_SERVICE

    def start():
        service.establish_code = scard.SUCCESS

    service.at(8.0, start)
    assert Told(service).kinds() == ["no_service", "readers", "card"]


@pytest.mark.parametrize(
    "code",
    [
        *(scard.NO_SERVICE, scard.SERVICE_STOPPED, scard.COMM_ERROR, scard.INVALID_HANDLE),
        *(scard.SYSTEM_CANCELLED, 0x80100099),
    ],
)
def test_service_that_restarts_gives_its_card_again(service, code):
    service.plug(READER).insert()
    service.at(3.0, lambda: service.wait_codes.append(code))
    expected = ["readers", "card", "removed", "no_service", "readers", "card"]
    assert Told(service).kinds() == expected


def test_session_without_access_is_told(service):
    service.establish_code = scard.SECURITY_VIOLATION
    assert Told(service).kinds() == ["no_access"]


def test_windows_hello_is_no_reader(service):
    service.plug("Windows Hello for Business 1").insert()
    assert Told(service).kinds() == ["no_reader"]


@pytest.mark.parametrize("name", ["ACS ACR1281 1S Dual Reader PICC 0", "OMNIKEY CardMan 5x21-CL 0"])
def test_card_on_a_contactless_reader_is_told_as_such(service, name):
    service.plug(name).insert(PASSPORT_CHIP_ATR)
    assert Told(service).kinds() == ["readers", "contactless"]


def test_book_tag_on_a_contactless_reader_is_ignored(service):
    reader = service.plug("OMNIKEY 5022")
    reader.insert(TAG_ATR)
    service.at(1.0, reader.remove)
    assert Told(service).kinds() == ["readers"]


def test_bug_in_the_listener_is_seen_and_does_not_end_the_watch(service, monkeypatch):
    reader = service.plug(READER)
    reader.insert()
    service.at(2.0, reader.remove)
    bugs: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", bugs.append)
    told = Told(service)

    def stumble(event: ReaderEvent) -> None:
        told.note(event)
        raise RuntimeError

    told.watcher._callback = stumble
    assert told.kinds() == ["readers", "card", "removed"]
    assert [bug.exc_type for bug in bugs] == [RuntimeError] * 3
