"""News reaches the pages concerned, as long as they exist."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from shiboken6 import delete

from desk.news import Change, News


@dataclass(frozen=True)
class Changed:
    kinds: frozenset[str]
    ids: tuple[int, ...] = ()


def test_a_page_hears_of_the_kinds_it_shows(qapp: object) -> None:
    news, page, heard = News(), QObject(), list[Change]()
    news.listen(page, {"loan", "item"}, heard.append)
    lent, moved = Changed(frozenset({"loan", "member"})), Changed(frozenset({"member"}))
    news.tell(lent)
    news.tell(moved)
    assert heard == [lent]


def test_nothing_changed_is_no_news(qapp: object) -> None:
    news, heard = News(), list[object]()
    news.changed.connect(heard.append)
    news.tell(Changed(frozenset()))
    assert heard == []


def test_a_page_that_is_gone_hears_nothing(qapp: object) -> None:
    news, page, heard = News(), QObject(), list[Change]()
    news.listen(page, {"loan"}, heard.append)
    delete(page)
    news.tell(Changed(frozenset({"loan"})))
    assert heard == []
