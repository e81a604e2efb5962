from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from desk.language import Language
from desk.lending.page import ReturnPage
from desk.lending.view import ReturnView
from desk.theme import Theme
from desk.widgets.item_list import ItemList
from tests.desk.audit import findings
from tests.desk.counter import shown


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


def button(page: ReturnPage, words: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.accessibleName().startswith(words))


@pytest.mark.parametrize("view", [ReturnView(), shown.PILE], ids=["empty", "pile"])
def test_everything_has_a_name_and_a_key(page: ReturnPage, view: ReturnView) -> None:
    page.show_view(view)
    QApplication.processEvents()
    assert findings(page) == []


def test_every_scan_has_a_row(page: ReturnPage) -> None:
    page.show_view(shown.PILE)
    assert len(rows(page)) == len(shown.PILE.returned)
    assert "30000000009998" in rows(page)


def test_the_list_is_emptied_on_demand(page: ReturnPage, qtbot: Any) -> None:
    page.show_view(shown.PILE)
    with qtbot.waitSignal(page.clear_asked):
        button(page, "Empty").click()


def test_an_empty_list_can_not_be_emptied(page: ReturnPage) -> None:
    page.show_view(ReturnView())
    assert not button(page, "Empty").isEnabled()
