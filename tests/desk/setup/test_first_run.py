"""The first run, with the keyboard alone: from an empty computer to the counter."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desk.programs import program_on
from tests.desk.setup.first_run import MINUTES, NEW, Hands

pytestmark = pytest.mark.usefixtures("catalogues")


def test_a_library_begins_within_five_minutes_by_keyboard(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with program_on(qapp, tmp_path / "home") as (program, _):
        hands = Hands(program, qtbot)
        hands.fill_in(hands.begin(), NEW)
        hands.keep_the_key()
        hands.try_out(prints=True)
        hands.declare()
        assert program.desk is not None
        assert program.desk.library.session.branch_name == "Centrum"
    assert hands.steps <= 12
    assert hands.seconds < MINUTES * 60
