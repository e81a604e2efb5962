"""A desk for stories of lending: an invented library on a day that stands still, at the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from db.domain.birth_date import BirthDate
from db.domain.consent import Consents
from db.domain.item import ItemDraft
from db.domain.member import Guardian, Member, Name, Source
from db.library import Library
from desk.app import Program
from desk.counter.page import CounterPage
from desk.counter.view import CounterView
from desk.lending.page import ReturnPage
from desk.lending.view import ReturnView
from desk.training.eyes import find, scan, until
from tests.db.libraries import FixedClock, draft, invented_number
from tests.desk.programs import program_on

PARENT = Guardian(Name("Claes Specimen", "An"), "parent", Source.CARD)
YOUNGEST_ADULT = 2008
FIRST_ITEM, FIRST_CARD = 30_000_100_000_000, 20_000_000_000_000
PATIENCE = 40.0  # seconds, where others work on this computer too


def barcode(number: int) -> str:
    """Give the barcode of an invented item."""
    return str(FIRST_ITEM + number)


def card(number: int) -> str:
    """Give the library card of an invented member."""
    return str(FIRST_CARD + number)


def shelve(library: Library, count: int, *, first: int = 0) -> tuple[str, ...]:
    """Put invented items on the shelves; give their barcodes."""
    codes = tuple(barcode(first + number) for number in range(count))
    for place, code in enumerate(codes, start=first):
        library.catalogue.add(ItemDraft(code, f"Boek nummer {place}", "Specimen"))
    return codes


def enrol(library: Library, given: str, number: int, born: date = date(1985, 7, 30)) -> Member:
    """Register an invented member with a library card; the fee is paid at another time."""
    library.rules.set("block_unpaid_membership", False)
    new = draft(
        name=Name("Claes Specimen", given),
        birth_date=BirthDate(born.year, born.month, born.day),
        national_number=invented_number(born, 33 + 2 * number),
        library_card=card(number),
        guardian=PARENT if born.year > YOUNGEST_ADULT else None,
    )
    return library.members.register(new, Consents()).member


@dataclass
class DeskDay:
    """Somebody at the window, with a scanner and a keyboard and nothing else."""

    program: Program
    library: Library

    def scan(self, *codes: str) -> None:
        """Let the scanner type, faster than any answer comes."""
        for code in codes:
            scan(self.program.frame, code)

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key of the desk, in front of every other window."""
        window = self.program.frame
        window.activateWindow()
        self.until(window.isActiveWindow)
        QTest.keyClick(window, key, held)

    def alt(self, key: Qt.Key) -> None:
        """Press a key together with Alt."""
        self.press(key, Qt.KeyboardModifier.AltModifier)

    def answer(self, number: int) -> None:
        """Answer the first question by its key, as soon as it stands there."""
        self.until(lambda: any(f"Alt+{number}" in b.text() for b in self._buttons()))
        self.alt(Qt.Key(ord(str(number))))

    def key_of(self, words: str) -> None:
        """Press a button by the letter that is underlined in its words."""

        def letter() -> str:
            named = (b.text() for b in self._buttons() if b.accessibleName().startswith(words))
            return next(named, "").partition("&")[2][:1]

        self.until(lambda: letter() != "")
        self.alt(Qt.Key(ord(letter().upper())))

    def _buttons(self) -> list[QPushButton]:
        return [b for b in self.program.frame.findChildren(QPushButton) if b.isVisible()]

    def enter(self, words: str) -> None:
        """Type where the cursor is, once it is somewhere, and press Enter."""
        self.until(lambda: QApplication.focusWidget() is not None)
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, words)
        QTest.keyClick(focus, Qt.Key.Key_Return)

    def until(self, seen: Callable[[], bool]) -> None:
        """Let the program work until something is seen."""
        until(seen, PATIENCE)

    @property
    def counter(self) -> CounterView:
        """What the counter shows."""
        return find(self.program.frame, CounterPage).view

    @property
    def returns(self) -> ReturnView:
        """What the return screen shows."""
        return find(self.program.frame, ReturnPage).view

    @property
    def said(self) -> str:
        """What the result line says."""
        return self.program.window.result.sentence

    def open(self, number: int) -> None:
        """Scan a library card, and wait for its member."""
        member = self.library.members.by_library_card(card(number))
        assert member is not None
        self.scan(card(number))
        self.until(lambda: self.counter.member is not None and self.counter.member.id == member.id)

    def lent(self, member: Member) -> set[str]:
        """Give the barcodes that a member has, as the records know it."""
        return {line.item.barcode for line in self.library.loans.of_member(member.id)}


@contextmanager
def at_the_window(qapp: QApplication, library: Library, home: Path) -> Iterator[DeskDay]:
    """Open the window on a library; both are closed at the end."""
    with program_on(qapp, home) as (program, _hands):
        program.open(library)
        program.frame.show()
        yield DeskDay(program, library)


def day_later(clock: FixedClock, day: date) -> None:
    """Go on to the same hour of another day."""
    clock.instant = clock.instant.replace(year=day.year, month=day.month, day=day.day)
