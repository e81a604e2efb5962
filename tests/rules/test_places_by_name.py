"""Places that are named by a module, and read when staff first go there, can all be made."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

DESK = Path(__file__).parents[2] / "desk"
NAMED = re.compile(r'\.later\(\s*"([\w.]+)"(?:,\s*"(\w+)")?')


def test_every_place_that_is_named_has_what_makes_it() -> None:
    named = [
        (found.group(1), found.group(2) or "make")
        for file in sorted(DESK.rglob("*.py"))
        for found in NAMED.finditer(file.read_text(encoding="utf-8"))
    ]
    assert len(named) > 7
    missing = [
        (module, name)
        for module, name in named
        if not callable(getattr(importlib.import_module(module), name, None))
    ]
    assert missing == []
