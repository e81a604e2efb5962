"""The navigation at the left: one button a place, the name of the library above."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desk import theme
from desk.widgets.styled import styled, text
from desk.widgets.symbol import Symbol

ROOM_FOR_KEYS = 140  # per cent: with larger text the keys are told in the tool tip only


class RailButton(QPushButton):
    """A place to go: icon, word and key."""

    def __init__(self, symbol: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        self._symbol = Symbol(symbol, 24)
        self._word = text()
        self._note = text(self._key)
        self._count = text(role="rail-count")
        self._count.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.NEAR, theme.TIGHT, theme.NEAR, theme.TIGHT)
        row.setSpacing(theme.NEAR)
        row.addWidget(self._symbol)
        row.addWidget(self._word, 1)
        row.addWidget(self._count)
        row.addWidget(self._note)
        for part, role in (
            (self._symbol, "rail-word"),
            (self._word, "rail-word"),
            (self._note, "rail-note"),
            (self._count, "rail-count"),
        ):
            styled(part, role=role)
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        styled(self, role="rail")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self._dress)

    def set_words(self, words: str) -> None:
        """Name the place; its key shows beside it unless large text needs the room."""
        self._word.setText(words)
        self._make_room()
        self.setAccessibleName(words)
        self._describe()
        self.setToolTip(f"{words} ({self._key})" if self._key else words)

    def show_word(self, *, yes: bool) -> None:
        """Show the name beside the picture, or in the tool tip only."""
        self._word.setVisible(yes)

    def show_count(self, number: int, words: str) -> None:
        """Show how many things wait there; `words` says it to who listens."""
        self._count.setText(str(number))
        self._count.setHidden(not number)
        self._count.setAccessibleName(words if number else "")
        self._make_room()
        self._describe()

    def _make_room(self) -> None:
        """Let the key go where larger text, or how much waits, needs its room."""
        crowded = theme.scaled(100) > ROOM_FOR_KEYS or bool(self._count.accessibleName())
        self._note.setHidden(crowded)

    def _describe(self) -> None:
        said = (self._count.accessibleName(), self._key)
        self.setAccessibleDescription(", ".join(filter(None, said)))

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Answer the room its icon and words need."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def _dress(self, chosen: bool) -> None:
        for part in (self._symbol, self._word, self._note):
            styled(part, chosen="true" if chosen else "false")


class Rail(QScrollArea):
    """The places of the window, one above the other; says which one was asked for."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._brand = text("Balie", role="brand")
        self._note = text(role="rail-note", wrap=True)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(theme.NEAR, theme.GAP, theme.NEAR, theme.NEAR)
        self._column.setSpacing(theme.HAIR)
        for label in (self._brand, self._note):
            label.setContentsMargins(theme.NEAR, 0, theme.NEAR, 0)
            self._column.addWidget(label)
        self._column.addSpacing(theme.GAP)
        self._column.addStretch(1)
        self._end = self._column.count() - 1
        for part in (self, self._inside):
            styled(part, role="rail")
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def name_library(self, words: str) -> None:
        """Say which library and branch this desk serves."""
        self._note.setText(words)

    def show_words(self, *, yes: bool) -> None:
        """Name the places, or leave that to the tool tips where pages need the room."""
        if yes is not self._brand.isHidden():
            return
        for part in (self._brand, self._note):
            part.setVisible(yes)
        for button in self._all():
            button.show_word(yes=yes)
        self.updateGeometry()

    def add_place(self, key: str, symbol: str, shortcut: str = "") -> RailButton:
        """Add a place below the others; name it with `set_words`."""
        button = RailButton(symbol, shortcut)
        button.show_word(yes=not self._brand.isHidden())
        button.setCheckable(True)
        button.clicked.connect(lambda: self.asked.emit(key))
        self.buttons[key] = button
        self._group.addButton(button)
        self._column.insertWidget(self._end, button)
        self._end += 1
        return button

    def mark(self, key: str) -> None:
        """Mark the place that is shown; one that is in the menu only leaves none marked."""
        before = self._group.checkedButton()
        if key in self.buttons:
            self.buttons[key].setChecked(True)
        elif before is not None:
            self._group.setExclusive(False)
            before.setChecked(False)
            self._group.setExclusive(True)

    def add_below(self, symbol: str, shortcut: str = "") -> RailButton:
        """Add a button at the bottom, for what is not a place."""
        button = RailButton(symbol, shortcut)
        button.show_word(yes=not self._brand.isHidden())
        self._column.addWidget(button)
        return button

    def _all(self) -> list[RailButton]:
        return self._inside.findChildren(RailButton)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Ask for other room when a place needs it: what scrolls does not tell by itself."""
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Answer the width of the widest place; the height is the window's."""
        shown = (button for button in self._all() if not button.isHidden())
        widest = max((button.sizeHint().width() for button in shown), default=0)
        least = 0 if self._brand.isHidden() else 216
        return QSize(max(least, widest + 2 * theme.NEAR), 200)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Never cut words off sideways; upwards and downwards it scrolls."""
        return QSize(self.sizeHint().width(), 120)
