"""What somebody can't read because it is cut: words wider or higher than their place.

`cuts(window)` answers one line a finding; show the window first, at the size to judge.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import UnionType
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QWidget,
)

from desk.widgets.eliding import Eliding
from desk.widgets.tick import Choice, Tick
from tests.desk.audit import where

SLACK = 1  # pixels, for rounding
MARGIN = 2  # pixels, what Qt leaves at both sides of the text of a field


def cuts(window: QWidget) -> list[str]:
    """Answer what is cut in a window that is shown; an empty list when nothing is."""
    return [line for widget in _seen(window) for line in _cut(widget)]


def _seen(window: QWidget) -> Iterator[QWidget]:
    return (w for w in window.findChildren(QWidget) if w.isVisible())


def _cut(widget: QWidget) -> Iterator[str]:
    judge = next((judge for kind, judge in JUDGES if isinstance(widget, kind)), None)
    if judge is not None:
        yield from judge(widget)
    yield from _outside(widget)


def _nothing(_widget: QWidget) -> Iterator[str]:
    yield from ()


def _tick(tick: Tick | Choice) -> Iterator[str]:
    yield from _room(tick, tick.text(), tick.heightForWidth(tick.width()), tick.height(), "high")


def _button(button: QAbstractButton) -> Iterator[str]:
    if not isinstance(button.parent(), QTabBar):  # those leaf through tabs, and show an arrow only
        yield from _room(
            button, button.text(), button.minimumSizeHint().height(), button.height(), "high"
        )
        yield from _room(button, button.text(), button.sizeHint().width(), button.width())


def _tabs(tabs: QTabBar) -> Iterator[str]:
    width = sum(tabs.tabRect(number).width() for number in range(tabs.count()))
    yield from _room(tabs, "tabs", width, tabs.width())


def _area(area: QScrollArea) -> Iterator[str]:
    yield from _room(area, "sideways", area.horizontalScrollBar().maximum(), 0)


def _label(label: QLabel) -> Iterator[str]:
    text, hint = label.text(), label.sizeHint()
    if not text:
        return
    if not label.wordWrap():
        yield from _room(label, text, hint.width(), label.width())
        yield from _room(label, text, hint.height(), label.height(), "high")
        return
    yield from _room(label, text, label.heightForWidth(label.width()), label.height(), "high")
    words = (text.replace("&", "") if label.buddy() else text).split()
    longest = max(map(label.fontMetrics().horizontalAdvance, words), default=0)
    yield from _room(label, text, longest, label.contentsRect().width())


def _header(header: QHeaderView) -> Iterator[str]:
    for section in range(header.count()):
        if not header.isSectionHidden(section):
            text = str(header.model().headerData(section, header.orientation()) or "")
            need = header.sectionSizeFromContents(section).width()
            yield from _room(header, text, need, header.sectionSize(section))


def _combo(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    place: QRect = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    need = box.fontMetrics().horizontalAdvance(box.currentText())
    yield from _room(box, box.currentText(), need, place.width())


def _field(field: QLineEdit) -> Iterator[str]:
    words = (
        field.text() if isinstance(field.parent(), QAbstractSpinBox) else field.placeholderText()
    )
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    place = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    need = field.fontMetrics().horizontalAdvance(words)
    yield from _room(field, words, need + 2 * MARGIN, place.width())


def _outside(widget: QWidget) -> Iterator[str]:
    """Find what stands partly outside of what holds it, where nothing scrolls."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or not isinstance(widget, QLabel | QAbstractButton):
        return
    if isinstance(parent.parentWidget(), QAbstractScrollArea):
        return
    if not parent.rect().contains(widget.geometry()):
        yield f"outside of its place: {_said(widget.text())} in {where(widget)}"


def _room(widget: QWidget, text: str, need: int, room: int, way: str = "wide") -> Iterator[str]:
    if need > room + SLACK:
        yield f"{need} {way} in {room}: {_said(text)} in {where(widget)}"


def _said(text: str) -> str:
    return repr(text if len(text) < 60 else f"{text[:57]}...")


# Whatever comes first in this list judges a widget.
JUDGES: tuple[tuple[type | UnionType, Callable[[Any], Iterator[str]]], ...] = (
    (Eliding, _nothing),  # its tool tip has the rest
    (QLabel, _label),
    (Tick | Choice, _tick),
    (QAbstractButton, _button),
    (QTabBar, _tabs),
    (QHeaderView, _header),
    (QComboBox, _combo),
    (QLineEdit, _field),
    (QScrollArea, _area),
)
