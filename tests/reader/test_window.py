"""The real window with the real card service: what staff read of every card."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.app import Program
from desk.card_reader import RealReaders
from desk.counter.member_panel import MemberPanel
from desk.messages import sentence
from desk.signed_in import Desk
from desk.training.cards import known, newcomer
from desk.training.eyes import find, key
from desk.training.library import found_training_library
from desk.widgets.photo import Photo
from desk.widgets.status_line import Reader
from eid.card_factory import make_card
from eid.errors import CardMute, CardRemoved, NoService, NotAnEid
from eid.faults import Mute, PulledOut
from eid.virtual_pcscd import VirtualPcscd
from eid.virtual_reader import VirtualReader
from eid.watcher import Pace
from tests.desk.ends import end
from tests.desk.programs import SMALL
from tests.reader.cards import not_an_eid
from tests.reader.waiting import empty


@dataclass
class Counter:
    """A desk at work, and what its window says."""

    program: Program
    qtbot: QtBot

    @property
    def desk(self) -> Desk:
        assert self.program.desk is not None
        return self.program.desk

    @property
    def said(self) -> str:
        return self.program.window.result.sentence

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=15_000)

    def fills_the_form(self) -> None:
        """Wait until the form is filled from the newcomer's card."""
        self.until(lambda: self.desk.registration.view.form.surname == newcomer().surname)
        self.until(lambda: self.desk.registration.view.photo is not None)
        assert self.program.window.place == "register"


@pytest.fixture
def counter(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, only_slot: VirtualReader
) -> Iterator[Counter]:
    library, _ = found_training_library(tmp_path / "home", SMALL)
    readers = RealReaders(Pace(look=0.4, again=(0.1,)))
    program = Program(qapp, tmp_path / "home", language="en", readers=readers)
    try:
        program.open(library)
        program.frame.show()
        counter = Counter(program, qtbot)
        counter.until(lambda: counter.desk.reader.state is Reader.READY)
        yield counter
    finally:
        only_slot.remove()
        program.close()
        end(program.frame)


@pytest.mark.parametrize(
    ("card", "error"),
    [
        (lambda: PulledOut(make_card(known()), 5), CardRemoved()),
        (not_an_eid, NotAnEid()),
        (lambda: Mute(make_card(known())), CardMute()),
    ],
    ids=["taken out", "no eID", "mute"],
)
def test_card_that_fails_is_told_in_one_sentence_and_the_next_one_fills_the_form(
    counter: Counter, only_slot: VirtualReader, card: Callable[[], Any], error: Exception
) -> None:
    only_slot.insert(card())
    counter.until(lambda: counter.said == sentence(error))
    assert not counter.desk.registration.busy
    only_slot.remove()
    empty(only_slot)
    only_slot.insert(make_card(newcomer()))
    counter.fills_the_form()


def test_without_the_service_it_is_told_and_the_next_card_works(
    counter: Counter, only_slot: VirtualReader, service: VirtualPcscd
) -> None:
    service.stop()
    counter.until(lambda: counter.said == sentence(NoService()))
    service.start()
    only_slot.insert(make_card(newcomer()))
    counter.fills_the_form()


def test_card_taken_out_after_reading_leaves_the_form_and_says_so(
    counter: Counter, only_slot: VirtualReader
) -> None:
    only_slot.insert(make_card(newcomer()))
    counter.fills_the_form()
    only_slot.remove()
    counter.until(lambda: counter.said.startswith("The card is out."))
    assert counter.desk.registration.view.form.surname == newcomer().surname
    assert counter.desk.registration.view.photo is None


def test_card_of_a_member_opens_the_session_with_the_photo_and_no_form(
    counter: Counter, only_slot: VirtualReader
) -> None:
    only_slot.insert(make_card(known()))
    counter.until(lambda: counter.desk.counter.member_id is not None)
    panel = find(counter.program.frame, MemberPanel)
    counter.until(lambda: find(panel, Photo).isVisible())
    assert counter.program.window.place == "counter"
    assert not counter.desk.registration.busy
    counter.until(lambda: "being read" not in counter.said)
    member_id = counter.desk.counter.member_id
    only_slot.remove()
    counter.until(lambda: not find(panel, Photo).isVisible())
    key(counter.program.frame, Qt.Key.Key_F12)
    counter.until(lambda: counter.desk.counter.member_id is None)
    empty(only_slot)
    only_slot.insert(make_card(known()))
    counter.until(lambda: counter.desk.counter.member_id == member_id)
