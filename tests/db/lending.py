"""An invented library that lends: members, items, and a day at a time."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import select

from db.domain.birth_date import BirthDate
from db.domain.clock import BELGIUM
from db.domain.consent import Consents
from db.domain.item import ItemDraft
from db.domain.lending_kinds import ITEM
from db.domain.member import Name
from db.domain.record_kinds import BRANCH
from db.library import Library
from db.store.tables import RECORDS
from tests.db.libraries import FixedClock, draft, invented_number

WEEK = ((), *((("10:00", "18:00"),),) * 5, ())  # Tuesday to Saturday


def at(clock: FixedClock, day: date, hour: int = 12) -> None:
    """Put the clock on a Belgian day and hour."""
    clock.instant = datetime.combine(day, time(hour), BELGIUM).astimezone(UTC)


def member(library: Library, serial: int = 33, born: date = date(1985, 7, 30)) -> UUID:
    """Register an invented member."""
    new = draft(
        name=Name("Specimen", f"Nr {serial}"),
        birth_date=BirthDate(born.year, born.month, born.day),
        national_number=invented_number(born, serial),
    )
    return library.members.register(new, Consents()).member.id


def item(library: Library, barcode: str, **changes: Any) -> UUID:
    """Add an item; `price_cents` and `title_id` may be given."""
    item_type = changes.pop("item_type", "book")
    made = library.catalogue.add(ItemDraft(barcode, f"Titel {barcode}", item_type=item_type))
    with library._store.writing() as act:
        if "price_cents" in changes:
            price = {"price": {"price_cents": changes["price_cents"]}}
            act.record_set(ITEM, made.id, price)
        if "title_id" in changes:
            place = {"title_id": changes["title_id"], "shelf_mark": "", "location": ""}
            act.record_set(ITEM, made.id, {"place": place})
    return made.id


def branch(library: Library, name: str = "Kuringen") -> UUID:
    """Add a branch."""
    with library._store.writing() as act:
        branch_id = act.new_id()
        act.record_set(BRANCH, branch_id, {"identity": {"name": name}})
    return branch_id


def count(library: Library, kind: str) -> int:
    """Count the records of a kind."""
    with library._store.reading() as connection:
        return len(connection.execute(select(RECORDS[kind].c.id)).all())
