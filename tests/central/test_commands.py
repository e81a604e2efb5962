"""`balie central prepare` and `balie sync`, as a person or another program starts them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from db.domain.item import ItemDraft
from db.domain.recovery_key import written
from db.library import create_library
from db.recovery_sheets import mark_of
from db.sync.enrol import DeskLogin
from db.sync.kept_login import keep_login
from desk.__main__ import main
from tests.central.postgres import Postgres
from tests.central.two_desks import STAFF, two_desks
from tests.db.libraries import CHEAP, PASSPHRASE, FixedClock, found, setup


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
    assert first == {"schema": {"before": None, "after": "0006"}, "advice": ["large_objects"]}
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


def test_prepare_speaks_to_the_administrator(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    address = postgres.empty_database()
    monkeypatch.setenv("BALIE_CENTRAL_PASSWORD", address.password)
    assert main(["central", "prepare", "postgresql://stad@127.0.0.1:1/balie"]) == 3
    assert capsys.readouterr().err.startswith("No PostgreSQL answers at this address")
    monkeypatch.setenv("BALIE_CENTRAL_PASSWORD", address.password + "x")
    assert main(["central", "prepare", address.url]) == 3
    assert capsys.readouterr().err.startswith("PostgreSQL does not accept this login")


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
        "pushed": 2,  # the title and its copy
        "pulled": 0,
        "waiting": 0,
        "conflicts": 0,
    }
    assert main(["--home", str(tmp_path / "b"), "sync"]) == 0
    assert "received 2" in capsys.readouterr().out


def test_sync_of_a_desk_that_is_alone_is_trouble(tmp_path: Path) -> None:
    found(tmp_path / "home").close()
    assert main(["--home", str(tmp_path / "home"), "sync"]) == 3
    assert main(["--home", str(tmp_path / "nothing"), "sync"]) == 3


def test_restore_puts_a_backup_back_and_syncs_at_once(
    postgres: Postgres,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with two_desks(tmp_path, postgres.fresh_database()) as pair:
        monkeypatch.setenv("BALIE_RECOVERY_KEY", pair.recovery_key)
        pair.settle()
        pair.a.library.catalogue.add(ItemDraft("B-1", "Specimen"))
        backup = str(tmp_path / "backup.balie")
        assert main(["--home", str(tmp_path / "a"), "backup", backup]) == 0
        assert main(["--home", str(tmp_path / "c"), "restore", backup]) == 0
        assert "up to date: sent 3" in capsys.readouterr().out
        pair.b.library.sync()
        assert pair.b.library.catalogue.by_barcode("B-1")
    assert main(["--home", str(tmp_path / "c"), "restore", backup]) == 1
    assert "library on this computer already" in capsys.readouterr().err


def test_restore_without_a_line_works_on_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    library, recovery_key = create_library(tmp_path / "a", setup(), FixedClock(), cost=CHEAP)
    library.catalogue.add(ItemDraft("B-1", "Specimen"))
    library.backup(tmp_path / "backup.balie")
    with library._store.writing() as act:
        keep_login(act, DeskLogin("postgresql:///x?host=/nowhere", "lost"))
        act.save_sync_self(origin=1)
    library.backup(tmp_path / "joined.balie")
    library.close()
    monkeypatch.setenv("BALIE_RECOVERY_KEY", recovery_key)
    for name, told in (("backup", False), ("joined", True)):
        home = str(tmp_path / name)
        assert main(["--home", home, "restore", str(tmp_path / f"{name}.balie")]) == 0
        assert ("as old as the backup" in capsys.readouterr().out) is told


def test_restore_of_a_damaged_file_is_trouble_and_of_a_wrong_key_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    library, recovery_key = create_library(tmp_path / "a", setup(), FixedClock(), cost=CHEAP)
    backup = tmp_path / "backup.balie"
    library.backup(backup)
    library.close()
    monkeypatch.setenv("BALIE_RECOVERY_KEY", written(bytes(32)))
    assert main(["--home", str(tmp_path / "c"), "restore", str(backup)]) == 1
    told = capsys.readouterr().err
    assert f"this opens with sheet {mark_of(recovery_key)}" in told
    monkeypatch.setenv("BALIE_RECOVERY_KEY", recovery_key)
    backup.write_bytes(backup.read_bytes()[:-1000])
    assert main(["--home", str(tmp_path / "c"), "restore", str(backup)]) == 3
    assert "not a whole backup" in capsys.readouterr().err
    monkeypatch.delenv("BALIE_RECOVERY_KEY")
    assert main(["--home", str(tmp_path / "c"), "restore", str(backup)]) == 2
    assert not (tmp_path / "c").exists()
