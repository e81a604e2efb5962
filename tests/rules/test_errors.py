"""No error is swallowed: someone must act on it, or it is a bug that must be seen."""

from __future__ import annotations

import ast

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
    # a narrow error in contextlib.suppress, and a comment that says why it may be ignored
    for path in python_files(*PRODUCT):
        lines = [line for line in text(path).splitlines() if "suppress(" in line]
        wide = [line for line in lines if "Exception" in line or "#" not in line]
        assert (path, wide) == (path, [])
