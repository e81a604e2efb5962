"""Lending: the rules through the register, and the pure functions behind them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.consent import Consents
from db.domain.item import ItemDraft
from db.domain.loan import Loan, LoanReturn, LoanRules, project_loans
from db.domain.member import Name
from db.errors import (
    AlreadyLent,
    CheckoutBlocked,
    DuplicateBarcode,
    ItemOnLoan,
    MissingValue,
    NotOnLoan,
    UnknownItem,
    UnknownMember,
)
from db.library import Library
from tests.db.libraries import draft, invented_number


@pytest.fixture
def member(library: Library) -> UUID:
    library.catalogue.add(ItemDraft("B1", "Titel", "Auteur"))
    return library.members.register(draft(library_card="L1"), Consents()).member.id


def test_loan_is_due_four_weeks_after_the_local_day(library, member, clock):
    clock.instant = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)  # the 23rd in Belgium
    lent = library.loans.checkout("B1", member)
    assert lent.loan.due_on == date(2026, 12, 21)
    assert [(r.rule, r.row, r.value) for r in lent.decision.reasons] == [
        ("loan_days", "default", "28")
    ]
    assert lent.loan.rules == LoanRules()


def test_loan_that_checkout_gives_is_the_loan_that_is_kept(library, member):
    lent = library.loans.checkout(" B1 ", member)
    (line,) = library.loans.of_member(member)
    assert (line.loan, line.item, line.overdue) == (lent.loan, lent.item, False)
    assert lent.changed.ids == {lent.loan.id, member}


def test_item_lent_to_this_member_or_another_is_refused(library, member):
    lent = library.loans.checkout("B1", member)
    other = library.members.register(
        draft(national_number=invented_number(serial=8), name=Name("Specimen", "Jan")), Consents()
    ).member
    with pytest.raises(AlreadyLent) as refused:
        library.loans.checkout("B1", member)
    assert refused.value.loan_id == lent.loan.id
    with pytest.raises(ItemOnLoan):
        library.loans.checkout("B1", other.id)


def test_unknown_item_and_unknown_member_are_refused(library, member):
    with pytest.raises(UnknownItem):
        library.loans.checkout("nothing", member)
    with pytest.raises(UnknownItem):
        library.loans.checkin("nothing")
    with pytest.raises(UnknownMember):
        library.loans.checkout("B1", uuid4())


def test_ended_membership_and_too_many_items_block(library, member, clock):
    for n in range(2, 22):
        library.catalogue.add(ItemDraft(f"B{n}", "T"))
        library.loans.checkout(f"B{n}", member)
    with pytest.raises(CheckoutBlocked) as blocked:
        library.loans.checkout("B1", member)
    assert blocked.value.reasons == ("too_many_items",)
    clock.advance(timedelta(days=366))
    with pytest.raises(CheckoutBlocked) as blocked:
        library.loans.checkout("B1", member)
    assert blocked.value.reasons == ("overdue", "membership_ended", "too_many_items")


def test_checkin_ends_the_loan_and_says_whose_it_was(library, member, clock):
    lent = library.loans.checkout("B1", member)
    clock.advance(timedelta(days=29))
    back = library.loans.checkin("B1")
    assert (back.loan, back.member_name, back.was_overdue) == (lent.loan, draft().name, True)
    assert library.loans.of_member(member) == ()
    with pytest.raises(NotOnLoan):
        library.loans.checkin("B1")


def test_loans_of_a_member_come_with_the_first_due_on_top(library, member, clock):
    library.catalogue.add(ItemDraft("B2", "T"))
    library.loans.checkout("B2", member)
    clock.advance(timedelta(days=30))
    library.loans.checkout("B1", member)
    lines = library.loans.of_member(member)
    assert [(x.item.barcode, x.overdue) for x in lines] == [("B2", True), ("B1", False)]


def test_day_count_begins_anew_at_midnight_in_belgium(library, member, clock):
    clock.instant = datetime(2026, 11, 22, 22, 50, tzinfo=UTC)
    library.loans.checkout("B1", member)
    library.loans.checkin("B1")
    assert (library.loans.today().out, library.loans.today().back) == (1, 1)
    clock.advance(timedelta(minutes=20))
    assert (library.loans.today().out, library.loans.today().back) == (0, 0)


def test_barcode_in_use_by_item_or_card_is_refused(library, member):
    for barcode in ("B1", "L1"):
        with pytest.raises(DuplicateBarcode):
            library.catalogue.add(ItemDraft(barcode, "T"))
    with pytest.raises(MissingValue):
        library.catalogue.add(ItemDraft("B9", " "))


def test_item_is_found_by_its_barcode(library, member):
    item = library.catalogue.by_barcode(" B1")
    assert (item.title, item.author, item.item_type) == ("Titel", "Auteur", "book")
    assert library.catalogue.by_barcode("nothing") is None
    assert library.catalogue.count() == 1


ITEM, BRANCH = uuid4(), uuid4()
DAY = datetime(2026, 1, 1, tzinfo=UTC)


def loan(version, member=None, loan_id=None):
    return Loan(
        loan_id or uuid4(),
        ITEM,
        member or uuid4(),
        DAY + timedelta(minutes=version[0]),
        date(2026, 2, 1),
        BRANCH,
        uuid4(),
        version,
    )


def back(version):
    return LoanReturn(uuid4(), ITEM, None, DAY + timedelta(minutes=version[0]), version)


VERSIONS = st.lists(
    st.tuples(st.integers(0, 50), st.integers(1, 3)), min_size=0, max_size=8, unique=True
)


@given(VERSIONS, st.randoms(use_true_random=False))
def test_projection_of_loans_does_not_depend_on_order(versions, chance):
    facts = [loan(v) if chance.random() < 0.6 else back(v) for v in versions]
    loans = [f for f in facts if isinstance(f, Loan)]
    returns = [f for f in facts if isinstance(f, LoanReturn)]
    expected = project_loans(loans, returns)
    chance.shuffle(loans), chance.shuffle(returns)
    assert project_loans(loans, returns) == expected


@given(VERSIONS, st.randoms(use_true_random=False))
def test_at_most_the_latest_loan_of_an_item_is_open(versions, chance):
    facts = [loan(v) if chance.random() < 0.6 else back(v) for v in versions]
    loans = [f for f in facts if isinstance(f, Loan)]
    states = project_loans(loans, [f for f in facts if isinstance(f, LoanReturn)])
    open_ones = [s.loan for s in states if s.open]
    assert len(open_ones) <= 1
    assert all(one is max(loans, key=lambda x: x.version) for one in open_ones)
