"""The navigation at the left, as wide as its places need."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk.theme import Theme
from desk.widgets.rail import Rail


def test_rail_is_as_wide_as_a_place_that_comes_later_needs(qtbot: QtBot, theme: Theme) -> None:
    ground, rail = QWidget(), Rail()
    row = QHBoxLayout(ground)
    row.addWidget(rail)
    row.addWidget(QWidget(), 1)
    rail.add_place("counter", "desk", "F2").set_words("Counter")
    qtbot.addWidget(ground)
    ground.resize(900, 300)
    with qtbot.waitExposed(ground):
        ground.show()
    late = rail.add_place("holds", "bookmark", "Ctrl+H")
    late.set_words("A much longer name of a place")
    qtbot.waitUntil(lambda: rail.width() >= late.sizeHint().width(), timeout=10_000)
    late.show_count(12, "12 things")
    late.set_words("A name that is longer than that and longer")
    qtbot.waitUntil(lambda: rail.width() >= late.sizeHint().width(), timeout=10_000)
