"""Members whose category is out of use: how many, and a category to put them all in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db.domain.membership import Category, Moved
from desk.language import short_day
from desk.regulations.kind_words import kind_name
from desk.widgets.button import Button
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel
from desk.widgets.pick import Pick
from desk.widgets.styled import text


class MovePanel(Panel):
    """Hidden where there is nobody to move, and nothing to take back."""

    asked = Signal(str)  # the code of the category to put them in
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._count = 0
        self._moved: Moved | None = None
        self._going: tuple[int, int] | None = None
        self._offered: tuple[Category, ...] = ()
        self.said = text(wrap=True)
        self.to = Pick()
        self._row = FieldRow("", self.to)
        self.move_all, self.undo = Button(""), Button("", tone="quiet")
        acts = Flow()
        acts.addWidget(self.move_all)
        acts.addWidget(self.undo)
        self.body.addWidget(self.said)
        self.body.addWidget(self._row)
        self.body.addLayout(acts)
        self.move_all.clicked.connect(lambda: self.asked.emit(str(self.to.value)))
        self.undo.clicked.connect(self.undo_asked)
        self.offer(0, (), None)

    def offer(self, count: int, into: Sequence[Category], moved: Moved | None) -> None:
        """Offer to move so many members, and to take back that others were moved."""
        self._count, self._offered, self._going = count, tuple(into), None
        self._moved = moved
        self.setVisible(bool(count) or moved is not None)
        self._row.setVisible(bool(count))
        self.move_all.setVisible(bool(count))
        self.undo.setVisible(moved is not None)
        for part in (self._row, self.move_all, self.undo):
            part.setEnabled(True)
        self._name_offered()
        self._say()

    def show_going(self, done: int, whole: int) -> None:
        """Say how far a move has come; nothing else can be asked meanwhile."""
        self._going = (done, whole)
        for part in (self._row, self.move_all, self.undo):
            part.setEnabled(False)
        self._say()

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self.set_title(self.tr("Members of this category"))
        self._row.set_label(self.tr("Put them all in"))
        self.move_all.set_words(self.tr("Move them all"))
        self.undo.set_words(self.tr("Take the move back"))
        self._name_offered()
        self._say()

    def _name_offered(self) -> None:
        self.to.offer([(kind_name(one), one.code) for one in self._offered], self.to.value)

    def _say(self) -> None:
        if self._going is not None:
            done, whole = self._going
            self.said.setText(self.tr("{done} of {whole}").format(done=done, whole=whole))
            return
        told = []
        if self._count:
            told.append(
                self.tr(
                    "%n member(s) still have it, and count in the category of their age.",
                    "",
                    self._count,
                )
            )
        if self._moved is not None:
            words = self.tr(
                "%n member(s) were moved out of it, the last on {day}.", "", self._moved.count
            )
            told.append(words.format(day=short_day(self._moved.last_on)))
        self.said.setText("\n".join(told))
