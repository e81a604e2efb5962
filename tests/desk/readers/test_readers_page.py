"""The page of the readers: what is wrong, what to do, and a choice where there is one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desk.language import Language
from desk.readers.choice import ANY
from desk.readers.page import ReadersPage, ReadersView
from desk.readers.words import ADVICE, READY
from eid.diagnosis import Cause, Diagnosis, Step
from tests.desk.readers import found


@pytest.fixture
def page(qtbot: Any, language: Language) -> Iterator[ReadersPage]:
    page = ReadersPage()
    qtbot.addWidget(page)
    page.show()
    yield page
    del language


def states(page: ReadersPage) -> list[str]:
    return [rung.state.text() for rung in page.rungs.values()]


@pytest.mark.parametrize("cause", Cause)
def test_every_cause_is_told_with_what_to_do(page: ReadersPage, cause: Cause) -> None:
    page.show_view(ReadersView(Diagnosis(None, cause)))
    assert page.advice.text() == ADVICE[cause]


def test_the_ladder_stops_at_the_first_step_that_fails(page: ReadersPage) -> None:
    page.show_view(found.TWO_READERS)
    assert states(page) == ["yes", "yes", "no", "not tried yet", "not tried yet"]


def test_until_something_is_found_nothing_is_claimed(page: ReadersPage) -> None:
    assert states(page) == ["not tried yet"] * len(Step)
    assert not page._choice.isVisible()


def test_a_desk_that_only_lacks_a_card_is_ready(page: ReadersPage) -> None:
    page.show_view(found.READY)
    assert states(page)[2] == "waits for a card"


def test_a_desk_that_reads_a_card_has_climbed_it_all(page: ReadersPage) -> None:
    page.show_view(found.ALL_WELL)
    assert states(page) == ["yes"] * len(Step)
    assert page.advice.text() == READY


def test_the_code_of_the_service_is_there_for_support(page: ReadersPage) -> None:
    page.show_view(found.NO_SERVICE)
    assert "0x8010001D" in page._code.text()
    assert page._code.isVisible()


def test_one_reader_leaves_nothing_to_choose(page: ReadersPage) -> None:
    page.show_view(found.READY)
    assert not page._choice.isVisible()


def test_of_two_readers_staff_choose_one(page: ReadersPage, qtbot: Any) -> None:
    page.show_view(found.TWO_READERS)
    assert [button.isChecked() for button in page.offered] == [False, False, True]
    with qtbot.waitSignal(page.reader_chosen) as chosen:
        page.offered[1].click()
    assert chosen.args == [found.A]
    with qtbot.waitSignal(page.reader_chosen) as chosen:
        page.offered[0].click()
    assert chosen.args == [ANY]


def test_a_reader_that_was_unplugged_is_no_longer_offered(page: ReadersPage) -> None:
    page.show_view(found.TWO_READERS)
    page.show_view(found.READY)
    assert [button.property("reader") for button in page.offered] == [ANY, found.A]


def test_staff_ask_for_another_look(page: ReadersPage, qtbot: Any) -> None:
    page.show_view(found.READY)
    with qtbot.waitSignal(page.look_asked):
        qtbot.mouseClick(page._look, Qt.MouseButton.LeftButton)
    page.show_view(ReadersView(found.READY.found, looking=True))
    assert not page._look.isEnabled()
