"""The top of a page: its title at the left and its buttons at the right, or below it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLayoutItem, QWidget

from desk.widgets.flow import Flow


class Head(Flow):
    """Keeps title and buttons on one line as long as there is room; add the buttons to it."""

    def __init__(self, title: QWidget) -> None:
        super().__init__()
        self.addWidget(title)

    def _places(self, where: QRect) -> Iterator[tuple[QLayoutItem, QRect]]:
        if not self._items:  # the page is going away
            return
        title, *buttons = self._items
        buttons = [item for item in buttons if not item.isEmpty()]
        beside = sum(item.sizeHint().width() + self._space for item in buttons)
        alone = -self._space if title.isEmpty() else title.sizeHint().width()
        if alone + beside <= where.width():
            yield from self._in_one_row(where, title, buttons, beside)
            return
        if title.isEmpty():
            yield from self._placed(where, self._rows_of(buttons, where.width()))
            return
        high = max(title.sizeHint().height(), title.heightForWidth(where.width()))
        yield title, QRect(where.topLeft(), where.size()).adjusted(0, 0, 0, high - where.height())
        below = where.adjusted(0, high + self._space, 0, 0)
        yield from self._placed(below, self._rows_of(buttons, where.width()))

    def _in_one_row(
        self, where: QRect, title: QLayoutItem, buttons: list[QLayoutItem], beside: int
    ) -> Iterator[tuple[QLayoutItem, QRect]]:
        shown = [item for item in (title, *buttons) if not item.isEmpty()]
        tallest = max((item.sizeHint().height() for item in shown), default=0)
        if not title.isEmpty():
            yield title, QRect(where.left(), where.top(), where.width() - beside, tallest)
        left = where.right() + 1 - beside + self._space
        for item in buttons:
            size = item.sizeHint()
            top = where.top() + (tallest - size.height()) // 2
            yield item, QRect(QPoint(left, top), size)
            left += size.width() + self._space
