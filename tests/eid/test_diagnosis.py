"""The ladder from card service to readable card, rung by rung, on services that misbehave."""

from __future__ import annotations

import pytest

from eid import scard
from eid.diagnosis import Cause, Diagnosis, Machine, Step, diagnose
from eid.patience import Patience
from tests.eid.fake_scard import FakeScard

PC = Machine()
QUICK = Patience(busy=0.05, give_up=0.1, shared=(0.01,), contact=0.01)


@pytest.fixture
def service() -> FakeScard:
    return FakeScard()


def told(service: FakeScard, machine: Machine = PC) -> tuple[Step | None, Cause | None]:
    found = diagnose(machine, service, QUICK)
    assert service.all_released.wait(2)
    return found.reached, found.cause


@pytest.mark.parametrize(
    ("machine", "code", "cause"),
    [
        (PC, scard.NO_SERVICE, Cause.SERVICE_STOPPED),
        (Machine(service_installed=False), scard.NO_SERVICE, Cause.SERVICE_MISSING),
        (Machine(remote=True), scard.NO_SERVICE, Cause.SERVICE_STOPPED),
        (Machine(remote=True, windows=True), scard.NO_SERVICE, Cause.REMOTE_SESSION),
        (PC, scard.SECURITY_VIOLATION, Cause.NO_PERMISSION),
        (Machine(remote=True), scard.SECURITY_VIOLATION, Cause.REMOTE_SESSION),
    ],
)
def test_service_that_can_not_be_had_is_told_why(service, machine, code, cause):
    service.establish_code = code
    assert told(service, machine) == (None, cause)


def test_code_of_the_service_is_kept_for_support(service):
    service.establish_code = scard.NO_SERVICE
    assert diagnose(PC, service).code == scard.NO_SERVICE


@pytest.mark.parametrize(
    ("machine", "names", "cause"),
    [
        (PC, [], Cause.NO_READER),
        (Machine(usb_readers=1), [], Cause.NO_DRIVER),
        (Machine(remote=True, windows=True), [], Cause.REMOTE_SESSION),
        (PC, ["Windows Hello for Business 1"], Cause.WINDOWS_HELLO_ONLY),
        (PC, ["Dual Reader PICC 0", "Contactless Reader"], Cause.CONTACTLESS_ONLY),
    ],
)
def test_missing_reader_is_told_why(service, machine, names, cause):
    for name in names:
        service.plug(name)
    assert told(service, machine) == (Step.SERVICE, cause)


def test_empty_reader_waits_for_a_card(service):
    service.plug("Reader A")
    assert told(service) == (Step.READER, Cause.NO_CARD)
    assert diagnose(PC, service).ready


@pytest.mark.parametrize(
    ("code", "reached", "cause"),
    [
        (scard.UNPOWERED_CARD, Step.READER, Cause.CARD_MUTE),
        (scard.SHARING_VIOLATION, Step.READER, Cause.CARD_BUSY),
        (scard.REMOVED_CARD, Step.READER, Cause.NO_CARD),
        (scard.PROTO_MISMATCH, Step.CARD, Cause.NOT_AN_EID),
        (scard.UNKNOWN_ERROR, Step.READER, Cause.UNREADABLE),
        (scard.READER_UNAVAILABLE, Step.SERVICE, Cause.READER_FAILS),
    ],
)
def test_card_that_can_not_be_taken_is_told_why(service, code, reached, cause):
    service.plug("Reader A").insert()
    service.connect_code = code
    assert told(service) == (reached, cause)


def test_card_on_a_contactless_reader_beside_an_empty_slot_is_told(service):
    service.plug("Reader A")
    service.plug("Reader A PICC").insert()
    assert told(service) == (Step.READER, Cause.CARD_CONTACTLESS)


def test_ready_only_when_nothing_but_a_card_is_missing():
    causes = [cause for cause in Cause if Diagnosis(None, cause).ready]
    assert causes == [Cause.NO_CARD]
    assert Diagnosis(Step.READABLE, None).ready


def test_windows_session_over_the_network_is_remote():
    assert Machine.look({"SESSIONNAME": "RDP-Tcp#3"}, "win32").remote
    assert not Machine.look({"SESSIONNAME": "Console"}, "win32").remote


@pytest.mark.parametrize("variable", ["SSH_CONNECTION", "XRDP_SESSION"])
def test_linux_session_over_the_network_is_remote(tmp_path, variable):
    assert Machine.look({variable: "1"}, "linux", tmp_path).remote
    assert not Machine.look({}, "linux", tmp_path).remote


def test_readers_on_the_usb_bus_are_counted_by_their_class(tmp_path):
    for number, kind in enumerate(["0b", "03", "0b"]):
        interface = tmp_path / f"sys/bus/usb/devices/1-1:1.{number}"
        interface.mkdir(parents=True)
        (interface / "bInterfaceClass").write_text(f"{kind}\n")
    assert Machine.look({}, "linux", tmp_path).usb_readers == 2


def test_service_is_found_where_it_is_installed(tmp_path):
    assert not Machine.look({}, "linux", tmp_path).service_installed
    (tmp_path / "usr/sbin").mkdir(parents=True)
    (tmp_path / "usr/sbin/pcscd").touch()
    assert Machine.look({}, "linux", tmp_path).service_installed
