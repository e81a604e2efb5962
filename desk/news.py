"""What has changed in the records, told to every open page, whoever changed it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid


class Change(Protocol):
    """What a register or a round hands back: kinds of things that changed, and which ones."""

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of records concerned, such as `member` or `loan`."""

    @property
    def ids(self) -> Any:
        """The records concerned."""


class News(QObject):
    """One signal for all changes; a page refreshes when a kind it shows is among them."""

    changed = Signal(object)

    def tell(self, change: Change) -> None:
        """Tell everybody, unless nothing changed; interface thread only."""
        if change.kinds:
            self.changed.emit(change)

    def listen(
        self, owner: QObject, kinds: Collection[str], heard: Callable[[Change], None]
    ) -> None:
        """Call `heard` for each change of one of these kinds, as long as the owner exists."""
        wanted = frozenset(kinds)

        def pass_on(change: Change) -> None:
            if isValid(owner) and wanted & change.kinds:
                heard(change)

        self.changed.connect(pass_on)
        owner.destroyed.connect(lambda: isValid(self) and self.changed.disconnect(pass_on))
