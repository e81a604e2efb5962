"""No error is swallowed: someone must act on it, or it is a bug that must be seen."""

from __future__ import annotations

import ast
from itertools import pairwise

from tests.rules.repository import ROOMS, python_files, spots, text, tree

PRODUCT = (*ROOMS, "packaging", "benchmarks")


def says_nothing(handler: ast.ExceptHandler) -> bool:
    body = handler.body[0]
    dots = isinstance(body, ast.Expr) and isinstance(body.value, ast.Constant)
    return len(handler.body) == 1 and (isinstance(body, ast.Pass) or dots)


def test_every_handler_names_what_it_handles() -> None:
    for path in python_files(*PRODUCT):
        handlers = [n for n in ast.walk(tree(path)) if isinstance(n, ast.ExceptHandler)]
        assert spots(path, [h for h in handlers if h.type is None]) == []


def test_no_handler_does_nothing() -> None:
    for path in python_files(*PRODUCT):
        handlers = [n for n in ast.walk(tree(path)) if isinstance(n, ast.ExceptHandler)]
        assert spots(path, [h for h in handlers if says_nothing(h)]) == []


def test_what_is_suppressed_is_named_with_a_reason() -> None:
    # narrow, and a comment there or just above says why it may be ignored
    for path in python_files(*PRODUCT):
        lines = text(path).splitlines()
        pairs = [(above, line) for above, line in pairwise(["", *lines]) if "suppress(" in line]
        bare = [line for above, line in pairs if "#" not in above + line or "Exception" in line]
        assert (path, bare) == (path, [])
