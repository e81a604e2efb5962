"""P16: who takes part is known until a month after the last session; counts stay, and nobody."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from db.domain.activity import Left
from db.domain.enrolment import OFF_DAYS
from db.domain.notice import NoticeKind
from db.domain.request import Wish
from db.domain.retention import DeletedFor
from db.errors import InvalidValue, NotPermitted
from db.registers.upkeep import Upkeep
from tests.db.activities import NEXT_WEEK, adult, child, meeting, planned, stands
from tests.db.libraries import colleague, erase
from tests.db.test_number_sealed import dumped_in_clear
from tests.db.two_desks import bring
from tests.privacy.test_requests import document, held

SECRETS = (b"Volwassene1", b"Greet", b"specimen1@", b"Kind2", b"Ouder2", b"ouder2@", b"470123456")


def everything(library, tmp_path) -> bytes:
    (tmp_path / "clear").unlink(missing_ok=True)
    home = library._store.home
    return dumped_in_clear(home, library._store.file_key, tmp_path / "clear").read_bytes()


def forgotten(library) -> int:
    """Do what one desk does each day about activities; tell how many were forgotten."""
    return Upkeep(library._store, library.clock).forget_participants(lambda: False)


def test_p16_a_month_after_the_last_session_nobody_is_left_at_any_desk(desks, clock, tmp_path):
    here, there = desks
    last = meeting(NEXT_WEEK + timedelta(days=7), "2")
    activity = planned(here, capacity=2, meetings=(meeting(), last))
    first = here.activities.enrol(activity.id, adult(1)).enrolment_id
    here.activities.enrol(activity.id, child(2))
    here.activities.enrol(activity.id, adult(3))
    here.activities.tick(first, ["1"])
    bring(here, there)
    assert [one.enrolment.name for one in there.activities.get(activity.id).people] == [
        one.enrolment.name for one in here.activities.get(activity.id).people
    ]
    before = everything(there, tmp_path)
    assert [secret for secret in SECRETS if secret not in before] == []

    clock.instant = last.ends + timedelta(days=29)
    assert forgotten(here) == 0
    clock.advance(timedelta(days=2))
    assert forgotten(here) == 3
    bring(here, there)
    for desk in desks:
        left = everything(desk, tmp_path)
        assert [secret for secret in SECRETS if secret in left] == []
        found = desk.activities.get(activity.id)
        assert found.people == ()
        assert found.counts.adults == {Left.CAME: 1, Left.WAITED: 1}
        assert found.counts.children == {Left.STAYED_AWAY: 1}
    assert here.retention.deletions()[0].ground is DeletedFor.ACTIVITY
    assert forgotten(here) == 0


def test_p16_no_more_is_kept_of_an_adult_than_name_and_address(library):
    activity = planned(library)
    said = adult(1, guardian=child(1).guardian, telephone="0470 12 34 56")
    library.activities.enrol(activity.id, said)
    (found,) = library.activities.get(activity.id).people
    assert (found.enrolment.guardian, found.enrolment.telephone) == (None, "")


def test_p16_cancelled_activity_is_forgotten_a_month_after_that(library, clock):
    activity = planned(library, meetings=(meeting(NEXT_WEEK + timedelta(days=90)),))
    library.activities.enrol(activity.id, adult(1))
    library.activities.cancel(activity.id)
    clock.advance(timedelta(days=32))
    assert library.upkeep().forgotten == 1
    assert library.activities.get(activity.id).counts.adults == {Left.CANCELLED: 1}


def test_p16_who_signs_off_can_be_put_back_for_a_week_and_is_forgotten_then(library, clock):
    activity = planned(library, meetings=(meeting(NEXT_WEEK + timedelta(days=90)),))
    one = library.activities.enrol(activity.id, adult(1)).enrolment_id
    library.activities.sign_off(one)
    library.activities.sign_on_again(one)
    library.activities.sign_off(one)
    clock.advance(timedelta(days=OFF_DAYS - 1))
    assert library.upkeep().forgotten == 0
    clock.advance(timedelta(days=1))
    assert library.upkeep().forgotten == 1
    assert library.activities.get(activity.id).counts.adults == {Left.SIGNED_OFF: 1}


def test_p16_who_waited_to_the_end_never_counts_as_taking_part(library, clock):
    activity = planned(library, capacity=3)
    for n in range(50):  # more than one slice of the run
        library.activities.enrol(activity.id, adult(n))
    clock.instant = NEXT_WEEK + timedelta(days=32)
    library.upkeep()
    counted = library.activities.get(activity.id).counts.adults
    assert counted == {Left.TOOK_PLACE: 3, Left.WAITED: 47}


def test_p24_member_who_is_erased_is_erased_from_activities_too(desks, ann):
    here, there = desks
    activity = planned(here, capacity=1)
    here.activities.enrol(activity.id, adult(1, member_id=ann))
    here.activities.enrol(activity.id, adult(2))
    bring(here, there)
    erase(here, ann)
    bring(here, there)
    assert stands(here, activity.id) == stands(there, activity.id) == ["place"]


def test_p21_enrolment_of_a_member_who_was_erased_meanwhile_goes_with_the_work_of_the_day(
    desks, ann
):
    here, there = desks
    activity = planned(here)
    bring(here, there)
    there.activities.enrol(activity.id, adult(1, member_id=ann))
    erase(here, ann)
    bring(there, here)
    assert forgotten(here) == 1
    bring(here, there)
    assert stands(here, activity.id) == stands(there, activity.id) == []


def test_p24_participant_without_membership_is_erased_when_they_ask(desks, tmp_path):
    here, there = desks
    activity = planned(here)
    one = here.activities.enrol(activity.id, adult(1)).enrolment_id
    bring(here, there)
    there.activities.forget(one)
    bring(there, here)
    assert b"Volwassene1" not in everything(here, tmp_path)
    with pytest.raises(InvalidValue, match="unknown"):
        here.activities.sign_off(one)


def test_p22_report_of_a_member_tells_what_they_enrolled_for(library, ann):
    activity = planned(library)
    one = library.activities.enrol(activity.id, adult(1, member_id=ann)).enrolment_id
    library.notices.announce(activity.id, NoticeKind.ACTIVITY_CHANGED, [one])
    told = document(library, ann, Wish.PORTABILITY)
    (person,) = held(told, "enrolment", "person")["records"]
    (contact,) = held(told, "enrolment", "contact")["records"]
    (enrolled,) = held(told, "enrolment", "enrolled")["records"]
    assert person["surname"] == "Specimen Volwassene1"
    assert contact["email"] == "specimen1@example.be"
    assert enrolled["activity_id"] == "Specimen leesclub"
    (about,) = held(told, "notice", "fact")["records"]
    assert about["what"] == "activity_changed"


def test_p22_participant_without_membership_gets_everything_and_only_their_own(library):
    activity = planned(library, price_cents=500)
    one = library.activities.enrol(activity.id, child(2)).enrolment_id
    library.activities.enrol(activity.id, adult(1))
    told = library.activities.report(one)
    text = json.dumps(told)
    assert [s.decode() for s in SECRETS[3:] if s.decode() not in text] == []
    assert "Volwassene1" not in text
    assert {s["kind"] for s in told["data"]} == {"enrolment", "ledger"}
    forgotten_on = library.activities.get(activity.id).activity.forgotten_on
    assert {s["keeping"]["goes_on"] for s in told["data"]} == {forgotten_on.isoformat()}
    desk = colleague(library)
    with pytest.raises(NotPermitted):
        desk.activities.report(one)
    desk.close()
