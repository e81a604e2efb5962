"""What git would keep of this folder, read as the house rules need it."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("desk", "eid", "db", "resources")
PICTURES = {".png", ".jpg", ".ico", ".wav", ".ogg", ".ttf"}


@cache
def files() -> tuple[Path, ...]:
    """Every file git keeps or would keep, as a path from the root."""
    # safe.directory: a clone made by one account may be tested by another
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others"]
    listing = subprocess.run(
        [*command, "--exclude-standard"], cwd=ROOT, check=True, capture_output=True, text=True
    )
    kept = {Path(name) for name in listing.stdout.split("\0") if name}
    return tuple(sorted(path for path in kept if (ROOT / path).is_file()))


def python_files(*tops: str) -> list[Path]:
    """Every Python file under the given top folders, or all of them."""
    return [p for p in files() if p.suffix == ".py" and (not tops or p.parts[0] in tops)]


def text_files() -> list[Path]:
    """Every file that people or programs read as text."""
    return [p for p in files() if p.suffix not in PICTURES]


@cache
def text(path: Path) -> str:
    """The contents of a file."""
    return (ROOT / path).read_text(encoding="utf-8")


@cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of a Python file."""
    return ast.parse(text(path), filename=str(path))


def spots(path: Path, nodes: Sequence[ast.AST]) -> list[str]:
    """Where the nodes stand, for a message a person can follow."""
    return [f"{path}:{getattr(node, 'lineno', 1)}" for node in nodes]
