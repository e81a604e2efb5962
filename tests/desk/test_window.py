"""The frame: one field, places and acts by their keys, and a cover over everything."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from desk.acts import KNOWN, Act
from desk.frame import Frame
from desk.language import Language
from desk.theme import Theme
from desk.widgets.button import Button
from desk.widgets.command_list import CommandList
from desk.widgets.page import Page
from desk.widgets.row import Row
from desk.widgets.row_painter import ROW
from desk.widgets.styled import text
from desk.widgets.tone import Tone
from desk.window import Window


@pytest.fixture
def frame(qtbot: Any, theme: Theme, language: Language) -> Frame:
    """What the window stands in."""
    frame = Frame()
    qtbot.addWidget(frame)
    return frame


@pytest.fixture
def window(frame: Frame, qtbot: Any) -> Window:
    window = Window()
    frame.take_in(window)
    for key, shortcut in (("desk", ""), ("return", "F3"), ("register", "F7")):
        page = Page()
        page.body.addWidget(QLineEdit(accessibleName=f"Field of {key}"))
        window.add_place(key, lambda key=key: key.title(), "book", page, shortcut)  # type: ignore[misc]
    with qtbot.waitExposed(frame):
        frame.show()
    frame.activateWindow()
    window.to_omnibox()
    qtbot.waitUntil(window.omnibox.hasFocus)
    return window


def test_what_is_typed_is_handed_on_and_the_field_empties(window: Window, qtbot: Any) -> None:
    with qtbot.waitSignal(window.submitted) as heard:
        qtbot.keyClicks(window.omnibox, "peeters 85")
        qtbot.keyClick(window.omnibox, Qt.Key.Key_Return)
    assert heard.args == ["peeters 85"]
    assert window.omnibox.text() == ""


@pytest.fixture
def course(window: Window) -> list[str]:
    """What followed at a place of its own, which the window has beside the others."""
    told: list[str] = []
    window.add_place(
        "inbox",
        lambda: "Inbox",
        "inbox",
        Page(),
        begin=lambda: told.append("begin"),
        leave=lambda: told.append("leave"),
        in_menu=True,
    )
    return told


def test_a_place_begins_each_time_and_is_left_once(window: Window, course: list[str]) -> None:
    for place in ("inbox", "inbox", "return", "desk"):
        window.go(place)
    assert course == ["begin", "begin", "leave"]


def test_a_locked_desk_shows_no_place(window: Window, frame: Frame, course: list[str]) -> None:
    window.go("inbox")
    frame.cover(QLabel("Locked"))
    frame.cover(QLabel("Locked by another"))
    assert course == ["begin", "leave"]
    frame.uncover()
    assert course == ["begin", "leave", "begin"]


def test_who_works_next_finds_nothing_of_who_was_there_before(
    window: Window, frame: Frame, qtbot: Any
) -> None:
    with qtbot.waitSignal(window.destroyed):
        frame.cover(QLabel("Locked"))
        frame.put_out()
    fresh = Window()
    frame.take_in(fresh)
    assert (fresh.covered, fresh.isVisible()) == (True, False)
    frame.uncover()
    assert fresh.isVisible()
    assert fresh.window() is frame


def test_what_is_behind_the_cover_goes_when_the_frame_closes(frame: Frame, window: Window) -> None:
    frame.cover(QLabel("Locked"))
    assert window.parentWidget() is None  # a screen reader would find it there
    frame.close()
    assert window.window() is frame


def test_a_place_seldom_needed_is_in_the_menu_only(window: Window, course: list[str]) -> None:
    assert "inbox" not in window.rail.buttons
    window.go("inbox")
    assert not window.rail.buttons["desk"].isChecked()
    window.go("desk")
    assert window.rail.buttons["desk"].isChecked()
    assert "Inbox" in [action.text() for action in window.acts.menu.actions()]


def test_what_a_label_says_is_never_markup(window: Window) -> None:
    assert text("<b>Specimen</b>").textFormat() is Qt.TextFormat.PlainText


def test_a_place_opens_by_its_key(window: Window, qtbot: Any) -> None:
    with qtbot.waitSignal(window.arrived):
        qtbot.keyClick(window, Qt.Key.Key_F3)
    assert window.place == "return"
    assert window.rail.buttons["return"].isChecked()


@pytest.mark.parametrize(
    ("key", "modifier", "act"),
    [
        (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier, "sync"),
        (Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier, "end_session"),
        (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier, "lock"),
    ],
)
def test_an_act_is_asked_for_by_its_key(
    window: Window, qtbot: Any, key: Qt.Key, modifier: Qt.KeyboardModifier, act: str
) -> None:
    with qtbot.waitSignal(window.asked) as heard:
        qtbot.keyClick(window, key, modifier)
    assert heard.args == [act]


def test_nothing_can_be_asked_while_the_window_is_covered(
    window: Window, frame: Frame, qtbot: Any
) -> None:
    frame.cover(QLabel("Locked"))
    with qtbot.assertNotEmitted(window.asked), qtbot.assertNotEmitted(window.arrived):
        qtbot.keyClick(frame, Qt.Key.Key_F12)
        qtbot.keyClick(frame, Qt.Key.Key_F3)
    frame.uncover()
    assert not window.covered


def test_letters_that_no_field_wants_fall_into_the_omnibox(window: Window, qtbot: Any) -> None:
    window.rail.buttons["desk"].setFocus()
    qtbot.keyClicks(window.rail.buttons["desk"], "jan")
    assert window.omnibox.text() == "jan"


def test_who_typed_on_a_page_goes_on_in_the_omnibox(window: Window, qtbot: Any) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert not window.omnibox.hasFocus()
    window.go("return")
    assert window.omnibox.hasFocus()


def test_f8_moves_reading_to_the_last_message(window: Window, qtbot: Any) -> None:
    window.result.say("Lent: Max Havelaar.", Tone.OK)
    qtbot.keyClick(window, Qt.Key.Key_F8)
    qtbot.waitUntil(window.result.hasFocus)
    qtbot.keyClicks(window.result, "jan")
    assert window.omnibox.text() == "jan"


def test_f6_walks_from_the_omnibox_to_the_page_to_the_places(window: Window, qtbot: Any) -> None:
    names = []
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        focus = window.focusWidget()
        assert focus is not None
        names.append(focus.accessibleName())
    assert names == ["Field of desk", "Desk", "Scan or search"]


def test_escape_twice_leads_to_the_omnibox(window: Window, qtbot: Any) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F6)
    field = window.focusWidget()
    assert field is not window.omnibox
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert window.omnibox.hasFocus()


def test_a_command_runs_by_its_words_in_any_order(window: Window, qtbot: Any) -> None:
    with qtbot.waitSignal(window.asked) as heard, qtbot.assertNotEmitted(window.submitted):
        qtbot.keyClicks(window.omnibox, "> desk lock")
        qtbot.keyClick(window.omnibox, Qt.Key.Key_Return)
    assert heard.args == ["lock"]


def test_commands_are_offered_while_they_are_typed(window: Window, qtbot: Any) -> None:
    qtbot.keyClicks(window.omnibox, ">re")
    commands = window.findChild(CommandList)
    assert commands is not None
    assert commands.isVisible()
    titles = [commands.list.item(n).text() for n in range(commands.list.count())]
    assert "Register" in titles
    assert "Menu" not in titles
    qtbot.keyClick(window.omnibox, Qt.Key.Key_Down)
    assert commands.list.hasFocus()
    qtbot.keyClick(commands.list, Qt.Key.Key_Escape)
    assert not commands.isVisible()
    assert window.omnibox.hasFocus()


def listed(window: Window) -> dict[str, Row]:
    commands = window.findChild(CommandList)
    assert commands is not None
    items = (commands.list.item(n) for n in range(commands.list.count()))
    return {row.title: row for row in (item.data(ROW) for item in items)}


def test_one_key_lists_everything_with_its_key(window: Window, qtbot: Any) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_P, both)
    assert set(listed(window)) >= {act.words() for act in window.acts.all()}
    assert listed(window)["Return"].aside == "F3"


def test_what_is_typed_after_the_key_is_a_command_wherever_the_cursor_was(
    window: Window, qtbot: Any
) -> None:
    window.rail.findChildren(QPushButton)[0].setFocus()
    assert not window.omnibox.hasFocus()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_P, both)
    qtbot.keyClicks(QApplication.focusWidget(), "lock")
    assert window.omnibox.text() == ">lock"


def test_a_new_act_is_found_without_more(window: Window, qtbot: Any) -> None:
    window.offer(Act("sweep", lambda: "Sweep the floor"))
    with qtbot.waitSignal(window.asked) as heard:
        qtbot.keyClicks(window.omnibox, ">sweep")
        qtbot.keyClick(window.omnibox, Qt.Key.Key_Return)
    assert heard.args == ["sweep"]


def test_what_cannot_be_done_now_says_why(window: Window, qtbot: Any) -> None:
    window.offer(Act("sweep", lambda: "Sweep the floor", why_not=lambda: "The broom is lent."))
    qtbot.keyClicks(window.omnibox, ">sweep")
    assert listed(window)["Sweep the floor"].detail == "The broom is lent."
    with qtbot.assertNotEmitted(window.asked):
        qtbot.keyClick(window.omnibox, Qt.Key.Key_Return)
    assert window.result.sentence == "The broom is lent."


def test_the_buttons_of_the_page_are_found_too(window: Window, qtbot: Any) -> None:
    page, pressed = Page(), []
    sweep, wipe = Button("Sweep"), Button("Wipe", key="Ctrl+W")
    wipe.setEnabled(False)
    sweep.clicked.connect(lambda: pressed.append("sweep"))
    for button in (sweep, wipe):
        page.body.addWidget(button)
    window.add_place("floor", lambda: "Floor", "book", page)
    window.go("floor")
    qtbot.waitUntil(lambda: sweep.reached_by == "Alt+S")
    qtbot.keyClicks(window.omnibox, ">")
    assert listed(window)["Sweep"].aside == "Alt+S"
    assert listed(window)["Wipe"].aside == "Ctrl+W"
    assert listed(window)["Wipe"].detail != ""
    qtbot.keyClicks(window.omnibox, "sweep")
    qtbot.keyClick(window.omnibox, Qt.Key.Key_Return)
    assert pressed == ["sweep"]


def test_an_unknown_command_says_so(window: Window, qtbot: Any) -> None:
    qtbot.keyClicks(window.omnibox, "> fly")
    qtbot.keyClick(window.omnibox, Qt.Key.Key_Return)
    assert window.result.sentence == "There is no such command."


def test_what_nobody_answers_is_not_offered(window: Window, qtbot: Any) -> None:
    with qtbot.assertNotEmitted(window.asked):
        qtbot.keyClick(window, Qt.Key.Key_F9)
    window.offer(KNOWN["receipt"])
    with qtbot.waitSignal(window.asked) as heard:
        qtbot.keyClick(window, Qt.Key.Key_F9)
    assert heard.args == ["receipt"]


def test_no_two_acts_have_the_same_key() -> None:
    shortcuts = [act.shortcut for act in KNOWN.values() if act.shortcut]
    assert len(set(shortcuts)) == len(shortcuts)


def test_everything_follows_the_language(window: Window, language: Language) -> None:
    language.use("nl")
    QApplication.processEvents()
    assert "Deze balie vergrendelen" in [act.words() for act in window.acts.all()]
    assert window.omnibox.accessibleName() == "Scan of zoek"
