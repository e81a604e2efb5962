"""P3, P5, P33: versions of what members are shown and asked, and who is asked again."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from db.domain.clock import local_day
from db.domain.consent import Consents, Purpose, Way
from db.domain.wording import Text, ToAsk, Why
from db.errors import InvalidValue, MissingValue, NotPermitted
from db.store.tables import acceptance
from tests.db.libraries import colleague, draft
from tests.db.two_desks import bring

NEW = {"nl": "Wij bewaren uw gegevens twee jaar.", "fr": ""}


@pytest.fixture
def today(clock):
    return local_day(clock.now())


@pytest.fixture
def member(library):
    return library.members.register(draft(), Consents(email="ann@example.org")).member.id


def test_p5_who_accepted_what_holds_is_asked_nothing(library, member):
    assert library.wordings.to_ask(member) == ()


@pytest.mark.parametrize("what", [Text.STATEMENT, Text.REGULATIONS])
def test_p5_new_version_is_asked_at_the_next_visit_from_its_day_until_it_is_accepted(
    library, clock, member, today, what
):
    library.wordings.publish(what, "2027", NEW, today + timedelta(days=3))
    assert library.wordings.to_ask(member) == ()
    clock.advance(timedelta(days=3))
    assert library.wordings.to_ask(member) == (ToAsk(what, Why.NEW_VERSION),)
    library.wordings.accept(member)
    assert library.wordings.to_ask(member) == ()


def test_p33_which_version_was_shown_to_whom_and_when_stays(library, member, today):
    before = library.wordings.versions()[Text.STATEMENT]
    library.wordings.publish(Text.STATEMENT, "2027", NEW, today)
    library.wordings.accept(member)
    with library._store.reading() as connection:
        shown = connection.execute(
            select(acceptance.c.statement_version).order_by(acceptance.c.hlc)
        ).scalars()
        assert list(shown) == [before, "2027"]
    (kept,) = library.wordings.history()
    assert kept.texts == {"nl": NEW["nl"]}


def test_p3_new_wording_of_a_consent_is_asked_again_and_the_old_yes_keeps_its_wording(
    library, member, today
):
    old = library.wordings.versions()[Text.STATEMENT]
    library.wordings.publish(Text.EMAIL, "mail-2", NEW, today)
    assert library.wordings.to_ask(member) == (ToAsk(Text.EMAIL, Why.NEW_VERSION),)
    assert Purpose.EMAIL in library.members.get(member).consents  # it holds until then
    library.consents.give(member, Purpose.EMAIL, "ann@example.org", Way.SCREEN, "nl")
    assert [e.wording_version for e in library.consents.of(member)] == [old, "mail-2"]
    assert library.wordings.to_ask(member) == ()


def test_p3_new_wording_of_a_consent_that_was_not_given_asks_nothing(library, member, today):
    library.wordings.publish(Text.GENDER, "g-2", NEW, today)
    assert library.wordings.to_ask(member) == ()


def test_p33_version_needs_a_name_and_a_text_and_begins_no_earlier_than_today(library, today):
    publish = library.wordings.publish
    for version, texts in (("", NEW), ("2", {"nl": "  "})):
        with pytest.raises(MissingValue):
            publish(Text.STATEMENT, version, texts, today)
    with pytest.raises(InvalidValue):
        publish(Text.STATEMENT, "2", NEW, today - timedelta(days=1))
    publish(Text.STATEMENT, "2", NEW, today)
    with pytest.raises(InvalidValue):
        publish(Text.STATEMENT, "2", NEW, today)


def test_p33_only_who_manages_privacy_writes_a_version(library, today):
    other = colleague(library)
    with pytest.raises(NotPermitted):
        other.wordings.publish(Text.STATEMENT, "2", NEW, today)
    other.close()


def test_p33_version_written_at_one_desk_is_asked_at_the_other(desks, clock):
    first, second = desks
    whose = first.members.register(draft(), Consents()).member.id
    bring(first, second)
    first.wordings.publish(Text.STATEMENT, "2027", NEW, local_day(clock.now()))
    bring(first, second)
    assert second.wordings.to_ask(whose) == (ToAsk(Text.STATEMENT, Why.NEW_VERSION),)
