"""P21: forgotten stays forgotten; every byte of each file and dump, after erasing, severing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from unittest.mock import patch
from uuid import UUID

import psycopg
import pytest
from sqlalchemy import select

from db.domain.account import Method
from db.domain.consent import Consents
from db.domain.item import ItemDraft
from db.domain.member import Name, PostalAddress
from db.errors import UnknownMember
from db.library import Library, restore_backup
from db.registers.upkeep import Upkeep
from db.store.tables import loan
from db.sync.daily import in_touch
from db.sync.kept_login import kept_login
from db.sync.postgres import connected
from tests.central.operations import Line
from tests.central.postgres import Postgres
from tests.central.put_back import keep_aside, put_back
from tests.central.test_nothing_in_clear import everything_in
from tests.central.two_desks import Pair, two_desks
from tests.db.libraries import NOON, FixedClock, draft, erase, invented_number
from tests.db.test_number_sealed import dumped_in_clear
from tests.db.two_desks import chain_holds, records

MARKS = ("verdwenenspecimen", "vergetenstraat", "weg@specimen.example", "l-weg")


@pytest.fixture
def pair(postgres: Postgres, tmp_path: Path) -> Iterator[Pair]:
    with two_desks(tmp_path, postgres.fresh_database()) as both:
        yield both


def reader(library: Library) -> UUID:
    person = draft(
        name=Name("Verdwenenspecimen", "Marie"),
        address=PostalAddress("Vergetenstraat 7", "3500", "Hasselt"),
        national_number=invented_number(serial=1),
        library_card="L-WEG",
    )
    return library.members.register(person, Consents(email=MARKS[2])).member.id


def lend_and_return(library: Library, member_id: UUID) -> UUID:
    """Give the id of the item."""
    library.catalogue.add(ItemDraft("B1", "Specimen"))
    item_id = library.loans.checkout("B1", member_id).item.id
    library.loans.checkin("B1")
    return item_id


def contents(postgres: Postgres, pair: Pair, folder: Path) -> list[bytes]:
    """Give all that can be read anywhere by whoever holds every file key."""
    database = pair.central.url.split("/")[3].split("?")[0]
    found = [everything_in(postgres, database)]
    for number, library in enumerate((pair.a.library, pair.b.library)):
        store = library._store
        clear = folder / f"clear{number}.db"
        clear.unlink(missing_ok=True)
        found.append(dumped_in_clear(store.home, store.file_key, clear).read_bytes())
        found += [p.read_bytes() for p in store.home.rglob("*") if p.is_file()]
    return [content.lower() for content in found]


def together(content: bytes, one: UUID, other: UUID) -> bool:
    """Tell whether two ids stand within one row of each other."""
    mark, at = str(one).encode(), -1
    while (at := content.find(mark, at + 1)) >= 0:
        if str(other).encode() in content[max(0, at - 400) : at + 400]:
            return True
    return False


def test_erased_at_a_desk_is_gone_from_every_file_and_dump(
    postgres: Postgres, pair: Pair, tmp_path: Path
) -> None:
    member_id = reader(pair.a.library)
    lend_and_return(pair.a.library, member_id)
    pair.settle()
    pair.a.library.backup(tmp_path / "backup")
    assert any(MARKS[0].encode() in c for c in contents(postgres, pair, tmp_path))
    erase(pair.b.library, member_id)
    pair.settle()
    pair.a.library.close()
    home = tmp_path / "restored"
    pair.a.library = restore_backup(tmp_path / "backup", home, pair.recovery_key, FixedClock())
    pair.settle()
    for library in (pair.a.library, pair.b.library):
        with pytest.raises(UnknownMember):
            library.members.get(member_id)
        chain_holds(library._store)
    for content in contents(postgres, pair, tmp_path):
        assert [mark for mark in MARKS if mark.encode() in content] == []


def test_sums_stay_everywhere_when_a_member_is_erased(
    postgres: Postgres, pair: Pair, tmp_path: Path
) -> None:
    """The drawer, the journal and the centre's state hold the money, and no way to the person."""
    member_id = reader(pair.a.library)
    pair.settle()
    pair.a.library.accounts.pay(member_id, 700, Method.CASH)
    pair.settle()
    pair.a.library.backup(tmp_path / "backup")
    late = pair.a.library.accounts.refund(member_id, Method.CASH, "specimenreden").receipt.number
    erase(pair.b.library, member_id)
    pair.b.library.sync()  # the refund comes after it
    pair.settle()
    ever = date(2000, 1, 1), date(2999, 12, 31)
    journals = [lib.cash.journal(*ever) for lib in (pair.a.library, pair.b.library)]
    assert [[(r.what.value, r.cents) for r in rows] for rows in journals] == [
        [("payment", -700), ("refund", 700)]
    ] * 2
    assert pair.a.library.cash.drawer().expected(Method.CASH) == 0
    pair.a.library.close()
    home = tmp_path / "restored"
    pair.a.library = restore_backup(tmp_path / "backup", home, pair.recovery_key, FixedClock())
    pair.settle()
    assert pair.a.library.cash.journal(*ever) == journals[0]
    assert records(pair.a.library) == records(pair.b.library)
    with postgres.root(pair.central.url.split("/")[3].split("?")[0]) as root:
        asked = "select subject, f - 'desk_id' - 'branch_id' from core.state where kind = %s"
        rows = root.execute(asked, ("journal_line",)).fetchall()
        assert root.execute(asked, ("ledger",)).fetchall() == []
    assert sorted(f["amount_cents"] for _, f in rows) == [-700, 700]
    assert all(s is None and f.keys() == {"on", "what", "amount_cents", "method"} for s, f in rows)
    for content in contents(postgres, pair, tmp_path):
        assert late.lower().encode() not in content
        assert b"specimenreden" not in content


def test_severed_loan_and_its_member_stand_together_nowhere(
    postgres: Postgres, pair: Pair, tmp_path: Path
) -> None:
    member_id = reader(pair.a.library)
    item_id = lend_and_return(pair.a.library, member_id)
    pair.settle()
    pair.a.library.backup(tmp_path / "backup")
    assert sum(together(c, member_id, item_id) for c in contents(postgres, pair, tmp_path)) == 3
    sever_two_months_later(pair.b.library)
    pair.settle()
    assert not any(together(c, member_id, item_id) for c in contents(postgres, pair, tmp_path))
    assert records(pair.a.library) == records(pair.b.library)
    pair.a.library.close()
    home = tmp_path / "restored"
    pair.a.library = restore_backup(tmp_path / "backup", home, pair.recovery_key, FixedClock())
    with pair.a.library._store.reading() as connection:
        assert connection.execute(select(loan)).all(), "the backup is from before"
    pair.settle()
    assert not any(together(c, member_id, item_id) for c in contents(postgres, pair, tmp_path))
    for library in (pair.a.library, pair.b.library):
        chain_holds(library._store)


def test_one_desk_severs_for_all(pair: Pair) -> None:
    member_id = reader(pair.a.library)
    lend_and_return(pair.a.library, member_id)
    pair.settle()
    sever_two_months_later(pair.a.library)
    sever_two_months_later(pair.b.library)
    pair.settle()
    queued = [
        op.act
        for library in (pair.a.library, pair.b.library)
        for op in (q.operation for q in library._store.unsent(0))
    ]
    assert queued.count("sever") == 1


def sever_two_months_later(library: Library) -> None:
    """Do the day's job by a calendar that the centre's clock does not correct."""
    later = library._clock.now() + timedelta(days=62)
    with patch.object(Upkeep, "_today", lambda _: later.date()):
        library.upkeep()


def the_log_tells(pair: Pair, root: psycopg.Connection) -> None:
    pair.settle()


def the_state_lacks_them(pair: Pair, root: psycopg.Connection) -> None:
    """Let the log be trimmed before the other desk reads it."""
    pair.a.library.sync()
    root.execute("update core.scope set floor_lsn = top_lsn")
    root.execute("delete from core.oplog")
    pair.b.library.sync()


@pytest.mark.parametrize("hear", [the_log_tells, the_state_lacks_them])
def test_erased_person_does_not_come_back_with_a_centre_that_was_put_back(
    postgres: Postgres, pair: Pair, hear: Callable[[Pair, psycopg.Connection], None]
) -> None:
    member_id = reader(pair.a.library)
    pair.settle()
    database = pair.central.url.split("/")[3].split("?")[0]
    with postgres.root(database) as root:
        keep_aside(root)
        erase(pair.a.library, member_id)
        hear(pair, root)
        put_back(root)
        left = "select count(*) from core.subject_key where subject = %s"
        assert root.execute(left, (member_id,)).fetchone() == (1,), "it is from before"
        pair.b.library.sync()  # the desk that erased never comes back
        assert root.execute(left, (member_id,)).fetchone() == (0,)
        about = (
            "select act from core.oplog where subject = %(m)s union all"
            " select kind from core.state where subject = %(m)s"
        )
        assert set(root.execute(about, {"m": member_id}).fetchall()) == {("erase",)}
    with pytest.raises(UnknownMember):
        pair.b.library.members.get(member_id)
    chain_holds(pair.b.library._store)


def test_erased_person_does_not_come_back_with_a_desk_that_wrote_on_after_a_restore(
    postgres: Postgres, pair: Pair
) -> None:
    database = pair.central.url.split("/")[3].split("?")[0]
    with postgres.root(database) as root:
        keep_aside(root)
        member_id = reader(pair.a.library)
        pair.settle()
        login = kept_login(pair.b.library._store)
        with connected(login.url, login.password) as central:  # a desk that never comes back
            line = Line(central, int(NOON.timestamp() * 1000))
            line.push(line.erase(member_id))
        pair.b.library.sync()
        put_back(root)
        pair.b.library.sync()  # the centre is from before: it knows of nobody to erase again
        held = "select count(*) from core.state where subject = %s"
        pair.a.library.sync()  # and this desk has not heard
        assert root.execute(held, (member_id,)).fetchone() != (0,)
        assert pair.a.library.members.get(member_id)
        pair.settle()
        assert root.execute(held, (member_id,)).fetchone() == (0,)
    for library in (pair.a.library, pair.b.library):
        with pytest.raises(UnknownMember):
            library.members.get(member_id)
        chain_holds(library._store)


def test_key_that_a_desk_brought_of_an_erased_person_goes_with_the_days_work(
    postgres: Postgres, pair: Pair
) -> None:
    database = pair.central.url.split("/")[3].split("?")[0]
    library = pair.b.library
    with postgres.root(database) as root:
        keep_aside(root)
        member_id = reader(pair.a.library)
        pair.settle()
        (key,) = library._store.subject_keys([member_id]).values()
        login = kept_login(library._store)
        with connected(login.url, login.password) as central:  # a desk that never comes back
            line = Line(central, int(NOON.timestamp() * 1000))
            line.push(line.erase(member_id))
        library.sync()
        put_back(root)
        library.sync()
        with connected(login.url, login.password) as central:  # one that has not heard
            central.put_subject_keys({member_id: key})
        left = "select count(*) from core.subject_key where subject = %s"
        library.sync()
        assert root.execute(left, (member_id,)).fetchone() == (1,), "nothing tells of it"
        in_touch(library._store, "upkeep", pair.b.clock, lambda: False)
        assert root.execute(left, (member_id,)).fetchone() == (0,)
