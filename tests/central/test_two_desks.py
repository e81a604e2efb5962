"""Two desks with a real PostgreSQL between them: what one does, the other sees."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from db.domain.consent import Consents, Purpose, Way
from db.domain.item import ItemDraft
from db.domain.member import PostalAddress, Source
from db.errors import (
    AlreadySetUp,
    CentralRefused,
    NotJoined,
    NotOnLoan,
    UnknownMember,
    WrongPassphrase,
    WrongRecoveryKey,
)
from db.home import has_library, staff_slots
from db.library import create_library, join_library, open_library
from tests.central.postgres import Postgres
from tests.central.two_desks import STAFF, Pair, two_desks
from tests.db.libraries import CHEAP, PASSPHRASE, FixedClock, draft, found, invented_number, setup

EMAIL = Consents(email="specimen@example.org", telephone="+32470000000")
BOOK = ItemDraft(barcode="B-0001", title="De kat in de specimen")


@pytest.fixture
def pair(postgres: Postgres, tmp_path: Path) -> Iterator[Pair]:
    with two_desks(tmp_path, postgres.fresh_database()) as both:
        yield both


def member_with_a_book(pair: Pair) -> UUID:
    here = pair.a.library
    here.catalogue.add(BOOK)
    member = here.members.register(draft(), EMAIL).member
    here.loans.checkout(BOOK.barcode, member.id)
    return member.id


def test_other_desk_finds_the_member_by_national_number_with_consents_and_loan(
    pair: Pair,
) -> None:
    # Wise, by its noodprocedure: with the line down nobody sees to whom they lend
    # uoregon-libraries/alma-offline-circulation-tool: one store for all desks was wished for
    member_id = member_with_a_book(pair)
    pair.settle()
    there = pair.b.library
    member = there.members.by_national_number(invented_number())
    assert member == pair.a.library.members.get(member_id)
    assert member is not None
    assert (member.email, member.telephone) == (EMAIL.email, EMAIL.telephone)
    assert set(there.consents.of(member_id)) == set(pair.a.library.consents.of(member_id))
    (line,) = there.loans.of_member(member_id)
    assert line.item.barcode == BOOK.barcode
    (title,) = there.collection.find("kat spec")
    assert (title.copies, title.available) == (1, 0)


def test_what_the_other_desk_changes_comes_back(pair: Pair) -> None:
    member_id = member_with_a_book(pair)
    pair.settle()
    pair.b.clock.advance(timedelta(minutes=1))
    there = pair.b.library
    moved = PostalAddress("Nieuwstraat 2", "3500", "Hasselt")
    there.members.correct(member_id, address=moved, source=Source.DESK)
    there.consents.withdraw(member_id, Purpose.EMAIL, Way.SCREEN)
    there.loans.checkin(BOOK.barcode)
    pair.settle()
    here = pair.a.library.members.get(member_id)
    assert here.address == moved
    assert (here.email, here.telephone) == (None, EMAIL.telephone)
    assert pair.a.library.loans.of_member(member_id) == ()
    with pytest.raises(NotOnLoan):
        pair.a.library.loans.checkin(BOOK.barcode)


def test_round_says_what_it_did_and_a_second_one_has_nothing_to_do(pair: Pair) -> None:
    member_id = member_with_a_book(pair)
    pushed = pair.a.library.sync()
    assert pushed.pushed > 0
    assert pair.a.library.sync().pushed == 0
    pulled = pair.b.library.sync()
    assert pulled.pulled == pushed.pushed
    assert pulled.changed.by_sync
    assert {"member", "loan", "item", "consent_event"} <= pulled.changed.kinds
    assert member_id in pulled.changed.ids
    again = pair.b.library.sync()
    assert (again.pushed, again.pulled, bool(again.changed)) == (0, 0, False)


def test_status_tells_what_waits_without_the_network(pair: Pair) -> None:
    library = pair.a.library
    library.sync()
    library.catalogue.add(BOOK)
    waiting = library.sync_status()
    assert (waiting.joined, waiting.waiting, waiting.last_error) == (True, 2, "")
    library.sync()
    assert library.sync_status().waiting == 0


def test_colleague_may_sign_in_at_the_desk_that_joined(pair: Pair, tmp_path: Path) -> None:
    assert [slot.name for slot in staff_slots(tmp_path / "b")] == [STAFF]
    pair.b.library.close()
    with pytest.raises(WrongPassphrase):
        open_library(tmp_path / "b", STAFF, "een andere lange zin", FixedClock())
    pair.b.library = open_library(tmp_path / "b", STAFF, PASSPHRASE, FixedClock())
    assert pair.b.library.session.desk_name == "Desk 2"


def test_both_desks_know_each_other(pair: Pair) -> None:
    pair.settle()
    assert [d.name for d in pair.a.library.desks.all()] == ["Desk 1", "Desk 2"]
    assert pair.a.library.desks.all() == pair.b.library.desks.all()


def test_item_lent_at_two_desks_goes_to_the_later_and_both_are_told(pair: Pair) -> None:
    here, there = pair.a.library, pair.b.library
    here.catalogue.add(BOOK)
    first = here.members.register(draft(), Consents()).member
    other = draft(national_number=invented_number(serial=35), library_card="L-2")
    second = here.members.register(other, Consents()).member
    pair.settle()
    here.loans.checkout(BOOK.barcode, first.id)
    pair.b.clock.advance(timedelta(minutes=10))
    there.loans.checkout(BOOK.barcode, second.id)
    pair.settle()
    for library in (here, there):
        assert library.loans.of_member(first.id) == ()
        (line,) = library.loans.of_member(second.id)
        assert line.item.barcode == BOOK.barcode
        assert library.sync().conflicts == 1


def test_desk_whose_clock_runs_far_ahead_is_put_right(pair: Pair) -> None:
    pair.a.library.sync()
    pair.a.clock.advance(timedelta(days=30))
    member_id = member_with_a_book(pair)
    pair.settle()
    (line,) = pair.b.library.loans.of_member(member_id)
    assert line.item.barcode == BOOK.barcode
    moved = PostalAddress("Nieuwstraat 2", "3500", "Hasselt")
    pair.b.library.members.correct(member_id, address=moved, source=Source.DESK)
    pair.settle()
    assert pair.a.library.members.get(member_id).address == moved


def test_desk_without_a_central_store_says_so(tmp_path: Path) -> None:
    library = found(tmp_path / "home")
    try:
        assert not library.sync_status().joined
        with pytest.raises(NotJoined):
            library.sync()
    finally:
        library.close()


def test_wrong_recovery_key_leaves_no_home(postgres: Postgres, tmp_path: Path) -> None:
    central = postgres.fresh_database()
    other, recovery_key = create_library(tmp_path / "x", setup(), FixedClock(), cost=CHEAP)
    other.close()
    with pytest.raises(WrongRecoveryKey):
        join_library(
            tmp_path / "b", central, recovery_key,
            staff_name=STAFF, passphrase=PASSPHRASE, desk_name="2", clock=FixedClock(),
        )  # fmt: skip
    assert not has_library(tmp_path / "b")


def test_wrong_passphrase_leaves_no_home_and_no_login(postgres: Postgres, tmp_path: Path) -> None:
    central = postgres.fresh_database()
    library, key = create_library(tmp_path / "a", setup(), FixedClock(), cost=CHEAP)
    library.connect_central(central)
    library.sync()
    library.close()
    with pytest.raises(WrongPassphrase):
        join_library(
            tmp_path / "b", central, key,
            staff_name=STAFF, passphrase="niet de goede zin", desk_name="2", clock=FixedClock(),
        )  # fmt: skip
    assert not has_library(tmp_path / "b")
    assert list((tmp_path / "b").iterdir()) == []
    database = central.url.split("/")[3].split("?")[0]
    with postgres.root(database) as root:
        rows = root.execute(
            "select active, rolcanlogin from core.desk join pg_roles on rolname = role_name"
            " order by added"
        ).fetchall()
    assert rows == [(True, True), (False, False)]


def test_home_with_a_library_is_not_joined_again(pair: Pair, tmp_path: Path) -> None:
    with pytest.raises(AlreadySetUp):
        join_library(
            tmp_path / "b", pair.central, pair.recovery_key,
            staff_name=STAFF, passphrase=PASSPHRASE, desk_name="2", clock=FixedClock(),
        )  # fmt: skip


def test_connecting_again_gives_a_new_password_and_loses_nothing(pair: Pair) -> None:
    member_id = member_with_a_book(pair)
    pair.a.library.connect_central(pair.central)
    pair.settle()
    assert pair.b.library.members.get(member_id)


def test_wrong_administrator_is_told(pair: Pair) -> None:
    wrong = type(pair.central)(pair.central.url, "guess")
    with pytest.raises(CentralRefused):
        pair.a.library.connect_central(wrong)


def test_members_of_another_library_on_the_same_server_stay_apart(
    pair: Pair, tmp_path: Path
) -> None:
    other, _ = create_library(tmp_path / "c", setup(), FixedClock(), cost=CHEAP)
    try:
        other.connect_central(pair.central)
        other.sync()
        member_id = member_with_a_book(pair)
        pair.settle()
        assert other.sync().pulled == 0
        with pytest.raises(UnknownMember):
            other.members.get(member_id)
    finally:
        other.close()
