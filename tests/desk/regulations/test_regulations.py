"""The pages of rules and calendar over a real library."""

from __future__ import annotations

from datetime import date

import pytest

from db.domain.calendar import EntryKind
from db.domain.item import ItemDraft
from db.domain.rule_kinds import RULE_KINDS
from db.errors import InvalidValue
from desk.news import News
from desk.regulations.calendar_page import CalendarPage
from desk.regulations.hours import read_day, read_hours
from desk.regulations.presenters import CalendarPresenter, RulesPresenter
from desk.regulations.rules_page import RulesPage
from desk.regulations.values import read, typed
from desk.regulations.words import CHOICES, KINDS, RULES, SUBJECTS
from desk.widgets.tone import Tone
from tests.db.lending import at, member
from tests.db.libraries import FixedClock, colleague, found
from tests.db.waiting import given_title
from tests.desk.runners import ImmediateRunner


@pytest.fixture
def library(tmp_path):
    one = found(tmp_path / "home", FixedClock())
    yield one
    one.close()


@pytest.fixture
def said():
    return []


def rules_page(qtbot, library, said):
    page = RulesPage()
    qtbot.addWidget(page)
    presenter = RulesPresenter(
        page, library, ImmediateRunner(), News(), clock=FixedClock(), say=lambda *s: said.append(s)
    )
    presenter.begin()
    page.presenter = presenter
    return page


@pytest.fixture
def rules(qtbot, library, said):
    return rules_page(qtbot, library, said)


@pytest.fixture
def calendar(qtbot, library, said):
    page = CalendarPage()
    qtbot.addWidget(page)
    presenter = CalendarPresenter(
        page,
        library,
        ImmediateRunner(),
        News(),
        clock=FixedClock(),
        say=lambda *s: said.append(s),
        language=lambda: "nl",
    )
    presenter.begin()
    page.presenter = presenter
    return page


def test_every_rule_choice_subject_and_entry_has_words():
    assert set(RULES) == set(RULE_KINDS)
    assert {c for kind in RULE_KINDS.values() for c in kind.choices} <= set(CHOICES)
    assert {kind.about for kind in RULE_KINDS.values()} == set(SUBJECTS)
    assert set(KINDS) == set(EntryKind)


@pytest.mark.parametrize("kind", [k for k in RULE_KINDS.values() if k.form != "yes_no"])
def test_what_a_rule_holds_is_read_back_as_it_is_shown(kind):
    assert read(kind, typed(kind, kind.default)) == kind.default


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("loan_days", "0"),
        ("loan_days", "three"),
        ("loan_days", ""),
        ("hold_fee", "-1"),
        ("fine_steps", "14: 10"),
        ("reminders", "14 pigeon 1,00"),
        ("membership_until", "31/08"),
    ],
)
def test_what_a_rule_can_not_hold_is_refused(rule, text):
    with pytest.raises(InvalidValue):
        read(RULE_KINDS[rule], text)


def test_a_rule_is_set_for_a_cell_and_stays_in_the_history(rules, library, said):
    rules._rules.list.choose("loan_days")
    form = rules.form
    form.value.setText("7")
    form._cells["item_type"].setCurrentText("dvd")
    form._cells["item_type"].setCurrentIndex(form._cells["item_type"].findData("dvd"))
    form._set.click()
    assert said[-1][1] is Tone.OK
    assert library.rules.value("loan_days", (None, None, "dvd")).value == 7
    assert library.rules.value("loan_days").value == 28
    assert len(rules._view.rows) == 1


def test_a_row_that_is_taken_away_lets_the_usual_value_answer(rules, library):
    library.rules.set("loan_days", 14)
    rules._rules.list.choose("loan_days")
    rules.form._away.click()
    assert library.rules.value("loan_days").value == 28


def test_a_wrong_value_is_told_at_its_field_and_changes_nothing(rules, library, said):
    rules._rules.list.choose("loan_days")
    rules.form.value.setText("soon")
    rules.form._set.click()
    assert said[-1][1] is Tone.STOP
    assert rules.form.rows["value"]._error.text()
    assert library.rules.rows() == ()


def test_a_rule_from_the_past_is_refused(rules, said):
    rules._rules.list.choose("loan_days")
    rules.form.from_on.setText("01/01/2020")
    rules.form._set.click()
    assert said[-1][1] is Tone.STOP
    assert rules.form.rows["from_on"]._error.text()


@pytest.mark.parametrize("desk_role", [False, True], ids=["administrator", "desk"])
def test_who_may_not_set_rules_sees_them_without_a_form(qtbot, library, said, desk_role):
    library = colleague(library) if desk_role else library
    page = rules_page(qtbot, library, said)
    page._rules.list.choose("loan_days")
    assert page.form.isHidden() == desk_role
    library.close()


def test_days_are_closed_and_taken_out_again(calendar, library):
    calendar.from_on.setText("24/12/2026")
    calendar.to_on.setText("26/12/2026")
    calendar.label.setText("Kerstvakantie")
    calendar._set.click()
    branch = library.session.branch_id
    assert not library.calendar.day(branch, date(2026, 12, 25)).open
    calendar._remove.click()
    assert library.calendar.entries() == ()


def test_an_unexpected_closing_tells_before_what_it_moves(calendar, library):
    calendar.kind.setCurrentIndex(calendar.kind.findData("unexpected"))
    calendar.from_on.setText("24/12/2026")
    calendar._preview.click()
    assert "0" in calendar._effect.text()
    calendar._set.click()
    (entry,) = library.calendar.entries()
    assert entry.kind is EntryKind.UNEXPECTED


def test_an_unexpected_closing_moves_dates_shelves_and_fines_from_its_page(
    calendar, library, language
):
    clock, who, waits = library._clock, member(library, 33), member(library, 35)
    title = given_title(library)
    library.rules.set("fine_cents", 50)
    for barcode, out_on in (("L1", date(2026, 11, 22)), ("L2", date(2026, 11, 25))):
        library.catalogue.add(ItemDraft(barcode, barcode, "Specimen"))
        at(clock, out_on)
        library.loans.checkout(barcode, who)
    at(clock, date(2026, 12, 22))
    library.holds.place(waits, title_id=title)
    library.loans.checkin("B1")
    at(clock, date(2026, 12, 25))
    assert library.loans.checkin("L1").fine.cents == 250
    calendar.kind.setCurrentIndex(calendar.kind.findData("unexpected"))
    calendar.from_on.setText("23/12/2026")
    calendar.to_on.setText("24/12/2026")
    calendar._preview.click()
    effect = calendar._view.preview
    assert (effect.loans, effect.holds, effect.fines, effect.cents) == (1, 1, 1, 100)
    assert "1 loan, 1 reservation" in calendar._effect.text()
    calendar._set.click()
    (lent,), (held,) = library.loans.of_member(who), library.holds.of_member(waits)
    assert (lent.due_on, held.state.until) == (date(2026, 12, 25), date(2026, 12, 31))
    assert library.accounts.balance(who) == 150


def test_opening_hours_and_holidays_come_in(calendar, library):
    calendar.hours[0].setText("10-12:30 13:00 - 18")
    calendar._set_hours.click()
    (week,) = library.calendar.entries()
    assert week.hours[0] == (("10:00", "12:30"), ("13:00", "18:00"))
    assert week.hours[6] == ()
    calendar._holidays.click()
    assert any(e.label == "Kerstmis" for e in library.calendar.entries())
    assert calendar._view.holidays == ()


@pytest.mark.parametrize("text", ["12-10", "25-26", "10:75-11", "soon", "10-12 11-13"])
def test_hours_that_can_not_be_are_refused(text):
    with pytest.raises(InvalidValue):
        read_hours(text)


@pytest.mark.parametrize("text", ["31/02/2026", "2026", "tomorrow"])
def test_days_that_can_not_be_are_refused(text):
    with pytest.raises(InvalidValue):
        read_day("from_on", text)


def test_a_day_that_is_missing_is_told_at_its_field(calendar, said):
    calendar._set.click()
    assert said[-1][1] is Tone.STOP
    assert calendar.rows["from_on"]._error.text()
