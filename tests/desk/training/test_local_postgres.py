"""Where PostgreSQL can't be had, the training library says so and works without."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk.training import local_postgres
from desk.training.local_postgres import LocalPostgres, NoPostgres


def test_without_its_package_there_is_no_server(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(local_postgres, "find_spec", lambda _name: None)
    with pytest.raises(NoPostgres):
        LocalPostgres(tmp_path / "pg").create()


def test_a_server_that_never_ran_can_be_stopped(tmp_path: Path) -> None:
    LocalPostgres(tmp_path / "pg").stop()


def test_the_address_holds_no_password(tmp_path: Path) -> None:
    address = LocalPostgres(tmp_path / "pg").address
    assert address.password not in address.url
