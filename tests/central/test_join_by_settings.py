"""A desk that joins as the file of its computer says: where the centre is, and which branch."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.domain.record_kinds import DESK
from db.home import has_library
from db.library import Library, open_library
from desk.__main__ import main
from desk.setup.first_start import FirstStart
from desk.setup.first_start_page import FirstStartPage
from tests.central.postgres import Postgres
from tests.central.two_desks import STAFF, Pair, two_desks
from tests.db.lending import branch
from tests.db.libraries import PASSPHRASE, FixedClock
from tests.db.two_desks import records
from tests.desk.ends import end
from tests.desk.runners import ImmediateRunner


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


@pytest.fixture
def page(qapp: object) -> Iterator[FirstStartPage]:
    made = FirstStartPage()
    made.join.click()
    yield made
    end(made)


def joined_by(page: FirstStartPage, pair: Pair, home: Path, branch_name: str) -> list[Library]:
    """Fill the page of a first start in, and give what it opened."""
    opened: list[Library] = []
    start = FirstStart(
        page, home, ImmediateRunner(), FixedClock(), lambda library, _key: opened.append(library)
    )
    typed = {
        "central": pair.central.url,
        "central_password": pair.central.password,
        "recovery_key": pair.recovery_key,
        "branch": branch_name,
        "desk": "Desk 3",
        "staff": STAFF,
        "passphrase": PASSPHRASE,
    }
    for name, text in typed.items():
        page.line(name).setText(text)
    start.start(page.form())
    for library in opened:
        library.close()
    return opened


@pytest.mark.parametrize(("typed", "stands"), [("kuringen", "Kuringen"), ("", "Centrum")])
@pytest.mark.usefixtures("computer")
def test_window_of_the_first_start_asks_at_which_branch_a_desk_joins(
    page: FirstStartPage, pair: Pair, tmp_path: Path, typed: str, stands: str
) -> None:
    assert joined_by(page, pair, tmp_path / "c", typed)
    assert stands_at(pair, tmp_path / "c") == ("Desk 3", stands)


@pytest.mark.usefixtures("computer")
def test_window_of_the_first_start_says_at_the_field_that_there_is_no_such_branch(
    page: FirstStartPage, pair: Pair, tmp_path: Path
) -> None:
    assert joined_by(page, pair, tmp_path / "c", "Nergens") == []
    assert "there is none like it" in page.rows["branch"].field.accessibleDescription()
    assert not has_library(tmp_path / "c")


def test_branch_that_is_not_there_is_told_and_nothing_stays(
    pair: Pair, computer: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    computer.write_text(f'[join]\ncentral = "{pair.central.url}"\nbranch = "Nergens"\n')
    assert main(["--home", str(tmp_path / "c"), "join"]) == 1
    assert (
        "The branch of this desk can't be right: there is none like it." in capsys.readouterr().err
    )
    assert not has_library(tmp_path / "c")
