"""A row that goes on below when it is full: badges and buttons fit at any size of text."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from shiboken6 import isValid

from desk import theme

_Line = list[tuple[QLayoutItem, QSize]]


class Flow(QLayout):
    """Lays things out from left to right and then from top to bottom, as words on a page."""

    def __init__(self, parent: QWidget | None = None, space: int = theme.TIGHT) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._space = space
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            parent.setLayout(self)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 -- Qt's name
        """Add one thing at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Answer how many things there are."""
        return len(self._there())

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 -- Qt's name
        """Answer one thing."""
        there = self._there()
        return there[index] if 0 <= index < len(there) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 -- Qt's name
        """Take one thing out."""
        self._items = self._there()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 -- Qt's name
        """Ask for no more room than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 -- Qt's name
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 -- Qt's name
        """Answer the height needed at this width."""
        return max(
            (place.bottom() + 1 for _, place in self._places(QRect(0, 0, width, 0))), default=0
        )

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Ask for one row."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._space * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 -- Qt's name
        """Ask at least for the widest thing."""
        answer = QSize()
        for item in self._shown():
            answer = answer.expandedTo(item.minimumSize())
        return answer

    def setGeometry(self, where: QRect) -> None:  # noqa: N802 -- Qt's name
        """Put everything in its place."""
        super().setGeometry(where)
        spare = max(0, where.height() - self.heightForWidth(where.width()))
        where = where.adjusted(0, spare // 2, 0, 0)
        for item, place in self._places(where):
            item.setGeometry(place)

    def _there(self) -> list[QLayoutItem]:
        """Leave out what Qt has let go of: while a window ends it still asks for the height."""
        return [item for item in self._items if isValid(item)]

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._there() if not item.isEmpty()]

    def _places(self, where: QRect) -> Iterator[tuple[QLayoutItem, QRect]]:
        """Give each thing its place."""
        return self._placed(where, self._rows_of(self._shown(), where.width()))

    def _placed(self, where: QRect, rows: list[_Line]) -> Iterator[tuple[QLayoutItem, QRect]]:
        """Put rows below each other; those of one row stand on one line through their middles."""
        top = where.top()
        for row in rows:
            left, tallest = where.left(), max(size.height() for _, size in row)
            for item, size in row:
                yield item, QRect(QPoint(left, top + (tallest - size.height()) // 2), size)
                left += size.width() + self._space
            top += tallest + self._space

    def _rows_of(self, items: list[QLayoutItem], width: int) -> list[_Line]:
        rows: list[_Line] = []
        left = 0
        for item in items:
            size = _size(item, max(1, width))
            if not rows or left + size.width() > width:
                rows.append([])
                left = 0
            rows[-1].append((item, size))
            left += size.width() + self._space
        return rows


def _size(item: QLayoutItem, width: int) -> QSize:
    """Answer the room a thing gets; what is wider than the row may go on below in its own place."""
    size = item.sizeHint()
    if size.width() <= width:
        return size
    return QSize(width, item.heightForWidth(width) if item.hasHeightForWidth() else size.height())
