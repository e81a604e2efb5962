"""From an inserted card to a member that another desk knows, and the number nowhere in clear."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.domain.national_number import NationalNumber
from db.library import CentralAddress, Library, join_library
from desk.registration.page import RegistrationPage
from desk.training import titles
from desk.training.cards import newcomer
from desk.training.eyes import find, press, scan, type_into
from desk.training.library import PASSPHRASE, STAFF, MovableClock
from desk.training.search import places_with, spellings
from eid.card_factory import make_card
from tests.central.postgres import Postgres, running_postgres
from tests.central.test_nothing_in_clear import everything_in
from tests.desk.programs import Running, running

NUMBER = newcomer().national_number
EMAIL = "specimen@example.org"


@dataclass
class Town:
    """Two desks at work and the server between them."""

    first: Running
    second: Library
    postgres: Postgres
    database: str
    folder: Path

    def places(self) -> list[str]:
        """Name every place that holds the number: homes, journals, logs, backup, the server."""
        with self.postgres.root(self.database) as root:
            root.execute("checkpoint")
        dump = everything_in(self.postgres, self.database)
        return places_with(NUMBER, [self.folder, self.postgres.socket / "data"], dump)


@pytest.fixture
def town(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Town]:
    """A new member with a loan, known to both desks; both still open, so that journals are full."""
    with running_postgres() as postgres, running(qapp, tmp_path / "a") as work:
        central = postgres.fresh_database()
        work.library.connect_central(central)
        register_at_the_window(work, qtbot)
        scan(work.program.frame, titles.barcode(8))
        qtbot.waitUntil(lambda: work.library.loans.today().out == 1)
        work.library.sync()
        second = joined(tmp_path / "b", central, work.recovery_key)
        try:
            member = second.members.by_national_number(NationalNumber(NUMBER))
            assert member is not None
            assert member.email == EMAIL
            assert len(second.loans.of_member(member.id)) == 1
            second.loans.checkin(titles.barcode(8))
            second.sync()
            work.library.sync()
            assert work.library.loans.of_member(member.id) == ()
            work.library.backup(tmp_path / "backup.balie")
            database = central.url.split("/")[3].split("?")[0]
            yield Town(work, second, postgres, database, tmp_path)
        finally:
            second.close()


def register_at_the_window(work: Running, qtbot: QtBot) -> None:
    work.hands.put_in(make_card(newcomer()))
    qtbot.waitUntil(lambda: work.desk.registration.view.photo is not None)
    page = find(work.program.frame, RegistrationPage)
    press(page.consents.boxes["email"])
    type_into(page.consents.email, EMAIL)
    page.agreement.accepted.click()
    page.save.click()
    qtbot.waitUntil(lambda: work.desk.counter.member_id is not None)


def joined(home: Path, central: CentralAddress, recovery_key: str) -> Library:
    return join_library(
        home, central, recovery_key,
        staff_name=STAFF, passphrase=PASSPHRASE, desk_name="Balie 2", clock=MovableClock(),
    )  # fmt: skip


def test_number_is_nowhere_in_clear(town: Town) -> None:
    names = {path.name for path in town.folder.rglob("*")}
    assert {"balie.db", "balie.db-wal", "balie.log", "backup.balie", "keys.json"} <= names
    assert list((town.postgres.socket / "data" / "pg_wal").glob("0*"))
    assert town.places() == []


@pytest.mark.parametrize("kind", ["text", "bytea", "bigint"])
def test_number_in_any_column_of_the_server_would_be_found(town: Town, kind: str) -> None:
    value = {"text": NUMBER, "bytea": NUMBER.encode(), "bigint": int(NUMBER)}[kind]
    with town.postgres.root(town.database) as root:
        root.execute(f"create table public.leak (it {kind})".encode())
        root.execute("insert into public.leak values (%s)", [value], binary=True)
    assert town.places() != []


def test_number_in_any_file_would_be_found(town: Town) -> None:
    for name, needle in spellings(NUMBER):
        leak = town.folder / "a" / "logs" / "leak"
        leak.write_bytes(b"x" + needle + b"x")
        assert places_with(NUMBER, [town.folder], b"") == [str(leak)], name
