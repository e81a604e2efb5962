"""Where a desk has several readers, staff choose one, and the desk remembers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from desk.readers.choice import ANY, ReaderChoice

PLUGGED = ("Reader A", "Reader B")


def choice(folder: Path) -> ReaderChoice:
    """What a desk knows that was started anew."""
    return ReaderChoice(QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))


def test_until_staff_choose_every_reader_counts(tmp_path: Path) -> None:
    assert all(choice(tmp_path).takes(name, PLUGGED) for name in PLUGGED)


def test_the_reader_that_was_chosen_counts_alone_also_after_a_restart(tmp_path: Path) -> None:
    choice(tmp_path).choose("Reader B")
    assert [choice(tmp_path).takes(name, PLUGGED) for name in PLUGGED] == [False, True]


def test_while_the_chosen_reader_is_not_there_any_other_counts(tmp_path: Path) -> None:
    choice(tmp_path).choose("Reader B")
    assert choice(tmp_path).takes("Reader A", ("Reader A",))
    assert choice(tmp_path).chosen(("Reader A",)) == ANY


@pytest.mark.parametrize("name", PLUGGED)
def test_a_choice_is_undone_by_choosing_any(tmp_path: Path, name: str) -> None:
    choice(tmp_path).choose("Reader B")
    choice(tmp_path).choose(ANY)
    assert choice(tmp_path).takes(name, PLUGGED)
