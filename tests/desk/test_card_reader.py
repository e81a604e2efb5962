"""The card lane: cards that stall or are of no use, a choice of readers, roots that were added."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest

from desk.training.simulated_readers import SimulatedReaders
from desk.widgets.status_line import Reader
from eid.apdu import Connection
from eid.diagnosis import Cause, Diagnosis, Step
from eid.errors import Cancelled, CardRemoved, ContactlessCard, NotActivated, NotAnEid
from eid.faults import Mute, PulledOut, Stalled
from eid.identity import Verdict
from eid.root_folder import keep, trusted
from eid.roots import offered_root
from eid.simulated import SimulatedConnection
from eid.specimen_keys import authority
from eid.specimens import specimen
from eid.watcher import Kind, ReaderEvent
from tests.cards.bench import card
from tests.desk.card_desk import CardDesk

LONG = 30.0  # seconds that a card stalls, unless it is let go


class Holding:
    """A sleep that lasts until it is let go."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self.let_go = threading.Event()

    def sleep(self, seconds: float) -> None:
        self.reached.set()
        assert self.let_go.wait(seconds)


@pytest.fixture
def hands() -> SimulatedReaders:
    return SimulatedReaders()


@pytest.fixture
def desk(qtbot: Any, hands: SimulatedReaders) -> Iterator[CardDesk]:
    desk = CardDesk(qtbot, hands, slow_after=50)
    yield desk
    desk.close()


def test_the_name_is_shown_before_the_address_and_the_photo_last(
    desk: CardDesk, hands: SimulatedReaders
) -> None:
    hands.put_in(card(specimen(3)))
    desk.wait(lambda: desk.surname)
    stages = [str(reading.data.stage) for reading in desk.stages]
    assert stages == ["identity", "address", "trust", "complete"]


@pytest.mark.parametrize("at", [1, 3, 6, 14, 27])
def test_a_card_that_stalls_leaves_the_window_alive_and_is_let_go_on_request(
    desk: CardDesk, hands: SimulatedReaders, at: int
) -> None:
    holding = Holding()
    hands.put_in(Stalled(card(specimen(3)), at, LONG, holding.sleep))
    desk.wait(holding.reached.is_set)
    beats = desk.beats
    desk.wait(lambda: desk.slow == 1 and desk.beats > beats + 3)
    desk.reader.cancel()
    assert desk.reader.state is Reader.READY
    assert [type(error) for error in desk.errors] == [Cancelled]
    hands.put_in(card(specimen(4)))  # while the first one still stalls
    desk.wait(lambda: desk.surname == specimen(4).surname)
    assert not holding.let_go.is_set()
    seen = len(desk.stages)
    holding.let_go.set()
    desk.wait(lambda: desk.beats > beats + 20)
    assert len(desk.stages) == seen  # what the first one says in the end is dropped


def test_calling_off_while_nothing_is_read_changes_nothing(desk: CardDesk) -> None:
    desk.reader.cancel()
    assert desk.errors == []


def test_a_card_that_does_not_stall_is_never_called_slow(
    qtbot: Any, hands: SimulatedReaders
) -> None:
    desk = CardDesk(qtbot, hands)
    hands.put_in(card(specimen(3)))
    desk.wait(lambda: desk.surname)
    assert desk.slow == 0
    assert not desk.reader._slow.isActive()
    desk.close()


@pytest.mark.parametrize("at", range(1, 29, 3))
def test_the_next_card_reads_after_one_was_pulled_at_any_command(
    desk: CardDesk, hands: SimulatedReaders, at: int
) -> None:
    hands.put_in(PulledOut(card(specimen(1)), at))
    desk.wait(lambda: [type(error) for error in desk.errors] == [CardRemoved])
    hands.put_in(card(specimen(4)))
    desk.wait(lambda: desk.surname == specimen(4).surname)


class AnotherCard(Mute):
    """A card that answers, and knows none of our commands."""

    atr = bytes.fromhex("3B6F0000805A0102030405060708090A0B0C9000")

    def answer(self, apdu: bytes) -> bytes:
        del apdu
        return b"\x6a\x82"


class Bank(AnotherCard):
    atr = bytes.fromhex("3B6700002920006F789000")


class TravelChip(AnotherCard):
    atr = bytes.fromhex("3B8F80018091E131D865B28C01022273C441E07B")


@pytest.mark.parametrize(
    ("useless", "error"),
    [
        (AnotherCard(card()), NotAnEid),
        (Bank(card()), NotAnEid),
        (TravelChip(card()), ContactlessCard),
        (card(activated=False), NotActivated),
        (card(edition="1.7", activated=False), NotActivated),
    ],
    ids=["transport", "bank", "contactless", "not activated 1.8", "not activated 1.7"],
)
def test_a_card_of_no_use_is_told_of_once_and_shows_nothing(
    desk: CardDesk, hands: SimulatedReaders, useless: Any, error: type[Exception]
) -> None:
    hands.put_in(useless)
    desk.wait(lambda: desk.errors)
    assert [type(found) for found in desk.errors] == [error]
    assert desk.stages == []


def test_a_root_that_was_added_while_the_desk_runs_is_believed(
    qtbot: Any, hands: SimulatedReaders, tmp_path: Path
) -> None:
    desk = CardDesk(qtbot, hands, roots=lambda: trusted(tmp_path / "roots"))
    new = card(specimen(1), root="Invented Root CA7")
    hands.put_in(new)
    desk.wait(lambda: desk.surname)
    assert desk.shown is not None
    assert desk.shown.data.trust.identity is Verdict.NOT_CHECKED
    file = tmp_path / "ca7.crt"
    file.write_bytes(authority("Invented Root CA7", "p384", "sha384").root_certificate)
    keep(tmp_path / "roots", offered_root(file))
    hands.put_in(new)
    desk.wait(lambda: desk.surname and desk.began == 2)
    assert desk.shown.data.trust.identity is Verdict.CONFIRMED
    desk.close()


class TwoReaders:
    """Two readers with a card in each."""

    def __init__(self) -> None:
        self.tell: Callable[[ReaderEvent], None] = lambda _event: None
        self.cards = {"Reader A": card(specimen(1)), "Reader B": card(specimen(2))}

    def start(self, tell: Callable[[ReaderEvent], None]) -> None:
        self.tell = tell
        tell(ReaderEvent(Kind.READERS, readers=tuple(self.cards)))

    def stop(self) -> None:
        self.tell = lambda _event: None

    def open(self, reader: str, on_busy: Callable[[], None]) -> AbstractContextManager[Connection]:
        @contextmanager
        def opened() -> Iterator[Connection]:
            yield SimulatedConnection(self.cards[reader])

        del on_busy
        return opened()

    def diagnose(self) -> Diagnosis:
        return Diagnosis(Step.READER, Cause.NO_CARD)


def test_of_several_readers_only_the_chosen_one_is_read(qtbot: Any) -> None:
    two = TwoReaders()
    desk = CardDesk(qtbot, two, takes=lambda reader, plugged: reader == plugged[1])
    two.tell(ReaderEvent(Kind.CARD, "Reader A", 1))
    two.tell(ReaderEvent(Kind.MUTE, "Reader A", 2))
    two.tell(ReaderEvent(Kind.CARD, "Reader B", 1))
    desk.wait(lambda: desk.surname == specimen(2).surname)
    assert (desk.began, desk.errors) == (1, [])
    two.tell(ReaderEvent(Kind.REMOVED, "Reader A", 2))
    two.tell(ReaderEvent(Kind.REMOVED, "Reader B", 1))
    desk.wait(lambda: desk.removed)
    assert desk.removed == 1
    desk.close()
