"""P28, P34: staff declare confidentiality and read the lesson at first sign-in and each year."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from db.domain.clock import local_day
from db.domain.pledge import OWN_WORDS, STAFF_TEXTS
from db.domain.staff import Role
from db.domain.wording import Held, Text
from db.library import open_library
from desk.language import LANGUAGES
from desk.staff.view import StaffView
from desk.staff.words import account_row
from desk.staff_texts import own_words, words_of
from desk.widgets.tone import Tone
from tests.db.libraries import PASSPHRASE
from tests.db.two_desks import bring


def declare(library):
    words = library.pledges.asked()
    assert words is not None
    library.pledges.declare(words, "nl")


def test_p28_p34_it_is_asked_at_the_first_sign_in_and_after_a_year(library, clock):
    declare(library)
    assert library.pledges.asked() is None
    clock.advance(timedelta(days=364))
    assert library.pledges.asked() is None
    clock.advance(timedelta(days=2))
    assert library.pledges.asked() is not None


def test_p28_p34_what_was_declared_is_kept_with_its_versions_and_its_day(library):
    declare(library)
    last = library.pledges.last()[library.session.staff_id]
    assert last.versions == dict.fromkeys(STAFF_TEXTS, OWN_WORDS)
    assert local_day(last.at) == local_day(library.clock.now())


@pytest.mark.parametrize("what", STAFF_TEXTS)
def test_p28_p34_words_of_the_library_take_the_place_and_are_asked_at_once(library, what):
    declare(library)
    today = local_day(library.clock.now())
    library.wordings.publish(what, "2026-1", {"nl": "Eigen woorden"}, today)
    words = library.pledges.asked()
    assert words is not None
    assert words_of(words[what]) == "Eigen woorden"
    declare(library)
    assert library.pledges.asked() is None


def test_p28_who_declared_at_one_desk_is_not_asked_at_another(desks):
    one, two = desks
    declare(one)
    bring(one, two)
    assert one.session.staff_id not in two.pledges.behind()


def test_p28_p34_who_is_behind_stands_in_the_self_check_and_with_the_accounts(library, clock):
    declare(library)
    library.staff.add("Bo Specimen", PASSPHRASE, Role.DESK)
    problems = {one.promise.id: one.problems for one in library.books.check()}
    assert [about for _what, about in problems["P28"] + problems["P34"]] == ["1", "1"]
    accounts = {one.name: one for one in library.staff.all()}
    view = StaffView(declared=library.pledges.last(), behind=library.pledges.behind())
    assert account_row(accounts["Bo Specimen"], view).tone is Tone.ATTENTION
    assert account_row(accounts[library.session.staff_name], view).tone is Tone.NEUTRAL


def test_p28_each_staff_member_declares_for_themselves(library, home, clock):
    declare(library)
    library.staff.add("Bo Specimen", PASSPHRASE, Role.DESK)
    library.close()
    bo = open_library(home, "Bo Specimen", PASSPHRASE, clock)
    assert bo.pledges.asked() is not None
    bo.close()


@pytest.mark.parametrize("what", STAFF_TEXTS)
def test_p28_p34_the_words_of_the_program_are_there_in_each_language(what):
    assert all(own_words(what)[code] for code in LANGUAGES)
    assert own_words(Text.STATEMENT) == {}


def test_p28_words_in_a_language_that_the_screen_has_not_are_shown_all_the_same():
    held = Held(Text.PLEDGE, "1", date(2026, 1, 1), {"nl": "Ik beloof het"})
    assert words_of(held) == "Ik beloof het"
