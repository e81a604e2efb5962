"""When the desk exchanges: at the start, soon after a change, again after a failure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import SimpleNamespace
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from db.domain.change import Changed
from db.errors import CentralRefused, CentralUnreachable, SentTooMuch
from desk.news import News
from desk.sync_clock import FIRST_PAUSE, LONGEST, SyncClock, pause_after
from desk.tasks import Lane
from desk.widgets.status_line import Connection
from tests.desk.ends import end_object
from tests.desk.runners import ImmediateRunner


@dataclass
class Centre:
    """Stands for a library whose rounds go as a test says."""

    joined: bool = True
    rounds: int = 0
    trouble: Exception | None = None
    loads: tuple[int, ...] = ()
    brings: Changed = field(default_factory=Changed)
    troubles: tuple[Exception, ...] = ()
    stopped: Callable[[], bool] | None = None

    def sync_status(self) -> SimpleNamespace:
        return SimpleNamespace(joined=self.joined, waiting=2, oldest_waiting=None)

    def sync(
        self, *, cancelled: Callable[[], bool], told: Callable[[int, int], None]
    ) -> SimpleNamespace:
        self.rounds += 1
        for rows in self.loads:
            told(rows, 100)
        self.stopped = cancelled
        if self.trouble is not None:
            raise self.trouble
        return SimpleNamespace(changed=self.brings, troubles=self.troubles)


@dataclass
class Scene:
    centre: Centre
    runner: ImmediateRunner
    news: News
    clock: SyncClock
    said: list[Connection] = field(default_factory=list)
    troubles: list[Exception] = field(default_factory=list)


@pytest.fixture
def scene(qapp: object) -> Iterator[Scene]:
    centre, runner, news = Centre(), ImmediateRunner(), News()
    clock = SyncClock(centre, runner, news, every=60, soon=0.01, chance=lambda: 0.5)  # type: ignore[arg-type]  # enough of a library
    scene = Scene(centre, runner, news, clock)
    clock.status.connect(lambda standing, _status: scene.said.append(standing))
    clock.failed.connect(scene.troubles.append)
    yield scene
    clock.stop()
    end_object(clock)


A_LOAN = Changed(frozenset({"loan"}), frozenset({uuid4()}))
FROM_AFAR = Changed(frozenset({"loan"}), frozenset({uuid4()}), by_sync=True)


def test_the_first_round_comes_at_the_start(scene: Scene) -> None:
    scene.clock.start()
    assert scene.centre.rounds == 1
    assert scene.said[-1] is Connection.ONLINE


def test_the_network_has_a_lane_of_its_own(scene: Scene) -> None:
    scene.clock.now()
    assert scene.runner.lanes[0] is Lane.NETWORK


def test_a_desk_that_works_alone_asks_nobody(scene: Scene) -> None:
    scene.centre.joined = False
    scene.clock.start()
    assert scene.centre.rounds == 0
    assert scene.said[-1] is Connection.ALONE


def test_a_change_is_passed_on_soon(scene: Scene, qtbot: QtBot) -> None:
    scene.clock.start()
    scene.news.tell(A_LOAN)
    qtbot.waitUntil(lambda: scene.centre.rounds == 2)


def test_what_a_round_brings_is_news_but_starts_no_round(scene: Scene, qtbot: QtBot) -> None:
    scene.centre.brings = FROM_AFAR
    heard: list[Changed] = []
    scene.news.changed.connect(heard.append)
    scene.clock.now()
    qtbot.wait(40)
    assert heard == [FROM_AFAR]
    assert scene.centre.rounds == 1


def test_what_a_round_went_on_after_is_said_once_and_its_news_is_told(scene: Scene) -> None:
    scene.centre.brings, scene.centre.troubles = FROM_AFAR, (SentTooMuch(),)
    heard: list[Changed] = []
    scene.news.changed.connect(heard.append)
    scene.clock.now()
    scene.clock.now()
    assert heard == [FROM_AFAR, FROM_AFAR]
    assert [type(trouble) for trouble in scene.troubles] == [SentTooMuch]
    assert scene.said[-1] is Connection.TROUBLE
    scene.centre.troubles = ()
    scene.clock.now()
    assert scene.said[-1] is Connection.ONLINE


def test_away_is_no_trouble_and_is_said_in_the_status_line(scene: Scene) -> None:
    scene.centre.trouble = CentralUnreachable()
    scene.clock.now()
    assert scene.said[-1] is Connection.OFFLINE
    assert scene.troubles == []
    assert scene.clock.failures == 1


def test_a_trouble_to_act_on_is_told_once(scene: Scene) -> None:
    scene.centre.trouble = CentralRefused()
    scene.clock.now()
    scene.clock.now()
    assert len(scene.troubles) == 1
    assert scene.said[-1] is Connection.TROUBLE


def test_a_good_round_forgets_the_failures(scene: Scene) -> None:
    scene.centre.trouble = CentralUnreachable()
    scene.clock.now()
    scene.centre.trouble = None
    scene.clock.now()
    assert scene.clock.failures == 0
    assert scene.said[-1] is Connection.ONLINE


def test_changes_do_not_hurry_a_centre_that_is_away(scene: Scene, qtbot: QtBot) -> None:
    scene.centre.trouble = CentralUnreachable()
    scene.clock.now()
    scene.news.tell(A_LOAN)
    qtbot.wait(40)
    assert scene.centre.rounds == 1


def test_asked_during_a_round_one_more_follows(scene: Scene) -> None:
    scene.runner.held = True
    scene.clock.now()
    scene.clock.now()
    scene.clock.now()
    scene.runner.release()
    assert scene.centre.rounds == 2


def test_after_stopping_nothing_begins(scene: Scene) -> None:
    scene.clock.start()
    scene.clock.stop()
    scene.clock.now()
    assert scene.centre.rounds == 1
    assert scene.centre.stopped is not None
    assert scene.centre.stopped()


def test_pauses_double_up_to_a_limit() -> None:
    pauses = [pause_after(failures, 0.5) for failures in range(1, 12)]
    assert pauses[:3] == [FIRST_PAUSE, 2 * FIRST_PAUSE, 4 * FIRST_PAUSE]
    assert max(pauses) == LONGEST


@pytest.mark.parametrize("spread", [0.0, 1.0])
def test_desks_spread_their_tries(spread: float) -> None:
    assert 0.75 * FIRST_PAUSE <= pause_after(1, spread) <= 1.25 * FIRST_PAUSE


def test_how_far_a_first_load_is_is_told_until_it_is_over(scene: Scene) -> None:
    scene.centre.loads = (20, 43)
    told: list[tuple[int, int]] = []
    scene.clock.loading.connect(lambda rows, expected: told.append((rows, expected)))
    scene.clock.start()
    assert told == [(20, 100), (43, 100), (0, 0)]


def test_a_load_that_is_cut_is_no_longer_told(scene: Scene) -> None:
    scene.centre.loads, scene.centre.trouble = (20,), CentralUnreachable()
    told: list[tuple[int, int]] = []
    scene.clock.loading.connect(lambda rows, expected: told.append((rows, expected)))
    scene.clock.start()
    assert told[-1] == (0, 0)


@pytest.mark.parametrize("trouble", [None, CentralRefused()])
def test_a_round_that_ends_after_the_stop_tells_nobody(
    scene: Scene, trouble: Exception | None
) -> None:
    scene.centre.trouble, scene.centre.brings = trouble, FROM_AFAR
    heard: list[object] = []
    scene.news.changed.connect(heard.append)
    scene.clock.status.connect(lambda _standing, status: heard.append(status))
    scene.clock.loading.connect(lambda rows, _all: heard.append(rows))
    scene.clock.failed.connect(heard.append)
    scene.runner.held = True
    scene.clock.start()
    scene.clock.stop()
    scene.runner.release()
    assert heard == []


def test_after_the_stop_a_change_asks_nothing_of_the_records(scene: Scene) -> None:
    scene.clock.stop()
    scene.news.tell(A_LOAN)
    assert scene.runner.lanes == []
