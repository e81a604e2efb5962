"""A new desk joins because a desk of the library says so; the centre never holds a key in clear."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from db.domain.consent import Consents
from db.domain.staff import Role
from db.errors import AlreadySetUp, CentralRefused, InvalidValue, NotPermitted, WrongPassphrase
from db.home import has_library
from db.library import CentralAddress, JoinRequest, Library, create_library, open_library
from tests.central.postgres import Postgres
from tests.central.two_desks import STAFF
from tests.db.libraries import CHEAP, PASSPHRASE, FixedClock, draft, invented_number, setup


@dataclass
class Town:
    """One library with one desk, and the folder where others may come."""

    library: Library
    central: CentralAddress
    folder: Path

    def ask(self, home: str = "b", passphrase: str = PASSPHRASE, library: str = "") -> JoinRequest:
        return JoinRequest(
            self.folder / home, self.central, staff_name=STAFF, passphrase=passphrase,
            desk_name="Desk 2", clock=FixedClock(), library=library,
        )  # fmt: skip

    def root(self, postgres: Postgres) -> psycopg.Connection:
        return postgres.root(self.central.url.split("/")[3].split("?")[0])


@pytest.fixture
def town(postgres: Postgres, tmp_path: Path) -> Iterator[Town]:
    library, _ = create_library(tmp_path / "a", setup(), FixedClock(), cost=CHEAP)
    try:
        central = postgres.fresh_database()
        library.connect_central(central)
        library.sync()
        yield Town(library, central, tmp_path)
    finally:
        library.close()


def test_approved_desk_has_what_the_library_has(town: Town) -> None:
    member = town.library.members.register(draft(), Consents()).member
    town.library.sync()
    request = town.ask()
    assert request.finish() is None
    assert request.library_name == town.library.session.library_name
    (waiting,) = town.library.waiting_desks()
    assert waiting.code == request.code
    town.library.approve_desk(request.code.lower().replace("-", " "))
    other = request.finish()
    assert other is not None
    try:
        assert other.members.by_national_number(invented_number()) == member
        assert other.session.desk_name == "Desk 2"
        town.library.sync()
        assert [d.name for d in town.library.desks.all()] == ["Desk 1", "Desk 2"]
        assert town.library.waiting_desks() == ()
        assert other.waiting_desks() == ()
    finally:
        other.close()


def test_key_swapped_at_the_centre_shows_another_code(town: Town, postgres: Postgres) -> None:
    request = town.ask()
    with town.root(postgres) as root:
        root.execute(
            "update core.desk set public_key = %s where not exists"
            " (select from core.key_slot k where k.holder = id::text)",
            (b"\x09" + bytes(31),),
        )
    (waiting,) = town.library.waiting_desks()
    assert waiting.code != request.code
    with pytest.raises(InvalidValue, match="unknown"):
        town.library.approve_desk(request.code)
    with town.root(postgres) as root:
        row = root.execute("select count(*) from core.key_slot").fetchone()
    assert row == (2,)  # of the recovery sheet and the first desk


def test_wrong_code_hands_out_no_key(town: Town) -> None:
    request = town.ask()
    with pytest.raises(InvalidValue, match="unknown"):
        town.library.approve_desk("AAAA-AAAA")
    assert request.finish() is None


def test_only_an_administrator_approves(town: Town, tmp_path: Path) -> None:
    request = town.ask()
    town.library.staff.add("Piet Specimen", PASSPHRASE, Role.SUPERVISOR)
    town.library.close()
    town.library = open_library(tmp_path / "a", "Piet Specimen", PASSPHRASE, FixedClock())
    with pytest.raises(NotPermitted):
        town.library.approve_desk(request.code)


def test_slot_that_is_not_for_this_desk_is_no_key(town: Town) -> None:
    """What lies in the slot is sealed to the new desk: the slot of another desk opens nothing."""
    first, second = town.ask("b"), town.ask("c")
    assert first.code != second.code
    town.library.approve_desk(first.code)
    assert second.finish() is None
    other = first.finish()
    assert other is not None
    other.close()


def test_until_it_is_approved_nothing_is_kept_on_the_new_computer(town: Town) -> None:
    request = town.ask()
    assert request.finish() is None
    assert not (town.folder / "b").exists()


def test_desk_that_asks_no_more_is_cut_off(town: Town) -> None:
    request = town.ask()
    request.withdraw()
    assert town.library.waiting_desks() == ()
    with pytest.raises(CentralRefused):
        request.finish()


def test_wrong_passphrase_after_approval_leaves_nothing(town: Town) -> None:
    request = town.ask(passphrase="een andere lange zin")
    town.library.approve_desk(request.code)
    with pytest.raises(WrongPassphrase):
        request.finish()
    assert not has_library(town.folder / "b")
    assert town.library.waiting_desks() == ()


def test_home_with_a_library_may_not_ask(town: Town) -> None:
    with pytest.raises(AlreadySetUp):
        town.ask("a")


def test_library_is_chosen_by_name_where_there_are_several(town: Town) -> None:
    named = setup(library_name="Bibliotheek Elders")
    other, _ = create_library(town.folder / "x", named, FixedClock(), cost=CHEAP)
    try:
        other.connect_central(town.central)
        other.sync()
        with pytest.raises(InvalidValue, match="several"):
            town.ask()
        with pytest.raises(InvalidValue, match="unknown"):
            town.ask(library="Bibliotheek Nergens")
        request = town.ask(library="bibliotheek elders")
        assert town.library.waiting_desks() == ()
        assert [w.code for w in other.waiting_desks()] == [request.code]
    finally:
        other.close()
