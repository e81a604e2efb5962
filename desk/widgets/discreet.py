"""What may name somebody, put together so that one key hides it all from who looks along."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import theme
from desk.widgets.empty_state import EmptyState


class Discreet(QWidget):
    """Shows its parts, or a calm page in their place; what is hidden goes on working."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._parts, self._veil = QWidget(), EmptyState("eye-off")
        self._veil.hide()
        inside = QVBoxLayout(self._parts)
        for part in parts:
            inside.addWidget(part)
        inside.setStretch(len(parts) - 1, 1)
        inside.setSpacing(theme.NEAR)
        whole = QVBoxLayout(self)
        whole.addWidget(self._parts, 1)
        whole.addWidget(self._veil, 1)
        for column in (inside, whole):
            column.setContentsMargins(0, 0, 0, 0)

    def turn(self) -> bool:
        """Hide the parts, or show them again; answer whether they are hidden now."""
        hides = self._veil.isHidden()
        self._veil.setVisible(hides)
        self._parts.setHidden(hides)
        return hides

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self._veil.say(
            self.tr("Personal data are hidden"),
            self.tr("Scans go on as always. F11 shows everything again."),
        )
