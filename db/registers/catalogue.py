"""The items of the collection."""

from __future__ import annotations

from dataclasses import asdict

from sqlalchemy import func, select

from db.domain.item import Item, ItemDraft
from db.domain.lending_kinds import ITEM, TITLE
from db.domain.session import Session
from db.domain.title import Description
from db.errors import DuplicateBarcode, MissingValue
from db.store.loan_rows import item_from
from db.store.people import bearing_code
from db.store.store import Store
from db.store.tables import item


class Catalogue:
    """What can be lent."""

    def __init__(self, store: Store, session: Session) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session

    def add(self, draft: ItemDraft) -> Item:
        """Add one copy; raise MissingValue or DuplicateBarcode."""
        barcode, title = draft.barcode.strip(), draft.title.strip()
        for field, value in (("barcode", barcode), ("title", title)):
            if not value:
                raise MissingValue(field)
        branch_id = self._session.branch_id
        with self._store.writing() as act:
            if bearing_code(act.connection, barcode):
                raise DuplicateBarcode(barcode)
            item_id = act.new_id()
            author = draft.author.strip()
            title_id = act.new_id()
            described = Description(title, author)
            act.record_set(TITLE, title_id, {"description": asdict(described)})
            description = {"title": title, "author": author}
            place = {"title_id": title_id, "shelf_mark": "", "location": ""}
            copy = {"barcode": barcode, "item_type": draft.item_type, "branch_id": branch_id}
            act.record_set(
                ITEM, item_id, {"description": description, "copy": copy, "place": place}
            )
        return Item(item_id, barcode, title, author, draft.item_type, branch_id)

    def by_barcode(self, barcode: str) -> Item | None:
        """Find a copy; of two that carry one barcode, the older."""
        chosen = select(item).where(item.c.barcode == barcode.strip()).order_by(item.c.id)
        with self._store.reading() as connection:
            row = connection.execute(chosen.limit(1)).first()
        return None if row is None else item_from(row)

    def count(self) -> int:
        """Tell how many copies there are."""
        with self._store.reading() as connection:
            return connection.execute(select(func.count()).select_from(item)).scalar_one()
