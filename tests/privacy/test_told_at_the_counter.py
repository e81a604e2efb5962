"""P5, P6, P24: who opens a file at the counter reads what is not done with it, and what to ask."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.domain.block import Severity
from db.domain.clock import local_day
from db.domain.processing import Purpose as Use
from db.domain.request import Wish
from db.domain.wording import Text
from desk.counter import scan
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
