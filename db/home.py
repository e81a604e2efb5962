"""What the folder of a desk tells while its records are closed; nothing heavy is imported here."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from db.domain.session import StaffSlot
from db.errors import StoreDamaged, StoreMissing

_STORE: Final = "balie.db"
_SLOTS: Final = "keys.json"


def store_file(home: Path) -> Path:
    """Tell where the store of a home lies."""
    return home / _STORE


def slot_file(home: Path) -> Path:
    """Tell where the slot file of a home lies."""
    return home / _SLOTS


def has_library(home: Path) -> bool:
    """Tell whether a home holds a library."""
    return store_file(home).exists() and slot_file(home).exists()


def staff_slots(home: Path) -> tuple[StaffSlot, ...]:
    """Tell who may sign in at this desk; raise StoreMissing or StoreDamaged."""
    try:
        staff = slot_content(home)["staff"]
        return tuple(StaffSlot(UUID(one["staff_id"]), one["name"]) for one in staff)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise StoreDamaged from error


def slot_content(home: Path) -> Any:
    """Read the slot file as it is written; raise StoreMissing or StoreDamaged."""
    try:
        return json.loads(slot_file(home).read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise StoreMissing from error
    except (OSError, ValueError) as error:
        raise StoreDamaged from error
