"""What somebody typed and did not save when they left the desk: in memory, for them alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desk.registration.state import State


@dataclass(frozen=True, slots=True)
class Unsaved:
    """Words in the one field, and a registration that was typed; never what a card gave (P4)."""

    omnibox: str = field(default="", repr=False)
    registration: State | None = field(default=None, repr=False)
