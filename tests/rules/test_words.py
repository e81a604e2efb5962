"""One word for one thing: the glossary of CONTRIBUTING.md, as far as names in the code go."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from tests.rules.repository import ROOMS, python_files, tree

AVOIDED = {"user", "client", "customer", "patron"}
POSTGRESQL = Path("db/sync")  # where "user" is PostgreSQL's own word


def names(path: Path) -> set[str]:
    """Everything the file itself names: functions, classes and arguments."""
    nodes = list(ast.walk(tree(path)))
    defined = {n.name for n in nodes if isinstance(n, ast.FunctionDef | ast.ClassDef)}
    return defined | {n.arg for n in nodes if isinstance(n, ast.arg)}


def words(name: str) -> set[str]:
    return {word.lower().removesuffix("s") for word in re.findall(r"[A-Z]?[a-z]+", name)}


def test_no_name_uses_a_word_to_avoid() -> None:
    found = {
        f"{path}: {name}"
        for path in python_files(*ROOMS)
        for name in names(path)
        if words(name) & (AVOIDED - ({"user"} if path.is_relative_to(POSTGRESQL) else set()))
    }
    assert found == set()
