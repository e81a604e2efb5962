"""P24: whoever objects to a use, or restricts it, is obeyed where the use would be made."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.domain.access import Way as Looked
from db.domain.consent import Consents, Purpose, Way
from db.domain.item import ItemDraft
from db.domain.notice import NoticeKind, Outcome
from db.domain.obstacle import Assent
from db.domain.processing import LIMITS, Limit, Stops, purposes_of
from db.domain.processing import Purpose as Use
from db.domain.request import Proof, Wish
from db.errors import (
    CheckoutBlocked,
    HoldRefused,
    InvalidValue,
    NotIdentified,
    NotPermitted,
    RenewalRefused,
)
from db.store.only_counted import counted_all_the_same
from tests.db.libraries import colleague, draft
from tests.db.two_desks import bring


def limited(library, member_id, wish: Wish, *uses: Use):
    request_id = library.requests.take(member_id, wish).request_id
    library.requests.identify(request_id, Proof.DOCUMENT)
    library.requests.limit(request_id, uses)
    library.requests.close(request_id, "Gedaan")
    return request_id


@pytest.fixture
def lent(library, ann):
    """Give Ann an item at home, and another that she can ask for."""
    for code in ("B1", "B2"):
        library.catalogue.add(ItemDraft(code, "Lijmen", "Elsschot"))
    library.loans.checkout("B1", ann)
    return ann


def test_p24_each_limit_says_what_it_stops_and_no_other_purpose_can_be_limited():
    assert all(LIMITS.values())
    assert purposes_of(Limit.OBJECTION) == (Use.NOTICES, Use.STATISTICS)
    assert purposes_of(Limit.RESTRICTION) == (Use.LENDING, Use.NOTICES, Use.STATISTICS)
    assert set().union(*LIMITS.values()) == set(Stops)


def test_p24_restricted_file_is_seen_and_nothing_new_is_lent_on_it(library, lent):
    limited(library, lent, Wish.RESTRICTION, Use.LENDING)
    assert library.members.get(lent).name
    with pytest.raises(CheckoutBlocked):
        library.loans.checkout("B2", lent)
    with pytest.raises(RenewalRefused):
        library.renewals.renew_item("B1")
    with pytest.raises(HoldRefused):
        library.holds.place_by_barcode("B2", lent, this_copy=True)
    assert [o.code for o in library.loans.before(lent).obstacles] == ["restricted"]
    library.loans.checkin("B1")  # what is at home still comes back


def test_p24_past_a_restriction_goes_only_who_may_with_a_reason(library, lent):
    limited(library, lent, Wish.RESTRICTION, Use.LENDING)
    past = Assent(frozenset({"restricted"}), "met toestemming van het lid")
    assert library.loans.checkout("B2", lent, assent=past).decision.overridden == ("restricted",)
    other = colleague(library)
    other.catalogue.add(ItemDraft("B3", "Kaas", "Elsschot"))
    with pytest.raises(NotPermitted):
        other.loans.checkout("B3", lent, assent=past)
    other.close()


@pytest.mark.parametrize(
    ("wish", "days", "goes"),
    [
        (None, 26, {NoticeKind.DUE_SOON}),
        (None, 31, {NoticeKind.OVERDUE}),
        (Wish.OBJECTION, 26, set()),
        (Wish.OBJECTION, 31, {NoticeKind.OVERDUE}),
        (Wish.OBJECTION, 99, {NoticeKind.BILL}),
        (Wish.RESTRICTION, 26, set()),
        (Wish.RESTRICTION, 31, set()),
        (Wish.RESTRICTION, 99, set()),
    ],
)
def test_p24_who_objects_gets_no_courtesy_and_who_restricts_no_notice(
    library, clock, lent, *, wish, days, goes
):
    if wish is not None:
        limited(library, lent, wish, Use.NOTICES)
    clock.advance(timedelta(days=days))
    assert {n.wanted.kind for n in library.notices.wanted()} == goes


def test_p24_notice_that_was_listed_before_does_not_go_after_the_objection(library, clock, lent):
    clock.advance(timedelta(days=26))
    (listed,) = library.notices.wanted()
    limited(library, lent, Wish.OBJECTION, Use.NOTICES)
    assert library.notices.begin([listed]).notices == ()
    assert library.notices.of_member(lent) == ()


@pytest.mark.parametrize("wish", [Wish.OBJECTION, Wish.RESTRICTION])
def test_p24_who_is_not_to_be_counted_has_no_gender_on_file_and_can_give_none(library, wish):
    counted = library.members.register(draft(), Consents(gender="v")).member.id
    limited(library, counted, wish, Use.STATISTICS)
    assert Purpose.GENDER not in library.members.get(counted).consents
    with library._store.reading() as connection:
        row = connection.exec_driver_sql("SELECT gender FROM member").one()
    assert row.gender is None
    with pytest.raises(InvalidValue):
        library.consents.give(counted, Purpose.GENDER, "v", Way.SCREEN, "nl")


def test_p24_limit_ends_when_who_asked_takes_it_back_and_only_that_one(library, lent):
    limited(library, lent, Wish.RESTRICTION, Use.LENDING, Use.NOTICES)
    limited(library, lent, Wish.OBJECTION, Use.STATISTICS)
    limited(library, lent, Wish.RESTRICTION, Use.NOTICES)
    left = {(one.way, one.purpose) for one in library.requests.limits(lent)}
    assert left == {(Limit.RESTRICTION, Use.NOTICES), (Limit.OBJECTION, Use.STATISTICS)}
    assert library.loans.checkout("B2", lent)


def test_p26_no_use_is_limited_before_it_is_noted_who_asks(library, ann):
    request_id = library.requests.take(ann, Wish.RESTRICTION).request_id
    with pytest.raises(NotIdentified):
        library.requests.limit(request_id, [Use.LENDING])
    library.requests.identify(request_id, Proof.EID)
    with pytest.raises(InvalidValue):
        library.requests.limit(request_id, [Use.MEMBERSHIP])
    assert library.requests.limits(ann) == ()


def test_p24_limit_is_in_the_log_and_in_the_report_and_goes_with_the_member(library, ann):
    limited(library, ann, Wish.OBJECTION, Use.NOTICES)
    assert Looked.LIMITED in {line.way for line in library.access_log.of_member(ann)}
    request_id = library.requests.take(ann, Wish.ACCESS).request_id
    library.requests.identify(request_id, Proof.EID)
    told = library.requests.report(request_id).report
    (use,) = [s for s in told.sections if (s.kind, s.group) == ("use_limit", "use")]
    assert use.records[0]["purpose"] == "notices"
    erasing = library.requests.take(ann, Wish.ERASURE).request_id
    library.requests.identify(erasing, Proof.EID)
    library.requests.erase(erasing)
    with library._store.reading() as connection:
        kept = connection.exec_driver_sql("SELECT member_id FROM use_limit").scalars().all()
    assert set(kept) <= {None}


def test_p24_limit_holds_at_every_desk_and_wipes_what_was_given_elsewhere(desks):
    first, second = desks
    whose = first.members.register(draft(), Consents()).member.id
    bring(first, second)
    limited(first, whose, Wish.RESTRICTION, Use.LENDING, Use.STATISTICS)
    second.consents.give(whose, Purpose.GENDER, "x", Way.SCREEN, "nl")
    second.catalogue.add(ItemDraft("B1", "Lijmen", "Elsschot"))
    bring(first, second)
    bring(second, first)
    with pytest.raises(CheckoutBlocked):
        second.loans.checkout("B1", whose)
    second.requests.keep_to_limits()
    with second._store.writing() as act:
        assert counted_all_the_same(act) == ()
    assert Purpose.GENDER not in second.members.get(whose).consents


def test_p24_withheld_notices_are_not_settled_by_a_limit(library, clock, lent):
    limited(library, lent, Wish.RESTRICTION, Use.NOTICES)
    clock.advance(timedelta(days=31))
    limited(library, lent, Wish.RESTRICTION)
    (notice,) = library.notices.wanted()
    library.notices.begin([notice])
    library.notices.settle(notice.wanted, Outcome.PRINTED)
    assert library.notices.wanted() == ()
