"""What a card says leaves no trace: not in memory after it is out, and never in a file or a log."""

from __future__ import annotations

import gc
import logging
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.tasks import Lane
from desk.training.cards import known, newcomer
from desk.widgets.status_line import Reader
from eid.card_factory import make_card
from eid.faults import Faulty, PulledOut
from eid.identity import CardData, Person
from eid.layout import ADDRESS_FILE, IDENTITY_FILE, PHOTO_FILE
from eid.simulated import AnyCard, SimulatedCard
from eid.specimens import Specimen
from tests.desk.programs import Running, running


@pytest.fixture
def work(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    with running(qapp, tmp_path / "home") as work:
        yield work


def put_in(work: Running, qtbot: QtBot, card: AnyCard) -> None:
    """Put a card in and wait until its reading has ended."""
    with qtbot.waitSignal(work.desk.reader.began):
        work.hands.put_in(card)
    qtbot.waitUntil(lambda: work.desk.reader.state is Reader.READY)
    settle(qtbot, work)


def settle(qtbot: QtBot, work: Running) -> None:
    """Let every lane do what waits, and everything come home."""
    ends: list[str] = []
    for lane in Lane:
        work.program.tasks.run(lane, lambda: None, owner=None, done=lambda _: ends.append(""))
    qtbot.waitUntil(lambda: len(ends) == len(Lane))


class Memory:
    """What came into memory since the test began, and is held by anything still."""

    def __init__(self) -> None:
        self._before = [*_all(CardData), *_all(Person)]

    def __call__(self, kind: type) -> list[Any]:
        known = {id(found) for found in self._before}
        return [found for found in _all(kind) if id(found) not in known]


def _all(kind: type) -> list[Any]:
    gc.collect()
    return [found for found in gc.get_objects() if type(found) is kind]


@pytest.fixture
def alive() -> Memory:
    """Everything a reading makes that lives; what other tests keep as examples is left out."""
    return Memory()


def of_no_business(person: Person) -> bool:
    """Whether this holds what the desk may only show while the card is in (P4)."""
    return any(
        (person.birth_place, person.nationality, person.title, person.special_status, person.sex)
    )


@pytest.mark.parametrize("person", [known(), newcomer()], ids=["member", "newcomer"])
def test_when_the_card_is_out_photo_and_all_that_may_not_be_kept_are_gone(
    work: Running, qtbot: QtBot, alive: Memory, person: Specimen
) -> None:
    put_in(work, qtbot, make_card(person))
    assert any(data.photo for data in alive(CardData))
    work.hands.take_out()
    qtbot.waitUntil(lambda: not any(data.photo for data in alive(CardData)))
    assert [found for found in alive(Person) if of_no_business(found)] == []
    assert [data for data in alive(CardData) if data.card.number] == []


def test_some_time_after_the_card_is_out_nothing_of_it_is_left(
    work: Running, qtbot: QtBot, alive: Memory
) -> None:
    put_in(work, qtbot, make_card(known()))
    assert alive(CardData)
    work.hands.take_out()
    qtbot.waitUntil(work.desk.arrivals._out.isActive)
    assert work.desk.arrivals._out.interval() == 60_000
    work.desk.arrivals._out.timeout.emit()
    assert alive(CardData) == []
    assert alive(Person) == []


def test_the_lock_lets_go_of_a_card_that_is_in(work: Running, qtbot: QtBot, alive: Memory) -> None:
    put_in(work, qtbot, make_card(newcomer()))
    work.program.lock()
    settle(qtbot, work)
    assert alive(CardData) == []


def test_behind_the_lock_no_card_is_read(work: Running, qtbot: QtBot, alive: Memory) -> None:
    work.program.lock()
    work.hands.put_in(make_card(newcomer()))
    settle(qtbot, work)
    assert work.desk.reader.state is Reader.READY
    assert alive(CardData) == []


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary files go during this test."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


class Broken(Faulty):
    """A card that makes the program stumble over a bug of its own, card data in the message."""

    def __init__(self, card: SimulatedCard, at: int) -> None:
        super().__init__(card)
        self._at = at
        self._said = card.files[IDENTITY_FILE]

    def answer(self, apdu: bytes) -> bytes:
        if self.commands == self._at:
            raise ValueError(self._said)
        return super().answer(apdu)


def markers(card: SimulatedCard, person: Specimen) -> list[bytes]:
    """What nobody may find again: names, number, places, and pieces of the files."""
    texts = [
        *(person.surname, person.given_names, person.national_number, person.card_number),
        *(person.street, person.birth_date),
    ]
    files = [card.files[name] for name in (IDENTITY_FILE, ADDRESS_FILE, PHOTO_FILE)]
    pieces = [file[at : at + 16] for file in files for at in (0, 40)]
    parts = [piece for piece in pieces if any(piece)]  # an address is padded with zeros
    return [
        *(text.encode() for text in texts),
        *parts,
        *(part.hex().encode() for part in parts),
        *(part.hex().upper().encode() for part in parts),
        *(" ".join(f"{byte:02X}" for byte in part).encode() for part in parts),
    ]


def written(*folders: Path) -> bytes:
    """Everything that lies in files below the folders."""
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return b"\0".join(path.read_bytes() for path in files)


def test_whatever_happens_nothing_of_the_card_is_written_or_logged(
    work: Running,
    qtbot: QtBot,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    temporary: Path,
) -> None:
    caplog.set_level(logging.DEBUG)
    person = newcomer()
    card = make_card(person)
    put_in(work, qtbot, card)
    for at in (1, 2, 4, 6, 13, 20, 27):
        put_in(work, qtbot, PulledOut(make_card(person), at))
        work.hands.take_out()
        put_in(work, qtbot, Broken(make_card(person), at))
        work.hands.take_out()
    assert len(work.program.bugs) == 7
    said = "\n".join(record.getMessage() for record in caplog.records)
    everything = written(tmp_path / "home", temporary) + said.encode()
    assert [marker for marker in markers(card, person) if marker in everything] == []
    assert b"Bug " in everything
