"""A day without a line at two branches, at the window of each, and the evening's exchange."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from db.domain.account import LineKind
from db.domain.hold import Standing
from db.domain.hold_lines import OnShelf
from db.domain.member import Member
from db.domain.record_kinds import DESK
from db.library import CentralAddress, Library, join_library, open_library
from desk.accounts.account_tab import AccountTab
from desk.training.eyes import find
from desk.widgets.status_line import Connection
from tests.central.postgres import Postgres, running_postgres
from tests.central.two_desks import STAFF, two_desks
from tests.db.lending import branch
from tests.db.libraries import PASSPHRASE, FixedClock
from tests.db.waiting import given_title
from tests.flows.desk_day import DeskDay, at_the_window, card, enrol, shelve

AN, JAN, LOT = range(3)
OWED = 250  # cents
FINED = 50  # cents: six days late, on one of which the branch that lent is closed


@dataclass
class Town:
    """Two homes whose desks are at two branches, with the evening still to come."""

    server: Postgres
    central: CentralAddress
    recovery_key: str
    folder: Path
    first: FixedClock
    second: FixedClock
    books: tuple[str, ...]
    an: Member
    jan: Member
    wanted: UUID  # a title with the copies B1 and B2, which Jan waits for
    late: str  # lent to Lot, and due six days ago
    lot: Member

    def open(self, home: str, clock: FixedClock) -> Library:
        return open_library(self.folder / home, STAFF, PASSPHRASE, clock)

    def newcomer(self) -> Library:
        """Join a third desk, which holds what the central store holds and nothing else."""
        return join_library(
            self.folder / "c", self.central, self.recovery_key, staff_name=STAFF,
            passphrase=PASSPHRASE, desk_name="Desk 3", clock=self.second,
        )  # fmt: skip


@pytest.fixture(scope="module")
def server() -> Iterator[Postgres]:
    with running_postgres() as postgres:
        yield postgres


@pytest.fixture
def town(tmp_path: Path, server: Postgres) -> Town:
    with two_desks(tmp_path, server.fresh_database()) as pair:
        library = pair.a.library
        (late,), lot = shelve(library, 1, first=9), enrol(library, "Lot", LOT)
        pair.a.clock.advance(-timedelta(days=28 + 6))
        due = library.loans.checkout(late, lot.id).loan.due_on
        pair.a.clock.advance(timedelta(days=28 + 6))
        books = shelve(library, 4)
        an, jan = enrol(library, "An", AN), enrol(library, "Jan", JAN)
        library.accounts.charge(an.id, LineKind.DAMAGE, OWED, "een vlek")
        wanted = given_title(library)
        library.holds.place(jan.id, title_id=wanted)
        other = pair.b.library
        kuringen = branch(library)
        closed = due + timedelta(days=2)
        library.calendar.close_days(closed, closed, branch_id=library.session.branch_id)
        closed_there = due + timedelta(days=3), due + timedelta(days=5)
        library.calendar.close_days(*closed_there, branch_id=kuringen)
        pair.settle()
        with other._store.writing() as act:
            identity = {"name": "Desk 2", "branch_id": kuringen, "public_key": ""}
            act.record_set(DESK, other.session.desk_id, {"identity": identity})
        pair.settle()
        keys = pair.central, pair.recovery_key
        clocks = pair.a.clock, pair.b.clock
        return Town(server, *keys, tmp_path, *clocks, books, an, jan, wanted, late, lot)


def pay(day: DeskDay) -> None:
    """Let the member at the desk pay all that is owed, in cash."""
    day.press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    day.until(lambda: day.program.frame.findChild(AccountTab) is not None)
    tab = find(day.program.frame, AccountTab)
    day.until(lambda: QApplication.focusWidget() is tab.pay.row.field)
    day.enter("")
    day.until(lambda: tab.view is not None and tab.view.balance_cents == 0)


def give_back(day: DeskDay, *codes: str) -> None:
    day.press(Qt.Key.Key_F3)
    day.until(lambda: day.program.window.place == "returns")
    day.scan(*codes)
    day.until(lambda: len(day.returns.returned) == len(codes))


def everything_is_there_once(town: Town, desk: Library) -> None:
    """Hold a desk against what was done in the town that day."""
    stays, _, _, both = town.books
    assert {x.item.barcode for x in desk.loans.of_member(town.an.id)} == {stays}
    assert {x.item.barcode for x in desk.loans.of_member(town.jan.id)} == {both}
    titles = {x.state.hold.title_id: x.state for x in desk.holds.of_member(town.jan.id)}
    assert len(titles) == 2
    assert titles[town.wanted].standing is Standing.READY
    fines = desk.accounts.of_member(town.lot.id).statement.standings
    assert [(x.line.what, x.line.amount_cents) for x in fines] == [(LineKind.OVERDUE_FINE, FINED)]
    assert not desk.loans.of_member(town.lot.id)
    account = desk.accounts.of_member(town.an.id).statement
    paid = [x.line.amount_cents for x in account.standings if x.line.what is LineKind.PAYMENT]
    assert paid == [-OWED, -OWED]
    assert account.balance_cents == -OWED, "what was paid twice is owed back"


def test_a_day_offline_at_two_branches_ends_well(qapp: QApplication, town: Town) -> None:
    stays, moves, asked, both = town.books
    with town.server.line_cut():
        library = town.open("a", town.first)
        with at_the_window(qapp, library, town.folder / "a") as day:
            day.open(AN)
            day.scan(stays, moves, both)
            day.until(lambda: len(day.counter.session) == 3)
            library.holds.place_by_barcode(asked, town.jan.id)
            pay(day)
            give_back(day, "B1")

        # In the afternoon, at the other branch, which knows nothing of it yet.
        town.second.advance(timedelta(hours=3))
        library = town.open("b", town.second)
        with at_the_window(qapp, library, town.folder / "b") as day:
            day.open(AN)
            pay(day)
            give_back(day, moves, "B2", town.late)
            day.press(Qt.Key.Key_F2)
            day.until(lambda: day.program.window.place == "counter")
            day.scan(card(JAN), both)
            day.until(lambda: len(day.counter.session) == 1)
            day.until(lambda: day.program.window.status.connection is Connection.OFFLINE)

    first, second = town.open("a", town.first), town.open("b", town.second)
    try:
        for desk in (first, second, first, second):
            desk.sync()
        with closing(town.newcomer()) as third:
            for desk in (first, second, third):
                everything_is_there_once(town, desk)
        shelves = [[x.why for x in desk.hold_shelf.shelf()] for desk in (first, second)]
        assert [shelf.count(OnShelf.READY) for shelf in shelves] == [1, 0]
        kept = first.loans.checkin(asked)
        assert kept.trap is not None
    finally:
        first.close()
        second.close()
