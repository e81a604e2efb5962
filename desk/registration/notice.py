"""A question or remark inside a page, with its answers as buttons: nothing stops for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk import theme
from desk.widgets.button import Button
from desk.widgets.flow import Flow
from desk.widgets.styled import styled, text
from desk.widgets.symbol import Symbol
from desk.widgets.tone import Tone


class Notice(QFrame):
    """One sentence in a tone; `chosen` carries the key of the button pressed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol = Symbol(Tone.INFO.icon, 22)
        self._sentence = text(wrap=True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._answers: list[tuple[str, str]] = []
        self._buttons = Flow()
        words = QVBoxLayout()
        words.setSpacing(theme.TIGHT)
        words.addWidget(self._sentence)
        words.addLayout(self._buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP, theme.NEAR, theme.GAP, theme.NEAR)
        row.setSpacing(theme.NEAR)
        row.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        styled(self, role="result")
        self.hide()

    def say(
        self,
        sentence: str,
        tone: Tone = Tone.ATTENTION,
        answers: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Show a sentence and its answers, each a key and its words; no sentence hides it."""
        self.setHidden(not sentence)
        self._sentence.setText(sentence)
        self._symbol.change(tone.icon, tone.value)
        styled(self, tone=tone.value)
        self.setAccessibleName(f"{tone.word}: {sentence}")
        if list(answers) != self._answers:
            self._answers = list(answers)
            self._rebuild()

    @property
    def sentence(self) -> str:
        """Give the sentence shown; empty when hidden."""
        return self._sentence.text()

    def _rebuild(self) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for key, words in self._answers:
            button = Button(words)
            button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            self._buttons.addWidget(button)
