"""A desk that ended badly is told about at the next start; where it was is kept, and no name."""

from __future__ import annotations

import faulthandler
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desk import start
from desk.app import Program
from desk.crash_watch import RUNNING, TRACE, CrashWatch
from desk.language import Language
from desk.logs import LAST_CRASH
from desk.setup.sign_in_page import SignInPage
from desk.training.eyes import find
from tests.db.libraries import FixedClock, found
from tests.desk.ends import end

ROOT = Path(__file__).parents[2]
CRASH = """
import faulthandler, os, sys
from pathlib import Path
from db.errors import HomeNotWritable
from desk import start
from desk.crash_watch import CrashWatch

def serve(who):
    folder, how = Path(sys.argv[1]), sys.argv[2]
    if how in ("bug", "trouble"):
        start.make_application = lambda: None
        start.begin = lambda *_given, **_named: fail(how)
        start.run(folder.parent)
    watch = CrashWatch(folder)
    faulthandler._sigsegv() if how == "fault" else os._exit(1)

def fail(how):
    raise RuntimeError if how == "bug" else HomeNotWritable

serve("Marie Peeters SPECIMEN")
"""


@pytest.fixture(autouse=True)
def _traces_of_the_tests() -> Iterator[None]:
    """Have a crash of a later test still say where it was."""
    yield
    faulthandler.enable()


def ended(folder: Path, how: str) -> CrashWatch:
    """Let a process end badly; watch again."""
    subprocess.run([sys.executable, "-c", CRASH, str(folder), how], cwd=ROOT, check=False)
    return CrashWatch(folder)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "logs"


def test_desk_that_ends_well_leaves_nothing_and_says_nothing(folder: Path) -> None:
    for _ in range(2):
        with closing(CrashWatch(folder)) as watch:
            assert watch.told() == ""
    assert list(folder.iterdir()) == []


def test_crash_is_told_and_where_it_was_is_kept_without_a_value(
    folder: Path, language: Language
) -> None:
    with closing(ended(folder, "fault")) as watch:
        assert watch.report == folder / LAST_CRASH
        assert f"stands in {folder / LAST_CRASH}" in watch.told()
    kept = (folder / LAST_CRASH).read_text(encoding="utf-8")
    assert "in serve" in kept
    assert "Marie" not in kept
    with closing(CrashWatch(folder)) as after:
        assert after.told() == ""


def test_desk_that_was_killed_is_told_and_has_no_report(folder: Path, language: Language) -> None:
    with closing(ended(folder, "killed")) as watch:
        assert (watch.ended_badly, watch.report) == (True, None)
        assert "not closed properly" in watch.told()


def test_second_desk_in_the_same_home_is_no_crash(folder: Path) -> None:
    with closing(CrashWatch(folder)), closing(CrashWatch(folder)) as second:
        assert second.told() == ""
    assert not (folder / RUNNING).exists()
    assert not (folder / TRACE).exists()


@pytest.mark.parametrize(("how", "told"), [("bug", "not closed properly"), ("trouble", "")])
def test_bug_that_ends_the_desk_is_told_and_trouble_that_was_told_is_not(
    folder: Path, language: Language, how: str, told: str
) -> None:
    with closing(ended(folder, how)) as watch:
        assert (told in watch.told(), bool(watch.told())) == (True, bool(told))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    found(tmp_path / "home", FixedClock()).close()
    return tmp_path / "home"


def test_staff_read_it_before_they_sign_in(qapp: QApplication, home: Path) -> None:
    program: Program = start.begin(qapp, home, "en", told=lambda: "It ended badly.")
    try:
        assert find(program.frame, SignInPage).error.text() == "It ended badly."
    finally:
        program.close()
        end(program.frame)


def test_no_folder_of_an_account_is_kept_with_a_crash(tmp_path: Path, folder: Path) -> None:
    account = tmp_path / "home of Marie Peeters"
    account.mkdir()
    (account / "crash.py").write_text(CRASH, encoding="utf-8")
    command = [sys.executable, str(account / "crash.py"), str(folder), "fault"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run(command, cwd=ROOT, env=environment, check=False)
    with closing(CrashWatch(folder)) as watch:
        assert watch.report is not None
        kept = watch.report.read_text(encoding="utf-8")
    assert 'File "crash.py", line' in kept
    assert "Peeters" not in kept
