"""Erasing at a desk (P21, P24): refused with its ground, or done at once and for ever."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from db.domain.birth_date import BirthDate
from db.domain.change import Act
from db.domain.consent import Consents
from db.domain.erasure import decide_erasure
from db.domain.item import ItemDraft
from db.domain.member import Guardian, Name, Source
from db.domain.record_kinds import MEMBER
from db.domain.staff import Role
from db.errors import ErasureBlocked, NotPermitted, UnknownMember
from db.store.local_tables import erased, outbox
from db.store.tables import guardian
from tests.db.libraries import draft, erase, invented_number
from tests.db.test_number_sealed import dumped_in_clear
from tests.db.two_desks import bring, chain_holds, records, sent

MARK = b"verdwenenspecimen"


def reader(library, number=1, **changes):
    values = {"national_number": invented_number(serial=number), "library_card": f"L{number}"}
    name = Name(MARK.decode().title(), "Marie")
    person = draft(**{"name": name, **values, **changes})
    return library.members.register(person, Consents(email="weg@specimen.example")).member.id


def child(library, number=1):
    parent = Guardian(Name("Ouderspecimen", "Jan"), "parent", Source.CARD)
    return reader(library, number, birth_date=BirthDate(2018, 5, 6), guardian=parent)


def lend_and_return(library, member_id, barcode="B1"):
    library.catalogue.add(ItemDraft(barcode, "Specimen"))
    library.loans.checkout(barcode, member_id)
    library.loans.checkin(barcode)


@pytest.mark.parametrize(
    ("loans", "cents", "grounds"),
    [
        (0, 0, None),
        (0, -250, None),
        (1, 0, ("open_loans",)),
        (0, 1, ("open_costs",)),
        (3, 950, ("open_loans", "open_costs")),
    ],
)
def test_open_loans_and_debt_are_grounds_against_it(loans, cents, grounds):
    if grounds is None:
        decide_erasure(open_loans=loans, balance_cents=cents)
        return
    with pytest.raises(ErasureBlocked) as refused:
        decide_erasure(open_loans=loans, balance_cents=cents)
    assert refused.value.reasons == grounds


def test_member_with_a_book_at_home_is_not_erased(library):
    member_id = reader(library)
    library.catalogue.add(ItemDraft("B1", "Specimen"))
    library.loans.checkout("B1", member_id)
    with pytest.raises(ErasureBlocked):
        erase(library, member_id)
    assert library.members.get(member_id)


def test_staff_without_the_right_erase_nobody(library):
    member_id = reader(library)
    object.__setattr__(library.session, "role", Role.DESK)
    with pytest.raises(NotPermitted):
        erase(library, member_id)
    assert library.members.get(member_id)


def test_erased_member_is_gone_at_once_with_all_that_was_about_them(library):
    member_id, other = reader(library, 1), reader(library, 2, name=Name("Blijver", "Els"))
    lend_and_return(library, member_id)
    erase(library, member_id)
    with pytest.raises(UnknownMember):
        library.members.get(member_id)
    assert library.members.by_national_number(invented_number(serial=1)) is None
    assert library.members.search(MARK.decode()) == ()
    assert library.members.get(other)
    held = records(library)
    assert held["loan"] == []
    assert all(member_id not in row.values() for row in held["loan_return"])
    assert {row["member_id"] for row in held["acceptance"]} == {other}


def test_erasing_again_says_that_nobody_is_there(library):
    member_id = reader(library)
    erase(library, member_id)
    with pytest.raises(UnknownMember):
        erase(library, member_id)


def test_erasure_is_queued_behind_what_it_emptied_and_the_chain_holds(library):
    member_id = reader(library)
    erase(library, member_id)
    last = sent(library._store)[-1]
    assert (last.act, last.subject, last.payload) == (Act.ERASE, member_id, None)
    with library._store.reading() as connection:
        about = connection.execute(select(outbox.c.act).where(outbox.c.subject == member_id))
        assert about.scalars().all() == [Act.ERASE]
        assert connection.execute(select(erased.c.subject)).scalars().all() == [member_id]
    chain_holds(library._store)


def test_nothing_of_the_member_is_left_in_the_file_or_its_journal(library, home, tmp_path):
    member_id = reader(library)
    lend_and_return(library, member_id)
    erase(library, member_id)
    journal = home / "balie.db-wal"
    assert not journal.exists() or journal.stat().st_size == 0
    clear = dumped_in_clear(home, library._store.file_key, tmp_path / "clear.db").read_bytes()
    assert MARK not in clear.lower()
    assert b"weg@specimen.example" not in clear


def test_journal_that_somebody_reads_is_emptied_at_the_next_act(library, home):
    member_id = reader(library)
    with library._store.reading() as connection:
        connection.execute(select(outbox.c.seq)).first()
        erase(library, member_id)
        assert (home / "balie.db-wal").stat().st_size > 0
    library.catalogue.add(ItemDraft("B9", "Specimen"))
    assert (home / "balie.db-wal").stat().st_size == 0


def test_guardian_goes_with_the_last_child(library):
    one = child(library)
    erase(library, one)
    assert records(library)["guardian"] == []


def test_guardian_stays_while_another_child_needs_them(library):
    one, other = child(library, 1), child(library, 2)
    with library._store.writing() as act:
        shared = act.connection.execute(select(guardian.c.id)).scalars().first()
        group = {"guardian_id": shared, "permitted_at": act.now, "permission_staff_id": shared}
        for member_id in (one, other):
            act.record_set(MEMBER, member_id, {"guardian": group})
    erase(library, one)
    assert shared in {row["id"] for row in records(library)["guardian"]}
    erase(library, other)
    assert shared not in {row["id"] for row in records(library)["guardian"]}


def test_erasure_reaches_the_other_desk(desks):
    one, two = desks
    member_id = reader(one)
    bring(one, two)
    erase(two, member_id)
    bring(two, one)
    for library in desks:
        with pytest.raises(UnknownMember):
            library.members.get(member_id)
    chain_holds(one._store)
