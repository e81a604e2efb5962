"""The counter page by itself: what it shows, what it says, and who can use it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget

from desk.counter.page import CounterPage
from desk.counter.view import Choice, CounterView, Kin
from desk.language import Language
from desk.theme import Theme
from desk.widgets.item_list import ItemList
from tests.desk.audit import findings
from tests.desk.counter import shown

VIEWS = {
    "home": shown.HOME,
    "busy home": shown.BUSY_HOME,
    "session": shown.SESSION,
    "parent": shown.PARENT,
    "child": shown.KID,
    "in doubt": shown.IN_DOUBT,
    "found": shown.FOUND,
}


@pytest.fixture
def page(qtbot: Any, theme: Theme, language: Language) -> CounterPage:
    page = CounterPage()
    qtbot.addWidget(page)
    page.setMinimumSize(400, 300)  # as in the window: the page never decides on its size
    page.resize(760, 560)
    with qtbot.waitExposed(page):
        page.show()
    return page


def words(page: CounterPage) -> str:
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    return "\n".join(labels)


def button(page: CounterPage, text: str) -> QPushButton:
    return next(
        b
        for b in page.findChildren(QPushButton)
        if b.isVisible() and b.accessibleName().startswith(text)
    )


@pytest.mark.parametrize("view", VIEWS.values(), ids=VIEWS)
def test_everything_has_a_name_and_a_key(page: CounterPage, view: CounterView) -> None:
    page.show_view(view)
    QApplication.processEvents()
    assert findings(page) == []


@pytest.mark.parametrize("view", VIEWS.values(), ids=VIEWS)
def test_nothing_needs_scrolling_sideways(
    page: CounterPage, theme: Theme, view: CounterView, qtbot: Any
) -> None:
    theme.apply("light", 200)
    page.resize(950, 560)
    page.show_view(view)
    area = page.findChild(QScrollArea)
    qtbot.waitUntil(lambda: area.horizontalScrollBar().maximum() == 0)


def test_the_head_tells_no_number_and_no_birth_date(page: CounterPage) -> None:
    page.show_view(shown.SESSION)
    assert "Jan Peeters SPECIMEN" in words(page)
    assert "Member until 14/03/2027" in words(page)
    assert "At home: 4" in words(page)
    assert "Late: 1" in words(page)


def test_done_says_so(page: CounterPage, qtbot: Any) -> None:
    page.show_view(shown.SESSION)
    with qtbot.waitSignal(page.end_asked):
        button(page, "Done").click()


def test_undoing_is_asked_for_only_after_lending(page: CounterPage, qtbot: Any) -> None:
    page.show_view(replace(shown.SESSION, session=()))
    assert not button(page, "Undo").isEnabled()
    page.show_view(shown.SESSION)
    with qtbot.waitSignal(page.undo_asked):
        button(page, "Undo").click()


def test_the_file_of_the_open_member_is_asked_for(page: CounterPage, qtbot: Any) -> None:
    page.show_view(shown.SESSION)
    with qtbot.waitSignal(page.file_asked) as heard:
        button(page, "Member file").click()
    assert heard.args == [shown.MEMBER.id]


def test_an_answer_in_the_tray_is_said_with_its_code(page: CounterPage, qtbot: Any) -> None:
    page.show_view(shown.IN_DOUBT)
    qtbot.waitUntil(lambda: "Max Havelaar" in words(page))
    with qtbot.waitSignal(page.decided) as heard:
        button(page, "Take back, then lend").click()
    assert heard.args == ["3000000009", Choice.TAKE_BACK_THEN_LEND, ""]


def test_an_answered_question_leaves_the_tray(page: CounterPage, qtbot: Any) -> None:
    page.show_view(shown.IN_DOUBT)
    qtbot.waitUntil(lambda: "Max Havelaar" in words(page))
    page.show_view(replace(shown.IN_DOUBT, questions=shown.IN_DOUBT.questions[1:]))
    assert "Max Havelaar" not in words(page)


def test_the_newest_act_is_the_one_looked_at(page: CounterPage) -> None:
    page.show_view(replace(shown.SESSION, session=(shown.lent(0),)))
    page.show_view(replace(shown.SESSION, session=(shown.lent(4), shown.lent(0))))
    button(page, "Why").click()
    assert "De helaasheid der dingen" in words(page)


def test_a_member_found_is_chosen_with_the_keyboard(page: CounterPage, qtbot: Any) -> None:
    page.show_view(shown.FOUND)
    found = next(x for x in page.findChildren(ItemList) if x.isVisible())
    with qtbot.waitSignal(page.member_chosen) as heard:
        qtbot.keyClick(found, Qt.Key.Key_Down)
        qtbot.keyClick(found, Qt.Key.Key_Return)
    assert heard.args == [shown.FOUND.found[1].id]


def test_why_explains_the_row_staff_look_at(page: CounterPage) -> None:
    page.show_view(shown.SESSION)
    button(page, "Why").click()
    assert "28 days" in words(page)
    assert "So it must be back on Sun 20/12/2026." in words(page)


def test_why_is_gone_with_the_session(page: CounterPage) -> None:
    page.show_view(shown.SESSION)
    button(page, "Why").click()
    page.show_view(shown.HOME)
    page.show_view(shown.SESSION)
    assert "28 days" not in words(page)


def test_nothing_of_the_member_stays_behind(page: CounterPage) -> None:
    page.show_view(replace(shown.SESSION, photo=b"no picture"))
    page.show_view(shown.HOME)
    kept = [label.text() for label in page.findChildren(QLabel)]
    kept += [widget.accessibleName() for widget in page.findChildren(QWidget)]
    everything = "\n".join(kept)
    assert "Peeters" not in everything


def test_who_belongs_to_the_member_stands_by_what_they_are(page: CounterPage, qtbot: Any) -> None:
    chosen: list[object] = []
    page._session.member.member_chosen.connect(chosen.append)
    page.show_view(shown.PARENT)
    panel = page._session.member
    assert [b.accessibleName() for b in panel.children_of.buttons] == [
        "Tuur · 3 at home",
        "Lies · 0 at home",
    ]
    assert [b.accessibleName() for b in panel.household.buttons] == ["An"]
    assert not panel.guardian.isVisible()
    page.show_view(shown.KID)
    assert not panel.children_of.isVisible()
    (parent,) = panel.guardian.buttons
    qtbot.mouseClick(parent, Qt.MouseButton.LeftButton)
    assert chosen == [shown.KID.member.guardian.id]


def test_guardian_who_is_no_member_is_named_and_leads_nowhere(page: CounterPage) -> None:
    stranger = replace(shown.KID.member, guardian=Kin(None, "Els Specimen Jans"))
    page.show_view(replace(shown.KID, member=stranger))
    assert "Els Specimen Jans" in words(page)
    assert page._session.member.guardian.buttons == []
    page.show_view(shown.HOME)
    assert page._session.member.guardian._names.text() == ""
