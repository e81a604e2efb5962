"""`balie central prepare` and `balie sync`, as a person or another program starts them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from db.domain.item import ItemDraft
from desk.__main__ import main
from tests.central.postgres import Postgres
from tests.central.two_desks import STAFF, two_desks
from tests.db.libraries import PASSPHRASE, found


@pytest.fixture(autouse=True)
def secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BALIE_STAFF", STAFF)
    monkeypatch.setenv("BALIE_PASSPHRASE", PASSPHRASE)


def test_prepare_creates_the_schema_and_then_finds_it(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    address = postgres.empty_database()
    monkeypatch.setenv("BALIE_CENTRAL_PASSWORD", address.password)
    assert main(["central", "prepare", address.url, "--json"]) == 0
    first = json.loads(capsys.readouterr().out)
    assert first == {"schema": {"before": None, "after": "0001"}, "advice": ["large_objects"]}
    assert main(["central", "prepare", address.url]) == 0
    said = capsys.readouterr().out
    assert "ready as it is" in said
    assert "docs/sync.md" in said


def test_prepare_is_refused_where_another_program_lives(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    address = postgres.empty_database()
    monkeypatch.setenv("BALIE_CENTRAL_PASSWORD", address.password)
    assert main(["central", "prepare", address.url + "&sslmode=bogus&service=x"]) == 1
    assert main(["central", "prepare", "postgresql://x:secret@localhost/x"]) == 1
    assert "secret" not in capsys.readouterr().err


def test_prepare_without_a_password_is_wrong_usage(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("BALIE_CENTRAL_PASSWORD", raising=False)
    assert main(["central", "prepare", postgres.empty_database().url]) == 2


def test_sync_tells_what_it_did(
    postgres: Postgres, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with two_desks(tmp_path, postgres.fresh_database()) as pair:
        pair.a.library.sync()
        pair.a.library.catalogue.add(ItemDraft("B-1", "Specimen"))
    assert main(["--home", str(tmp_path / "a"), "sync", "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert {name: figures[name] for name in ("pushed", "pulled", "waiting", "conflicts")} == {
        "pushed": 1,
        "pulled": 0,
        "waiting": 0,
        "conflicts": 0,
    }
    assert main(["--home", str(tmp_path / "b"), "sync"]) == 0
    assert "received 1" in capsys.readouterr().out


def test_sync_of_a_desk_that_is_alone_is_trouble(tmp_path: Path) -> None:
    found(tmp_path / "home").close()
    assert main(["--home", str(tmp_path / "home"), "sync"]) == 3
    assert main(["--home", str(tmp_path / "nothing"), "sync"]) == 3
