"""Puts the items to sort out into the window of the desk."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from desk.around import Around
from desk.counter.routing import route
from desk.items.page import ItemsPage
from desk.items.presenter import ItemsPresenter
from desk.lending.presenter import ITEMS

translate = QCoreApplication.translate
PLACE: Final = "items"


def offer(around: Around) -> None:
    """Offer the page in the menu; it takes the items scanned there."""
    page, window = ItemsPage(), around.window
    presenter = ItemsPresenter(page, around.library, around.tasks, around.news, around.say)
    window.add_place(
        PLACE,
        lambda: translate("items", "Items to sort out"),
        "search",
        page,
        begin=presenter.begin,
        leave=presenter.leave,
        in_menu=True,
    )
    rules = around.settings.codes
    around.takes[PLACE] = lambda text: (
        route(text, rules).kind in ITEMS and presenter.submitted(text)
    )
