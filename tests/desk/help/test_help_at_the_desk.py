"""Help, keys and the palette at a whole desk: every place, every act, each of the staff."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from desk.acts import KNOWN
from desk.choices_page import ChoicesPage
from desk.help.contents import of_guide
from desk.help.guide import guide_pdf
from desk.help.page import HelpPage
from desk.help.screens import screen
from desk.language import LANGUAGES
from desk.training.eyes import find
from desk.widgets.tone import Tone
from desk.window import Window
from tests.desk.audit import findings
from tests.desk.everything import everything
from tests.desk.programs import Running, running

NO_HELP_NEEDED = {"help"}
# What staff who come from Wise, or from Windows, press without looking.
HABITS = {
    "F1": "go:help",
    "F2": "go:counter",
    "F3": "go:returns",
    "F4": "undo",
    "F5": "sync",
    "F6": "next_pane",
    "F7": "go:register",
    "F8": "repeat",
    "F9": "receipt",
    "F10": "menu",
    "F11": "discreet",
    "F12": "end_session",
    "Ctrl+K": "omnibox",
    "Ctrl+L": "lock",
    "Ctrl+,": "go:settings",
}


@pytest.fixture(scope="module")
def work(
    qapp: QApplication, catalogues: None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Running]:
    """One desk of an administrator for all of these: signing in takes its time."""
    with running(qapp, tmp_path_factory.mktemp("help") / "home") as work:
        yield work


@pytest.fixture
def window(work: Running) -> Iterator[Window]:
    window = work.program.window
    yield window
    window.go("counter")
    work.program.language.use("en")


def places(window: Window) -> list[str]:
    return [a.key.removeprefix("go:") for a in window.acts.all() if a.key.startswith("go:")]


def in_menu(menu: QMenu) -> set[str]:
    """The words of everything in a menu, and in the menus in it."""
    inner = {words for one in menu.findChildren(QMenu) for words in in_menu(one)}
    return inner | {action.text() for action in menu.actions()}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_screen_has_its_help_and_the_keys_it_names_exist(window: Window, code: str) -> None:
    told = {place: screen(code, place, window.acts.key_of) for place in places(window)}
    assert {place for place, one in told.items() if one is None} == NO_HELP_NEEDED


def test_the_palette_has_every_act_of_the_program(window: Window) -> None:
    listed = {row.key for row in window.acts.rows()}
    assert listed >= set(KNOWN)
    words = {row.title for row in window.acts.rows()}
    own = [a for a in window.actions() if isinstance(a, QAction)]
    assert words >= {action.text() for action in own}
    assert {f"go:{place}" for place in places(window)} <= listed


def test_every_act_has_a_key_or_stands_in_the_menu(window: Window) -> None:
    menu = in_menu(window.acts.menu)
    choices = {one.words() for one in window.acts.choices()}
    unreached = [
        act.key
        for act in window.acts.all()
        if not act.shortcut
        and act.words() not in menu
        and act.words().partition(":")[0] not in choices
    ]
    assert unreached == []


@pytest.mark.parametrize(("key", "act"), HABITS.items())
def test_the_keys_of_habit_do_what_staff_expect(window: Window, key: str, act: str) -> None:
    pressed = {
        one.shortcut().toString(QKeySequence.SequenceFormat.PortableText): one.text()
        for one in window.actions()
    }
    words = {one.key: one.words() for one in window.acts.all()}
    assert pressed[key] == words[act]


def test_every_key_of_the_desk_is_written_down(window: Window) -> None:
    paper = (Path(__file__).parents[3] / "docs" / "keys.md").read_text(encoding="utf-8")
    assert [a.shortcut for a in window.acts.all() if a.shortcut and a.shortcut not in paper] == []
    assert [key for key in HABITS if f"| {key} |" not in paper] == []


def test_what_can_not_be_done_says_why_before_it_is_tried(window: Window) -> None:
    assert window.acts.why_not("end_session") == "Nobody is being served."
    assert window.acts.why_not("undo") != ""
    assert window.acts.why_not("pay") != ""
    assert window.acts.why_not("go:counter") == ""


def test_the_help_is_searched_by_its_words(window: Window, qtbot: QtBot) -> None:
    window.go("help")
    page = find(window, HelpPage)
    qtbot.keyClicks(page.wanted, "zzzz")
    assert page.found == []
    assert page._none.isVisible()
    page.wanted.clear()
    qtbot.keyClicks(page.wanted, "closed envelope")
    assert len(page.found) == 1
    page.found[0].click()
    assert page._view.place == "sheet"
    assert page.found == []


def test_f1_tells_about_the_screen_and_escape_leads_back(
    window: Window,
) -> None:
    window.go("register")
    window.ask("go:help")
    page = find(window, HelpPage)
    said = everything(page)
    assert "Help: Register" in said
    assert "Put the eID in the reader" in said
    assert "Ctrl+S" in said
    assert "F12" in said
    assert findings(window) == []
    page.back.click()
    assert window.place == "register"


def test_help_about_another_screen_can_be_read(window: Window) -> None:
    window.ask("go:help")
    page = find(window, HelpPage)
    page.other_asked.emit("returns")
    assert "book drop" in everything(page)


def test_a_hint_shows_once_and_goes_when_staff_work(window: Window) -> None:
    window.go("holds")
    assert "what to fetch" in window.hint.sentence
    QTest.keyClick(window.omnibox, Qt.Key.Key_A)
    assert window.hint.sentence == ""
    assert window.omnibox.text() == "a"
    window.omnibox.wipe()
    window.go("counter")
    window.go("holds")
    assert window.hint.sentence == ""


def test_escape_puts_a_hint_away(window: Window) -> None:
    window.go("inbox")
    assert window.hint.sentence != ""
    QTest.keyClick(window.omnibox, Qt.Key.Key_Escape)
    assert window.hint.sentence == ""


def test_what_is_kept_of_hints_names_nobody(work: Running, window: Window) -> None:
    window.go("catalogue")
    memory = QSettings(str(work.program.home / "hints.ini"), QSettings.Format.IniFormat)
    staff_id = work.library.session.staff_id.hex
    assert f"seen/{staff_id}/catalogue" in memory.allKeys()
    assert {str(memory.value(key)) for key in memory.allKeys()} == {"1"}
    assert {key.split("/")[1] for key in memory.allKeys()} == {staff_id}


def test_one_key_hides_whatever_may_name_somebody_and_keeps_the_tone(window: Window) -> None:
    result = window.result
    result.say("Jan Specimen: scan the items to lend.", Tone.OK)
    window.ask("discreet")
    assert not window.pages.isVisible()
    assert window.omnibox.isVisible()
    assert result.isVisible()
    assert "Specimen" not in "".join(label.text() for label in result.findChildren(QLabel))
    assert "Specimen" not in result.accessibleName()
    result.say("Lent to Jan Specimen.", Tone.STOP)
    assert result.accessibleName().startswith(Tone.STOP.word)
    assert "Specimen" not in result.accessibleName()
    window.ask("discreet")
    assert window.pages.isVisible()
    assert result.accessibleName() == f"{Tone.STOP.word}: Lent to Jan Specimen."


def test_settings_are_chosen_on_one_page(work: Running, window: Window) -> None:
    window.go("settings")
    page = find(window, ChoicesPage)
    assert set(page.fields) == {one.kind for one in window.acts.choices()}
    field = page.fields["receipt_paper"]
    field.setCurrentIndex(field.findData("a4"))
    field.activated.emit(field.currentIndex())
    chosen = {one.kind: one.chosen(one.kind) for one in window.acts.choices()}
    assert chosen["receipt_paper"] == "a4"


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_guide_fits_on_one_sheet_that_can_be_read_aloud(
    work: Running, window: Window, code: str
) -> None:
    work.program.language.use(code)
    reader = PdfReader(io.BytesIO(guide_pdf(*of_guide(window.acts))))
    assert len(reader.pages) == 1
    assert str(reader.trailer["/Root"]["/Lang"]).startswith(code)
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    said = reader.pages[0].extract_text()
    assert "F12" in said
