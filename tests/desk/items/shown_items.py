"""Invented items that somebody has to look at."""

from __future__ import annotations

from uuid import UUID

from db.domain.item import Condition, Item, Why
from desk.items.view import ItemsView, Matter
from tests.desk.counter.shown import TITLES


def item(number: int, condition: Condition = Condition.GOOD) -> Item:
    title, author = TITLES[number]
    barcode = f"3000{number:010d}"
    return Item(UUID(int=number + 1), barcode, title, author, "book", UUID(int=9), condition)


TO_SORT_OUT = ItemsView(
    (
        Matter(item(0), UUID(int=50), 74),
        Matter(item(1, Condition.CLAIMS_RETURNED)),
        Matter(item(2, Condition.MISSING)),
        Matter(item(3, Condition.DAMAGED)),
    ),
    in_hand=item(4),
    may_withdraw=True,
    withdrawn=item(1),
    left={Why.WEEDED: 41, Why.DAMAGED: 6, Why.LOST: 3},
)
