"""P30: the privacy officer asks who looked at whom, and sees what is odd without blame."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from db.domain.access import MANY_FILES, Odd, Way
from db.library import Library
from desk.counter.scan import open_id
from desk.language import Language
from desk.members.file import read_file
from desk.privacy.log_presenter import LogPresenter
from desk.privacy.log_tab import LogTab
from desk.privacy.log_view import OddLook
from desk.privacy.log_words import odd_sentence, odd_words
from tests.db.libraries import FixedClock, found
from tests.desk.counter.counters import Said, enrol
from tests.desk.everything import everything
from tests.desk.privacy.shown import LOG, TODAY
from tests.desk.runners import ImmediateRunner


@dataclass
class Desk:
    library: Library
    clock: FixedClock
    said: Said = field(default_factory=Said)
    at_hand: list[UUID] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.tab, self.runner = LogTab(), ImmediateRunner()
        self.presenter = LogPresenter(
            self.tab,
            self.library,
            self.runner,
            clock=self.clock,
            say=self.said,
            at_hand=lambda: self.at_hand,
        )

    @property
    def listed(self) -> list[tuple[str, Way]]:
        return [(look.member, look.access.way) for look in self.tab._view.looks]


@pytest.fixture
def desk(tmp_path: Path, qtbot: Any, language: Language) -> Iterator[Desk]:
    language.use("en")
    clock = FixedClock()
    library = found(tmp_path, clock)
    desk = Desk(library, clock)
    qtbot.addWidget(desk.tab)
    yield desk
    library.close()


def test_the_log_is_asked_for_one_member_at_hand(desk: Desk) -> None:
    an = enrol(desk.library, "An", "20000000000018", 33)
    bo = enrol(desk.library, "Bo", "20000000000026", 35)
    open_id(desk.library, an.id)
    read_file(desk.library, bo.id)
    desk.at_hand = [bo.id]
    desk.presenter.begin()
    assert ("An Peeters Specimen", Way.COUNTER) in desk.listed
    desk.tab.member.setCurrentIndex(1)
    desk.tab.member.activated.emit(1)
    assert ("Bo Peeters Specimen", Way.FILE) in desk.listed
    assert {member for member, _way in desk.listed} == {"Bo Peeters Specimen"}


def test_the_log_is_asked_for_one_colleague(desk: Desk) -> None:
    an = enrol(desk.library, "An", "20000000000018", 33)
    open_id(desk.library, an.id)
    desk.presenter.begin()
    assert desk.tab.staff.count() == 2
    desk.tab.narrow.click()
    assert desk.tab.wanted.staff_id == desk.library.session.staff_id
    assert ("An Peeters Specimen", Way.COUNTER) in desk.listed


def test_going_to_the_page_is_no_look_and_opening_from_it_asks_for_the_file(
    desk: Desk, qtbot: Any
) -> None:
    an = enrol(desk.library, "An", "20000000000018", 33)
    open_id(desk.library, an.id)
    before = desk.library.access_log.of_member(an.id)
    desk.presenter.begin()
    assert desk.library.access_log.of_member(an.id) == before
    with qtbot.waitSignal(desk.tab.file_asked) as opened:
        desk.tab.open.click()
    assert opened.args == [an.id]


def test_many_files_that_nothing_was_done_for_stand_on_top(desk: Desk) -> None:
    for number in range(MANY_FILES):
        member = enrol(desk.library, f"Lid{number}", f"2000000000{number:04d}", 40 + 2 * number)
        desk.library.access_log.looked(member.id, Way.FILE)
    desk.clock.instant = desk.clock.instant.replace(month=12)
    for line in desk.library.access_log.search():
        desk.library.access_log.looked(line.member_id, Way.FILE)
    desk.presenter.begin()
    odd = [one for one in desk.tab._view.odd if one.odd is Odd.MANY]
    assert len(odd[0].members) == MANY_FILES
    assert desk.tab.list.list.item(0).text() == "An Specimen"


@pytest.mark.parametrize("odd", Odd)
def test_what_is_odd_is_said_without_blame(language: Language, odd: Odd) -> None:
    language.use("en")
    said = odd_sentence(OddLook(UUID(int=1), "An Specimen", TODAY, odd, ("Bo Specimen",)))
    assert said.startswith("On 22 November 2026 An Specimen looked at 1 file")
    assert not any(word in said + odd_words(odd) for word in ("suspicious", "abuse", "wrong"))


def test_names_leave_with_the_staff_who_looked(desk: Desk) -> None:
    desk.tab.show_view(LOG)
    assert "Peeters" in everything(desk.tab)
    desk.presenter.leave()
    assert "Peeters" not in everything(desk.tab)
    assert "Claes" not in everything(desk.tab)


def test_what_was_being_read_is_not_shown_once_staff_left(desk: Desk) -> None:
    an = enrol(desk.library, "An", "20000000000018", 33)
    open_id(desk.library, an.id)
    desk.runner.held = True
    desk.presenter.begin()
    desk.presenter.leave()
    desk.runner.release()
    assert "Peeters" not in everything(desk.tab)
