"""P15: the newsletter's list is apart from members; who signs off leaves a proof without a name."""

from __future__ import annotations

import json
from datetime import timedelta
from uuid import uuid4

import pytest

from db.day import do_the_day
from db.domain.change import stamp_of_day
from db.domain.consent import Consents
from db.domain.lease import LEASE
from db.domain.newsletter import JoinedBy
from db.domain.record_kinds import KINDS
from db.errors import InvalidValue
from db.registers.upkeep import Upkeep
from db.store.newsletter_rows import mark_of
from tests.db.libraries import draft, erase
from tests.db.two_desks import bring, records, second_desk
from tests.privacy.test_activities import everything
from tests.privacy.test_requests import document

EMAIL = "merkteken.nieuwsbrief@example.be"


def signed_up(library, email=EMAIL):
    library.newsletter.sign_up(email, JoinedBy.PAPER, "fr")


def test_p15_address_goes_from_every_byte_of_every_desk_at_the_next_round(desks, clock, tmp_path):
    here, there = desks
    signed_up(here)
    bring(here, there)
    (before,) = records(there)["newsletter_address"]
    assert all(EMAIL.encode() in everything(desk, tmp_path) for desk in desks)
    there.newsletter.sign_off(EMAIL)
    assert EMAIL.encode() not in everything(there, tmp_path)
    bring(there, here)
    assert EMAIL.encode() not in everything(here, tmp_path)
    for desk in desks:
        assert records(desk)["newsletter_address"] == []
        assert desk._store.subject_keys({before["id"]}) == {}
        (proof,) = records(desk)["newsletter_consent"]
        assert (proof["way"], proof["language"]) == ("paper", "fr")
        assert proof["wording_version"] == before["wording_version"]
        assert proof["joined_on"] == proof["left_on"] == clock.now().date()
        led_back = {str(before["id"]), *before["ver"].values()}
        assert not led_back & {str(value) for value in proof.values()}
        assert proof["hlc"] == stamp_of_day(clock.now().date())  # the day, and no instant
    late = second_desk(here, tmp_path / "late", clock, origin=3)
    bring(there, late)
    assert EMAIL.encode() not in everything(late, tmp_path)
    assert late.newsletter.list() == ()
    late.close()


def test_p15_member_who_goes_leaves_the_list_as_it_is_for_nothing_ties_them(library):
    member = library.members.register(draft(), Consents(email=EMAIL)).member
    signed_up(library)
    assert "newsletter_address" not in json.dumps(document(library, member.id))
    erase(library, member.id)
    assert [one.email for one in library.newsletter.list()] == [EMAIL]
    assert "member_id" not in KINDS["newsletter_address"].fields


def test_p15_p22_who_is_on_the_list_gets_what_is_held_and_nothing_of_others(library):
    signed_up(library)
    signed_up(library, "iemand.anders@example.be")
    told = library.newsletter.report(EMAIL)
    contact = next(s for s in told["data"] if s["group"] == "contact")
    assert [one["email"] for one in contact["records"]] == [EMAIL]
    assert {s["kind"] for s in told["data"]} == {"newsletter_address"}
    assert "anders" not in json.dumps(told)
    library.newsletter.sign_off(EMAIL)
    with pytest.raises(InvalidValue, match="not_on_list"):
        library.newsletter.report(EMAIL)


def test_p15_that_an_address_left_is_kept_as_a_mark_for_as_long_as_a_desk_may_be_away(
    desks, clock, tmp_path
):
    here, there = desks
    signed_up(here)
    bring(here, there)
    here.newsletter.sign_off(EMAIL)
    bring(here, there)
    (left,) = records(there)["newsletter_left"]
    assert EMAIL.encode() not in everything(there, tmp_path)
    job = Upkeep(there._store, there.clock)
    clock.advance(LEASE - timedelta(minutes=1))
    job.forget_who_left()
    assert len(records(there)["newsletter_left"]) == 1
    clock.advance(timedelta(minutes=1))
    job.forget_who_left()
    bring(there, here)
    for desk in desks:
        assert records(desk)["newsletter_left"] == []
        assert desk._store.subject_keys({left["id"]}) == {}
        assert left["mark"].encode() not in everything(desk, tmp_path)


def test_p15_job_of_the_day_lets_the_marks_go(library, clock):
    signed_up(library)
    library.newsletter.sign_off(EMAIL)
    clock.advance(LEASE)
    do_the_day(library, library._store, clock, lambda: False)
    assert records(library)["newsletter_left"] == []


def test_p15_mark_of_an_address_is_another_each_time_and_tells_nothing_without_the_address():
    one, other = uuid4(), uuid4()
    assert mark_of(one, EMAIL) == mark_of(one, EMAIL)
    assert len({mark_of(one, EMAIL), mark_of(other, EMAIL), mark_of(one, f"x{EMAIL}")}) == 3
