"""A library that begins with a central store, and a second desk that joins it: by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.domain.setup import CentralAddress
from tests.central.postgres import Postgres, running_postgres
from tests.desk.conftest import catalogues
from tests.desk.programs import program_on
from tests.desk.setup.first_run import MINUTES, NEW, Hands

__all__ = ["catalogues"]
pytestmark = pytest.mark.usefixtures("catalogues")


@pytest.fixture(scope="module")
def postgres() -> Iterator[Postgres]:
    with running_postgres() as server:
        yield server


def founded(
    qapp: QApplication, qtbot: QtBot, home: Path, centre: CentralAddress
) -> tuple[str, Hands]:
    """Set up a library with a centre; give its recovery key, and who did it."""
    with program_on(qapp, home) as (program, _):
        hands = Hands(program, qtbot)
        more = {"central": centre.url, "central_password": centre.password}
        hands.fill_in(hands.begin(), {**NEW, **more})
        key = hands.keep_the_key()
        ready = hands.try_out(prints=True)
        assert ready._view.notice == ""
        hands.declare()
        assert program.desk is not None
        assert program.desk.library.sync_status().joined
    return key, hands


def test_library_with_a_centre_begins_and_a_second_desk_joins_within_five_minutes_each(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, postgres: Postgres
) -> None:
    centre = postgres.empty_database()  # as a city hands it out: nothing was prepared in it
    key, first = founded(qapp, qtbot, tmp_path / "first", centre)
    with program_on(qapp, tmp_path / "second") as (program, _):
        second = Hands(program, qtbot)
        page = second.begin()
        second.press(Qt.Key.Key_Right)
        assert page.join.isChecked()
        typed = {
            "recovery_key": key,
            "desk": "Balie 2",
            "staff": NEW["staff"],
            "passphrase": NEW["passphrase"],
            "central": centre.url,
            "central_password": centre.password,
        }
        second.fill_in(page, typed)
        second.try_out(prints=False)
        qtbot.waitUntil(lambda: program.desk is not None, timeout=20_000)
        assert program.desk is not None
        library = program.desk.library
        assert (library.session.desk_name, library.session.branch_name) == ("Balie 2", "Centrum")
        assert library.sync_status().joined
    assert first.seconds < MINUTES * 60
    assert second.seconds < MINUTES * 60


def test_centre_that_does_not_answer_is_told_before_anything_is_made(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, postgres: Postgres
) -> None:
    centre = postgres.empty_database()
    with program_on(qapp, tmp_path / "home") as (program, _):
        hands = Hands(program, qtbot)
        page = hands.begin()
        more = {"central": centre.url, "central_password": "a wrong one"}
        hands.fill_in(page, {**NEW, **more})
        qtbot.waitUntil(lambda: page.start.isEnabled() and page.error.text() != "", timeout=20_000)
        assert list((tmp_path / "home").glob("*.db")) == []
        hands.go_to(page.line("central_password"))
        page.line("central_password").clear()
        hands.type(centre.password)
        hands.choose(page.start)
        hands.keep_the_key()
