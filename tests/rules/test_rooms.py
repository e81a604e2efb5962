"""The rooms of the house: their names are fixed, and so is what a file may be called."""

from __future__ import annotations

import ast

from tests.rules.repository import files, python_files, tree

FIXED = {
    *("desk", "eid", "db", "resources", "tests", "packaging", "pyproject.toml", "README.md"),
    *("LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "Makefile", "docs", "requirements"),
    "benchmarks",
}
VAGUE = {"utils", "util", "helpers", "helper", "common", "manager", "misc", "base", "tools"}


def test_top_level_names_are_fixed() -> None:
    tops = {path.parts[0] for path in files()}
    assert {top for top in tops if not top.startswith(".")} <= FIXED


def test_tests_and_packaging_are_no_packages() -> None:
    # packaging/__init__.py would hide the library of that name, tests/db/__init__.py pose as db
    packages = [p for p in files() if p.name == "__init__.py"]
    assert [str(p) for p in packages if p.parts[0] in {"tests", "packaging", "benchmarks"}] == []


def test_package_files_hold_a_docstring_at_most() -> None:
    def is_docstring(node: ast.stmt) -> bool:
        return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)

    packages = [p for p in python_files() if p.name == "__init__.py"]
    assert [str(p) for p in packages if not all(map(is_docstring, tree(p).body))] == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert [str(p) for p in python_files() if VAGUE & {p.stem, *p.parts[:-1]}] == []


def test_no_module_is_two_rooms_by_its_name() -> None:
    assert [str(p) for p in python_files() if "_and_" in p.stem] == []
