"""Where the program writes files: found in its code, call by call."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
ROOMS: Final = ("db", "desk", "eid")
_WRITERS: Final = {
    *("write_bytes", "write_text", "write_file", "QSaveFile", "QPdfWriter", "ZipFile"),
    *("setOutputFileName", "FileHandler", "RotatingFileHandler", "TimedRotatingFileHandler"),
}
_COPIES: Final = {"copy", "copy2", "copyfile", "copytree", "copyfileobj", "move"}


def writers_in(code: str, module: str) -> set[str]:
    """Name every function of a module that writes a file, as `room/module:Class.function`."""
    return set(_found(ast.parse(code), f"{module}:"))


def all_writers() -> set[str]:
    """Name every function of the program that writes a file."""
    found: set[str] = set()
    for room in ROOMS:
        for file in (ROOT / room).rglob("*.py"):
            module = file.relative_to(ROOT).with_suffix("").as_posix()
            found |= writers_in(file.read_text(encoding="utf-8"), module)
    return found


def _found(node: ast.AST, where: str) -> Iterator[str]:
    for child in ast.iter_child_nodes(node):
        if _hands_on(child) or (isinstance(child, ast.Call) and _opens(child)):
            yield where
        inside = where
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            inside = f"{where}{'' if where.endswith(':') else '.'}{child.name}"
        yield from _found(child, inside)


def _hands_on(node: ast.AST) -> bool:
    """Tell whether something that writes is named: called here, or given to who calls it."""
    if isinstance(node, ast.Attribute):
        of = node.value.id if isinstance(node.value, ast.Name) else ""
        return node.attr in _WRITERS or (of == "shutil" and node.attr in _COPIES)
    return isinstance(node, ast.Name) and node.id in _WRITERS


def _opens(call: ast.Call) -> bool:
    """Tell whether a file is opened to write in it, or a picture saved by the name of a file."""
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    given = [*call.args, *(one.value for one in call.keywords)]
    if name == "save":
        return any(isinstance(one, ast.Call) and _is_str(one.func) for one in given)
    return name in {"open", "fdopen"} and any(_is_mode(one) for one in given)


def _is_str(function: ast.expr) -> bool:
    return isinstance(function, ast.Name) and function.id == "str"


def _is_mode(one: ast.expr) -> bool:
    if isinstance(one, ast.Constant) and isinstance(one.value, str):
        letters = set(one.value)
        return letters <= set("rwxabt+") and bool(letters & set("wxa+"))
    flags = {node.attr for node in ast.walk(one) if isinstance(node, ast.Attribute)}
    return bool(flags & {"O_WRONLY", "O_RDWR"})
