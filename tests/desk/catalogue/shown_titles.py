"""Invented titles as the catalogue shows them."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from db.domain.copy_record import Flaw, ImportReport, RefusedRow
from db.domain.item import Condition
from db.domain.item_type import USUAL_TYPES
from db.domain.title import Copy, Description, Title, TitleLine
from desk.catalogue.view import CatalogueView


def line(number: int, title: str, author: str, *, available: int) -> TitleLine:
    described = Description(title, author, "Uitgeverij Specimen", "2024")
    return TitleLine(Title(UUID(int=number), described), 3, available)


def copy(number: int, **changes: object) -> Copy:
    values: dict[str, object] = {
        "id": UUID(int=100 + number),
        "barcode": f"3000123456789{number}",
        "item_type": "book",
        "branch": "Centrum",
        "shelf_mark": f"N SPEC {number}",
        "condition": Condition.GOOD,
        "due_on": None,
    }
    return Copy(**{**values, **changes})  # type: ignore[arg-type]  # fields of a copy


TITLES = (
    line(1, "Het verdriet van Specimen", "Specimen, An", available=1),
    line(2, "De lange weg naar het einde van de kast", "Specimen, Bo", available=0),
)
COPIES = (
    copy(1),
    copy(2, due_on=date(2026, 12, 1)),
    copy(3, condition=Condition.LOST, shelf_mark=""),
)
REPORT = ImportReport(added=12, refused=1, refused_rows=[RefusedRow(7, Flaw.TAKEN, "B7")])
FOUND = CatalogueView(
    typed="spec",
    titles=TITLES,
    looked_at=TITLES[0].title.id,
    copies=COPIES,
    types=USUAL_TYPES,
    may_import=True,
    report=REPORT,
)
