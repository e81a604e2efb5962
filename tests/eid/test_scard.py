"""What the codes, states and names of PC/SC mean to the desk."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from eid import errors, pcsc, scard
from eid.pcsc import SystemScard, list_readers
from eid.scard import ReaderState

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("codes", "kind"),
    [
        ([scard.NO_SERVICE, scard.SERVICE_STOPPED, scard.COMM_ERROR], errors.NoService),
        ([scard.INVALID_HANDLE, scard.SYSTEM_CANCELLED, scard.SHUTDOWN], errors.NoService),
        ([scard.NO_READERS_AVAILABLE], errors.NoReader),
        ([scard.NO_ACCESS, scard.SECURITY_VIOLATION], errors.NoAccess),
        ([scard.UNKNOWN_READER, scard.READER_UNAVAILABLE], errors.ReaderGone),
        ([scard.UNPOWERED_CARD, scard.UNRESPONSIVE_CARD, scard.INVALID_ATR], errors.CardMute),
        ([scard.SHARING_VIOLATION], errors.CardBusy),
        ([scard.RESET_CARD], errors.CardReset),
        ([scard.REMOVED_CARD, scard.NO_SMARTCARD], errors.CardRemoved),
        ([scard.PROTO_MISMATCH], errors.NotAnEid),
        ([scard.NOT_TRANSACTED, scard.COMM_DATA_LOST], errors.CardUnreadable),
        ([scard.CANCELLED, scard.CANCELLED_BY_USER], errors.Cancelled),
        ([0x80100004, 0x8010FFFF], errors.ReaderTrouble),
    ],
)
def test_code_means_one_error(codes, kind):
    assert {type(scard.error(code)) for code in codes} == {kind}


def test_error_keeps_its_code_for_support():
    assert str(scard.error(scard.NO_SERVICE)) == "0x8010001D"


def test_success_raises_nothing_and_the_rest_does():
    scard.check(scard.SUCCESS)
    with pytest.raises(errors.CardBusy):
        scard.check(scard.SHARING_VIOLATION)


@pytest.mark.parametrize(
    ("state", "present", "mute", "events"),
    [
        (0x00010012, False, False, 1),
        (0x00020022, True, False, 2),
        (0x00030122, True, False, 3),
        (0x00040222, True, True, 4),
        (0xFFFF0022, True, False, 0xFFFF),
    ],
)
def test_state_is_taken_apart(state, present, mute, events):
    seen = ReaderState.of("A", state, b"\x3b\x00")
    assert (seen.present, seen.mute, seen.events) == (present, mute, events)
    assert seen.atr == (b"\x3b\x00" if present else b"")


@pytest.mark.parametrize(
    ("name", "contactless"),
    [
        ("ACS ACR1281 1S Dual Reader PICC 0", True),
        ("OMNIKEY CardMan 5x21-CL 0", True),
        ("Identiv SDI011 Contactless Reader 0", True),
        ("Identiv CLOUD 2700 R Smart Card Reader 0", False),
        ("ACS ACR38U 00 00", False),
        ("Virtual PCD 00 00", False),
    ],
)
def test_contactless_reader_is_known_by_its_name(name, contactless):
    assert scard.is_contactless(name) is contactless


def test_windows_hello_is_no_reader():
    assert not scard.is_usable("Windows Hello for Business 1")
    assert scard.is_usable("ACS ACR38U 00 00")


def test_machine_without_the_library_has_no_service(monkeypatch):
    monkeypatch.setattr(pcsc, "_library", lambda: None)
    with pytest.raises(errors.NoService):
        list_readers(SystemScard())


def test_room_can_be_entered_without_the_binding():
    code = (
        "import sys; sys.modules['smartcard'] = None\n"
        "from eid import pcsc, errors, watcher, diagnosis\n"
        "try: pcsc.list_readers()\n"
        "except errors.NoService: print('no service')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "no service\n"


def test_handle_that_died_is_an_error_and_no_crash(monkeypatch):
    class Binding:
        def __getattr__(self, name):
            def stumble(*_: object) -> None:
                raise SystemError

            return stumble

    monkeypatch.setattr(pcsc, "_library", Binding)
    service = SystemScard()
    assert service.readers(1) == (scard.INVALID_HANDLE, [])
    assert service.end(1) == scard.INVALID_HANDLE


def test_negative_codes_of_windows_are_the_same_codes(monkeypatch):
    class Binding:
        def SCardBeginTransaction(self, _card):  # noqa: N802 - the binding's name
            return -2146435061

    monkeypatch.setattr(pcsc, "_library", Binding)
    assert SystemScard().begin(1) == scard.SHARING_VIOLATION
