"""A desk that joins as the file of its computer says: where the centre is, and which branch."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.domain.record_kinds import DESK
from db.home import has_library
from db.library import open_library
from desk.__main__ import main
from tests.central.postgres import Postgres
from tests.central.two_desks import STAFF, Pair, two_desks
from tests.db.lending import branch
from tests.db.libraries import PASSPHRASE, FixedClock
from tests.db.two_desks import records


@pytest.fixture
def pair(tmp_path: Path, postgres: Postgres) -> Iterator[Pair]:
    with two_desks(tmp_path, postgres.fresh_database()) as both:
        yield both


@pytest.fixture
def computer(pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the settings of a computer, with who types nothing and a library with two branches."""
    branch(pair.a.library, "Kuringen")
    pair.settle()
    machine = tmp_path / "machine.toml"
    monkeypatch.setenv("BALIE_SETTINGS", str(machine))
    monkeypatch.setenv("BALIE_STAFF", STAFF)
    monkeypatch.setenv("BALIE_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("BALIE_RECOVERY_KEY", pair.recovery_key)
    monkeypatch.setenv("BALIE_CENTRAL_PASSWORD", pair.central.password)
    return machine


def stands_at(pair: Pair, home: Path) -> tuple[str, str]:
    """Tell the name of the desk that joined, and where it stands."""
    library = open_library(home, STAFF, PASSPHRASE, FixedClock())
    try:
        (own,) = (x for x in records(library)[DESK.name] if x["id"] == library.session.desk_id)
        names = {x["id"]: x["name"] for x in records(library)["branch"]}
        return own["name"], names[own["branch_id"]]
    finally:
        library.close()


def test_desk_joins_without_anything_being_typed(
    pair: Pair, computer: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    computer.write_text(f'[join]\ncentral = "{pair.central.url}"\nbranch = "kuringen"\n')
    assert main(["--home", str(tmp_path / "c"), "join"]) == 0
    assert f"This is now {platform.node()} of " in capsys.readouterr().out
    assert stands_at(pair, tmp_path / "c") == (platform.node(), "Kuringen")


def test_what_is_typed_goes_before_the_settings(pair: Pair, computer: Path, tmp_path: Path) -> None:
    computer.write_text('[join]\ncentral = "postgresql://x@127.0.0.1:1/x"\nbranch = "Nergens"\n')
    typed = "--central", pair.central.url, "--branch", "Kuringen", "--desk", "Desk 3"
    assert main(["--home", str(tmp_path / "c"), "join", *typed]) == 0
    assert stands_at(pair, tmp_path / "c") == ("Desk 3", "Kuringen")


def test_branch_that_is_not_there_is_told_and_nothing_stays(
    pair: Pair, computer: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    computer.write_text(f'[join]\ncentral = "{pair.central.url}"\nbranch = "Nergens"\n')
    assert main(["--home", str(tmp_path / "c"), "join"]) == 1
    assert (
        "The branch of this desk can't be right: there is none like it." in capsys.readouterr().err
    )
    assert not has_library(tmp_path / "c")
