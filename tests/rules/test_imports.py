"""Who may import what, where import-linter's contracts in pyproject.toml do not reach."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

from tests.rules.repository import ROOMS, ROOT, python_files, tree

LOOK = """
import importlib, json, sys
guilty = []
for name in sys.argv[1:]:
    before = "PySide6" in sys.modules
    importlib.import_module(name)
    if not before and "PySide6" in sys.modules:
        guilty.append(name)
print(json.dumps(guilty))
"""


def imported(path: Path) -> set[str]:
    """The top names of everything the file imports, wherever in the file."""
    names: set[str] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").split(".")[0])
    return names


def test_only_pcsc_speaks_to_the_smart_card_service() -> None:
    speakers = [p for p in python_files(*ROOMS) if "smartcard" in imported(p)]
    assert speakers in ([], [Path("eid/pcsc.py")])


def test_only_the_desk_knows_qt() -> None:
    below = [p for p in python_files(*ROOMS) if p.parts[0] != "desk"]
    assert [str(p) for p in below if {"PySide6", "shiboken6"} & imported(p)] == []


def test_commands_start_without_qt() -> None:
    commands = [p for p in python_files("desk") if p.parts[1] == "commands"]
    modules = [".".join(p.with_suffix("").parts) for p in commands]
    answer = subprocess.run(
        [sys.executable, "-c", LOOK, *modules], cwd=ROOT, check=True, capture_output=True, text=True
    )
    assert json.loads(answer.stdout) == []
