"""What somebody with a screen reader or only a keyboard would trip over, found by walking a window.

`findings(window)` answers one line a finding, each with the criterion of WCAG 2.2 it breaks; show
the window first. Use it on every page, in every theme and language.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from desk.widgets.button import Button
from desk.widgets.letters import give

TARGET = 24  # pixels, the least side of something to press (2.5.8)
MANY = 200  # rows; a longer list is judged by its name
FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)
INSIDE = (QComboBox, QAbstractSpinBox, QAbstractItemView)  # own their inner fields
Role = QAccessible.Role
NAMED = {
    *(Role.EditableText, Role.Button, Role.CheckBox, Role.RadioButton, Role.ComboBox),
    *(Role.SpinBox, Role.Slider, Role.Table, Role.List, Role.Tree, Role.PageTab),
    *(Role.ProgressBar, Role.Graphic, Role.Chart, Role.Dialog, Role.ButtonMenu, Role.Link),
}
MNEMONIC = re.compile(r"(?<!&)&(\w)")
NO_WORD = re.compile(r"[\W_]+")


def findings(window: QWidget) -> list[str]:
    """Answer what is wrong with a window that is shown; an empty list when nothing is."""
    return [
        *unnamed(window),
        *unlabelled(window),
        *small(window),
        *traps(window),
        *keyless(window),
        *doubled_keys(window),
        *unreachable(window),
    ]


def interfaces(top: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    """Walk what a screen reader sees, the parts of long lists left out."""
    if top is None or not top.isValid() or top.state().invisible:
        return
    yield top
    if top.role() in (Role.Table, Role.List, Role.Tree) and top.childCount() > MANY:
        return
    for number in range(top.childCount()):
        yield from interfaces(top.child(number))


def unnamed(window: QWidget) -> Iterator[str]:
    """Find what has no name, or one without a letter or a digit in it (4.1.2, 2.4.6)."""
    for interface in interfaces(QAccessible.queryAccessibleInterface(window)):
        name = interface.text(QAccessible.Text.Name).strip()
        if isinstance(interface.object(), QScrollBar):
            continue
        if interface.role() in NAMED and not name:
            yield f"4.1.2 no name: {interface.role().name} {where(interface.object())}"
        elif interface.role() in NAMED and NO_WORD.fullmatch(name):
            yield f"2.4.6 the name {name!r} says nothing: {where(interface.object())}"


def unlabelled(window: QWidget) -> Iterator[str]:
    """Find fields that neither a label nor a name goes with (3.3.2)."""
    buddies = {label.buddy() for label in window.findChildren(QLabel)}
    for field in seen(window, *FIELDS):
        if field not in buddies and not field.accessibleName() and not inner(field):
            yield f"3.3.2 no label: {where(field)}"


def small(window: QWidget) -> Iterator[str]:
    """Find buttons that are hard to hit (2.5.8)."""
    for button in seen(window, QAbstractButton):
        if min(button.width(), button.height()) < TARGET and not inner(button):
            yield f"2.5.8 {button.width()} by {button.height()} pixels: {where(button)}"


def traps(window: QWidget) -> Iterator[str]:
    """Find lists and tables that Tab can't leave (2.1.2)."""
    for view in seen(window, QAbstractItemView):
        if isinstance(view, QAbstractItemView) and view.tabKeyNavigation():
            yield f"2.1.2 Tab is trapped: {where(view)}"


def doubled_keys(window: QWidget) -> Iterator[str]:
    """Find keys that two things claim: neither would work at the first press."""
    claimed: defaultdict[str, list[str]] = defaultdict(list)
    for widget in seen(window, QLabel, QAbstractButton, QTabBar):
        for text in texts(widget):
            for letter in MNEMONIC.findall(text):
                claimed[letter.upper()].append(text)
    for letter, texts_ in claimed.items():
        if len(texts_) > 1:
            yield f"Alt+{letter} is claimed by {', '.join(map(repr, texts_))}"


def keyless(window: QWidget) -> Iterator[str]:
    """Find buttons that neither a key nor a letter presses (2.1.1)."""
    give(window)
    for button in seen(window, Button):
        if isinstance(button, Button) and not button.waits and not button.reached_by:
            yield f"2.1.1 no key presses {button.text()!r}: {where(button)}"


def unreachable(window: QWidget) -> Iterator[str]:
    """Find what takes the focus but is not on the round of Tab (2.1.1)."""
    wanted = {
        widget
        for widget in seen(window, QWidget)
        if widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not inner(widget)
    }
    start = window.focusWidget() or window
    reached, widget = {start}, start.nextInFocusChain()
    while widget is not start and widget is not None:
        reached.add(widget)
        widget = widget.nextInFocusChain()
    for widget in wanted - reached:
        yield f"2.1.1 Tab never gets there: {where(widget)}"


def seen(window: QWidget, *kinds: type[QWidget]) -> list[QWidget]:
    """List the visible widgets of these kinds."""
    return [w for w in window.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible()]


def inner(widget: QWidget) -> bool:
    """Whether a widget is a part of another one, such as the field of a combo box."""
    parent: QObject | None = widget.parent()
    viewport = parent is not None and isinstance(parent.parent(), QAbstractItemView)
    return isinstance(parent, INSIDE) or viewport


def texts(widget: QWidget) -> list[str]:
    """List the texts of a widget that may claim a key."""
    if isinstance(widget, QTabBar):
        return [widget.tabText(number) for number in range(widget.count())]
    if isinstance(widget, QLabel):
        return [widget.text()] if widget.buddy() is not None else []
    return [widget.text()] if isinstance(widget, QAbstractButton) else []


def where(thing: QObject | None) -> str:
    """Name a widget by its kind and those above it."""
    path: list[str] = []
    while thing is not None and len(path) < 4:
        path.append(" ".join(filter(None, (type(thing).__name__, thing.objectName()))))
        thing = thing.parent()
    return " in ".join(path)
