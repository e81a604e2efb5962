"""Two homes from the command line alone: set up, join, exchange, with a real central store."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from db.domain.consent import Consents
from db.library import CentralAddress, open_library
from desk.training.library import MovableClock, draft_of
from eid.specimens import specimen
from tests.central.postgres import running_postgres

ROOT = Path(__file__).parents[2]
NAME, WORDS = "An Specimen", "een kraai op het dak"


@pytest.fixture(scope="module")
def central() -> Iterator[CentralAddress]:
    with running_postgres() as server:
        yield server.empty_database()


def balie(home: Path, central: CentralAddress, *arguments: str, **secrets: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "desk", *arguments, "--home", str(home)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
        env={
            **os.environ,
            "BALIE_STAFF": NAME,
            "BALIE_PASSPHRASE": WORDS,
            "BALIE_CENTRAL_PASSWORD": central.password,
            **secrets,
        },
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.timeout(240)
def test_a_member_of_one_home_is_a_member_of_the_other(
    tmp_path: Path, central: CentralAddress
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    names = ("--library", "L", "--branch", "B", "--staff", NAME, "--ground", "RR 28/2009")
    dated = ("--ground-date", "2009-05-18")
    subprocess.run(
        [sys.executable, "-m", "desk", "central", "prepare", central.url],
        cwd=ROOT,
        check=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "BALIE_CENTRAL_PASSWORD": central.password},
    )
    made = balie(first, central, "init", *names, *dated, "--central", central.url, "--json")
    recovery_key: str = json.loads(made)["recovery_key"]
    joined = ("join", "--central", central.url, "--desk", "Desk 2")
    assert "Desk 2" in balie(second, central, *joined, BALIE_RECOVERY_KEY=recovery_key)

    library = open_library(first, NAME, WORDS, MovableClock())
    draft = draft_of(specimen(5))
    library.members.register(draft, Consents())
    library.close()
    sent: Any = json.loads(balie(first, central, "sync", "--json"))
    received: Any = json.loads(balie(second, central, "sync", "--json"))
    assert sent["pushed"] > 0
    assert received["pulled"] > 0

    other = open_library(second, NAME, WORDS, MovableClock())
    assert draft.national_number is not None
    found = other.members.by_national_number(draft.national_number)
    other.close()
    assert found is not None
    assert found.name == draft.name
