"""What goes wrong around a home: every mistake gets a sentence and its code, never a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from db.domain.recovery_key import written
from desk.__main__ import main
from desk.settings import FILE
from tests.db.libraries import PASSPHRASE, found

ROOT = Path(__file__).parents[2]
INIT = ("init", "--library", "L", "--branch", "B", "--staff", "An Specimen")
JOIN = ("join", "--central", "postgresql://an@127.0.0.1:1/balie", "--desk", "D")
CHECK = ("check", "--self", "--report", "/proc/nowhere")


@pytest.fixture(autouse=True)
def secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BALIE_STAFF", "An Specimen")
    monkeypatch.setenv("BALIE_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("BALIE_RECOVERY_KEY", written(bytes(32)))
    monkeypatch.setenv("BALIE_CENTRAL_PASSWORD", "only-for-tests")


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Callable[[], str]:
    """Give what was told on standard error: always exactly one sentence or two."""

    def read() -> str:
        told = capsys.readouterr().err.strip()
        assert told.endswith(".")
        assert "\n" not in told
        return told

    return read


@pytest.mark.parametrize("place", ["file", "file/below"])
def test_home_that_can_not_be_made_says_so(
    tmp_path: Path, said: Callable[[], str], place: str
) -> None:
    (tmp_path / "file").write_text("mine")
    assert main(["--home", str(tmp_path / place), *INIT]) == 3
    assert "folder" in said()
    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.parametrize(("place", "word"), [("home/file", "folder"), ("home", FILE)])
def test_desk_that_can_not_open_says_why(tmp_path: Path, place: str, word: str) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "file").write_text("mine")
    (tmp_path / "home" / FILE).write_text("screen = [")
    done = subprocess.run(
        [sys.executable, "-m", "desk", "--home", str(tmp_path / place)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 3
    assert word in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("postgresql://an@127.0.0.1:1/balie", 3),
        ("postgresql://an@db.city.example/balie?sslmode=disable", 1),
        ("nonsense", 1),
    ],
)
def test_central_store_that_is_not_there_leaves_no_half_library(
    tmp_path: Path, said: Callable[[], str], url: str, code: int
) -> None:
    assert main(["--home", str(tmp_path / "home"), *INIT, "--central", url]) == code
    assert "central store" in said()
    assert not (tmp_path / "home").exists()


def test_joining_over_a_line_that_is_not_there_leaves_nothing(
    tmp_path: Path, said: Callable[[], str]
) -> None:
    assert main(["--home", str(tmp_path / "home"), *JOIN]) == 3
    assert "central store" in said()
    assert not (tmp_path / "home").exists()


def test_report_that_can_not_be_written_is_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([*CHECK]) == 3
    assert "could not be written" in capsys.readouterr().err


@pytest.mark.parametrize("part", ["library", "branch", "staff", "desk"])
def test_name_that_is_empty_is_called_by_its_name(
    tmp_path: Path, said: Callable[[], str], part: str
) -> None:
    assert main(["--home", str(tmp_path / "home"), *INIT, f"--{part}", " "]) == 1
    assert f"name of the {part}" in said()
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize("content", ["", "{", "[]", "7", "wrong kinds", "half"])
def test_slot_file_that_is_damaged_is_told(
    tmp_path: Path, said: Callable[[], str], content: str
) -> None:
    found(tmp_path / "home").close()
    keys = tmp_path / "home" / "keys.json"
    whole = keys.read_text()
    given = {
        "wrong kinds": json.dumps(_sevens(json.loads(whole))),
        "half": whole[: len(whole) // 2],
    }
    keys.write_text(given.get(content, content))
    assert main(["--home", str(tmp_path / "home"), "sync"]) == 3
    assert "damaged" in said()


@pytest.mark.parametrize("size", [0, 100, 5000])
def test_store_that_is_cut_off_is_told(tmp_path: Path, said: Callable[[], str], size: int) -> None:
    found(tmp_path / "home").close()
    store = tmp_path / "home" / "balie.db"
    store.write_bytes(store.read_bytes()[:size])
    assert main(["--home", str(tmp_path / "home"), "sync"]) == 3
    assert "damaged" in said()


def _sevens(value: object) -> object:
    """The same shape with a number in every place."""
    if isinstance(value, dict):
        return {name: _sevens(one) for name, one in value.items()}
    return [_sevens(one) for one in value] if isinstance(value, list) else 7
