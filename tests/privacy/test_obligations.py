"""The list of promises is complete, and what it says about files is so."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from db.domain.obligation import OBLIGATIONS
from tests.rules.repository import ROOT, text


def test_every_promise_of_the_statement_is_listed_once_and_in_order():
    assert [o.id for o in OBLIGATIONS] == [f"P{n}" for n in range(1, 36)]


@pytest.mark.parametrize("promise", OBLIGATIONS, ids=lambda o: o.id)
def test_files_that_keep_and_show_a_promise_exist_and_name_it(promise: Any):
    for name in (*promise.kept_in, *promise.shown_by):
        assert (ROOT / name).is_file(), name
    named = re.compile(rf"\b{promise.id}\b|_p{promise.id[1:]}_", re.ASCII)
    silent = [name for name in promise.shown_by if not named.search(text(ROOT / name))]
    assert silent == []


@pytest.mark.parametrize("promise", OBLIGATIONS, ids=lambda o: o.id)
def test_what_is_said_to_be_kept_is_shown_by_a_test(promise: Any):
    assert bool(promise.shown_by) == (promise.today != "not built yet")


def test_the_document_is_written_from_the_list():
    check = [sys.executable, str(ROOT / "packaging" / "privacy_document.py"), "check"]
    told = subprocess.run(check, capture_output=True, text=True, check=False)
    assert (told.returncode, told.stdout) == (0, "")


NAMED = re.compile(r"^def test_((?:p\d+_)*)", re.MULTILINE)
HERE = {
    path.name: NAMED.findall(path.read_text("utf-8"))
    for path in sorted((ROOT / "tests" / "privacy").glob("test_*.py"))
    if path.name != Path(__file__).name
}


@pytest.mark.parametrize("promise", OBLIGATIONS, ids=lambda o: o.id)
def test_what_is_kept_is_broken_on_purpose_by_a_test_of_this_folder_with_its_name(promise: Any):
    named = [
        file for file, tests in HERE.items() if f"_{promise.id.lower()}_" in f"_{'_'.join(tests)}"
    ]
    assert named or promise.today == "not built yet"


@pytest.mark.parametrize("file", HERE)
def test_each_test_of_this_folder_names_the_promise_that_it_breaks(file: str):
    assert HERE[file]
    assert "" not in HERE[file]
