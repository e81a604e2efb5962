"""One file to send to who helps with a desk: what is installed, set, plugged in, kept and noted.

Nothing in it is about a person: free text of the settings is told as filled in or not, the store
is counted, and the log holds constant sentences, ids and counts.
"""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator, Mapping
from dataclasses import Field, fields, is_dataclass
from pathlib import Path
from typing import Any, Final

from desk.commands import readers
from desk.commands.finding import sentence
from desk.logs import LAST_CRASH
from desk.settings import Settings, SettingsWrong, load
from eid.diagnosis import Machine, diagnose

LINES: Final = 400  # the last of the log: some days of ordinary work


def support_report(home: Path | None, checks: str, figures: Mapping[str, int]) -> str:
    """Put the report together; without a home it tells of the program and the computer alone."""
    parts = {"Checks": checks, "Computer": _computer(), "Card readers": _readers()}
    if home is not None:
        parts["Settings"] = _settings(home)
        parts["Store"] = _store(figures)
        parts["Last crash"] = _tail(home / "logs" / LAST_CRASH)
        parts["Log"] = _tail(home / "logs" / "balie.log")
    return "\n\n".join(f"== {title}\n{text}" for title, text in parts.items())


def _computer() -> str:
    frozen = "as a package" if getattr(sys, "frozen", False) else "from source"
    return f"{platform.platform()}, {os.cpu_count()} processors, Balie runs {frozen}"


def _readers() -> str:
    return readers.as_text(diagnose(Machine.look(os.environ, sys.platform)))


def _settings(home: Path) -> str:
    try:
        given = load(home)
    except SettingsWrong as wrong:
        return sentence(wrong)
    return "\n".join(_told(given, Settings(), "")) or "all as they come"


def _told(given: Any, usual: Any, where: str) -> Iterator[str]:
    for part in fields(given):
        value, before = getattr(given, part.name), getattr(usual, part.name)
        if is_dataclass(value):
            yield from _told(value, before, f"{where}{part.name}.")
        elif value != before:
            yield f"{where}{part.name} = {_harmless(part, value)}"


def _harmless(part: Field[Any], value: Any) -> str:
    """Show a number, a tick or a choice; of what was typed only that something is there."""
    if isinstance(value, bool | int) or "one_of" in part.metadata:
        return str(value)
    return "filled in" if value else "empty"


def _store(figures: Mapping[str, int]) -> str:
    if not figures:
        return "not opened"
    return "\n".join(f"{name}: {count}" for name, count in figures.items())


def _tail(file: Path) -> str:
    try:
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return "there is none"
    return "\n".join(lines[-LINES:])
