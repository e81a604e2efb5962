"""The page of the activities over a real library: enrol, tick, sign off, plan; what is typed."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from db.domain.account import Method
from db.domain.consent import Consents
from db.domain.enrolment import Stands
from db.errors import InvalidValue
from db.library import Library
from db.registers.accounts import Receipt
from desk.activities.page import ENROL, PEOPLE, PLAN, ActivitiesPage
from desk.activities.presence_paper import presence_pdf
from desk.activities.presenter import ActivitiesPresenter
from desk.activities.typed import read_meetings, written
from desk.news import News
from desk.widgets.tone import Tone
from tests.db.activities import adult, planned, stands
from tests.db.libraries import FixedClock, draft, found
from tests.desk.activities.shown_activities import MEETINGS, READING
from tests.desk.runners import ImmediateRunner


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    one = found(tmp_path / "home", FixedClock())
    yield one
    one.close()


@pytest.fixture
def said() -> list[tuple[str, Tone]]:
    return []


@pytest.fixture
def given() -> list[Receipt]:
    return []


@pytest.fixture
def page(qtbot, library: Library, said, given: list[Receipt]) -> ActivitiesPage:
    page = ActivitiesPage()
    qtbot.addWidget(page)
    presenter = ActivitiesPresenter(
        page,
        library,
        ImmediateRunner(),
        News(),
        clock=library.clock,
        say=lambda *words: said.append(words),
        languages=("nl",),
        give=given.append,
    )
    page.presenter = presenter  # type: ignore[attr-defined]  # kept alive with the page
    presenter.begin()
    return page


def rows(page: ActivitiesPage) -> list[tuple[str, str]]:
    return [(row.title, row.aside) for row in page.people.list.list._rows]


def fill(page: ActivitiesPage, **values: str) -> None:
    page.turn(ENROL)
    page.enrol.child.setChecked("age" in values)
    for name, value in values.items():
        page.enrol.fields[name].setText(value)


ADULT = {"surname": "Specimen", "given_names": "Greet", "email": "greet@example.be"}
CHILD = ADULT | {
    "age": "8",
    "guardian_surname": "Specimen",
    "guardian_given_names": "Rik",
    "telephone": "0470 12 34 56",
}


def test_nobody_is_enrolled_before_the_activities_are_read(qtbot):
    page = ActivitiesPage()
    qtbot.addWidget(page)
    assert not page.tabs.isTabEnabled(ENROL)


def test_activity_is_planned_and_filled_until_it_is_full(page, library, said):
    page.new.click()
    page.plan.titles["nl"].setText("Leesclub")
    page.plan.fields["sessions"].setText("05/12/2026 14:00-16:00; 12/12/2026 14:00-16:00")
    page.plan.fields["capacity"].setText("1")
    page.plan.save.click()
    assert page.tabs.currentIndex() == PEOPLE
    fill(page, **CHILD)
    page.enrol.enrol.click()
    fill(page, **ADULT)
    page.enrol.fields["email"].returnPressed.emit()
    assert said[-1] == ("Leesclub is full: on the waiting list.", Tone.ATTENTION)
    assert [aside for _, aside in rows(page)] == ["place", "waits, number 1"]
    assert page.enrol.fields["surname"].text() == ""
    page.people.tick.click()
    page.people.off.click()
    assert [aside for _, aside in rows(page)] == ["signed off", "has a place by now: tell them"]
    page.people.list.list.choose(page.people.list.list._rows[1].key)
    page.people.tell.click()
    assert rows(page)[1] == ("1. Greet Specimen", "place")


def with_three(page: ActivitiesPage, library: Library) -> list[UUID]:
    """Let three enrol, of whom the last signs off; show them, and give their ids."""
    activity = planned(library)
    ids = [library.activities.enrol(activity.id, adult(n)).enrolment_id for n in (1, 2, 3, 4)]
    library.activities.sign_off(ids[3])
    page.presenter.begin()
    page.show()
    return ids


def test_some_of_those_who_take_part_hear_of_a_change(page, library, qtbot):
    ids, listed = with_three(page, library), page.people.list.list
    mailed: list[list[UUID]] = []
    page.people.mailed.connect(mailed.append)
    listed.setCurrentRow(0)
    page.people.mail_one.click()
    qtbot.keyClick(listed, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert "2" in page.people.mail_one.text()
    page.people.mail_one.click()
    listed.selectAll()  # who signed off hears of nothing
    page.people.mail_one.click()
    assert mailed == [ids[:1], ids[:2], ids[:3]]


def test_what_is_about_one_waits_until_one_is_chosen(page, library):
    with_three(page, library)
    people = page.people
    assert people.tick.isEnabled()
    people.list.list.selectAll()
    assert not any(button.isEnabled() for button in (people.tick, people.off))
    people.list.list.setCurrentRow(1)
    assert people.tick.isEnabled()


def test_who_was_chosen_stays_chosen_when_something_is_heard(page, library):
    ids, listed = with_three(page, library), page.people.list.list
    listed.setCurrentRow(0)
    listed.item(1).setSelected(True)
    chosen = listed.keys
    assert len(chosen) == 2
    (one,) = library.activities.list()
    library.activities.enrol(one.activity.id, adult(5))  # at the end: every row is made anew
    page.presenter.begin()
    assert len(listed._rows) == len(ids) + 1
    assert listed.keys == chosen


def test_who_pays_for_an_activity_and_is_no_member_gets_a_receipt(page, library, given):
    activity = planned(library, price_cents=500)
    for n in (1, 2):
        library.activities.enrol(activity.id, adult(n))
    page.presenter.begin()
    page.show()
    page.turn(PEOPLE)
    people = page.people
    assert not people.receipt.isVisible()
    people.cash.click()
    assert people.receipt.isVisible()
    people.receipt.click()
    (receipt,) = given
    assert (receipt.cents, receipt.method, receipt.refund) == (500, Method.CASH, False)
    people.list.list.setCurrentRow(1)
    assert not people.receipt.isVisible()  # of somebody else
    page.presenter.leave()
    page.presenter.begin()
    people.list.list.setCurrentRow(0)
    assert not people.receipt.isVisible()


def test_what_is_missing_is_said_at_its_field(page, library):
    planned(library)
    page.presenter.begin()
    fill(page, **ADULT | {"email": ""})
    page.enrol.enrol.click()
    assert page.enrol.rows["email"]._error.text() == "Fill in the e-mail address."
    page.new.click()
    page.plan.fields["sessions"].setText("tomorrow")
    page.plan.save.click()
    assert page.plan.rows["sessions"]._error.text()


def test_scanned_library_card_fills_in_the_name_and_no_address(page, library):
    member = library.members.register(
        draft(library_card="L1"), Consents(email="marie@example.be")
    ).member
    activity = planned(library)
    page.presenter.begin()
    page.presenter.submitted("L1")
    assert page.enrol.fields["surname"].text() == "Specimen Peeters"
    assert page.enrol.fields["email"].text() == ""  # kept for notices only (P13)
    page.enrol.fields["email"].setText("marie@example.be")
    page.enrol.enrol.click()
    (one,) = library.activities.get(activity.id).people
    assert one.enrolment.member_id == member.id


def test_card_that_nobody_has_is_said_and_fills_in_nothing(page, library, said):
    planned(library)
    page.presenter.begin()
    page.presenter.submitted("L999")
    assert said[-1][1] is Tone.ATTENTION
    assert page.tabs.currentIndex() == PEOPLE


def test_planning_again_keeps_who_came_at_which_session(page, library):
    activity = planned(library)
    one = library.activities.enrol(activity.id, adult()).enrolment_id
    library.activities.tick(one, ["1"])
    page.presenter.begin()
    page.turn(PLAN)
    page.plan.fields["sessions"].setText("06/12/2026 10:00-12:00; 07/12/2026 10:00-12:00")
    page.plan.save.click()
    assert [m.key for m in library.activities.get(activity.id).activity.meetings] == ["1", "2"]
    assert rows(page)[0][1] == "came"


def test_file_of_the_website_tells_each_row_that_was_refused(page, library, said, tmp_path):
    activity = planned(library)
    page.presenter.begin()
    file = tmp_path / "web.csv"
    file.write_text(
        "Naam;Voornaam;E-mail\nSpecimen;Greet;greet@example.be\nSpecimen;;x@example.be\n"
    )
    page.presenter.take_in(file)
    assert said[-1] == ("With a place: 1. Waiting: 0. Refused: 1.", Tone.ATTENTION)
    (row,) = page.enrol.refused.list._rows
    assert (row.title, row.detail) == ("Row 3", "Fill in the given names.")
    assert stands(library, activity.id) == ["place"]


def test_page_lets_go_of_all_names_when_staff_go_elsewhere(page, library):
    activity = planned(library)
    library.activities.enrol(activity.id, adult())
    page.presenter.begin()
    assert rows(page)
    page.presenter.leave()
    assert rows(page) == []
    assert stands(library, activity.id) == [Stands.PLACE]


WRONG = "05/12/2026", "05/12/2026 14:00", "5/12 14:00-15:00", "x", "05/12/2026 25:00-26:00"


@pytest.mark.parametrize("text", WRONG)
def test_session_that_cannot_be_read_is_refused(text):
    with pytest.raises(InvalidValue):
        read_meetings(text)


def test_sessions_are_read_as_they_are_written():
    typed = "; ".join(written(meeting) for meeting in MEETINGS)
    assert read_meetings(typed, MEETINGS) == MEETINGS


def test_presence_list_is_tagged_and_names_whom_to_call_for_a_child_only():
    reader = PdfReader(io.BytesIO(presence_pdf(READING, "0", "Bibliotheek Specimen")))
    text = "".join(page.extract_text() for page in reader.pages)
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert "+32470123456" in text
    assert "marie.peeters@example.be" not in text
    assert "Wouters" not in text  # who waits is not expected
    assert text.index("Claes") < text.index("Maes") < text.index("Peeters")
