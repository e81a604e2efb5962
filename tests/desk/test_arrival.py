"""A card arrives: a file opens, which says what differs (P23), or a form fills; no more is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from db.domain.member import MemberDraft
from db.errors import StoreBusy
from desk import card_sentences
from desk.arrival import Arrivals, Known, recognise
from desk.card_reader import CardReading
from desk.news import News
from desk.registration.draft import draft_from_card
from desk.registration.presenter import Exits, RegistrationPresenter
from desk.widgets.status_line import Reader
from desk.widgets.tone import Tone
from eid.errors import CardRemoved, NotAnEid
from eid.identity import Address, CardData, Stage, Trust, Verdict
from tests.desk.ends import end_object
from tests.desk.registration.readings import TODAY, child, expired, of_person, reading
from tests.desk.registration.stand_in import (
    Noon,
    StandInMembers,
    StandInPage,
    library,
    member,
)
from tests.desk.runners import ImmediateRunner


class ReaderOfTheTest(QObject):
    """Says what a test says."""

    began = Signal(int)
    progressed = Signal(object)
    failed = Signal(int, object)
    busy = Signal()
    slow = Signal()
    removed = Signal(int)
    stands = Signal(object)


@dataclass
class CounterOfTheTest:
    opened: list[UUID] = field(default_factory=list)
    photos: list[bytes | None] = field(default_factory=list)

    def member_arrived(self, member_id: UUID, photo: bytes | None = None) -> None:
        self.opened.append(member_id)
        self.photos.append(photo)

    def photo(self, photo: bytes | None) -> None:
        self.photos.append(photo)


@dataclass
class Scene:
    members: StandInMembers = field(default_factory=StandInMembers)
    reader: ReaderOfTheTest = field(default_factory=ReaderOfTheTest)
    counter: CounterOfTheTest = field(default_factory=CounterOfTheTest)
    runner: ImmediateRunner = field(default_factory=ImmediateRunner)
    places: list[str] = field(default_factory=list)
    said: list[tuple[str, Tone]] = field(default_factory=list)
    seen: list[MemberDraft] = field(default_factory=list)
    waiting: bool = False

    def __post_init__(self) -> None:
        shelf: Any = library(self.members)
        nothing: Callable[..., None] = lambda *_: None  # noqa: E731 - stands for four exits
        self.registration = RegistrationPresenter(
            StandInPage(),
            shelf,
            self.runner,
            News(),
            Noon(),
            exits=Exits(nothing, nothing, nothing, nothing),
            language=lambda: "nl",
        )
        self.arrivals = Arrivals(
            self.reader,  # type: ignore[arg-type]  # has the same signals
            shelf,
            self.runner,
            Noon(),
            registration=self.registration,
            counter=self.counter,
            waits=self.waits,
            go=self.places.append,
            say=lambda sentence, tone: self.said.append((sentence, tone)),
            forget_after=30,
        )

    def waits(self, card: MemberDraft) -> bool:
        self.seen.append(card)
        return self.waiting

    def put_in(self, data: CardData | None = None, serial: int = 1) -> None:
        """Put a card in and read it, stage by stage."""
        data = data or reading()
        self.reader.began.emit(serial)
        early = replace(data, address=Address("", "", ""), trust=Trust(), photo=None)
        for stage, known in (
            (Stage.IDENTITY, early),
            (Stage.ADDRESS, replace(early, address=data.address)),
            (Stage.TRUST, replace(data, photo=None)),
            (Stage.COMPLETE, data),
        ):
            self.reader.progressed.emit(CardReading(serial, replace(known, stage=stage)))

    def know(self, data: CardData) -> UUID:
        found = member()
        self.members.known[data.person.national_number] = found
        return found.id


@pytest.fixture
def scene(qapp: object) -> Iterator[Scene]:
    scene = Scene()
    yield scene
    end_object(scene.arrivals)
    end_object(scene.reader)


def test_somebody_new_gets_a_filled_form(scene: Scene) -> None:
    scene.put_in()
    assert scene.places == ["register"]
    assert scene.registration.view.form.surname == "Peeters SPECIMEN"
    assert scene.said[-1][1] is Tone.INFO


def test_the_name_is_told_as_soon_as_the_card_has_given_it(scene: Scene) -> None:
    scene.runner.held = True  # before the records are asked, and before the address
    scene.reader.began.emit(1)
    early = replace(reading(), address=Address("", "", ""), trust=Trust(), photo=None)
    scene.reader.progressed.emit(CardReading(1, replace(early, stage=Stage.IDENTITY)))
    assert "Peeters SPECIMEN" in scene.said[-1][0]
    assert scene.places == []


def test_a_member_is_known_by_the_card(scene: Scene) -> None:
    member_id = scene.know(reading())
    scene.put_in()
    assert scene.places == ["counter"]
    assert scene.counter.opened == [member_id]
    assert scene.counter.photos[-1] == b"not kept"


def test_a_member_is_looked_up_once_for_all_stages(scene: Scene) -> None:
    scene.know(reading())
    scene.put_in()
    assert len(scene.runner.lanes) == 1


def test_a_forged_card_of_a_member_is_told(scene: Scene) -> None:
    scene.know(reading())
    forged = Trust(Verdict.NOT_CONFIRMED, Verdict.CONFIRMED, Verdict.CONFIRMED, "Root")
    scene.put_in(reading(trust=forged))
    assert scene.said[-1][1] is Tone.STOP


def test_an_expired_card_of_a_member_is_told(scene: Scene) -> None:
    scene.know(expired())
    scene.put_in(expired())
    assert "01/01/2025" in scene.said[-1][0]


def test_p23_a_card_that_says_something_else_than_the_file_is_told(scene: Scene) -> None:
    moved = reading(address=Address("Dorpsstraat 2", "3500", "Hasselt"))
    scene.know(moved)
    scene.put_in(moved)
    assert scene.said[-1] == card_sentences.differs()


def test_p23_a_card_that_says_the_same_as_the_file_is_not_told(scene: Scene) -> None:
    scene.know(reading())
    scene.put_in()
    assert card_sentences.differs() not in scene.said


def test_without_a_number_name_and_birth_date_only_suggest(scene: Scene) -> None:
    scene.members.alike = (member(),)
    scene.put_in(of_person(national_number=""))
    assert scene.places == ["register"]
    assert scene.counter.opened == []
    assert len(scene.registration.view.doubles) == 1


def test_a_members_card_beside_an_open_form_may_be_the_guardians(scene: Scene) -> None:
    scene.put_in(child(), serial=1)
    scene.know(reading())
    scene.put_in(reading(), serial=2)
    assert scene.counter.opened == []
    assert scene.registration.view.second is not None
    assert scene.registration.view.form.given_names == "Lotte"


def test_when_the_card_is_out_the_photo_is_gone(scene: Scene) -> None:
    scene.put_in()
    scene.reader.removed.emit(1)
    assert scene.registration.view.photo is None
    assert scene.counter.photos[-1] is None


def test_a_card_taken_out_of_an_open_form_is_told(scene: Scene) -> None:
    scene.put_in()
    said = len(scene.said)
    scene.reader.removed.emit(1)
    assert len(scene.said) == said + 1
    assert scene.said[-1][1] is Tone.INFO


def test_some_time_after_the_card_is_out_nothing_is_remembered(scene: Scene, qtbot: QtBot) -> None:
    scene.know(reading())
    scene.put_in()
    scene.reader.removed.emit(1)
    assert scene.arrivals.remembers
    qtbot.waitUntil(lambda: not scene.arrivals.remembers)


def test_a_second_card_that_nobody_chose_is_forgotten(scene: Scene, qtbot: QtBot) -> None:
    scene.put_in(child(), serial=1)
    scene.put_in(reading(), serial=2)
    scene.reader.removed.emit(2)
    qtbot.waitUntil(lambda: scene.registration.view.second is None)
    assert scene.registration.view.form.given_names == "Lotte"


def test_a_card_pulled_early_leaves_nothing_and_says_so(scene: Scene) -> None:
    scene.reader.began.emit(1)
    early = reading(trust=Trust(), photo=None, stage=Stage.IDENTITY)
    scene.reader.progressed.emit(CardReading(1, early))
    scene.reader.failed.emit(1, CardRemoved())
    assert not scene.registration.busy
    assert scene.said[-1][1] is Tone.ATTENTION


def test_a_look_up_that_ends_after_the_card_was_pulled_brings_nothing(scene: Scene) -> None:
    scene.runner.held = True
    scene.reader.began.emit(1)
    early = reading(trust=Trust(), photo=None, stage=Stage.IDENTITY)
    scene.reader.progressed.emit(CardReading(1, early))
    scene.reader.failed.emit(1, CardRemoved())
    scene.runner.release()
    assert not scene.registration.busy
    assert scene.places == []


def test_that_a_card_was_pulled_early_stays_to_be_read(scene: Scene) -> None:
    scene.put_in(reading(photo=None, stage=Stage.TRUST))
    scene.reader.failed.emit(1, CardRemoved())
    said = list(scene.said)
    scene.reader.removed.emit(1)
    assert scene.said == said


def test_after_a_card_that_is_no_eid_the_desk_asks_for_one(scene: Scene) -> None:
    scene.reader.began.emit(1)
    scene.reader.failed.emit(1, NotAnEid())
    said = len(scene.said)
    scene.reader.removed.emit(1)
    assert len(scene.said) == said + 1


def test_a_reader_that_is_back_asks_for_a_card(scene: Scene) -> None:
    scene.reader.stands.emit(Reader.NO_SERVICE)
    said = len(scene.said)
    scene.reader.stands.emit(Reader.READY)
    assert len(scene.said) == said + 1


def test_a_busy_card_is_told(scene: Scene) -> None:
    scene.reader.busy.emit()
    assert scene.said[-1][1] is Tone.ATTENTION


def test_a_look_up_that_fails_is_told(scene: Scene) -> None:
    def fail(_number: object) -> None:
        raise StoreBusy

    scene.members.by_national_number = fail  # type: ignore[method-assign,assignment]
    scene.put_in()
    assert scene.places == []
    assert scene.said[-1][1] is Tone.ATTENTION


def test_a_card_without_a_birth_date_is_nobodys(scene: Scene) -> None:
    data = of_person(national_number="", birth_date=None)
    draft = draft_from_card(data, number_permitted=True, today=TODAY)
    assert recognise(SimpleNamespace(members=scene.members), draft) == Known()  # type: ignore[arg-type]  # enough of a library


def test_a_card_goes_to_the_page_that_waits_for_it_and_nowhere_else(scene: Scene) -> None:
    scene.waiting = True
    data = reading()
    scene.know(data)
    scene.put_in(data)
    assert scene.places == []
    assert not scene.registration.busy
    assert [card.name.surname for card in scene.seen] == ["Peeters SPECIMEN"]
    assert scene.said[-1][1] is Tone.OK
    assert scene.arrivals.card is not None
