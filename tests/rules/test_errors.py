"""No error is swallowed: someone must act on it, or it is a bug that must be seen."""

from __future__ import annotations

import ast

from tests.rules.repository import ROOMS, python_files, spots, tree

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
