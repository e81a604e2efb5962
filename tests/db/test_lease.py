"""Out of touch for 35 days a desk shows no member data, unless a supervisor says otherwise."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from db.domain.consent import Consents
from db.domain.item import ItemDraft
from db.domain.lease import Lease, lease_at
from db.domain.staff import Role
from db.errors import LeaseOver, MissingValue, NotPermitted
from tests.db.libraries import draft, erase
from tests.db.two_desks import joined, records

THEN = datetime(2026, 1, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("away", "left"),
    [
        (timedelta(), 35),
        (timedelta(hours=1), 35),
        (timedelta(days=27, hours=23), 8),
        (timedelta(days=28), 7),
        (timedelta(days=34, hours=23), 1),
        (timedelta(days=35), 0),
        (timedelta(days=400), 0),
        (timedelta(days=-3), 35),
    ],
)
def test_days_are_counted_down_to_nothing(away, left):
    lease = lease_at(THEN + away, THEN, None)
    assert lease.days_left == left
    assert lease.warns == (left <= 7)
    assert lease.over == (left == 0)


def test_override_holds_for_a_week():
    late = THEN + timedelta(days=50)
    assert not lease_at(late, THEN, late - timedelta(days=6)).over
    assert lease_at(late, THEN, late - timedelta(days=7)).over


def test_desk_without_a_centre_has_no_lease():
    assert not Lease().over
    assert not Lease().warns


def test_desk_that_was_joined_a_moment_ago_may_show_members():
    assert lease_at(THEN, None, None) == Lease(35)


@pytest.fixture
def desk(library, clock):
    """Give a desk of a library with a centre, in touch just now, with one member and one item."""
    joined(library)
    with library._store.writing() as act:
        act.save_sync_self(last_ok=clock.now())
    library.members.register(draft(), Consents())
    library.catalogue.add(ItemDraft("B1", "Specimen"))
    return library


def acts(library):
    member_id = records(library)["member"][0]["id"]
    return {
        "get": lambda: library.members.get(member_id),
        "search": lambda: library.members.search("peeters"),
        "by card": lambda: library.members.by_library_card("L1"),
        "loans": lambda: library.loans.of_member(member_id),
        "checkout": lambda: library.loans.checkout("B1", member_id),
        "checkin": lambda: library.loans.checkin("B1"),
        "consents": lambda: library.consents.of(member_id),
        "register": lambda: library.members.register(draft(), Consents()),
        "erase": lambda: erase(library, member_id),
    }


@pytest.mark.parametrize(
    "what",
    ["get", "search", "by card", "loans", "checkout", "checkin", "consents", "register", "erase"],
)
def test_door_is_shut_after_35_days(desk, clock, what):
    clock.advance(timedelta(days=35))
    with pytest.raises(LeaseOver):
        acts(desk)[what]()


def test_door_is_open_until_then_and_staff_are_told_a_week_before(desk, clock):
    assert desk.sync_status().lease == Lease(35)
    clock.advance(timedelta(days=34))
    assert desk.members.search("peeters")
    assert desk.sync_status().lease.warns


def test_what_shows_nobody_goes_on(desk, clock):
    clock.advance(timedelta(days=60))
    assert desk.loans.today().out == 0
    assert desk.catalogue.by_barcode("B1")
    assert desk.sync_status().lease.over


def test_desk_that_was_in_touch_opens_at_once(desk, clock):
    clock.advance(timedelta(days=60))
    with pytest.raises(LeaseOver):
        desk.members.search("peeters")
    with desk._store.writing() as act:
        act.save_sync_self(last_ok=clock.now())
    assert desk.members.search("peeters")


def test_supervisor_opens_it_for_a_week_with_a_reason_that_is_kept(desk, clock):
    clock.advance(timedelta(days=60))
    with pytest.raises(MissingValue):
        desk.override_lease(" ")
    desk.override_lease("the line of the village is down")
    assert desk.members.search("peeters")
    (kept,) = records(desk)["lease_override"]
    assert kept["reason"] == "the line of the village is down"
    assert (kept["desk_id"], kept["staff_id"]) == (desk.session.desk_id, desk.session.staff_id)
    clock.advance(timedelta(days=7))
    with pytest.raises(LeaseOver):
        desk.members.search("peeters")


def test_staff_without_the_right_do_not_open_it(desk, clock):
    clock.advance(timedelta(days=60))
    object.__setattr__(desk.session, "role", Role.DESK)
    with pytest.raises(NotPermitted):
        desk.override_lease("because")


def test_clock_that_is_put_back_does_not_lengthen_it(desk, clock):
    clock.advance(timedelta(days=60))
    desk.catalogue.add(ItemDraft("B2", "Specimen"))
    clock.advance(timedelta(days=-59))
    with pytest.raises(LeaseOver):
        desk.members.search("peeters")


def test_clock_that_is_wrong_all_along_counts_the_same_days(desk, clock):
    behind, shown = timedelta(days=400), clock.now()
    with desk._store.writing() as act:
        act.save_sync_self(
            offset_ms=int(behind.total_seconds() * 1000), measured_at=shown, last_ok=shown + behind
        )
    assert desk.sync_status().lease == Lease(35)
    clock.advance(timedelta(days=30))
    assert desk.sync_status().lease == Lease(5)
