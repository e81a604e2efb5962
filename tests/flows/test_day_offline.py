"""A day without a line at two branches, at the window of each, and the evening's exchange."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from db.domain.member import Member
from db.domain.record_kinds import DESK
from db.library import Library, open_library
from desk.widgets.status_line import Connection
from tests.central.postgres import Postgres, running_postgres
from tests.central.two_desks import STAFF, two_desks
from tests.db.lending import branch
from tests.db.libraries import PASSPHRASE, FixedClock
from tests.flows.desk_day import at_the_window, card, enrol, shelve

AN, JAN = range(2)


@dataclass
class Town:
    """Two homes whose desks are at two branches, with the evening still to come."""

    server: Postgres
    folder: Path
    first: FixedClock
    second: FixedClock
    books: tuple[str, ...]
    an: Member
    jan: Member

    def open(self, home: str, clock: FixedClock) -> Library:
        return open_library(self.folder / home, STAFF, PASSPHRASE, clock)


@pytest.fixture(scope="module")
def server() -> Iterator[Postgres]:
    with running_postgres() as postgres:
        yield postgres


@pytest.fixture
def town(tmp_path: Path, server: Postgres) -> Town:
    with two_desks(tmp_path, server.fresh_database()) as pair:
        library = pair.a.library
        books = shelve(library, 4)
        an, jan = enrol(library, "An", AN), enrol(library, "Jan", JAN)
        other = pair.b.library
        kuringen = branch(library)
        pair.settle()
        with other._store.writing() as act:
            identity = {"name": "Desk 2", "branch_id": kuringen, "public_key": ""}
            act.record_set(DESK, other.session.desk_id, {"identity": identity})
        pair.settle()
        return Town(server, tmp_path, pair.a.clock, pair.b.clock, books, an, jan)


def test_a_day_offline_at_two_branches_ends_well(qapp: QApplication, town: Town) -> None:
    stays, moves, asked, both = town.books
    with town.server.line_cut():
        library = town.open("a", town.first)
        with at_the_window(qapp, library, town.folder / "a") as day:
            day.open(AN)
            day.scan(stays, moves, both)
            day.until(lambda: len(day.counter.session) == 3)
            library.holds.place_by_barcode(asked, town.jan.id)

        # In the afternoon, at the other branch, which knows nothing of it yet.
        town.second.advance(timedelta(hours=3))
        library = town.open("b", town.second)
        with at_the_window(qapp, library, town.folder / "b") as day:
            day.press(Qt.Key.Key_F3)
            day.until(lambda: day.program.window.place == "returns")
            day.scan(moves)
            day.until(lambda: len(day.returns.returned) == 1)
            day.press(Qt.Key.Key_F2)
            day.until(lambda: day.program.window.place == "counter")
            day.scan(card(JAN), both)
            day.until(lambda: len(day.counter.session) == 1)
            day.until(lambda: day.program.window.status.connection is Connection.OFFLINE)

    first, second = town.open("a", town.first), town.open("b", town.second)
    try:
        for desk in (first, second, first, second):
            desk.sync()
        for desk in (first, second):
            assert {x.item.barcode for x in desk.loans.of_member(town.an.id)} == {stays}
            assert {x.item.barcode for x in desk.loans.of_member(town.jan.id)} == {both}
            assert len(desk.holds.of_member(town.jan.id)) == 1
        kept = first.loans.checkin(asked)
        assert kept.trap is not None
    finally:
        first.close()
        second.close()
