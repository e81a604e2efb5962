"""The acts whose words fit what is typed after `>`, to be run without knowing their key."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desk import theme
from desk.widgets.item_list import ItemList
from desk.widgets.matching import fits
from desk.widgets.omnibox import Omnibox
from desk.widgets.row import Row
from desk.widgets.styled import styled

MARK = ">"
MOST = 8  # rows shown; more are a matter of typing another letter


class CommandList(QFrame):
    """Hangs below the omnibox while its text begins with `>`; `chosen` carries the row's key."""

    chosen = Signal(str)

    def __init__(
        self, omnibox: Omnibox, parent: QWidget, rows: Callable[[], Sequence[Row]]
    ) -> None:
        super().__init__(parent)
        self._omnibox = omnibox
        self._ground = parent
        self._rows = rows
        self.list = ItemList("")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.opened.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.HAIR, theme.HAIR, theme.HAIR, theme.HAIR)
        column.addWidget(self.list)
        styled(self, role="floating")
        omnibox.textChanged.connect(self._filter)
        omnibox.went_down.connect(self.enter)
        self.hide()

    def open(self) -> None:
        """Show everything that can be done, to be narrowed down by typing."""
        self._omnibox.setFocus(Qt.FocusReason.ShortcutFocusReason)  # which marks what stands there
        self._omnibox.setText(MARK)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the list in the language of the screen."""
        self.list.setAccessibleName(self.tr("Everything you can do"))

    def run(self, typed: str) -> bool:
        """Choose the first that fits what was handed on; answer whether there was one."""
        fitting = fits(typed, self._rows())
        if fitting:
            self._choose(fitting[0].key)
        return bool(fitting)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Go back to the omnibox with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._omnibox.wipe()
            self._omnibox.setFocus()
        else:
            super().keyPressEvent(event)

    def enter(self) -> None:
        """Move from the omnibox into the list, if it shows."""
        if self.isVisible():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _filter(self, typed: str) -> None:
        fitting = fits(typed.removeprefix(MARK), self._rows()) if typed.startswith(MARK) else []
        self.list.set_rows(fitting)
        self.setVisible(bool(fitting))
        if fitting:
            self._hang(len(fitting))

    def _hang(self, rows: int) -> None:
        below = self._omnibox.mapToGlobal(QPoint(0, self._omnibox.height()))
        corner = self._ground.mapFromGlobal(below)
        heights = (self.list.sizeHintForRow(row) for row in range(min(rows, MOST)))
        height = sum(heights) + 4 * theme.HAIR
        self.setGeometry(corner.x(), corner.y() + theme.HAIR, self._omnibox.width(), height)
        self.raise_()

    def _choose(self, key: str) -> None:
        self._omnibox.wipe()
        self._omnibox.setFocus()
        self.chosen.emit(key)
