"""`balie keys sheet`, `balie keys seal` and `balie restore --sheet`, as people type them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from db.errors import WrongPassphrase
from db.home import has_library
from db.library import create_library, open_library
from db.recovery_sheets import mark_of, opened_copy
from desk.__main__ import main
from tests.db.libraries import CHEAP, NOON, PASSPHRASE, FixedClock, setup

OF_THE_SUPERVISOR = "een uil in de schuur"


@pytest.fixture
def sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Give the recovery key of a library in `home`, with everything that commands ask for."""
    library, key = create_library(tmp_path / "home", setup(), FixedClock(), cost=CHEAP)
    library.close()
    monkeypatch.setenv("BALIE_STAFF", "An Specimen")
    monkeypatch.setenv("BALIE_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("BALIE_SHEET_PASSPHRASE", OF_THE_SUPERVISOR)
    monkeypatch.setenv("BALIE_RECOVERY_KEY", key)
    return key


def balie(home: Path, *arguments: str) -> int:
    return main(["--home", str(home), *arguments])


def test_new_sheet_and_its_sealed_copy_bring_a_backup_back(
    sheet: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home, copy, backup = tmp_path / "home", tmp_path / "copy", tmp_path / "backup"
    assert balie(home, "keys", "sheet", "--sealed", str(copy)) == 0
    said = capsys.readouterr().out.splitlines()
    key = said[1]
    assert key != sheet
    assert said[0].startswith(f"Recovery sheet {mark_of(key)}.")
    assert said[-1] == f"A copy of sheet {mark_of(key)} is in {copy}; only its passphrase opens it."
    assert opened_copy(copy, OF_THE_SUPERVISOR) == key
    assert balie(home, "backup", str(backup)) == 0
    assert balie(tmp_path / "other", "restore", str(backup), "--sheet", str(copy)) == 0
    assert has_library(tmp_path / "other")
    open_library(tmp_path / "other", "An Specimen", PASSPHRASE, FixedClock()).close()


def test_administrator_who_forgot_the_passphrase_chooses_another_with_the_sheet(
    sheet: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    monkeypatch.setenv("BALIE_PASSPHRASE", OF_THE_SUPERVISOR)
    assert balie(home, "recover") == 0
    with pytest.raises(WrongPassphrase):
        open_library(home, "An Specimen", PASSPHRASE, FixedClock())
    open_library(
        home, "An Specimen", OF_THE_SUPERVISOR, FixedClock(NOON + timedelta(minutes=5))
    ).close()


def test_backup_of_a_new_sheet_refuses_the_copy_of_the_one_before_and_names_both(
    sheet: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home, copy, backup = tmp_path / "home", tmp_path / "copy", tmp_path / "backup"
    assert balie(home, "keys", "seal", str(copy)) == 0
    assert mark_of(sheet) in capsys.readouterr().out
    assert opened_copy(copy, OF_THE_SUPERVISOR) == sheet
    assert balie(home, "keys", "sheet") == 0
    key = capsys.readouterr().out.splitlines()[1]
    assert balie(home, "backup", str(backup)) == 0
    capsys.readouterr()
    assert balie(tmp_path / "other", "restore", str(backup), "--sheet", str(copy)) == 1
    told = capsys.readouterr().err
    assert mark_of(sheet) in told
    assert mark_of(key) in told
    assert not has_library(tmp_path / "other")


@pytest.mark.usefixtures("sheet")
@pytest.mark.parametrize(
    ("variable", "value", "code"),
    [
        ("BALIE_SHEET_PASSPHRASE", "kort", 1),
        ("BALIE_SHEET_PASSPHRASE", "", 2),
        ("BALIE_RECOVERY_KEY", "ABCD", 1),
        ("BALIE_RECOVERY_KEY", "", 2),
    ],
)
def test_copy_is_not_sealed_without_a_sheet_and_a_good_passphrase(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str, value: str, code: int
) -> None:
    monkeypatch.setenv(variable, value)
    assert balie(tmp_path / "home", "keys", "seal", str(tmp_path / "copy")) == code
    assert not (tmp_path / "copy").exists()


@pytest.mark.usefixtures("sheet")
def test_copy_opens_with_its_own_passphrase_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    home, copy, backup = tmp_path / "home", tmp_path / "copy", tmp_path / "backup"
    assert balie(home, "keys", "seal", str(copy)) == 0
    assert balie(home, "backup", str(backup)) == 0
    monkeypatch.setenv("BALIE_SHEET_PASSPHRASE", PASSPHRASE)
    assert balie(tmp_path / "other", "restore", str(backup), "--sheet", str(copy)) == 1
    assert not has_library(tmp_path / "other")
    assert "Traceback" not in capsys.readouterr().err
