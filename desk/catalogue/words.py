"""The words for titles, copies and what an import refused."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from db.domain.copy_record import Flaw, ImportReport, RefusedRow
from db.domain.item import AWAY, Condition
from db.domain.item_type import ItemType
from db.domain.title import Copy, TitleLine
from desk.items.words import condition_words, why_words
from desk.language import short_day
from desk.widgets.row import Row
from desk.widgets.tone import Tone

translate = QCoreApplication.translate

FLAWS: Final[Mapping[Flaw, Callable[[], str]]] = {
    Flaw.UNREADABLE: lambda: translate("catalogue", "can't be read"),
    Flaw.NO_TITLE: lambda: translate("catalogue", "has no title"),
    Flaw.NO_BARCODE: lambda: translate("catalogue", "has no barcode"),
    Flaw.TOO_LONG: lambda: translate("catalogue", "has a value that is too long"),
    Flaw.BAD_PRICE: lambda: translate("catalogue", "has a price that is none"),
    Flaw.DOUBLE: lambda: translate("catalogue", "bears a barcode that stood in the file before"),
    Flaw.TAKEN: lambda: translate("catalogue", "bears a barcode that is in use already"),
    Flaw.UNKNOWN_BRANCH: lambda: translate("catalogue", "names a branch that does not exist"),
}


def title_row(line: TitleLine) -> Row:
    """Show a title in the list: what it is, and how many copies are in."""
    d = line.title.description
    detail = " · ".join(part for part in (d.author, d.publisher, d.year) if part)
    aside = translate("catalogue", "{available} of {copies} in").format(
        available=line.available, copies=line.copies
    )
    tone = Tone.OK if line.available else Tone.ATTENTION
    return Row(str(line.title.id), d.title, detail, aside, tone, "book")


def type_names(types: Iterable[ItemType]) -> dict[str, str]:
    """Give the names of types of items in the language of the screen, by their codes."""
    language = QLocale().name()[:2]
    return {one.code: one.name(language) for one in types}


def copy_row(copy: Copy, types: Mapping[str, str]) -> Row:
    """Show a copy: where it belongs, and whether it is in."""
    kind = types.get(copy.item_type, copy.item_type)
    detail = " · ".join(part for part in (copy.branch, kind, copy.barcode) if part)
    mark = copy.shelf_mark or translate("catalogue", "no shelf mark")
    if copy.due_on is not None:
        aside = translate("catalogue", "lent until {day}").format(day=short_day(copy.due_on))
        return Row(str(copy.id), mark, detail, aside, Tone.ATTENTION, "book-out")
    if copy.condition is Condition.WITHDRAWN:
        gone = condition_words(copy.condition)
        aside = f"{gone}: {why_words(copy.withdrawn_why)}" if copy.withdrawn_why else gone
        return Row(str(copy.id), mark, detail, aside, Tone.STOP, "trash")
    if copy.condition in AWAY:
        aside = translate("catalogue", "not available")
        return Row(str(copy.id), mark, detail, aside, Tone.ATTENTION, "warning")
    return Row(str(copy.id), mark, detail, translate("catalogue", "in"), Tone.OK, "check")


def report_sentence(report: ImportReport) -> str:
    """Say what became of an import."""
    words = translate(
        "catalogue", "{added} added, {changed} changed, {unchanged} unchanged, {refused} refused."
    )
    return words.format(
        added=report.added,
        changed=report.changed,
        unchanged=report.unchanged,
        refused=report.refused,
    )


def refused_row(row: RefusedRow) -> Row:
    """Show a row of the file that was refused, and why."""
    title = translate("catalogue", "Row {number} {flaw}").format(
        number=row.row, flaw=FLAWS[row.flaw]()
    )
    return Row(f"{row.row}:{row.barcode}", title, row.barcode, "", Tone.ATTENTION, "warning")
