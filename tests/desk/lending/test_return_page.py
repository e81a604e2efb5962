from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from db.errors import NotOnLoan, UnknownItem
from desk.language import Language
from desk.lending.handled import Destination
from desk.lending.page import ReturnPage
from desk.lending.returns import Stray
from desk.lending.view import ReturnView
from desk.theme import Theme
from desk.widgets.item_list import ItemList
from tests.desk.audit import findings
from tests.desk.counter import shown

UNKNOWN = Stray("30000000009998", "", "", UnknownItem("30000000009998"))
NOT_LENT = Stray("30000000000017", "Het verdriet van België", "Hugo Claus", NotOnLoan())
PILE = ReturnView(
    (shown.back(3, goes_to=Destination.OTHER_BRANCH), UNKNOWN, shown.back(2, late=3), NOT_LENT), 24
)


@pytest.fixture
def page(qtbot: Any, theme: Theme, language: Language) -> ReturnPage:
    page = ReturnPage()
    qtbot.addWidget(page)
    page.setMinimumSize(400, 300)
    page.resize(760, 560)
    with qtbot.waitExposed(page):
        page.show()
    return page


def rows(page: ReturnPage) -> list[str]:
    shown_list = page.findChild(ItemList)
    return [shown_list.item(n).text() for n in range(shown_list.count())]


@pytest.mark.parametrize("view", [ReturnView(), PILE], ids=["empty", "pile"])
def test_everything_has_a_name_and_a_key(page: ReturnPage, view: ReturnView) -> None:
    page.show_view(view)
    QApplication.processEvents()
    assert findings(page) == []


def test_every_scan_has_a_row(page: ReturnPage) -> None:
    page.show_view(PILE)
    assert rows(page) == [
        "Oorlog en terpentijn",
        "30000000009998",
        "De kapellekensbaan",
        "Het verdriet van België",
    ]


def test_the_list_is_emptied_on_demand(page: ReturnPage, qtbot: Any) -> None:
    page.show_view(PILE)
    with qtbot.waitSignal(page.clear_asked):
        page.findChild(QPushButton).click()


def test_an_empty_list_can_not_be_emptied(page: ReturnPage) -> None:
    page.show_view(ReturnView())
    assert not page.findChild(QPushButton).isEnabled()
