"""The project's papers are true: links lead somewhere, decisions are complete, versions agree."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest

from tests.rules.repository import ROOT, files, python_files, text, tree

PAPERS = [p for p in files() if p.suffix == ".md"]
DECISIONS = [p for p in PAPERS if p.parts[:2] == ("docs", "decisions")]
HEADINGS = ["Summary", "Context", "Decision", "Consequences", "Alternatives"]
NAMED = re.compile(r"`([\w.-]+(?:/[\w.-]+)+\.(?:py|sh|md|qss|ts))`")
LINK = re.compile(r"\]\((?!\w+:|#)([^)#\s]+)")


@pytest.mark.parametrize("paper", PAPERS, ids=str)
def test_links_lead_to_files(paper: Path) -> None:
    folder = (ROOT / paper).parent
    assert [link for link in LINK.findall(text(paper)) if not (folder / link).exists()] == []


@pytest.mark.parametrize("paper", PAPERS, ids=str)
def test_files_that_are_named_exist(paper: Path) -> None:
    here = (ROOT, (ROOT / paper).parent)
    named = NAMED.findall(text(paper))
    assert [name for name in named if not any((place / name).exists() for place in here)] == []


@pytest.mark.parametrize("record", DECISIONS, ids=str)
def test_a_decision_is_complete(record: Path) -> None:
    headings = re.findall(r"^## (.+)$", text(record), re.MULTILINE)
    assert headings == HEADINGS
    assert text(record).startswith(f"# {int(record.name[:4])}. ")


def test_decisions_are_numbered_without_gaps() -> None:
    numbers = [p.name[:4] for p in DECISIONS]
    assert numbers == [f"{n:04}" for n in range(1, len(numbers) + 1)]


def test_the_changelog_opens_with_the_version_of_the_package() -> None:
    version = tomllib.loads(text(Path("pyproject.toml")))["project"]["version"]
    newest = re.search(r"^## \[([^]]+)\]", text(Path("CHANGELOG.md")), re.MULTILINE)
    assert newest is not None
    assert newest[1] == version


def test_every_module_opens_with_a_sentence() -> None:
    def sentence(path: Path) -> bool:
        first = (ast.get_docstring(tree(path)) or "").split("\n\n")[0]
        return first.endswith((".", "?"))

    # a file of tests says it by its name and those of its tests
    modules = [p for p in python_files() if not p.name.startswith("test_")]
    assert [str(p) for p in modules if not sentence(p)] == []
