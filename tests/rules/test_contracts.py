"""Contracts of tests: a class whose tests others inherit runs, whole, wherever it is used."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

from tests.rules.repository import ROOT, python_files, tree

COLLECTED = re.compile(r"^(?P<path>\S+\.py)::(?P<user>\w+)::(?P<test>test_.+)$", re.MULTILINE)


def promised_by(node: ast.ClassDef) -> set[str]:
    return {
        f.name for f in node.body if isinstance(f, ast.FunctionDef) and f.name.startswith("test_")
    }


CLASSES = [
    (path, node)
    for path in python_files("tests")
    for node in tree(path).body
    if isinstance(node, ast.ClassDef)
]
CONTRACTS = {
    node.name: promised_by(node)
    for _, node in CLASSES
    if promised_by(node) and not node.name.startswith("Test")
}


def users(contract: str) -> list[tuple[Path, ast.ClassDef]]:
    return [
        (path, node)
        for path, node in CLASSES
        if contract in {base.id for base in node.bases if isinstance(base, ast.Name)}
    ]


def collected(contract: str) -> dict[str, list[str]]:
    """The tests that pytest finds in each user of a contract, with their cases."""
    files = {str(path) for path, _ in users(contract)}
    names = {node.name for _, node in users(contract)}
    command = [
        sys.executable,
        "-m",
        "pytest",
        "--collect-only",
        "-q",
        "-p",
        "no:cacheprovider",
        *sorted(files),
    ]
    listing = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    found = defaultdict(list)
    for line in COLLECTED.finditer(listing.stdout):
        if line["user"] in names:
            found[f"{line['path']}::{line['user']}"].append(line["test"])
    return found


def test_there_is_a_contract_to_look_at() -> None:
    assert "ReadingContract" in CONTRACTS


@pytest.mark.parametrize("contract", CONTRACTS)
def test_contract_has_several_users_that_put_nothing_in_its_place(contract: str) -> None:
    assert len(users(contract)) > 1
    assert [node.name for _, node in users(contract) if promised_by(node)] == []


@pytest.mark.parametrize("contract", CONTRACTS)
def test_every_user_of_a_contract_runs_all_of_it(contract: str) -> None:
    found = collected(contract)
    assert found.keys() == {f"{path}::{node.name}" for path, node in users(contract)}
    first, *others = found.values()
    assert {test.partition("[")[0] for test in first} == CONTRACTS[contract]
    assert all(other == first for other in others)
