"""Where the package can't be tried, and that this is told apart from a package that fails."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.packaging import bare_debian
from tests.packaging.bare_debian import NotHere


@pytest.fixture
def as_root(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A machine where everything goes well until the Debian is fetched."""
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(bare_debian, "LIBC", (99, 0))
    folder = tmp_path / "programs"
    folder.mkdir()
    program(folder, "unshare", 'shift 2; exec "$@"')
    program(folder, "apt-get", "exit 1")
    program(folder, "debootstrap", "exit 0")
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    return folder


def program(folder: Path, name: str, body: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)


def begin(folder: Path) -> None:
    with bare_debian.bare_debian(folder):
        pass


@pytest.mark.usefixtures("as_root")
def test_who_is_not_root_is_told_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(NotHere, match="only root"):
        begin(tmp_path)


def test_without_mounts_of_its_own_it_can_not_be_done(as_root: Path, tmp_path: Path) -> None:
    program(as_root, "unshare", "exit 1")
    with pytest.raises(NotHere, match="mounts"):
        begin(tmp_path)


@pytest.mark.usefixtures("as_root")
def test_a_newer_system_builds_nothing_for_this_debian(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(bare_debian, "LIBC", (2, 0))
    with pytest.raises(NotHere, match="C library"):
        begin(tmp_path)


def test_no_mirror_is_told_after_more_tries(as_root: Path, tmp_path: Path) -> None:
    tries = tmp_path / "tries"
    program(
        as_root, "debootstrap", f"echo once >> {tries}; echo 'E: Failed getting release'; false"
    )
    with pytest.raises(NotHere, match="mirror"):
        begin(tmp_path)
    assert tries.read_text() == "once\n" * 3


def test_any_other_failure_is_no_excuse(as_root: Path, tmp_path: Path) -> None:
    program(as_root, "debootstrap", "echo 'E: No space left on device'; exit 1")
    with pytest.raises(AssertionError, match="No space left"):
        begin(tmp_path)


def test_the_mirror_is_the_one_of_this_machine(as_root: Path, tmp_path: Path) -> None:
    listed = "sid http://mirror.example/sid/\nbookworm http://mirror.example/debian/"
    program(as_root, "apt-get", f"echo '{listed}'")
    program(as_root, "debootstrap", f'echo "$@" > {tmp_path}/asked; echo "E: broken"; exit 1')
    with pytest.raises(AssertionError, match="broken"):
        begin(tmp_path)
    assert (tmp_path / "asked").read_text().endswith(" http://mirror.example/debian/\n")
