"""P5, P6, P24: who opens a file at the counter reads what is not done with it, and what to ask."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from db.domain.birth_date import BirthDate
from db.domain.block import Severity
from db.domain.clock import local_day
from db.domain.consent import Consents
from db.domain.item import ItemDraft
from db.domain.member import Document, Name
from db.domain.processing import Purpose as Use
from db.domain.request import Wish
from db.domain.wording import Text
from desk.counter import scan
from desk.counter.view import Kin
from tests.db.libraries import draft, invented_number
from tests.privacy.test_limits import limited
from tests.privacy.test_sixteen import child


def told(library, member_id) -> list[str]:
    found = scan.open_id(library, member_id).obstacles
    return [one.code for one in found if one.severity is Severity.INFO]


def test_p24_file_without_limits_and_questions_has_no_such_lines(library, ann):
    assert told(library, ann) == []


@pytest.mark.parametrize(
    ("wish", "use", "line"),
    [
        (Wish.OBJECTION, Use.NOTICES, "objection_notices"),
        (Wish.OBJECTION, Use.STATISTICS, "objection_statistics"),
        (Wish.RESTRICTION, Use.NOTICES, "restriction_notices"),
        (Wish.RESTRICTION, Use.STATISTICS, "restriction_statistics"),
    ],
)
def test_p24_each_limit_that_lets_lend_is_a_line_that_stops_nothing(library, ann, wish, use, line):
    limited(library, ann, wish, use)
    assert told(library, ann) == [line]


def test_p24_limit_on_lending_is_told_once_and_as_what_stops_lending(library, ann):
    limited(library, ann, Wish.RESTRICTION, Use.LENDING)
    assert told(library, ann) == []
    assert [one.code for one in scan.open_id(library, ann).obstacles] == ["restricted"]


def test_p5_new_versions_are_one_line_however_many_there_are(library, ann, clock):
    for what in (Text.STATEMENT, Text.REGULATIONS):
        library.wordings.publish(what, "2027", {"nl": "Nieuw."}, local_day(clock.now()))
    assert told(library, ann) == ["ask_new_version"]
    library.wordings.accept(ann)
    assert told(library, ann) == []


def test_p6_member_who_became_sixteen_is_asked_at_the_counter(library, clock):
    kid = child(library)
    assert told(library, kid) == []
    clock.advance(timedelta(days=2))
    assert told(library, kid) == ["ask_sixteen"]


def test_p6_parent_and_child_show_each_other_at_the_counter_until_sixteen(library, clock):
    kid, parent = child(library), adult(library)
    library.guardians.choose(kid, parent, "parent", Document.PASSPORT)
    library.catalogue.add(ItemDraft("B1", "Thuis", "Specimen"))
    library.loans.checkout("B1", kid)
    beside = scan.open_id(library, parent)
    assert [(one.id, one.at_home) for one in beside.children] == [(kid, 1)]
    assert "Thuis" not in str(beside.children)
    assert scan.open_id(library, kid).guardian == Kin(parent, "Jan Specimen Baert")
    clock.advance(timedelta(days=2))  # and nothing was done about it yet
    assert scan.open_id(library, parent).children == ()
    assert scan.open_id(library, kid).guardian is None


def test_p6_who_is_of_the_household_too_stands_there_once(library):
    kid, parent = child(library), adult(library)
    library.guardians.choose(kid, parent, "parent", Document.PASSPORT)
    library.households.join(kid, parent)
    assert scan.open_id(library, parent).kin == ()
    assert scan.open_id(library, kid).kin == ()


def adult(library):
    born = BirthDate(1980, 5, 6)
    number = invented_number(born.earliest(), 41)
    person = draft(name=Name("Specimen Baert", "Jan"), birth_date=born, national_number=number)
    return library.members.register(replace(person, library_card=""), Consents()).member.id
