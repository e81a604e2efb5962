"""Memberships: category and proof, renewal, fee, card, ending, household."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from db.domain.account import LineKind, Method
from db.domain.birth_date import BirthDate
from db.domain.consent import Consents
from db.domain.item import ItemDraft
from db.domain.member import Guardian, Name, Source
from db.domain.membership import (
    DEFAULT_CATEGORIES,
    Category,
    Entitlement,
    MembershipYear,
    Period,
    Proof,
    after_months,
    ages_without,
    category_on,
    next_period,
)
from db.errors import (
    CardReplaced,
    DuplicateBarcode,
    InvalidValue,
    MembershipOpen,
    MissingValue,
    RenewedAlready,
)
from db.library import Library
from tests.db.libraries import draft, invented_number
from tests.db.two_desks import bring

TODAY = date(2026, 11, 22)
SOMEBODY = UUID(int=5)


@pytest.fixture
def member(library: Library) -> UUID:
    return library.members.register(draft(library_card="L1"), Consents()).member.id


def other(library: Library, serial: int = 5, born: date = date(1990, 2, 3), **more) -> UUID:
    whole = {
        "name": Name("Specimen Twee", "Piet"),
        "birth_date": BirthDate(born.year, born.month, born.day),
        "national_number": invented_number(born, serial),
    }
    return library.members.register(draft(**{**whole, **more}), Consents()).member.id


def child(library: Library) -> UUID:
    guardian = Guardian(Name("Specimen Peeters", "Marie Louise"), "parent", Source.CARD)
    return other(library, born=date(2018, 5, 6), guardian=guardian)


@pytest.mark.parametrize(
    ("ends_on", "year_ends", "period"),
    [
        (None, None, Period(TODAY, date(2027, 11, 22))),
        (date(2027, 1, 10), None, Period(date(2027, 1, 11), date(2028, 1, 10))),  # early
        (date(2026, 11, 1), None, Period(date(2026, 11, 2), date(2027, 11, 1))),  # just too late
        (date(2025, 3, 1), None, Period(TODAY, date(2027, 11, 22))),  # lapsed long
        (None, (8, 31), Period(TODAY, date(2027, 8, 31))),
        (date(2026, 12, 31), (12, 31), Period(date(2027, 1, 1), date(2027, 12, 31))),
        (date(2024, 8, 31), (8, 31), Period(TODAY, date(2027, 8, 31))),
    ],
)
def test_renewal_pays_for_the_period_that_follows(ends_on, year_ends, period):
    assert next_period(ends_on, TODAY, MembershipYear(12, year_ends)) == period


@pytest.mark.parametrize(("lapsed", "starts_on"), [(3, TODAY - timedelta(days=2)), (2, TODAY)])
def test_rules_say_how_late_a_renewal_keeps_the_old_date(lapsed, starts_on):
    ended = TODAY - timedelta(days=3)
    assert next_period(ended, TODAY, MembershipYear(lapsed_days=lapsed)).starts_on == starts_on


def test_year_that_ends_for_everybody_is_a_rule_of_the_library(library):
    library.rules.set("membership_until", "08-31")
    new = draft(library_card="L9")
    one = library.members.register(new, Consents(), first_year=True).member
    assert one.ends_on == date(2027, 8, 31)


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
    ],
)
def test_month_that_is_shorter_ends_earlier(day, months, then):
    assert after_months(day, months) == then


def proven(until: date, category: str = "target_group", n: int = 1) -> Entitlement:
    return Entitlement(SOMEBODY, category, Proof.BENEFIT_CARD, until, SOMEBODY, (n, 1))


@pytest.mark.parametrize(
    ("chosen", "born", "proofs", "code"),
    [
        ("", BirthDate(1985, 7, 30), (), "adult"),
        ("", BirthDate(2012, 7, 30), (), "youth"),
        ("", BirthDate(2020, 7, 30), (), "child"),
        ("child", BirthDate(2012, 7, 30), (), "youth"),  # who grew out of it
        ("staff", BirthDate(1985, 7, 30), (), "staff"),
        ("target_group", BirthDate(1985, 7, 30), (), "adult"),  # chosen, but never proven
        ("", BirthDate(1985, 7, 30), (proven(TODAY),), "target_group"),
        ("", BirthDate(1985, 7, 30), (proven(TODAY - timedelta(days=1)),), "adult"),  # P9
        ("staff", BirthDate(1985, 7, 30), (proven(date(2026, 1, 1)),), "staff"),
        ("gone", BirthDate(1985, 7, 30), (), "adult"),
    ],
)
def test_category_of_a_day(chosen, born, proofs, code):
    decided = category_on(chosen, born, proofs, DEFAULT_CATEGORIES, TODAY)
    assert decided.category.code == code


def test_renewal_follows_the_old_year_and_charges_its_fee(library, member):
    renewed = library.memberships.renew(member)
    assert renewed.period == Period(date(2027, 11, 23), date(2028, 11, 22))
    assert library.members.get(member).ends_on == date(2028, 11, 22)
    assert renewed.fee_cents == 500


def test_membership_is_not_renewed_for_two_years_ahead(library, member):
    library.memberships.renew(member)
    with pytest.raises(RenewedAlready):
        library.memberships.renew(member)


def test_two_desks_that_renew_one_membership_charge_it_once(desks, clock):
    first, second = desks
    member = first.members.register(draft(library_card="L1"), Consents()).member.id
    bring(first, second)
    before = first.accounts.balance(member)
    first.memberships.renew(member)
    clock.advance(timedelta(days=1))
    second.memberships.renew(member)
    bring(second, first)
    bring(first, second)
    assert [d.accounts.balance(member) - before for d in desks] == [500, 500]
    assert [d.members.get(member).ends_on for d in desks] == [date(2028, 11, 22)] * 2


def test_first_year_is_charged_with_the_registration(library):
    joined = library.members.register(draft(), Consents(), first_year=True).member
    assert joined.ends_on == date(2027, 11, 22)
    (fee,) = library.accounts.of_member(joined.id).statement.open
    assert (fee.line.what, fee.open_cents) == (LineKind.MEMBERSHIP_FEE, 500)
    assert fee.line.reasons[0].rule == "membership_fee"


def test_children_pay_nothing_unless_the_library_says_so(library):
    kid = child(library)
    assert library.memberships.of_member(kid).fee_cents == 0
    assert library.memberships.renew(kid).fee_cents == 0
    assert library.accounts.balance(kid) == 0


def test_target_group_rests_on_a_proof_that_runs_out(library, member, clock):
    library.memberships.entitle(member, "target_group", Proof.BENEFIT_CARD, date(2027, 1, 31))
    shown = library.memberships.of_member(member)
    assert shown.category.category.code == "target_group"
    assert shown.category.until == date(2027, 1, 31)
    assert shown.proofs[0].staff_id == library.session.staff_id
    clock.advance(timedelta(days=90))
    assert library.memberships.of_member(member).category.category.code == "adult"


@pytest.mark.parametrize(
    ("told", "error"),
    [
        (("target_group", None, date(2027, 1, 1)), MissingValue),
        (("target_group", Proof.OTHER, None), MissingValue),
        (("target_group", Proof.OTHER, date(2026, 1, 1)), InvalidValue),
        (("adult", Proof.OTHER, date(2027, 1, 1)), InvalidValue),
        (("nobles", Proof.OTHER, date(2027, 1, 1)), InvalidValue),
    ],
)
def test_proof_that_was_not_seen_gives_no_target_group(library, member, told, error):
    with pytest.raises(error):
        library.memberships.entitle(member, *told)


def test_category_that_needs_proof_can_not_just_be_chosen(library, member):
    with pytest.raises(MissingValue):
        library.memberships.choose_category(member, "target_group")
    library.memberships.choose_category(member, "staff")
    assert library.memberships.of_member(member).category.category.code == "staff"


def test_members_in_a_category_are_counted_by_choice_and_by_proof_that_holds(
    library, member, clock
):
    library.memberships.choose_category(member, "staff")
    library.memberships.entitle(member, "target_group", Proof.OTHER, TODAY + timedelta(days=30))
    count = library.memberships.count_in
    assert (count("staff"), count("target_group"), count("adult")) == (1, 1, 0)
    clock.advance(timedelta(days=31))
    assert count("target_group") == 0


def test_category_of_the_library_takes_the_place_of_the_one_given(library, member):
    senior = Category("senior", {"nl": "Senior"}, from_age=40)
    library.memberships.save_category(senior)
    library.memberships.save_category(Category("adult", {"nl": "Grote mens"}, 18, 39))
    assert library.memberships.of_member(member).category.category == senior


def test_old_card_is_refused_with_the_day_it_was_replaced(library, member):
    library.cards.replace(member, "L2", "verloren")
    with pytest.raises(CardReplaced) as refused:
        library.members.by_library_card("L1")
    assert refused.value.on == TODAY
    assert library.members.by_library_card("L2").id == member
    assert library.members.by_library_card("never seen") is None
    (fee,) = [
        s for s in library.accounts.of_member(member).statement.open
        if s.line.what is LineKind.CARD_FEE
    ]  # fmt: skip
    assert fee.open_cents == 250


def test_card_in_use_or_replaced_before_is_not_given_again(library, member):
    library.catalogue.add(ItemDraft("B1", "Titel"))
    library.cards.replace(member, "L2", "stuk", free=True)
    for taken in ("L2", "L1", "B1"):
        with pytest.raises(DuplicateBarcode):
            library.cards.replace(member, taken, "stuk")
    for card, reason, field in (("", "stuk", "library_card"), ("L3", "", "reason")):
        with pytest.raises(MissingValue) as refused:
            library.cards.replace(member, card, reason)
        assert refused.value.field == field


def test_membership_ends_only_when_nothing_is_open(library, member):
    library.accounts.pay(member, library.accounts.balance(member) or 100, Method.CASH)
    library.catalogue.add(ItemDraft("B1", "Titel"))
    library.loans.checkout("B1", member)
    library.accounts.charge(member, LineKind.DAMAGE, 1000)
    with pytest.raises(MembershipOpen) as refused:
        library.memberships.end(member)
    assert refused.value.reasons == ("open_loans", "open_costs")
    library.loans.checkin("B1")
    library.accounts.pay(member, library.accounts.balance(member), Method.CASH)
    library.memberships.end(member)
    assert library.members.get(member).ends_on == TODAY


def test_credit_is_given_back_before_a_membership_ends(library, member):
    library.accounts.pay(member, 2000, Method.CASH)
    with pytest.raises(MembershipOpen) as refused:
        library.memberships.end(member)
    assert refused.value.reasons == ("open_credit",)


def test_membership_ended_twice_on_one_day_is_begun_again_each_time_and_paid_once(library, member):
    for _ in range(2):
        settle(library, member)
        library.memberships.end(member)
        ends_on = library.memberships.renew(member).period.ends_on
        assert library.members.get(member).ends_on == ends_on > date(2027, 1, 1)
    lines = [s.line.what for s in library.accounts.of_member(member).statement.standings]
    assert lines.count(LineKind.MEMBERSHIP_FEE) == 1


def settle(library, member):
    if owed := library.accounts.balance(member):
        library.accounts.pay(member, owed, Method.CASH)


def test_household_shows_what_children_have_and_nothing_of_adults(library, member):
    kid, adult = child(library), other(library, serial=9)
    library.catalogue.add(ItemDraft("B1", "Titel"))
    library.loans.checkout("B1", kid)
    library.households.join(member, kid)
    library.households.join(adult, kid)
    shown = library.households.of_member(member)
    assert [(line.id, line.loans, line.balance_cents) for line in shown] == [
        (kid, 1, 0),
        (adult, None, None),
    ]
    assert shown[0].guardian == "Marie Louise Specimen Peeters"
    library.households.leave(kid)
    assert [line.id for line in library.households.of_member(member)] == [adult]


def test_nobody_is_a_household_with_themselves(library, member):
    with pytest.raises(InvalidValue):
        library.households.join(member, member)


def test_ages_that_no_category_in_use_fits_are_found():
    assert ages_without(DEFAULT_CATEGORIES) == ()
    kept = [replace(c, active=not c.fits(8)) for c in DEFAULT_CATEGORIES]
    assert 8 in ages_without(kept)
