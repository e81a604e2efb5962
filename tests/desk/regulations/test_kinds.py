"""The page of categories and types of items, over a real library."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from db.domain.consent import Consents
from db.domain.item_type import ItemType
from db.domain.membership import Category
from db.library import Library
from db.store import category_moves
from desk.language import Language
from desk.news import News
from desk.regulations.kind_form import KindForm
from desk.regulations.kinds_page import KindsPage
from desk.regulations.kinds_presenter import KindsPresenter
from desk.widgets.tone import Tone
from tests.db.lending import member
from tests.db.libraries import FixedClock, draft, found
from tests.desk.counter.counters import Said
from tests.desk.runners import ImmediateRunner


@pytest.fixture
def library(tmp_path):
    one = found(tmp_path / "home", FixedClock())
    yield one
    one.close()


@pytest.fixture
def said() -> Said:
    return Said()


@pytest.fixture
def news() -> News:
    return News()


@pytest.fixture
def page(qtbot: Any, language: Language, library: Library, said: Said, news: News) -> KindsPage:
    page = KindsPage()
    qtbot.addWidget(page)
    KindsPresenter(page, library, ImmediateRunner(), news, said).begin()
    return page


def category(library: Library, code: str) -> Category:
    return next(c for c in library.memberships.every_category() if c.code == code)


def type_of(library: Library, code: str) -> ItemType:
    return next(t for t in library.rules.item_types() if t.code == code)


def fill(form: KindForm, code: str, dutch: str) -> None:
    form.code.setText(code)
    form.names["nl"].setText(dutch)


def test_new_category_is_typed_and_kept_with_the_keyboard(qtbot, page, library, said):
    tab = page.categories
    tab.new.click()
    fill(tab.form, "senior", "Senior")
    tab.form.names["fr"].setText("Aîné")
    tab.form.from_age.setText("65")
    qtbot.keyClick(tab.form.to_age, Qt.Key.Key_Return)
    assert category(library, "senior") == Category("senior", {"nl": "Senior", "fr": "Aîné"}, 65)
    assert category(library, "senior").names["fr"] == "Aîné"
    assert (tab.list.list.key, tab.form.code.isReadOnly()) == ("senior", True)
    assert said.tone is Tone.OK


def test_first_one_is_shown_to_begin_with(page):
    for tab in (page.categories, page.types):
        assert tab.form.code.text() == tab.list.list.key != ""


def test_what_is_chosen_is_shown_and_changed(page, library):
    tab = page.categories
    tab.list.list.choose("youth")
    assert (tab.form.from_age.text(), tab.form.to_age.text()) == ("12", "17")
    tab.form.to_age.setText("20")
    tab.form.active.setChecked(False)
    tab.form.keep.click()
    kept = category(library, "youth")
    assert (kept.to_age, kept.active, kept.names["de"]) == (20, False, "Jugendliche")


def test_category_out_of_use_tells_how_many_members_were_in_it(page, library, said):
    member = library.members.register(draft(library_card="C1"), Consents()).member.id
    library.memberships.choose_category(member, "staff")
    tab = page.categories
    tab.list.list.choose("staff")
    tab.form.active.setChecked(False)
    tab.form.keep.click()
    assert "1 member was in it, and counts in the category of their age" in said.last
    assert library.memberships.of_member(member).category.category.code == "adult"
    assert "staff" not in {c.code for c in library.memberships.categories()}


def test_members_of_a_category_out_of_use_are_moved_and_put_back_another_day(
    page, library, said, monkeypatch, qtbot
):
    monkeypatch.setattr(category_moves, "AT_ONCE", 1)
    tab, found = page.categories, [member(library, serial) for serial in (33, 35)]
    for one in found:
        library.memberships.choose_category(one, "staff")
    tab.list.list.choose("staff")
    assert tab.moving.isHidden()
    tab.form.active.setChecked(False)
    tab.form.keep.click()
    assert "2 members still have it" in tab.moving.said.text()
    assert "target_group" not in tab.moving.to.values
    tab.moving.to.setCurrentIndex(tab.moving.to.values.index("institution"))
    tab.moving.move_all.click()
    assert said.last == "2 members were moved."
    assert {category_of(library, one) for one in found} == {"institution"}
    assert (tab.moving.move_all.isHidden(), tab.moving.undo.isHidden()) == (True, False)
    assert "2 members were moved out of it" in tab.moving.said.text()
    another = KindsPage()  # another day, after a restart
    qtbot.addWidget(another)
    KindsPresenter(another, library, ImmediateRunner(), News(), said).begin()
    again = another.categories
    again.list.list.choose("staff")
    again.moving.undo.click()
    assert {category_of(library, one) for one in found} == {"adult"}
    assert "2 members still have it" in again.moving.said.text()
    assert again.moving.undo.isHidden()


def category_of(library: Library, member_id: UUID) -> str:
    return library.memberships.of_member(member_id).category.category.code


WRONG = [
    ("kind_code", ("", "Senior", "", ""), "Fill in"),
    ("dutch_name", ("senior", "", "", ""), "name in Dutch"),
    ("kind_code", ("adult", "Nog eens", "", ""), "in use already"),
    ("from_age", ("senior", "Senior", "oud", ""), "first age"),
    ("to_age", ("senior", "Senior", "65", "60"), "below the first age"),
    ("to_age", ("senior", "Senior", "", "1000"), "last age"),
]


@pytest.mark.parametrize(("field", "typed", "words"), WRONG)
def test_what_is_wrong_is_said_at_its_field(page, said, field, typed, words):
    form = page.categories.form
    page.categories.new.click()
    fields = (form.code, form.names["nl"], form.from_age, form.to_age)
    for one, text in zip(fields, typed, strict=True):
        one.setText(text)
    form.keep.click()
    assert form.rows[field].field.property("wrong") == "true"
    assert (said.tone, words in said.last) == (Tone.STOP, True)
    assert form.names["nl"].text() == typed[1]


def test_type_of_items_gets_a_name_and_another_goes_out_of_use(page, library):
    tab = page.types
    tab.new.click()
    fill(tab.form, "kamishibai", "Vertelkast")
    tab.form.keep.click()
    assert type_of(library, "kamishibai").name("fr") == "Vertelkast"
    tab.list.list.choose("game")
    tab.form.active.setChecked(False)
    tab.form.keep.click()
    assert not type_of(library, "game").active


def test_what_staff_type_stays_when_news_comes_in(page, library, news):
    tab = page.types
    tab.list.list.choose("cd")
    tab.form.names["nl"].setText("Cd met")
    news.tell(library.rules.save_item_type(ItemType("kamishibai", {"nl": "Vertelkast"})))
    assert tab.form.names["nl"].text() == "Cd met"
    tab.list.list.choose("kamishibai")
    assert tab.form.names["nl"].text() == "Vertelkast"


def test_empty_form_for_a_new_one_stays_when_news_comes_in(page, library, news):
    page.types.new.click()
    news.tell(library.rules.save_item_type(ItemType("kamishibai", {"nl": "Vertelkast"})))
    assert page.types.form.typed.new
