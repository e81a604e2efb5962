"""The file for who helps with a desk: all that is needed, and nobody in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.domain.consent import Consents
from db.library import Library
from desk import logs
from desk.__main__ import main
from desk.commands import check
from desk.commands.support_report import support_report
from tests.db.libraries import PASSPHRASE, FixedClock, draft, found

TYPED = """
[mail]
host = "smtp.specimen.example"
port = 2525
user = "jan.janssens"
[letters]
contact = "Jan Janssens"
regime = "brussels"
"""
PERSONAL = ("janssens", "specimen.example", "peeters", "marie", "An Specimen", "L-MERK")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = found(tmp_path / "home", FixedClock())
    library.members.register(draft(library_card="L-MERK"), Consents(email="m@specimen.example"))
    (tmp_path / "home" / "settings.toml").write_text(TYPED, encoding="utf-8")
    return library


def test_report_tells_of_all_parts_and_names_nobody(library: Library, tmp_path: Path) -> None:
    handler = logs.start(tmp_path / "home")
    logs.log.error("It went wrong %d times.", 3)
    logs.log.error("Marie Peeters %s", "Marie")
    logs.stop(handler)
    report = support_report(tmp_path / "home", "ok  home: fine", library.figures())
    library.close()
    assert [line for line in report.splitlines() if line.startswith("== ")] == [
        f"== {part}"
        for part in ("Checks", "Computer", "Card readers", "Settings", "Store", "Last crash", "Log")
    ]
    for told in ("ok  home: fine", "mail.port = 2525", "mail.user = filled in", "member: 1",
                 "letters.regime = brussels", "outbox: ", "It went wrong 3 times."):  # fmt: skip
        assert told in report
    assert [word for word in PERSONAL if word.lower() in report.lower()] == []


def test_settings_that_cannot_be_read_are_told_by_their_mistakes(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("[lock]\nafter_minutes = 90\n", encoding="utf-8")
    assert "lock.after_minutes" in support_report(tmp_path, "", {})


def test_report_is_written_also_when_the_home_does_not_open(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.close()
    monkeypatch.setattr(check, "program", list)
    monkeypatch.setenv("BALIE_STAFF", "An Specimen")
    monkeypatch.setenv("BALIE_PASSPHRASE", f"not {PASSPHRASE}")
    file = tmp_path / "report"
    assert main(["--home", str(tmp_path / "home"), "check", "--report", str(file)]) == 1
    report = file.read_text(encoding="utf-8")
    assert "FAILED     home: " in report
    assert "not opened" in report
