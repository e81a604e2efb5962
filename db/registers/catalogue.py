"""The items of the collection."""

from __future__ import annotations

from sqlalchemy import func, select

from db.domain.item import Item, ItemDraft
from db.domain.lending_kinds import ITEM
from db.domain.session import Session
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
            description = {"title": title, "author": draft.author.strip()}
            copy = {"barcode": barcode, "item_type": draft.item_type, "branch_id": branch_id}
            act.record_set(ITEM, item_id, {"description": description, "copy": copy})
        return Item(item_id, barcode, title, draft.author.strip(), draft.item_type, branch_id)

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
