"""A Saturday at the return screen: the book drop is full, and every item goes its way."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt

from db.library import Library
from desk.lending.handled import Handled
from tests.db.lending import WEEK
from tests.db.libraries import FixedClock
from tests.flows.desk_day import DeskDay, enrol, shelve

LENT = date(2026, 11, 21)  # a Saturday
DUE = LENT + timedelta(days=28)
LATE_EVERY = 10
BORROWERS = 20  # so that nobody reaches the limit


def fill_the_drop(library: Library, clock: FixedClock, count: int) -> tuple[str, ...]:
    """Lend so many items; half of them are due on the Saturday before the drop is emptied."""
    library.calendar.open_week(WEEK, date(2026, 1, 1))
    library.rules.set("max_items_total", count)
    books = shelve(library, count)
    people = [enrol(library, f"Lid {n}", n) for n in range(BORROWERS)]
    for place, book in enumerate(books):
        clock.instant = clock.instant.replace(year=2026, month=11, day=21)
        if place % LATE_EVERY == 0:
            clock.instant = clock.instant.replace(day=14)
        library.loans.checkout(book, people[place % BORROWERS].id)
    return books


def empty_the_drop(day: DeskDay, clock: FixedClock, books: tuple[str, ...]) -> None:
    """Take all of it back on the Tuesday after: it counts for Saturday, the last open day."""
    clock.instant = clock.instant.replace(year=2026, month=12, day=22)
    day.press(Qt.Key.Key_F3)
    day.until(lambda: day.program.window.place == "returns")
    day.alt(Qt.Key.Key_B)
    day.until(lambda: day.returns.counts_for == DUE)
    day.scan(*books)
    day.until(lambda: len(day.returns.returned) == len(books))


def late_ones(day: DeskDay) -> list[Handled]:
    """Give what came back late."""
    return [x for x in day.returns.returned if isinstance(x, Handled) and x.loan.days_late]


def check(day: DeskDay, books: tuple[str, ...]) -> None:
    """Make sure that nothing was lost, and that only what was late at the drop costs anything."""
    assert day.library.loans.today().back == len(books)
    rows = [x for x in day.returns.returned if isinstance(x, Handled)]
    assert [x.loan.barcode for x in rows] == list(reversed(books))
    assert {x.counts_for for x in rows} == {DUE}
    late = late_ones(day)
    assert len(late) == -(-len(books) // LATE_EVERY)
    assert {x.loan.days_late for x in late} == {7}
    assert {x.fine_cents for x in late} == {50}  # Tuesday to Saturday: five open days
