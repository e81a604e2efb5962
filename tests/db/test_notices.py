"""Notices (P13): which are to go, once, by the right way, and never twice."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.birth_date import BirthDate
from db.domain.consent import Consents, Purpose, Way
from db.domain.item import ItemDraft
from db.domain.member import Name
from db.domain.notice import (
    Channel,
    Ending,
    HoldReady,
    LoanDue,
    NoticeKind,
    Outcome,
    Told,
    plan_of,
    wanted_for_endings,
    wanted_for_holds,
    wanted_for_loans,
)
from db.domain.rule_kinds import DEFAULTS
from tests.db.libraries import draft, invented_number

PLAN = plan_of(*(DEFAULTS[r] for r in ("reminders", "lost_after_days", "ending_notice_days")))
DUE = date(2026, 3, 1)
LOAN = LoanDue(UUID(int=1), UUID(int=7), DUE)


def told(kind, step=0, outcome=Outcome.SENT, about=LOAN.loan_id):
    return Told(uuid4(), LOAN.member_id, kind, step, frozenset({about}), outcome)


@pytest.mark.parametrize(
    ("days", "kind", "step"),
    [
        (-4, None, 0),
        (-3, NoticeKind.DUE_SOON, 0),
        (0, NoticeKind.DUE_SOON, 0),
        (1, None, 0),
        (2, None, 0),
        (3, NoticeKind.OVERDUE, 1),
        (13, NoticeKind.OVERDUE, 1),
        (14, NoticeKind.OVERDUE, 2),
        (28, NoticeKind.OVERDUE, 3),
        (59, NoticeKind.OVERDUE, 3),
        (60, NoticeKind.BILL, 0),
    ],
)
def test_each_day_has_its_notice(days, kind, step):
    found = wanted_for_loans([LOAN], [], PLAN, DUE + timedelta(days=days))
    assert [(w.kind, w.step) for w in found] == ([(kind, step)] if kind else [])


@pytest.mark.parametrize(
    ("before", "goes"),
    [
        ([], True),
        ([told(NoticeKind.DUE_SOON)], True),
        ([told(NoticeKind.OVERDUE, 1)], False),
        ([told(NoticeKind.OVERDUE, 2)], False),
        ([told(NoticeKind.OVERDUE, 1, None)], False),
        ([told(NoticeKind.OVERDUE, 1, Outcome.UNKNOWN)], False),
        ([told(NoticeKind.OVERDUE, 1, Outcome.WITHHELD)], False),
        ([told(NoticeKind.OVERDUE, 1, Outcome.DEFERRED)], True),
        ([told(NoticeKind.OVERDUE, 1, about=UUID(int=99))], True),
    ],
)
def test_a_step_goes_once_and_again_only_if_it_surely_did_not_go(before, goes):
    found = wanted_for_loans([LOAN], before, PLAN, DUE + timedelta(days=5))
    assert bool(found) is goes


def test_a_desk_that_was_closed_for_weeks_sends_the_latest_step_only():
    found = wanted_for_loans([LOAN], [], PLAN, DUE + timedelta(days=30))
    assert [(w.kind, w.step) for w in found] == [(NoticeKind.OVERDUE, 3)]


def test_loans_of_one_member_at_one_step_share_a_notice():
    other = LoanDue(UUID(int=2), LOAN.member_id, DUE)
    stranger = LoanDue(UUID(int=3), UUID(int=8), DUE)
    found = wanted_for_loans([LOAN, other, stranger], [], PLAN, DUE + timedelta(days=3))
    assert sorted(len(w.about) for w in found) == [1, 2]


@given(st.permutations([LoanDue(UUID(int=n), UUID(int=7), DUE) for n in range(1, 5)]))
def test_two_desks_give_one_notice_one_id(loans):
    (one,) = wanted_for_loans(loans, [], PLAN, DUE)
    (other,) = wanted_for_loans(reversed(loans), [], PLAN, DUE)
    assert one.id == other.id


def test_a_hold_whose_days_on_the_shelf_are_over_is_not_told():
    member = UUID(int=7)
    ready = [
        HoldReady(UUID(int=1), member, DUE),
        HoldReady(UUID(int=2), member, DUE - timedelta(1)),
    ]
    (wanted,) = wanted_for_holds(ready, [], DUE)
    assert wanted.about == (UUID(int=1),)


def test_an_ending_is_told_once_and_a_later_ending_again():
    end = Ending(UUID(int=7), DUE)
    (wanted,) = wanted_for_endings([end], [], PLAN, DUE - timedelta(days=30))
    before = [Told(wanted.id, end.member_id, wanted.kind, 0, frozenset(wanted.about), Outcome.SENT)]
    assert wanted_for_endings([end], before, PLAN, DUE - timedelta(days=29)) == ()
    assert wanted_for_endings([Ending(end.member_id, DUE + timedelta(days=1))], before, PLAN, DUE)


@pytest.fixture
def lent(library, clock):
    """Two members with a book that was due a week ago; one consented to mail."""
    library.catalogue.add(ItemDraft("B1", "De Specimen", "An Auteur"))
    library.catalogue.add(ItemDraft("B2", "Nog een", "An Auteur"))
    mail = library.members.register(draft(), Consents()).member.id
    library.consents.give(mail, Purpose.EMAIL, "an@example.org", Way.SCREEN, "nl")
    paper = library.members.register(other_draft(), Consents()).member.id
    library.loans.checkout("B1", mail)
    library.loans.checkout("B2", paper)
    clock.advance(timedelta(days=28 + 4))
    return mail, paper


def other_draft():
    number = invented_number(date(1980, 2, 3), serial=3)
    born = BirthDate(1980, 2, 3)
    return draft(name=Name("Specimen", "Bo"), national_number=number, birth_date=born)


def test_mail_goes_where_there_is_consent_and_else_a_letter(library, lent):
    mail, paper = lent
    found = {n.wanted.member_id: n for n in library.notices.wanted()}
    assert (found[mail].channel, found[mail].email) == (Channel.MAIL, "an@example.org")
    assert (found[paper].channel, found[paper].email) == (Channel.LETTER, None)
    assert [item.title for item in found[mail].items] == ["De Specimen"]


def test_withdrawing_consent_turns_the_mail_into_a_letter(library, lent):
    library.consents.withdraw(lent[0], Purpose.EMAIL, Way.SCREEN)
    assert {n.channel for n in library.notices.wanted()} == {Channel.LETTER}


def test_what_was_sent_does_not_go_again(library, lent):
    begun = library.notices.begin(library.notices.wanted())
    for notice in begun.notices:
        library.notices.settle(notice.wanted, Outcome.SENT)
    assert library.notices.wanted() == ()
    assert [t.outcome for t in library.notices.of_member(lent[0])] == [Outcome.SENT]


def test_what_was_broken_off_is_for_a_person_and_does_not_go_by_itself(library, lent):
    library.notices.begin(library.notices.wanted())
    assert len(library.notices.close_broken_off()) == 2
    assert library.notices.wanted() == ()
    assert library.notices.close_broken_off() == ()


def test_what_was_deferred_goes_again_under_the_same_id(library, lent):
    first = library.notices.begin(library.notices.wanted()).notices
    for notice in first:
        library.notices.settle(notice.wanted, Outcome.DEFERRED)
    again = library.notices.begin(library.notices.wanted()).notices
    assert {n.id for n in again} == {n.id for n in first}


def test_staff_can_decide_that_a_notice_does_not_go(library, lent):
    first, second = library.notices.wanted()
    library.notices.withhold(first)
    assert [n.id for n in library.notices.wanted()] == [second.id]


def test_the_rules_say_when_the_library_writes(library, lent):
    library.rules.set("reminders", [[7, "letter", 50]])
    assert library.notices.wanted() == ()
    library.rules.set("reminders", [[4, "letter", 50]])
    assert {(n.channel, n.wanted.fee_cents) for n in library.notices.wanted()} == {
        (Channel.LETTER, 50)
    }


def test_a_letter_that_costs_something_is_charged_once_it_is_on_paper(library, lent):
    library.rules.set("reminders", [[4, "letter", 50]])
    mail, _ = lent
    notice = next(n for n in library.notices.wanted() if n.wanted.member_id == mail)
    library.notices.begin([notice])
    assert library.accounts.balance(mail) == 0
    for _again in range(2):
        library.notices.settle(notice.wanted, Outcome.PRINTED)
    assert library.accounts.balance(mail) == 50


@pytest.mark.parametrize(
    ("reminders", "before", "days"),
    [
        ([], -1, ()),
        ([[-3, "mail", 0], [-7, "mail", 0]], 7, ()),
        ([[14, "letter", 100], [3, "mail", 0], [90, "letter", 0]], -1, (3, 14)),
    ],
)
def test_plan_is_read_from_the_rules(reminders, before, days):
    plan = plan_of(reminders, 60, 21)
    assert (plan.before_due, tuple(s.days for s in plan.overdue)) == (before, days)
    assert (plan.bill_after, plan.before_end) == (60, 21)


def test_a_library_without_a_centre_may_always_send(library):
    assert library.claim("notices", 60)
