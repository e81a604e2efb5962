"""Tell a barcode scanner, which types like a keyboard, from a person who types."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

K = TypeVar("K")

GAP: Final = 0.035  # seconds between two keys of a scanner, at most
SHORTEST: Final = 6  # keys; people do type two or three keys this fast
PATIENCE: Final = 0.5  # seconds between two keys after a scanner's own prefix

# What the digit keys of a Belgian and of a French keyboard give without Shift.
_AZERTY: Final = ("&é\"'(§è!çà", "&é\"'(-è_çà")


@dataclass
class Wedge(Generic[K]):
    """Holds keys back while they may be part of a scan; hands back every other one, in order.

    With a `prefix`, one character that the scanner is set to send first, time plays no role.
    """

    gap: float = GAP
    shortest: int = SHORTEST
    prefix: str = ""
    _held: list[tuple[str, K]] = field(default_factory=list, repr=False)
    _last: float = 0.0

    @property
    def patience(self) -> float:
        """How many seconds to wait for the next key before the held ones are handed back."""
        return PATIENCE if self.prefix else self.gap

    def holds(self) -> bool:
        """Whether any key is held back."""
        return bool(self._held)

    def key(self, text: str, key: K, now: float) -> tuple[list[K], bool]:
        """Take one printable key; answer the keys to hand back first, and whether it is held."""
        back = [] if self._goes_on(now) else self.give_back()
        held = bool(self._held) or not self.prefix or text == self.prefix
        if held:
            self._held.append((text, key))
            self._last = now
        return back, held

    def end(self, now: float) -> str:
        """Take Enter or Tab; answer the scan it ends, or nothing when these were no scan."""
        text = "".join(text for text, _ in self._held)
        whole = bool(self.prefix) or len(text) >= self.shortest
        if not (self._goes_on(now) and whole):
            return ""
        self._held.clear()
        return repaired(text.removeprefix(self.prefix))

    def give_back(self) -> list[K]:
        """Let go of the keys that turned out to be typing."""
        back = [key for _, key in self._held]
        self._held.clear()
        return back

    def _goes_on(self, now: float) -> bool:
        return bool(self._held) and now - self._last <= self.patience


def repaired(text: str) -> str:
    """Turn digits back that came through the wrong keyboard layout, when all of it looks so."""
    for row in _AZERTY:
        if text and set(text) <= set(row):
            return text.translate(str.maketrans(row, "1234567890"))
    return text
