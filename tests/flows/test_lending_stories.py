"""Stories of lending at the window, with scanner and keyboard alone: a family, a class, a burst."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from db.domain.block import BlockCode, Severity
from db.domain.member import Document
from desk.counter.doubt import Doubt
from desk.lending.handled import Destination
from desk.widgets.tone import Tone
from tests.db.libraries import FixedClock, found
from tests.flows.desk_day import DeskDay, at_the_window, enrol, shelve

PARENT, TUUR, LIES, CLASS = range(4)
Key = Qt.Key


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def day(qapp: QApplication, tmp_path: Path, clock: FixedClock) -> Iterator[DeskDay]:
    library = found(tmp_path / "home", clock)
    with at_the_window(qapp, library, tmp_path / "home") as day:
        yield day


def test_a_family_goes_home_with_fifteen_items(day: DeskDay, clock: FixedClock) -> None:
    # textbrowser/biblioteq 218 and 280: a pile took a hand on the mouse
    library = day.library
    books = shelve(library, 16)
    parent = enrol(library, "An", PARENT)
    tuur = enrol(library, "Tuur", TUUR, date(2015, 4, 2))
    lies = enrol(library, "Lies", LIES, date(2018, 9, 9))
    library.households.join(parent.id, tuur.id)
    library.households.join(parent.id, lies.id)
    library.loans.checkout(books[15], parent.id)
    clock.advance(timedelta(days=20))
    library.blocks.put(tuur.id, BlockCode.ADDRESS_UNKNOWN, Severity.CONFIRM, "brief kwam terug")
    library.blocks.put(lies.id, BlockCode.CARD_LOST, Severity.STOP, "kaart kwijt")

    day.open(PARENT)
    assert day.counter.member is not None
    assert {one.name for one in day.counter.member.kin} == {"Tuur", "Lies"}
    day.alt(Key.Key_R)
    day.until(lambda: "Renewed" in day.said)
    day.scan(*books[:8])
    day.until(lambda: len(day.counter.session) == 9)
    day.scan(books[14])
    day.until(lambda: len(day.counter.session) == 10)
    day.press(Key.Key_F4)
    day.until(lambda: len(day.counter.session) == 9)

    # A question about the member is asked once, and what waits behind it goes through.
    day.open(TUUR)
    assert [o.code for o in day.counter.member.obstacles] == ["address_unknown"]
    day.scan(*books[8:11])
    day.until(lambda: len(day.counter.questions) == 3)
    day.answer(1)
    day.until(lambda: len(day.counter.session) == 3)
    day.scan(books[11])
    day.until(lambda: len(day.counter.session) == 4)
    assert day.counter.questions == ()

    # Past what stops only with a reason, typed where the question stands.
    day.open(LIES)
    day.scan(books[12])
    day.until(lambda: len(day.counter.questions) == 1)
    assert day.program.window.result.tone is Tone.STOP
    day.answer(1)
    day.until(lambda: "reason" in day.said)
    day.enter("nieuwe kaart besteld")
    day.until(lambda: len(day.counter.session) == 1)
    day.scan(*books[13:15])
    day.until(lambda: len(day.counter.session) == 3)
    day.press(Key.Key_F12)
    day.until(lambda: day.counter.member is None)

    assert day.lent(parent) == {*books[:8], books[15]}
    assert day.lent(tuur) == set(books[8:12])
    assert day.lent(lies) == set(books[12:15])
    old = next(x for x in library.loans.of_member(parent.id) if x.item.barcode == books[15])
    assert old.renewals == 1


def test_a_parent_and_a_child_at_two_addresses_are_one_key_from_each_other(day: DeskDay) -> None:
    library = day.library
    parent = enrol(library, "An", PARENT)
    tuur = enrol(library, "Tuur", TUUR, date(2015, 4, 2))
    day.open(PARENT)
    assert day.counter.member.children == ()
    library.guardians.choose(tuur.id, parent.id, "parent", Document.IDENTITY_CARD)
    day.open(TUUR)
    day.key_of("An Claes Specimen")
    day.until(lambda: day.counter.member.id == parent.id)
    assert day.counter.member.kin == ()
    day.key_of("Tuur")
    day.until(lambda: day.counter.member.id == tuur.id)
    assert day.counter.member.children == ()


def test_one_loan_is_renewed_and_the_renewal_undone(day: DeskDay, clock: FixedClock) -> None:
    (book,) = shelve(day.library, 1)
    parent = enrol(day.library, "An", PARENT)
    first = day.library.loans.checkout(book, parent.id).loan.due_on
    clock.advance(timedelta(days=20))
    day.open(PARENT)
    day.alt(Key.Key_R)
    day.until(lambda: bool(day.counter.session))
    assert day.counter.session[0].renewed
    assert day.library.loans.of_member(parent.id)[0].due_on == first + timedelta(days=28)
    day.press(Key.Key_F4)
    day.until(lambda: "not renewed" in day.said)
    assert day.library.loans.of_member(parent.id)[0].due_on == first


def test_a_class_takes_thirty_items_on_one_card(day: DeskDay) -> None:
    library = day.library
    books = shelve(library, 31)
    teacher = enrol(library, "Klas 3B", CLASS)
    library.memberships.choose_category(teacher.id, "class")
    library.rules.set("max_items_total", 30, cell=(None, "class", None))
    library.rules.set("loan_days", 42, cell=(None, "class", None))
    day.open(CLASS)
    day.scan(*books[:30])
    day.until(lambda: len(day.counter.session) == 30)
    assert day.lent(teacher) == set(books[:30])
    assert {done.loan.due_on for done in day.counter.session} == {date(2027, 1, 3)}
    day.scan(books[30])
    day.until(lambda: len(day.counter.questions) == 1)
    assert [o.code for o in day.counter.questions[0].obstacles] == ["too_many_items"]


def test_twenty_scans_in_a_second_are_all_done_in_their_order(day: DeskDay) -> None:
    books = shelve(day.library, 20)
    parent = enrol(day.library, "An", PARENT)
    day.open(PARENT)
    day.scan(*books)  # faster than any scanner: not one is waited for
    day.until(lambda: len(day.counter.session) == 20)
    assert [done.loan.barcode for done in day.counter.session] == list(reversed(books))
    assert day.lent(parent) == set(books)


def test_undoing_goes_back_in_any_order_after_the_session(day: DeskDay) -> None:
    books = shelve(day.library, 3)
    parent = enrol(day.library, "An", PARENT)
    day.open(PARENT)
    day.scan(*books)
    day.until(lambda: len(day.counter.session) == 3)
    day.press(Key.Key_F12)
    day.until(lambda: day.counter.member is None)
    day.scan(books[0])
    day.until(lambda: len(day.counter.recent) == 4)
    day.press(Key.Key_F4)
    day.until(lambda: "not taken back" in day.said)
    assert day.lent(parent) == set(books)
    day.press(Key.Key_F4)
    day.until(lambda: "not lent" in day.said)
    assert day.lent(parent) == set(books[:2])


def test_what_is_unknown_is_named_and_lent(day: DeskDay) -> None:
    parent = enrol(day.library, "An", PARENT)
    day.open(PARENT)
    day.scan("30000999000001")
    day.until(lambda: [q.doubt for q in day.counter.questions] == [Doubt.UNKNOWN])
    day.answer(1)
    day.until(lambda: "title first" in day.said)
    day.enter("Een boek zonder kaartje")
    day.until(lambda: day.lent(parent) == {"30000999000001"})
    assert [item.title for item in day.library.items.to_describe()] == ["Een boek zonder kaartje"]


def test_what_another_member_has_is_taken_over_in_one_act(day: DeskDay) -> None:
    (book,) = shelve(day.library, 1)
    tuur, parent = enrol(day.library, "Tuur", TUUR), enrol(day.library, "An", PARENT)
    day.library.loans.checkout(book, tuur.id)
    day.open(PARENT)
    day.scan(book)
    day.until(lambda: len(day.counter.questions) == 1)
    day.answer(1)
    day.until(lambda: day.lent(parent) == {book})
    assert day.lent(tuur) == set()
    day.until(lambda: len(day.counter.session) == 1)
    day.press(Key.Key_F4)
    day.until(lambda: day.lent(tuur) == {book})
    assert day.lent(parent) == set()


def test_what_is_asked_for_is_kept_for_who_waits(day: DeskDay) -> None:
    (book,) = shelve(day.library, 1)
    tuur = enrol(day.library, "Tuur", TUUR)
    enrol(day.library, "An", PARENT)
    day.library.holds.place_by_barcode(book, tuur.id)
    day.open(PARENT)
    day.scan(book)
    day.until(lambda: len(day.counter.questions) == 1)
    day.answer(1)
    day.until(lambda: day.counter.questions == ())
    day.until(lambda: day.counter.recent[:1] != ())
    assert day.counter.recent[0].goes_to is Destination.HOLD_SHELF
    assert day.library.holds.ready_for(tuur.id) == 1
