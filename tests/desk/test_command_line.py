"""The command line: one module a command, exit codes that mean something, nothing asked in vain."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desk import __main__ as command_line
from desk.commands import asking
from desk.settings import home_folder
from desk.version import own_version

ROOT = Path(__file__).parents[2]


def balie(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "desk", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )


def test_help_lists_every_command() -> None:
    shown = balie("--help").stdout
    assert [name for name in command_line.COMMANDS if name not in shown] == []


def test_a_command_that_does_not_exist_is_wrong_usage() -> None:
    assert balie("fly").returncode == 2


def test_help_starts_without_qt_and_without_the_database() -> None:
    look = "import sys, desk.__main__ as m; m.parser([]); print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", look],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert {"PySide6", "sqlalchemy", "smartcard", "psycopg", "email"} & set(loaded) == set()


def test_version_is_told_in_one_line() -> None:
    told = balie("--version")
    assert (told.returncode, told.stdout) == (0, f"Balie {own_version()}\n")


@pytest.mark.parametrize(
    "arguments", [["--home", "H", "bench", "x"], ["bench", "x", "--home", "H"]]
)
def test_the_home_may_stand_before_or_after_the_command(arguments: list[str]) -> None:
    assert command_line.parser(arguments).parse_args(arguments).home == "H"


def test_the_home_is_given_or_in_the_environment_or_where_the_platform_keeps_data() -> None:
    assert home_folder("/a", {"BALIE_HOME": "/b"}) == Path("/a")
    assert home_folder(None, {"BALIE_HOME": "/b"}) == Path("/b")
    assert home_folder(None, {}).name.lower() == "balie"


def test_without_a_terminal_a_missing_secret_is_wrong_usage(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv(asking.PASSPHRASE, raising=False)
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(asking.Missing, match="BALIE_PASSPHRASE"):
        asking.secret(asking.PASSPHRASE, "Passphrase")


def test_a_secret_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(asking.PASSPHRASE, "three green chairs")
    assert asking.secret(asking.PASSPHRASE, "Passphrase") == "three green chairs"


def test_a_dash_in_the_environment_takes_the_secret_from_standard_input(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "in").write_text("three green chairs\n")
    monkeypatch.setenv(asking.PASSPHRASE, "-")
    with (tmp_path / "in").open() as standard_input:
        monkeypatch.setattr(sys, "stdin", standard_input)
        assert asking.secret(asking.PASSPHRASE, "Passphrase") == "three green chairs"


def test_no_command_takes_a_secret_as_an_argument() -> None:
    names = [name for name in command_line.COMMANDS if (ROOT / f"desk/commands/{name}.py").exists()]
    whole = command_line.parser(names)
    options = {option for option in _options(whole) if option.startswith("--")}
    assert options & {"--passphrase", "--password", "--recovery-key", "--pin"} == set()


def _options(parser: object) -> set[str]:
    found: set[str] = set()
    for action in getattr(parser, "_actions", []):
        found |= set(action.option_strings)
        for below in getattr(action, "choices", None) or {}:
            if isinstance(action.choices, dict):
                found |= _options(action.choices[below])
    return found
