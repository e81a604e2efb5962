"""P18: the list of the newsletter goes to a party of the register only, and each time is noted."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from db.domain.newsletter import JoinedBy
from db.domain.processor import Processor, Task
from db.errors import InvalidValue, NotPermitted, UnlistedParty
from db.registers.newsletter_handover import Handed
from desk.messages import sentence
from tests.db.libraries import colleague
from tests.db.two_desks import bring, records

EMAIL = "lezer.specimen@example.be"
PARTY = Processor(
    UUID(int=1),
    "Specimen Mailings nv",
    Task.NEWSLETTER,
    "send the newsletter",
    "e-mail addresses",
    "BE",
    date(2026, 1, 1),
    "contract 1",
)


@pytest.fixture
def listed(library):
    library.newsletter.sign_up(EMAIL, JoinedBy.DESK, "fr")
    library.books.save_processor(PARTY)
    return library


def test_p18_list_goes_with_address_and_language_alone(listed):
    listed.newsletter.sign_up("twee.specimen@example.be", JoinedBy.FILE, "nl")
    given = listed.newsletter_handover.hand_over(PARTY.id)
    assert given.content.split("\r\n") == [
        "email,language",
        f"{EMAIL},fr",
        "twee.specimen@example.be,nl",
        "",
    ]


@pytest.mark.parametrize(
    "party",
    [
        replace(PARTY, active=False),
        replace(PARTY, task=Task.POST),
        replace(PARTY, id=UUID(int=2)),
    ],
)
def test_p18_party_that_is_not_in_the_register_for_it_gets_nothing(library, party):
    library.newsletter.sign_up(EMAIL, JoinedBy.DESK, "fr")
    library.books.save_processor(party)
    with pytest.raises(UnlistedParty) as refused:
        library.newsletter_handover.hand_over(PARTY.id)
    named = PARTY.name if party.id == PARTY.id else "who sends the newsletter"
    assert named in sentence(refused.value)
    assert library.newsletter_handover.log() == ()
    assert records(library)["newsletter_handed"] == []


def test_p18_each_hand_over_is_noted_at_every_desk_and_names_no_reader(desks):
    here, there = desks
    here.newsletter.sign_up(EMAIL, JoinedBy.DESK, "fr")
    here.books.save_processor(PARTY)
    here.newsletter_handover.hand_over(PARTY.id)
    bring(here, there)
    today = there.clock.now().date()
    assert there.newsletter_handover.log() == (Handed(today, "Specimen Mailings nv", 1),)
    (noted,) = records(there)["newsletter_handed"]
    assert EMAIL not in str(noted)


def test_p18_who_left_is_not_in_the_next_file(listed):
    listed.newsletter.sign_up("twee.specimen@example.be", JoinedBy.DESK, "nl")
    listed.newsletter.sign_off(EMAIL)
    assert EMAIL not in listed.newsletter_handover.hand_over(PARTY.id).content
    listed.newsletter.sign_off("twee.specimen@example.be")
    with pytest.raises(InvalidValue, match="nobody"):
        listed.newsletter_handover.hand_over(PARTY.id)


def test_p18_desk_staff_do_not_hand_the_list_over(listed):
    desk = colleague(listed)
    with pytest.raises(NotPermitted):
        desk.newsletter_handover.hand_over(PARTY.id)
    desk.close()


@pytest.mark.parametrize("begins", "=+-")
def test_p35_address_that_a_spreadsheet_would_work_out_is_quoted_and_stays_the_same(listed, begins):
    listed.newsletter.sign_up(f"{begins}1@example.be", JoinedBy.DESK, "nl")
    rows = list(csv.reader(listed.newsletter_handover.hand_over(PARTY.id).content.splitlines()))
    assert rows[-1] == [f'"{begins}1"@example.be', "nl"]
