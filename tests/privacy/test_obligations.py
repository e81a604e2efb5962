"""The list of promises is complete, and what it says about files is so."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from db.domain.obligation import OBLIGATIONS
from db.domain.statement import PARTS, SEEN_AT, part_of
from resources.door import resource
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


def test_every_promise_stands_under_one_part_of_the_statement():
    assert sorted(p for some in PARTS.values() for p in some) == sorted(o.id for o in OBLIGATIONS)
    assert {part_of(o.id) for o in OBLIGATIONS} == set(PARTS)
    with pytest.raises(KeyError):
        part_of("P36")


def test_every_promise_is_seen_at_a_page_that_the_program_has():
    with resource("help", "en.toml").open("rb") as file:
        pages = {*tomllib.load(file), "sign in"} - {"words"}
    assert SEEN_AT.keys() == {o.id for o in OBLIGATIONS}
    assert {page for some in SEEN_AT.values() for page in some} <= pages
    assert all(SEEN_AT.values())


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
