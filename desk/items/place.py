"""Puts the items to sort out into the window of the desk."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from desk.around import Around
from desk.counter.routing import route
from desk.items.page import ItemsPage
from desk.items.presenter import ItemsPresenter
from desk.lending.presenter import ITEMS
from desk.window import Made

translate = QCoreApplication.translate
PLACE: Final = "items"


def offer(around: Around) -> None:
    """Offer the page in the menu; it takes the items scanned there."""
    around.window.add_later(
        PLACE,
        lambda: translate("items", "Items to sort out"),
        "search",
        lambda: _make(around),
        in_menu=True,
    )


def _make(around: Around) -> Made:
    page = ItemsPage()
    presenter = ItemsPresenter(page, around.library, around.tasks, around.news, around.say)
    rules = around.settings.codes
    around.takes[PLACE] = lambda text: (
        route(text, rules).kind in ITEMS and presenter.submitted(text)
    )
    return Made(page, presenter.begin, presenter.leave)
