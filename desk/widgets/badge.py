"""A short word in a tone: where a value comes from, or how something stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.widgets.caption import Caption
from desk.widgets.styled import styled
from desk.widgets.tone import Tone


class Badge(Caption):
    """A pill of text, such as "from the card, signature valid"; empty, it takes no room."""

    def __init__(
        self, words: str = "", tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None
    ) -> None:
        super().__init__(role="badge", parent=parent)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.say(words, tone)

    def say(self, words: str, tone: Tone = Tone.NEUTRAL) -> None:
        """Show other words in another tone."""
        self.setText(words)
        styled(self, tone=tone.value)
        self._appear()

    def event(self, event: QEvent) -> bool:
        """Appear where it was put, if it has words by then."""
        done = super().event(event)
        if event.type() is QEvent.Type.ParentChange:
            self._appear()
        return done

    def _appear(self) -> None:
        # Shown without a parent it would be a window of its own, and take the keys.
        self.setHidden(not self.text() or self.parentWidget() is None)
