"""`balie join`, `approve`, `revoke`, `keys rotate` and `keys sheet`, as people type them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from db.home import has_library
from db.library import CentralAddress, JoinRequest, create_library
from desk.__main__ import main
from desk.commands import join
from tests.central.postgres import Postgres
from tests.central.two_desks import STAFF
from tests.db.libraries import CHEAP, PASSPHRASE, FixedClock, setup


@pytest.fixture
def central(
    postgres: Postgres, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[CentralAddress]:
    """Give a centre with one library, of which the first desk lies in `a`."""
    address = postgres.fresh_database()
    library, _ = create_library(tmp_path / "a", setup(), FixedClock(), cost=CHEAP)
    library.connect_central(address)
    library.sync()
    library.close()
    monkeypatch.setenv("BALIE_STAFF", STAFF)
    monkeypatch.setenv("BALIE_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("BALIE_CENTRAL_PASSWORD", address.password)
    monkeypatch.delenv("BALIE_RECOVERY_KEY", raising=False)
    monkeypatch.setattr(join, "_LOOK_EVERY", 0)
    return address


def balie(home: Path, *arguments: str) -> int:
    return main(["--home", str(home), *arguments])


def test_desk_joins_when_its_code_was_typed_at_the_other_desk(
    central: CentralAddress,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    real, shown = JoinRequest.finish, []

    def approved_in_time(request: JoinRequest, told: Any) -> object:
        if not shown:
            assert balie(tmp_path / "a", "approve", "--json") == 0
            shown.append(capsys.readouterr().out)
            assert real(request, told) is None
            assert balie(tmp_path / "a", "approve", request.code) == 0
        return real(request, told)

    monkeypatch.setattr(JoinRequest, "finish", approved_in_time)
    assert balie(tmp_path / "b", "join", "--central", central.url, "--desk", "Desk 2") == 0
    lines = shown[0].splitlines()
    code = lines[0].removeprefix("Code of this desk: ")
    assert [w["code"] for w in json.loads(lines[-1])["waiting"]] == [code]
    assert "This is now Desk 2 of Bibliotheek Specimen." in capsys.readouterr().out
    assert balie(tmp_path / "a", "approve") == 0
    assert "No desk is waiting." in capsys.readouterr().out


def test_desk_that_nobody_approves_in_time_asks_no_more(
    central: CentralAddress, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ("join", "--central", central.url, "--desk", "Desk 2", "--wait", "0")
    assert balie(tmp_path / "b", *arguments) == 1
    assert "Nobody approved" in capsys.readouterr().out
    assert not has_library(tmp_path / "b")
    assert balie(tmp_path / "a", "approve", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"waiting": []}


def test_code_that_no_desk_shows_is_refused(
    central: CentralAddress, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert balie(tmp_path / "a", "approve", "AAAA-BBBB") == 1
    assert "code of the new desk" in capsys.readouterr().err


def test_revoking_says_what_it_did_and_wants_the_administrator(
    central: CentralAddress,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert balie(tmp_path / "a", "keys", "rotate", "--central", central.url) == 0
    assert "version 2" in capsys.readouterr().out
    assert balie(tmp_path / "a", "revoke", "Desk 1", "--central", central.url) == 1
    assert balie(tmp_path / "a", "revoke", "Desk 9", "--central", central.url) == 1
    capsys.readouterr()
    monkeypatch.delenv("BALIE_CENTRAL_PASSWORD")
    assert balie(tmp_path / "a", "revoke", "Desk 1", "--central", central.url) == 2
    assert "administrator" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        balie(tmp_path / "a", "revoke", "Desk 1")


def test_revoked_desk_is_refused_when_it_syncs(
    central: CentralAddress,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    real = JoinRequest.finish

    def approved(request: JoinRequest, told: Any) -> object:
        assert balie(tmp_path / "a", "approve", request.code) == 0
        return real(request, told)

    monkeypatch.setattr(JoinRequest, "finish", approved)
    assert balie(tmp_path / "b", "join", "--central", central.url, "--desk", "Desk 2") == 0
    assert balie(tmp_path / "a", "sync") == 0
    assert balie(tmp_path / "a", "revoke", "Desk 2", "--central", central.url) == 0
    assert "Desk 2 can no longer connect" in capsys.readouterr().out
    assert balie(tmp_path / "b", "sync") == 3
    assert "does not accept this desk" in capsys.readouterr().err


def test_new_sheet_of_a_joined_library_wants_the_administrator_and_lets_desks_join(
    central: CentralAddress,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert balie(tmp_path / "a", "keys", "sheet") == 1
    capsys.readouterr()
    assert balie(tmp_path / "a", "keys", "sheet", "--central", central.url) == 0
    monkeypatch.setenv("BALIE_RECOVERY_KEY", capsys.readouterr().out.splitlines()[1])
    desk = ("join", "--recovery", "--central", central.url, "--desk", "Desk 2")
    assert balie(tmp_path / "b", *desk) == 0
    assert has_library(tmp_path / "b")
