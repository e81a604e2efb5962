"""Which reader takes identity cards, where a desk has several: staff choose, the desk remembers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSettings

ANY: Final = ""
_KEY: Final = "card/reader"


class ReaderChoice:
    """The one reader that staff chose; any, until they do and while it is not there."""

    def __init__(self, memory: QSettings) -> None:
        self._memory = memory

    def choose(self, reader: str) -> None:
        """Use this reader only from now on, or any."""
        self._memory.setValue(_KEY, reader)

    def chosen(self, plugged: Sequence[str]) -> str:
        """Give the reader in use among those plugged in, or any."""
        kept = str(self._memory.value(_KEY, ANY))
        return kept if kept in plugged else ANY

    def takes(self, reader: str, plugged: Sequence[str]) -> bool:
        """Tell whether what happens in a reader concerns this desk."""
        return self.chosen(plugged) in (ANY, reader)
