"""The private card service: what it needs, and that it leaves nothing behind."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from eid import virtual_pcscd
from eid.pcsc import list_readers
from eid.virtual_pcscd import READERS, NoVirtualReader, VirtualPcscd, end, is_free

ROOT = Path(__file__).parents[2]

# What the tour does, in a process of its own: the reader of this one stays as it is.
TOUR = """
from eid import pcsc
from eid.virtual_pcscd import direct_here, virtual_pcscd
direct_here()
with virtual_pcscd() as service:
    print(*(reader.name for reader in pcsc.list_readers()), service.path, sep="\\n")
"""


def test_missing_driver_is_named_by_its_package(service, tmp_path):
    with pytest.raises(NoVirtualReader, match="apt install vsmartcard-vpcd") as missing:
        VirtualPcscd(driver=tmp_path / "libifdvpcd.so").start()
    assert missing.value.package == "vsmartcard-vpcd"


def test_missing_program_is_named_by_its_package():
    with pytest.raises(NoVirtualReader, match="apt install pcscd"):
        virtual_pcscd._program("no-such-pcscd", "pcscd")


def test_several_services_run_beside_each_other_and_leave_nothing(service):
    started = [
        subprocess.Popen([sys.executable, "-c", TOUR], cwd=ROOT, stdout=subprocess.PIPE)
        for _ in range(2)
    ]
    said = [process.communicate(timeout=20)[0].decode().splitlines() for process in started]
    assert [lines[:2] for lines in said] == [list(READERS)] * 2
    sockets = {Path(lines[2]) for lines in said} | {service.path}
    assert len(sockets) == 3
    assert [path for path in sockets if path.parent.exists()] == [service.path]


def test_driver_that_is_none_is_reported_with_what_pcscd_said(service, tmp_path):
    driver = tmp_path / "libifdvpcd.so"
    driver.write_text("not a driver")
    service.stop()  # one at a time has the path of this process
    try:
        with pytest.raises(NoVirtualReader, match="pcscd shows no virtual reader"):
            VirtualPcscd(driver, patience=0.3).start()
    finally:
        service.start()


def test_service_that_never_started_takes_nothing_from_the_one_that_did(service):
    VirtualPcscd().stop()
    assert [reader.name for reader in list_readers()] == list(READERS)


def test_service_finds_its_folder_whoever_starts_it(tmp_path):
    run = tmp_path / "pcscd"
    assert "--map-root-user" in virtual_pcscd._around(run, is_root=False)
    assert not run.exists()
    assert virtual_pcscd._around(run, is_root=True) == []
    assert run.exists()
    assert virtual_pcscd._around(run, is_root=False) == []


def test_port_in_use_is_not_taken():
    with socket.socket() as other:
        other.bind(("", 0))
        other.listen()
        port = other.getsockname()[1]
        assert not is_free(port)
    assert is_free(port)


def test_service_that_does_not_go_when_asked_is_ended():
    stubborn = subprocess.Popen(
        ["/bin/sh", "-c", 'trap "" TERM; echo ready; while :; do sleep 9 & wait; done'],
        stdout=subprocess.PIPE,
        start_new_session=True,
    )
    assert stubborn.stdout is not None
    with stubborn.stdout as said:
        said.readline()
    end(stubborn, patience=0.1)
    assert stubborn.returncode == -9
    os.killpg(stubborn.pid, 9)
