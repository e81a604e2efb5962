"""Activities: who may enrol, who has a place, who waits; two desks that can't see each other."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.activity import Left, Who
from db.domain.enrolment import EnrolledBy, Enrolment, Stands, moved_up, overbooked, standings
from db.domain.inbox import Told
from db.domain.member import Name
from db.domain.severing import months_after
from db.errors import EnrolmentRefused, InvalidValue, MissingValue, NotPermitted
from db.registers.upkeep import Upkeep
from tests.db.activities import NEXT_WEEK, adult, child, meeting, planned, stands
from tests.db.libraries import NOON, colleague
from tests.db.telling import waiting
from tests.db.two_desks import bring, records

PEOPLE = st.lists(
    st.builds(
        Enrolment,
        id=st.uuids(),
        activity_id=st.just(UUID(int=0)),
        name=st.just(Name("Specimen", "A")),
        email=st.just(""),
        age=st.none(),
        guardian=st.none(),
        telephone=st.just(""),
        member_id=st.none(),
        way=st.just(EnrolledBy.FORM),
        at=st.just(NOON),
        version=st.tuples(st.integers(0, 9), st.integers(1, 3)),
        told=st.sampled_from([Stands.PLACE, Stands.WAITING]),
        off_at=st.sampled_from([None, None, NOON]),
    ),
    unique_by=lambda e: e.id,
    max_size=12,
)
CAPACITY = st.none() | st.integers(1, 6)


@given(PEOPLE, CAPACITY, st.randoms())
def test_places_are_the_same_in_whatever_order_desks_heard_of_people(people, capacity, chance):
    shuffled = list(people)
    chance.shuffle(shuffled)
    assert standings(shuffled, capacity) == standings(people, capacity)


@given(PEOPLE, CAPACITY)
def test_nobody_waits_while_there_is_a_place_and_no_place_is_given_twice(people, capacity):
    found = list(standings(people, capacity).values())
    taken, waits = found.count(Stands.PLACE), found.count(Stands.WAITING)
    assert found.count(Stands.OFF) == sum(one.off_at is not None for one in people)
    assert taken == len(people) - found.count(Stands.OFF) - waits
    assert capacity is None or taken <= capacity
    assert waits == 0 or taken == capacity


@given(PEOPLE, CAPACITY)
def test_who_enrolled_earlier_never_waits_behind_who_came_later(people, capacity):
    found = standings(people, capacity)
    order = [found[e.id] for e in sorted(people, key=lambda e: (e.version, e.id))]
    seated = [one for one in order if one is not Stands.OFF]
    assert seated == sorted(seated, key=[Stands.PLACE, Stands.WAITING].index)


@given(PEOPLE.filter(bool), CAPACITY, st.data())
def test_when_somebody_signs_off_nobody_else_loses_a_place(people, capacity, data):
    one = data.draw(st.sampled_from(people))
    after = standings([replace(e, off_at=NOON) if e is one else e for e in people], capacity)
    before = standings(people, capacity)
    lost = [i for i, s in before.items() if s is Stands.PLACE and after[i] is not Stands.PLACE]
    assert set(lost) <= {one.id}


@given(PEOPLE, CAPACITY)
def test_whoever_was_told_something_else_than_what_holds_is_to_be_told(people, capacity):
    found = standings(people, capacity)
    wrong = {e.id for e in people if e.off_at is None and e.told is not found[e.id]}
    assert {*overbooked(people, capacity), *moved_up(people, capacity)} == wrong


def test_last_place_that_two_desks_gave_out_goes_to_who_enrolled_first_and_is_told(desks, clock):
    here, there = desks
    activity = planned(here, capacity=1)
    bring(here, there)
    here.activities.enrol(activity.id, adult(1))
    clock.advance(timedelta(minutes=5))
    later = there.activities.enrol(activity.id, adult(2))
    assert later.stands is Stands.PLACE
    bring(here, there)
    bring(there, here)
    for desk in desks:
        assert stands(desk, activity.id) == ["place", "waiting"]
        (entry,) = waiting(desk, Told.OVERBOOKED)
        assert entry.sides[0].who == adult(2).name
        assert entry.subject == "Specimen leesclub"
    assert records(here)["conflict"] == records(there)["conflict"]
    here.activities.tell(later.enrolment_id)
    bring(here, there)
    assert [waiting(desk, Told.OVERBOOKED) for desk in desks] == [[], []]


def test_place_that_comes_free_settles_what_was_given_out_twice(desks, clock):
    here, there = desks
    activity = planned(here, capacity=1)
    bring(here, there)
    first = here.activities.enrol(activity.id, adult(1)).enrolment_id
    clock.advance(timedelta(minutes=5))
    there.activities.enrol(activity.id, adult(2))
    bring(there, here)
    assert len(waiting(here, Told.OVERBOOKED)) == 1
    here.activities.sign_off(first)
    assert waiting(here, Told.OVERBOOKED) == []
    assert stands(here, activity.id) == ["off", "place"]


def test_waiting_list_moves_up_when_somebody_signs_off_is_erased_or_there_is_more_room(library):
    activity = planned(library, capacity=1)
    ids = [library.activities.enrol(activity.id, adult(n)).enrolment_id for n in range(4)]
    assert stands(library, activity.id) == ["place", "waiting", "waiting", "waiting"]
    library.activities.sign_off(ids[0])
    assert stands(library, activity.id) == ["off", "place", "waiting", "waiting"]
    library.activities.forget(ids[1])
    assert stands(library, activity.id) == ["off", "place", "waiting"]
    library.activities.save(replace(activity, capacity=2))
    assert stands(library, activity.id) == ["off", "place", "place"]
    assert library.activities.get(activity.id).left == 0


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"cancelled_on": NOON.date()}, "activity_cancelled"),
        ({"meetings": (meeting(NOON - timedelta(days=2)),)}, "activity_over"),
        ({"opens_on": NOON.date() + timedelta(days=1)}, "not_open"),
        ({"closes_on": NOON.date() - timedelta(days=1)}, "enrolment_closed"),
        ({"who": Who.MEMBERS}, "members_only"),
        ({"to_age": 12}, "not_for_age"),
    ],
)
def test_activity_that_does_not_take_somebody_says_why(library, changes, reason):
    activity = planned(library, **changes)
    with pytest.raises(EnrolmentRefused, match=reason):
        library.activities.enrol(activity.id, adult())


def test_activity_for_some_ages_takes_children_of_those(library):
    activity = planned(library, from_age=6, to_age=9)
    library.activities.enrol(activity.id, child(age=9))
    with pytest.raises(EnrolmentRefused, match="not_for_age"):
        library.activities.enrol(activity.id, child(2, age=5))


def test_activity_for_members_takes_a_member(library, ann):
    activity = planned(library, who=Who.MEMBERS)
    library.activities.enrol(activity.id, adult(member_id=ann))
    with pytest.raises(EnrolmentRefused, match="enrolled_already"):
        library.activities.enrol(activity.id, adult(2, member_id=ann))


@pytest.mark.parametrize(
    ("said", "field"),
    [
        (adult(email=" "), "email"),
        (adult(name=Name("", "Greet")), "surname"),
        (adult(name=Name("Specimen", " ")), "given_names"),
        (child(guardian=None), "guardian_surname"),
        (child(guardian=Name("Specimen Ouder", "")), "guardian_given_names"),
        (child(telephone=""), "telephone"),
    ],
)
def test_p16_what_is_asked_of_everybody_is_asked(library, said, field):
    activity = planned(library)
    with pytest.raises(MissingValue, match=field):
        library.activities.enrol(activity.id, said)


@pytest.mark.parametrize("said", [child(age=16), adult(email="no address"), child(telephone="x")])
def test_what_cannot_be_is_not_kept(library, said):
    activity = planned(library)
    with pytest.raises(InvalidValue):
        library.activities.enrol(activity.id, said)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"texts": {}}, "title"),
        ({"meetings": ()}, "sessions"),
        ({"meetings": (meeting(hours=-1),)}, "sessions"),
        ({"meetings": (meeting(), meeting())}, "sessions"),
        ({"capacity": 0}, "capacity"),
        ({"from_age": 9, "to_age": 6}, "to_age"),
        ({"opens_on": NOON.date(), "closes_on": NOON.date() - timedelta(days=1)}, "closes_on"),
    ],
)
def test_activity_that_cannot_be_is_not_kept(library, changes, field):
    with pytest.raises((MissingValue, InvalidValue), match=field):
        planned(library, **changes)


def test_desk_staff_enrol_and_do_not_plan(library):
    activity = planned(library)
    desk = colleague(library)
    assert desk.activities.enrol(activity.id, adult()).stands is Stands.PLACE
    with pytest.raises(NotPermitted):
        desk.activities.cancel(activity.id)
    desk.close()


def test_day_of_forgetting_stands_with_the_activity(library):
    activity = planned(library, meetings=(meeting(), meeting(NEXT_WEEK + timedelta(days=7), "2")))
    last = (NEXT_WEEK + timedelta(days=7)).date()
    assert library.activities.get(activity.id).activity.forgotten_on == months_after(last, 1)


def test_person_whom_two_desks_forgot_apart_is_counted_once_and_the_same_at_both(desks, clock):
    here, there = desks
    activity = planned(here)
    for n in (1, 2):
        here.activities.enrol(activity.id, adult(n))
    bring(here, there)
    clock.advance(timedelta(days=60))
    for desk in (there, here):
        clock.advance(timedelta(hours=1))
        Upkeep(desk._store, desk.clock).forget_participants(lambda: False)
    bring(here, there)
    bring(there, here)
    assert records(here)["enrolled_once"] == records(there)["enrolled_once"]
    assert there.activities.get(activity.id).counts.total == 2


def forgotten(library):
    Upkeep(library._store, library.clock).forget_participants(lambda: False)


def test_who_arrives_after_the_others_were_forgotten_has_no_place_that_they_had(desks, clock):
    here, there = desks
    activity = planned(here, capacity=1)
    bring(here, there)
    here.activities.enrol(activity.id, adult(1))
    there.activities.enrol(activity.id, adult(2))  # apart, and told that they have the place
    clock.advance(timedelta(days=60))
    forgotten(here)
    bring(there, here)
    forgotten(here)
    counts = here.activities.get(activity.id).counts
    assert counts.adults == {Left.TOOK_PLACE: 1, Left.WAITED: 1}


def test_who_arrives_late_and_came_is_counted_as_one_who_came(desks, clock):
    here, there = desks
    activity = planned(here, capacity=1)
    bring(here, there)
    here.activities.enrol(activity.id, adult(1))
    late = there.activities.enrol(activity.id, adult(2)).enrolment_id
    there.activities.tick(late, ["1"])
    clock.advance(timedelta(days=60))
    forgotten(here)
    bring(there, here)
    forgotten(here)
    counts = here.activities.get(activity.id).counts
    assert counts.adults == {Left.TOOK_PLACE: 1, Left.CAME: 1}


def test_who_is_forgotten_before_it_is_over_leaves_the_place_to_the_next(library, clock):
    activity = planned(library, capacity=1)
    first, _next = (library.activities.enrol(activity.id, adult(n)).enrolment_id for n in (1, 2))
    library.activities.forget(first)
    clock.advance(timedelta(days=60))
    forgotten(library)
    counts = library.activities.get(activity.id).counts
    assert counts.adults == {Left.SIGNED_OFF: 1, Left.TOOK_PLACE: 1}
