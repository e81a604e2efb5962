"""What one line of a list holds."""

from __future__ import annotations

from dataclasses import dataclass

from desk.widgets.tone import Tone


@dataclass(frozen=True)
class Row:
    """One line of a list; `aside` stands at the right and says in words what its tone means."""

    key: str
    title: str
    detail: str = ""
    aside: str = ""
    tone: Tone = Tone.NEUTRAL
    symbol: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says for this row."""
        return ", ".join(part for part in (self.title, self.aside, self.detail) if part)
