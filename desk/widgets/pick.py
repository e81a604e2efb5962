"""A box of choices that keeps the values behind its words as they are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget


class Pick(QComboBox):
    """Offers choices; Qt's own data would give a text for an enumerated value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values: tuple[object, ...] = ()

    @property
    def value(self) -> object:
        """What is chosen; None when nothing is."""
        at = self.currentIndex()
        return self.values[at] if 0 <= at < len(self.values) else None

    def offer(self, choices: Sequence[tuple[str, object]], current: object) -> None:
        """Offer these choices, without saying that staff chose."""
        self.blockSignals(True)
        self.clear()
        self.values = tuple(value for _, value in choices)
        self.addItems([said for said, _ in choices])
        self.setCurrentIndex(self.values.index(current) if current in self.values else 0)
        self.blockSignals(False)
