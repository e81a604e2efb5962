"""P33: the page where a version is published, and where members read what holds."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.domain.clock import local_day
from db.domain.pledge import OWN_WORDS, STAFF_TEXTS
from db.domain.wording import Text, missing_languages
from desk.news import News
from desk.privacy.texts_presenter import TextsPresenter
from desk.privacy.texts_tab import NewText, TextsTab
from desk.staff_texts import own_words
from desk.text_reading import AGREED, CONSENTED, read_on_request
from desk.widgets.full_text import FullText
from tests.desk.counter.counters import Said
from tests.desk.runners import ImmediateRunner


@pytest.fixture
def today(clock):
    return local_day(clock.now())


@pytest.fixture
def page(qtbot, library, clock):
    tab, said = TextsTab(), Said()
    qtbot.addWidget(tab)
    tab.retranslate()
    presenter = TextsPresenter(
        tab,
        library,
        ImmediateRunner(),
        News(),
        languages=("nl", "fr"),
        clock=clock,
        say=said,
    )
    presenter.begin()
    return presenter, tab


def test_p33_old_text_stands_beside_the_new_one_which_begins_with_its_words(page, library, today):
    library.wordings.publish(Text.STATEMENT, "2027", {"nl": "Twee jaar."}, today)
    presenter, tab = page
    presenter.begin()
    assert tab.since.text() == f"Version 2027, since {today:%d/%m/%Y}"
    assert "Twee jaar." in tab.old.toPlainText()
    assert tab.texts["nl"].toPlainText() == "Twee jaar."


def test_p33_language_of_the_library_that_is_missing_is_named_while_one_writes(page):
    _presenter, tab = page
    tab.texts["nl"].setPlainText("Twee jaar.")
    assert "Fran\u00e7ais" in tab.missing.text()
    assert "Nederlands" not in tab.missing.text()
    tab.texts["fr"].setPlainText("Deux ans.")
    assert tab.missing.text() == ""


def test_p33_version_that_is_half_written_is_there_when_staff_come_back(page):
    presenter, tab = page
    tab.texts["nl"].setPlainText("Twee jaar.")
    presenter.begin()
    assert tab.texts["nl"].toPlainText() == "Twee jaar."


def test_p33_published_version_is_what_the_page_shows_from_its_day(page, library, clock, today):
    presenter, tab = page
    begins = today + timedelta(days=3)
    new = NewText(Text.STATEMENT, "2027", f"{begins:%d/%m/%Y}", {"nl": "Twee jaar."})
    presenter.publish(new)
    assert "2027" in tab.coming.text()
    assert "2027" not in tab.since.text()
    clock.advance(timedelta(days=3))
    presenter.begin()
    assert "2027" in tab.since.text()


@pytest.mark.parametrize(
    ("version", "day", "name"), [("", "1/1/2099", "version"), ("2", "soon", "from_on")]
)
def test_p33_what_is_wrong_is_said_at_its_field(page, library, version, day, name):
    presenter, tab = page
    presenter.publish(NewText(Text.STATEMENT, version, day, {"nl": "Twee jaar."}))
    assert tab.rows[name].field.property("wrong") == "true"
    assert library.wordings.history() == ()


@pytest.mark.parametrize("texts", [AGREED, CONSENTED])
def test_p33_member_reads_in_full_what_holds_also_what_was_published_since(
    qtbot, library, today, texts
):
    place = FullText()
    qtbot.addWidget(place)
    read_on_request(place, texts, library, ImmediateRunner(), lambda _error: None)
    what = sorted(texts)[0]
    library.wordings.publish(what, "2027", {"nl": "Twee jaar.", "fr": "Deux ans."}, today)
    place.open.click()
    shown = place.text.toPlainText()
    assert all(words in shown for words in ("2027", "Twee jaar.", "Deux ans.", "statement"))


def test_p33_member_who_is_asked_to_consent_reads_no_text_for_staff(qtbot, library, today):
    place = FullText()
    qtbot.addWidget(place)
    read_on_request(place, CONSENTED, library, ImmediateRunner(), lambda _error: None)
    for what in (*CONSENTED, Text.PLEDGE, Text.LESSON, Text.NEWSLETTER):
        library.wordings.publish(what, "2027", {"nl": f"Over {what}."}, today)
    place.open.click()
    shown = place.text.toPlainText()
    assert {what for what in Text if f"Over {what}." in shown} == CONSENTED
    assert "statement" not in shown, "each consent has words of its own"


@pytest.mark.parametrize("what", STAFF_TEXTS)
def test_p33_text_for_staff_that_nobody_wrote_is_the_one_of_the_program(page, what):
    _presenter, tab = page
    tab.what.setCurrentIndex(list(Text).index(what))
    for language, words in own_words(what).items():
        assert words in tab.old.toPlainText()
        assert tab.texts[language].toPlainText() == words
    assert OWN_WORDS in tab.since.text()


def test_p33_blank_text_counts_as_missing():
    assert missing_languages({"nl": "ja", "fr": " "}, ("nl", "fr", "de")) == ("fr", "de")
