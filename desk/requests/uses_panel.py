"""For what a person's data are no longer used: each use with what it means, ticked by staff."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.processing import Limit, Purpose, purposes_of
from desk import theme
from desk.requests.limit_words import limit_meaning, purpose_words
from desk.widgets.button import PrimaryButton
from desk.widgets.flow import Flow
from desk.widgets.styled import text
from desk.widgets.tick import Tick

INDENT = 36  # pixels: where the words of a box begin


class UsesPanel(QWidget):
    """Shows the uses that can be limited in one way; what is ticked is stopped, the rest not."""

    limited = Signal(object)  # frozenset of Purpose

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._way: Limit | None = None
        self.boxes: dict[Purpose, Tick] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.TIGHT)
        self._uses = QVBoxLayout()
        self._uses.setSpacing(0)
        self._column.addLayout(self._uses)
        self.keep = PrimaryButton("", symbol="check")
        row = Flow()
        row.addWidget(self.keep)
        self._column.addLayout(row)
        self.keep.clicked.connect(self._say)

    def show_uses(self, way: Limit | None, limited: Collection[Purpose]) -> None:
        """Show the uses of one way, those that are stopped already ticked; None hides it all."""
        self.setVisible(way is not None)
        if way is not None and way is not self._way:
            self._fill(way)
            for purpose, box in self.boxes.items():
                box.setChecked(purpose in limited)
        self._way = way

    def forget(self) -> None:
        """Let go of what was ticked: another request is shown."""
        self._way = None

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self.keep.set_words(self.tr("&Keep to this"))
        if self._way is not None:
            ticked = {purpose for purpose, box in self.boxes.items() if box.isChecked()}
            self._fill(self._way)
            for purpose, box in self.boxes.items():
                box.setChecked(purpose in ticked)

    def _fill(self, way: Limit) -> None:
        while (old := self._uses.takeAt(0)) is not None:
            if (gone := old.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        self.boxes = {}
        for purpose in purposes_of(way):
            box = Tick(purpose_words(purpose))
            box.setAccessibleDescription(limit_meaning(way, purpose))
            self.boxes[purpose] = box
            self._uses.addWidget(box)
            meaning = text(role="muted", wrap=True)
            meaning.setContentsMargins(INDENT, 0, 0, theme.TIGHT)
            meaning.setText(limit_meaning(way, purpose))
            self._uses.addWidget(meaning)

    def _say(self) -> None:
        self.limited.emit(frozenset(p for p, box in self.boxes.items() if box.isChecked()))
