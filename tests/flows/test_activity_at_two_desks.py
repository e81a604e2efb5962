"""The last place in an activity, given out at two desks without a line, and what staff see then."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from db.domain.enrolment import Stands
from db.domain.inbox import Told
from db.library import Library, open_library
from desk.activities.page import ENROL, PEOPLE, ActivitiesPage
from desk.inbox.page import InboxPage
from desk.training.eyes import find
from desk.widgets.row_painter import ROW
from tests.central.postgres import Postgres, running_postgres
from tests.central.two_desks import STAFF, two_desks
from tests.db.activities import planned
from tests.db.libraries import PASSPHRASE, FixedClock
from tests.flows.desk_day import DeskDay, at_the_window
from tests.flows.test_activities_story import GREET, PARENT, go_to, stand, turn
from tests.flows.test_newsletter_story import type_on

Key = Qt.Key


@dataclass
class Branches:
    """Two homes of one library, in which an activity for one person is planned."""

    server: Postgres
    folder: Path
    first: FixedClock
    second: FixedClock

    def open(self, home: str, clock: FixedClock) -> Library:
        return open_library(self.folder / home, STAFF, PASSPHRASE, clock)


@pytest.fixture(scope="module")
def server() -> Iterator[Postgres]:
    with running_postgres() as postgres:
        yield postgres


@pytest.fixture
def branches(tmp_path: Path, server: Postgres) -> Branches:
    with two_desks(tmp_path, server.fresh_database()) as pair:
        planned(pair.a.library, capacity=1)
        pair.settle()
        return Branches(server, tmp_path, pair.a.clock, pair.b.clock)


def at_activities(day: DeskDay, tab: int) -> ActivitiesPage:
    go_to(day, "activities", "activities")
    page = find(day.program.window, ActivitiesPage)
    turn(day, page, tab)
    return page


def give_the_place(day: DeskDay, *words: str, child: bool = False) -> None:
    """Enrol somebody, who hears that they have a place."""
    page = at_activities(day, ENROL)
    if child:
        day.alt(Key.Key_C)
        day.until(page.enrol.child.isChecked)
    day.alt(Key.Key_R)
    for word in words[:-1]:
        type_on(word, Key.Key_Tab)
    type_on(words[-1], Key.Key_Return)
    day.until(lambda: "Enrolled for" in day.said)


def shown(page: InboxPage) -> str:
    labels = (one for one in page.entry.findChildren(QLabel) if one.isVisible())
    return " ".join(one.text() for one in labels)


def test_place_given_out_twice_is_told_and_stays_on_the_list_until_they_know(
    qapp: QApplication, branches: Branches
) -> None:
    with branches.server.line_cut():
        library = branches.open("a", branches.first)
        with at_the_window(qapp, library, branches.folder / "a") as day:
            give_the_place(day, "Specimen", "Greet", GREET)
        branches.second.advance(timedelta(minutes=5))
        library = branches.open("b", branches.second)
        with at_the_window(qapp, library, branches.folder / "b") as day:
            contact = ("Specimen", "Rik", "0470 12 34 56", PARENT)
            give_the_place(day, "Specimen", "Lies", "8", *contact, child=True)
            assert stand(library) == {"Lies": Stands.PLACE}

    first, second = branches.open("a", branches.first), branches.open("b", branches.second)
    for desk in (first, second, first):
        desk.sync()
    for desk in (first, second):
        assert stand(desk) == {"Greet": Stands.PLACE, "Lies": Stands.WAITING}
        assert [entry.told for entry in desk.inbox.list().waiting] == [Told.OVERBOOKED]
    first.close()

    with at_the_window(qapp, second, branches.folder / "b") as day:
        go_to(day, "to look at", "inbox")
        inbox = find(day.program.window, InboxPage)
        day.until(lambda: inbox.current is not None)
        assert "has no place" in shown(inbox)
        page = at_activities(day, PEOPLE)
        people = page.people.list.list
        day.until(lambda: people.count() == 2)
        people.setFocus()
        QTest.keyClick(people, Key.Key_Down)
        assert "no place after all" in people.currentItem().data(ROW).aside
        day.key_of("Has been told")
        day.until(lambda: second.inbox.list().waiting == ())
        assert stand(second) == {"Greet": Stands.PLACE, "Lies": Stands.WAITING}
        go_to(day, "to look at", "inbox")
        day.until(lambda: inbox.current is None)
