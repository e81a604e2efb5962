"""The walk for cut words finds what it is for, in a language that takes more room."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QWidget,
)

from desk.theme import Theme
from tests.desk import pseudo
from tests.desk.cut import cuts

LONG = "Rather more words than there is room for"


def test_the_walk_finds_what_is_cut(theme: Theme, qtbot: Any) -> None:
    window = QWidget()
    tabs, box = QTabBar(), QComboBox()
    box.addItem(LONG)
    tabs.addTab(LONG)
    narrow = (QLabel(LONG), QPushButton(LONG), QCheckBox(LONG), box, tabs)
    field = QLineEdit(placeholderText=LONG)
    low = QLabel(f"{LONG} {LONG}", wordWrap=True)
    form = QFormLayout(window)
    for widget in (*narrow, field):
        widget.setFixedWidth(90)
    low.setFixedSize(300, 20)
    for widget in (*narrow, field, low):
        form.addRow(widget)
    qtbot.addWidget(window)
    window.show()
    found = cuts(window)
    assert len(found) == len(narrow) + 2
    assert [line for line in found if "high in" in line] == [found[-1]]


def test_the_longer_language_is_longer_and_keeps_what_is_filled_in() -> None:
    source = "&Renew {count} of %n loan(s) before they are too late"
    longer = pseudo.stretched(source)
    assert [part for part in ("&R", "{count}", "%n") if part not in longer] == []
    assert len(longer) >= 1.25 * len(source)
