"""The list of the newsletter: signed up and off at any desk, one of each address (P15)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.domain.newsletter import JoinedBy
from db.domain.newsletter_kinds import NEWSLETTER_ADDRESS
from db.errors import InvalidValue, MissingValue, NotPermitted
from db.store.arrival import fits
from tests.db.libraries import colleague
from tests.db.two_desks import bring, records

EMAIL = "lezer.specimen@example.be"


def on_list(library):
    return [one.email for one in library.newsletter.list()]


def joined(library, email=EMAIL):
    return library.newsletter.sign_up(email, JoinedBy.DESK, "nl")


def test_who_signs_up_is_on_the_list_with_how_and_to_which_text(library):
    joined(library)
    (one,) = library.newsletter.list()
    assert (one.email, one.language, one.way) == (EMAIL, "nl", JoinedBy.DESK)
    assert one.wording_version == library.wordings.versions()["statement"]


@pytest.mark.parametrize("again", [EMAIL, " Lezer.Specimen@Example.BE "])
def test_address_that_is_on_the_list_is_not_put_there_twice(library, again):
    joined(library)
    with pytest.raises(InvalidValue, match="on_list"):
        joined(library, again)
    library.newsletter.sign_off(again)
    assert on_list(library) == []


def test_who_signed_off_can_sign_up_again(desks):
    here, there = desks
    joined(here)
    here.newsletter.sign_off(EMAIL)
    joined(here)
    bring(here, there)
    assert on_list(here) == on_list(there) == [EMAIL]


def test_address_that_is_none_or_not_on_the_list_is_refused(library):
    with pytest.raises(MissingValue, match="email"):
        joined(library, " ")
    with pytest.raises(InvalidValue, match="format"):
        joined(library, "no address")
    with pytest.raises(InvalidValue, match="not_on_list"):
        library.newsletter.sign_off(EMAIL)


def test_address_that_two_desks_took_apart_stands_once_and_goes_at_once(desks):
    here, there = desks
    joined(here)
    joined(there)
    bring(here, there)
    bring(there, here)
    assert on_list(here) == on_list(there) == [EMAIL]
    assert here.newsletter.list() == there.newsletter.list()
    there.newsletter.sign_off(EMAIL)
    bring(there, here)
    assert on_list(here) == on_list(there) == []


def test_address_that_two_desks_wiped_apart_is_gone_and_desks_agree_on_what_is_left(desks):
    here, there = desks
    joined(here)
    bring(here, there)
    for desk in desks:
        desk.newsletter.sign_off(EMAIL)
    bring(here, there)
    bring(there, here)
    assert on_list(here) == on_list(there) == []
    assert records(here)["newsletter_consent"] == records(there)["newsletter_consent"]


def test_desk_staff_sign_up_and_off_and_do_not_see_the_list(library):
    desk = colleague(library)
    joined(desk)
    assert desk.newsletter.is_on_list(EMAIL)
    with pytest.raises(NotPermitted):
        desk.newsletter.list()
    desk.newsletter.sign_off(EMAIL)
    assert not desk.newsletter.is_on_list(EMAIL)
    desk.close()


def test_sign_up_of_a_way_that_nobody_knows_is_not_let_in():
    group = dict.fromkeys(NEWSLETTER_ADDRESS.groups[0].fields)
    assert not fits(NEWSLETTER_ADDRESS, {"joined": {**group, "way": "by owl"}})
    assert fits(NEWSLETTER_ADDRESS, {"joined": {**group, "way": "paper"}})


def test_who_signed_off_is_off_the_list_also_where_another_desk_signed_them_up_apart(desks):
    here, there = desks
    joined(here)
    joined(there)
    here.newsletter.sign_off(EMAIL)
    bring(there, here)  # the sign-up of which it had not heard
    assert on_list(here) == []
    bring(here, there)
    assert on_list(there) == []
    assert records(here)["newsletter_address"] == records(there)["newsletter_address"] == []


def test_who_signed_off_is_off_the_list_also_at_the_desk_that_hears_of_it(desks):
    here, there = desks
    joined(here)
    joined(there)
    here.newsletter.sign_off(EMAIL)
    bring(here, there)
    assert on_list(there) == []
    bring(there, here)
    assert on_list(here) == []


def test_who_signs_up_again_after_signing_off_stays_on_the_list_everywhere(desks, clock):
    here, there = desks
    joined(here)
    here.newsletter.sign_off(EMAIL)
    clock.advance(timedelta(minutes=1))
    joined(there)  # apart, and later
    bring(there, here)
    bring(here, there)
    assert on_list(here) == on_list(there) == [EMAIL]


def test_sign_up_that_is_later_than_what_somebody_wrote_stays_whichever_desk_took_it(desks, clock):
    here, there = desks
    joined(here)
    wrote = clock.now() + timedelta(hours=1)
    clock.advance(timedelta(hours=2))
    joined(there)
    clock.advance(timedelta(hours=1))
    here.newsletter.sign_off_by_mail(EMAIL, wrote)
    bring(there, here)
    bring(here, there)
    assert on_list(here) == on_list(there) == [EMAIL]


def test_address_of_another_that_arrives_stays(desks):
    here, there = desks
    joined(here)
    joined(there, "iemand.anders@example.be")
    here.newsletter.sign_off(EMAIL)
    bring(there, here)
    assert on_list(here) == ["iemand.anders@example.be"]
