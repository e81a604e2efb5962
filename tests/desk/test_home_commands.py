"""The commands that make, check (P32) and copy a home: what they print, leave behind and answer."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from db.home import store_file
from db.library import recover_library
from desk.commands import check, self_check
from desk.commands.finding import Finding, attempt
from desk.training.library import MovableClock

ROOT = Path(__file__).parents[2]
WORDS = "een kraai op het dak"
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def balie(tmp_path: Path) -> Run:
    def run(*arguments: str, **secrets: str) -> subprocess.CompletedProcess[str]:
        keys = {key: value for key, value in os.environ.items() if not key.startswith("BALIE_")}
        return subprocess.run(
            [sys.executable, "-m", "desk", "--home", str(tmp_path / "home"), *arguments],
            cwd=ROOT,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            env={**keys, **secrets},
            check=False,
        )

    return run


INIT = ("init", "--library", "L", "--branch", "B", "--staff", "An Specimen")
WHO = {"BALIE_STAFF": "An Specimen", "BALIE_PASSPHRASE": WORDS}


def test_a_collection_comes_in_and_its_refused_rows_are_told(balie: Run, tmp_path: Path) -> None:
    balie(*INIT, BALIE_PASSPHRASE=WORDS)
    table = tmp_path / "copies.csv"
    table.write_text("Code;Titel;price\nA1;Een;2,50\nA2;;\n")
    mapped = ("import", "csv", str(table), "--map", "title=Titel", "barcode=Code")
    taken = balie(*mapped, **WHO)
    assert taken.returncode == 1
    assert taken.stdout.splitlines() == [
        "Added 1, changed 0, unchanged 0, refused 1.",
        "Row 3 has no title.",
    ]
    again = balie(*mapped, "--json", **WHO)
    assert json.loads(again.stdout)["unchanged"] == 1


def test_a_file_that_is_no_collection_changes_nothing(balie: Run, tmp_path: Path) -> None:
    balie(*INIT, BALIE_PASSPHRASE=WORDS)
    file = tmp_path / "letter.txt"
    file.write_text("Dear library")
    for kind in ("csv", "marc21", "unimarc"):
        refused = balie("import", kind, str(file), **WHO)
        assert refused.returncode == 1, (kind, refused.stderr)
        assert "Traceback" not in refused.stderr
        assert refused.stderr.strip().endswith(".")


def test_a_home_is_set_up_checked_and_copied(balie: Run, tmp_path: Path) -> None:
    made = balie(*INIT, "--json", BALIE_PASSPHRASE=WORDS)
    assert made.returncode == 0, made.stderr
    recovery_key = json.loads(made.stdout)["recovery_key"]
    recover_library(tmp_path / "home", recovery_key, MovableClock()).close()

    checked = balie("check", "--json", **WHO)
    states = {f["check"]: f["state"] for f in json.loads(checked.stdout)["checks"]}
    assert checked.returncode == 0
    assert (states["home"], states["whole"], states["store"]) == ("ok", "ok", "ok")
    assert (states["clock"], states["to look at"]) == ("ok", "ok")
    assert "An Specimen" not in checked.stdout

    copied = balie("backup", str(tmp_path / "copy"), **WHO)
    assert copied.returncode == 0
    assert (tmp_path / "copy").read_bytes()[:15] != b"SQLite format 3"

    assert balie("sync", **WHO).returncode == 3
    assert balie(*INIT, BALIE_PASSPHRASE=WORDS).returncode == 1


@pytest.mark.parametrize(
    ("arguments", "secrets", "code"),
    [
        (INIT, {}, 2),
        (INIT, {"BALIE_PASSPHRASE": "short"}, 1),
        (("init", "--library", "L"), {}, 2),
        ((*INIT, "--ground", "RR 28/2009"), {"BALIE_PASSPHRASE": WORDS}, 2),
        ((*INIT, "--ground", "X", "--ground-date", "18/5/2009"), {"BALIE_PASSPHRASE": WORDS}, 2),
        (("join", "--central", "postgresql:///x", "--desk", "D"), {}, 2),
        (("join", "--desk", "D"), WHO, 2),
        (("backup", "copy"), WHO, 3),
        (("check",), WHO, 3),
    ],
    ids=[
        *("no passphrase", "weak", "no branch", "half a ground", "no date"),
        *("no name", "no centre", "no home to copy", "no home to check"),
    ],
)
def test_what_is_missing_is_said_and_answered_with_its_code(
    balie: Run, arguments: tuple[str, ...], secrets: dict[str, str], code: int
) -> None:
    done = balie(*arguments, **secrets)
    assert done.returncode == code
    assert done.stdout + done.stderr != ""
    assert "Traceback" not in done.stderr


def test_a_wrong_passphrase_is_refused(balie: Run) -> None:
    balie(*INIT, BALIE_PASSPHRASE=WORDS)
    assert balie("sync", **{**WHO, "BALIE_PASSPHRASE": "twee kraaien"}).returncode == 1


def test_the_program_checks_itself_and_writes_a_report(balie: Run, tmp_path: Path) -> None:
    done = balie("check", "--self", "--report", str(tmp_path / "report"))
    assert done.returncode == 0
    assert done.stdout in (tmp_path / "report").read_text()
    parts = ("versions", "modules", "store", "upgrade", "card", "languages", "letter", "mail")
    assert [part for part in parts if not re.search(rf"^ok +{part}: ", done.stdout, re.M)] == []


@pytest.mark.parametrize(
    "found",
    [
        self_check.versions(["no such part"]),
        self_check.every_module(["desk", "desk.no_such_module"]),
        self_check.every_language(["nl", "xx"]),
    ],
    ids=lambda found: found.check,
)
def test_a_part_that_is_missing_fails_the_check_and_is_named(found: Finding) -> None:
    assert found.state == "failed"
    assert re.search(r"no such part|no_such_module|xx", found.said)


def test_a_store_that_anyone_can_read_fails_the_check(tmp_path: Path) -> None:
    store_file(tmp_path).write_bytes(b"SQLite format 3\0" + bytes(100))
    assert attempt("home", lambda: check._sealed(tmp_path)).state == "failed"


def test_text_and_json_say_the_same() -> None:
    found = [Finding("store", "failed", "why")]
    shown: Any = json.loads(check._as_json(found, ok=False))
    assert shown["checks"][0]["said"] in check._as_text(found)
