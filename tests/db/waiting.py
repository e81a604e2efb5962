"""Members, titles and copies for the tests of holds, and what lending does with them."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import select

from db.domain.consent import Consents
from db.domain.item import ItemDraft
from db.domain.lending_kinds import ITEM
from db.domain.member import Name
from db.domain.obstacle import Assent
from db.errors import NotOnLoan
from db.store.holding import copy_of
from db.store.local_tables import hold_state, loose_copy, transit
from db.store.projections import project_everything
from tests.db.libraries import draft, invented_number
from tests.db.two_desks import bring, records

TODAY = date(2026, 11, 22)
ALL_THE_SAME = Assent(
    frozenset({"wanted_by_other", "held_for_other"}), "Staat voor een ander klaar"
)


def given_title(library) -> UUID:
    """A title with two copies, B1 and B2."""
    first = library.catalogue.add(ItemDraft("B1", "Lijmen", "Elsschot"))
    second = library.catalogue.add(ItemDraft("B2", "Lijmen", "Elsschot"))
    with library._store.writing() as act:
        title_id = copy_of(act.connection, first.id).title_id
        place = {"title_id": title_id, "shelf_mark": "ELSS", "location": ""}
        act.record_set(ITEM, second.id, {"place": place})
    return title_id


def member(library, n):
    one = draft(
        national_number=invented_number(serial=100 + n),
        name=Name(f"Specimen {'ABCDEF'[n]}", "Jan"),
        library_card=f"CARD000{n}",
    )
    return library.members.register(one, Consents()).member.id


def item_id(library, barcode="B1"):
    return library.catalogue.by_barcode(barcode).id


def trapped(library, barcode="B1"):
    """Take a copy back, lent or not; tell for whom it is kept."""
    try:
        return library.loans.checkin(barcode).trap
    except NotOnLoan:
        return None


def lend(library, who, barcode="B1"):
    """Lend a copy, whoever asks for it."""
    return library.loans.checkout(barcode, who, assent=ALL_THE_SAME).loan


def standing(library, who):
    return [(x.state.standing, x.copy and x.copy.barcode) for x in library.holds.of_member(who)]


def all_records(library):
    with library._store.reading() as connection:
        own = {
            t.name: sorted(map(str, connection.execute(select(t)).all()))
            for t in (hold_state, loose_copy, transit)
        }
    lines = ("ledger", "journal_line")  # of one line, each desk keeps its own
    held = records(library)
    charged = {t: {(row["id"], row["amount_cents"]) for row in held[t]} for t in lines}
    return held | own | charged


def agree(here, there):
    """Bring both desks level; what each works out is the same, also from nothing."""
    bring(here, there), bring(there, here)
    bring(here, there)
    assert all_records(here) == all_records(there)
    known = all_records(here)
    with here._store.writing() as act:
        project_everything(act.connection)
    assert all_records(here) == known
