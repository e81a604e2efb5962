"""The printer for slips and receipts: that of the settings, or what the system prints on."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desk import printers
from desk.accounts.receipts import printer_of_this_computer
from desk.settings import FILE
from tests.desk.programs import program_on


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Note for which printer the system is asked."""
    found: list[str] = []

    class Info:
        @staticmethod
        def printerInfo(name: str) -> Info:  # noqa: N802 -- Qt's name
            found.append(name)
            return Info()

        @staticmethod
        def defaultPrinter() -> Info:  # noqa: N802 -- Qt's name
            found.append("the system's")
            return Info()

        def isNull(self) -> bool:  # noqa: N802 -- Qt's name
            return True

    monkeypatch.setattr("PySide6.QtPrintSupport.QPrinterInfo", Info)
    yield found
    printers.choose("")


def test_settings_name_the_printer_and_how_much_the_log_tells(
    qapp: QApplication, tmp_path: Path, asked: list[str]
) -> None:
    said = '[printer]\nname = "Bon 80 mm"\n[log]\nlevel = "warning"\n'
    (tmp_path / FILE).write_text(said)
    with program_on(qapp, tmp_path):
        level = logging.getLogger().level
    assert printer_of_this_computer() is None
    assert asked == ["Bon 80 mm"]
    assert level == logging.WARNING


def test_without_a_name_the_system_chooses(
    qapp: QApplication, tmp_path: Path, asked: list[str]
) -> None:
    with program_on(qapp, tmp_path):
        pass
    assert printer_of_this_computer() is None
    assert asked == ["the system's"]
