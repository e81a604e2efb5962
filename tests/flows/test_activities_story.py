"""An activity at the window with the keyboard alone: planned, full, one place free, called off."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.domain.enrolment import Stands
from db.library import Library, open_library
from desk.activities.page import ENROL, PEOPLE, PLAN, ActivitiesPage
from desk.notices.page import NoticesPage
from desk.training.eyes import find
from tests.central.tls import HOST
from tests.db.libraries import PASSPHRASE, FixedClock, found, list_mail_server
from tests.db.test_number_sealed import dumped_in_clear
from tests.desk.post.mail_server import Running, mail_server
from tests.flows.desk_day import DeskDay, at_the_window
from tests.flows.test_newsletter_story import tell_of, type_on

Key, Held = Qt.Key, Qt.KeyboardModifier
GREET, PARENT = "greet.specimen@example.org", "ouder.specimen@example.org"
MARK = "Deelnemermerk"


def go_to(day: DeskDay, name: str, place: str) -> None:
    """Come to a place by the palette."""
    day.press(Key.Key_P, Held.ControlModifier | Held.ShiftModifier)
    day.enter(name)
    day.until(lambda: day.program.window.place == place)


def turn(day: DeskDay, page: ActivitiesPage, tab: int) -> None:
    """Turn to a tab with the arrows, from the row of tabs."""
    bar = page.tabs.tabBar()
    day.until(lambda: page.tabs.isTabEnabled(tab))
    bar.setFocus()
    day.until(bar.hasFocus)
    for _step in range(page.tabs.count()):
        towards = Key.Key_Right if tab > page.tabs.currentIndex() else Key.Key_Left
        if page.tabs.currentIndex() != tab:
            QTest.keyClick(bar, towards)
    assert page.tabs.currentIndex() == tab


def plan(day: DeskDay, page: ActivitiesPage) -> None:
    day.alt(Key.Key_W)
    day.until(page.plan.titles["nl"].hasFocus)
    type_on("Specimen leesclub", Key.Key_Tab)
    for key, words in (
        (Key.Key_S, "05/12/2026 14:00-16:00"),
        (Key.Key_P, "Zaal 1"),
        (Key.Key_N, "1"),
    ):
        day.alt(key)
        type_on(words, Key.Key_Tab)
    day.alt(Key.Key_K)
    day.until(lambda: "kept" in day.said)


def enrol(day: DeskDay, page: ActivitiesPage) -> None:
    turn(day, page, ENROL)
    day.alt(Key.Key_R)
    for words in (MARK, "Greet"):
        type_on(words, Key.Key_Tab)
    type_on(GREET, Key.Key_Return)
    day.until(lambda: "Enrolled for" in day.said)
    day.alt(Key.Key_C)
    day.until(page.enrol.child.isChecked)
    day.alt(Key.Key_R)
    for words in (MARK, "Lies", "8", MARK, "Rik", "0470 12 34 56"):
        type_on(words, Key.Key_Tab)
    type_on(PARENT, Key.Key_Return)
    day.until(lambda: "waiting list" in day.said)


def stand(library: Library) -> dict[str, Stands]:
    (one,) = library.activities.list()
    return {person.enrolment.name.given_names: person.stands for person in one.people}


def test_a_place_that_comes_free_goes_to_who_waits_and_all_hear_that_it_is_called_off(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, clock = tmp_path / "home", FixedClock()
    library = found(home, clock)
    list_mail_server(library, HOST)
    with mail_server(tmp_path) as server:
        tell_of(server, home, monkeypatch)
        library.notices.keep_mail_password(server.server.password)
        with at_the_window(qapp, library, home) as day:
            go_to(day, "activities", "activities")
            page = find(day.program.frame, ActivitiesPage)
            plan(day, page)
            enrol(day, page)
            assert stand(library) == {"Greet": Stands.PLACE, "Lies": Stands.WAITING}
            turn(day, page, PEOPLE)
            day.alt(Key.Key_O)
            day.until(lambda: stand(library) == {"Greet": Stands.OFF, "Lies": Stands.PLACE})
            send(day, server, 1)
            go_to(day, "activities", "activities")
            call_off(day, page)
            send(day, server, 2)
    place, gone = server.box.mails
    assert [mail["To"] for mail in (place, gone)] == [PARENT, PARENT]
    (invite,) = gone.iter_attachments()
    assert invite.get_content_type() == "text/calendar"
    forgotten_in_time(home, clock)


def call_off(day: DeskDay, page: ActivitiesPage) -> None:
    turn(day, page, PLAN)
    day.until(page.plan.cancel.isEnabled)
    day.alt(Key.Key_V)
    day.until(lambda: "Cancelled" in day.said)


def send(day: DeskDay, server: Running, mails: int) -> None:
    """Send what is ready on the page of the notices."""
    go_to(day, "notices", "notices")
    page = find(day.program.frame, NoticesPage)
    day.until(page._send.isEnabled)
    day.alt(Key.Key_M)
    day.until(lambda: len(server.box.mails) == mails)
    day.until(lambda: not page._send.isEnabled())


def forgotten_in_time(home: Path, clock: FixedClock) -> None:
    """Hold that a month after the last session the counts stand in the file, and nobody."""
    clock.advance(timedelta(days=50))
    library = open_library(home, "An Specimen", PASSPHRASE, clock)
    before = dumped_in_clear(home, library._store.file_key, home / "before").read_bytes()
    assert MARK.encode() in before, "there is something to look for"
    try:
        library.upkeep()
        (one,) = library.activities.list()
        assert (one.people, one.counts.total) == ((), 2)
        after = dumped_in_clear(home, library._store.file_key, home / "after").read_bytes()
    finally:
        library.close()
    for word in (MARK, GREET, PARENT):
        assert word.encode() not in after, word
