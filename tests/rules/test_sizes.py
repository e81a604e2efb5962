"""Small functions in small files: the budget that keeps the code readable."""

from __future__ import annotations

import ast
from pathlib import Path
from statistics import median, quantiles

from tests.rules.repository import ROOMS, python_files, text, tree

FILE_STOP = 400
FUNCTION_STOP = 80
FUNCTION_MEDIAN = 8
FUNCTION_P90 = 30

Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions(path: Path) -> list[Function]:
    return [node for node in ast.walk(tree(path)) if isinstance(node, Function)]


def length(function: Function) -> int:
    """Lines from `def` to the end, the docstring not counted."""
    first = function.body[0]
    documented = ast.get_docstring(function) is not None
    docstring = (first.end_lineno or 0) - first.lineno + 1 if documented else 0
    return (function.end_lineno or 0) - function.lineno + 1 - docstring


def lengths() -> list[int]:
    return [length(function) for path in python_files(*ROOMS) for function in functions(path)]


def test_no_file_is_longer_than_400_lines() -> None:
    long = {str(p): len(text(p).splitlines()) for p in python_files()}
    assert {path: lines for path, lines in long.items() if lines > FILE_STOP} == {}


def test_no_function_is_longer_than_80_lines() -> None:
    found = [
        (f"{path}:{function.lineno} {function.name}", length(function))
        for path in python_files(*ROOMS)
        for function in functions(path)
    ]
    assert [entry for entry in found if entry[1] > FUNCTION_STOP] == []


def test_half_of_the_functions_have_8_lines_or_fewer() -> None:
    assert median(lengths()) <= FUNCTION_MEDIAN


def test_nine_functions_in_ten_have_30_lines_or_fewer() -> None:
    assert quantiles(lengths(), n=10)[-1] <= FUNCTION_P90
