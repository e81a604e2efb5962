"""The list of the newsletter: signed up and off at any desk, one of each address (P15)."""

from __future__ import annotations

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
