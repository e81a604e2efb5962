"""Work leaves the interface thread and its answers come home, or are dropped for a reason."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from desk.tasks import Lane, Runner, Tasks
from tests.desk.runners import ImmediateRunner


class Bug(Exception):
    pass


def is_bug(error: BaseException) -> bool:
    return isinstance(error, Bug)


class Bench:
    """A runner of either kind, a gate to hold work back, and a way to wait for the answers."""

    def __init__(self, runner: Any, hold: Callable[[], None], settle: Callable[[], None]) -> None:
        self.runner: Runner = runner
        self.hold = hold
        self.settle = settle
        self.crashes: list[BaseException] = []


@pytest.fixture(params=["lanes", "immediate"])
def bench(request: pytest.FixtureRequest, qapp: QApplication, qtbot: Any) -> Iterator[Bench]:
    crashes: list[BaseException] = []
    if request.param == "immediate":
        immediate = ImmediateRunner(crashes.append, is_bug)
        bench = Bench(immediate, lambda: setattr(immediate, "held", True), immediate.release)
        bench.crashes = crashes
        yield bench
        return
    tasks, gate = Tasks(crashes.append, is_bug), threading.Event()

    def hold() -> None:
        tasks.run(Lane.STORE, gate.wait, owner=None)

    def settle() -> None:
        gate.set()
        heard: list[None] = []
        tasks.run(Lane.STORE, lambda: None, owner=None, done=heard.append)
        qtbot.waitUntil(lambda: bool(heard))

    bench = Bench(tasks, hold, settle)
    bench.crashes = crashes
    yield bench
    gate.set()
    assert tasks.close()


def test_an_answer_comes_home(bench: Bench) -> None:
    heard: list[int] = []
    bench.runner.run(Lane.STORE, lambda: 42, owner=None, done=heard.append)
    bench.settle()
    assert heard == [42]


def test_answers_arrive_in_the_order_of_the_questions(bench: Bench) -> None:
    heard: list[int] = []
    for number in range(5):
        bench.runner.run(Lane.STORE, lambda n=number: n, owner=None, done=heard.append)  # type: ignore[misc]
    bench.settle()
    assert heard == [0, 1, 2, 3, 4]


def test_a_failure_is_handed_to_who_asked(bench: Bench) -> None:
    heard: list[Exception] = []
    bench.runner.run(Lane.STORE, lambda: 1 // 0, owner=None, failed=heard.append)
    bench.settle()
    assert [type(error) for error in heard] == [ZeroDivisionError]
    assert bench.crashes == []


def test_a_failure_nobody_handles_goes_to_the_crash_hook(bench: Bench) -> None:
    bench.runner.run(Lane.STORE, lambda: 1 // 0, owner=None)
    bench.settle()
    assert [type(error) for error in bench.crashes] == [ZeroDivisionError]


def test_a_bug_goes_to_the_crash_hook_and_to_who_asked(bench: Bench) -> None:
    def work() -> None:
        raise Bug

    heard: list[Exception] = []
    bench.runner.run(Lane.STORE, work, owner=None, failed=heard.append)
    bench.settle()
    assert [type(error) for error in bench.crashes + heard] == [Bug, Bug]


def test_an_answer_for_a_page_that_is_gone_is_dropped(bench: Bench) -> None:
    page, heard = QObject(), list[int]()
    bench.hold()
    bench.runner.run(Lane.STORE, lambda: 42, owner=page, done=heard.append)
    delete(page)
    bench.settle()
    assert heard == []


def test_a_failure_for_a_page_that_is_gone_is_still_known(bench: Bench) -> None:
    page = QObject()
    bench.hold()
    bench.runner.run(Lane.STORE, lambda: 1 // 0, owner=page)
    delete(page)
    bench.settle()
    assert len(bench.crashes) == 1


def test_cancelled_work_that_still_waits_is_never_started(bench: Bench) -> None:
    started: list[int] = []
    bench.hold()
    task = bench.runner.run(Lane.STORE, lambda: started.append(1), owner=None)
    task.cancel()
    bench.settle()
    assert started == []
    assert task.cancelled()


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    tasks = Tasks(lambda _error: None)
    yield tasks
    assert tasks.close()


def test_work_runs_away_from_the_interface_and_answers_come_home_on_it(
    tasks: Tasks, qtbot: Any
) -> None:
    threads: list[threading.Thread] = []

    def work() -> None:
        threads.append(threading.current_thread())

    tasks.run(
        Lane.CARD, work, owner=None, done=lambda _: threads.append(threading.current_thread())
    )
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0].name == "lane-card"
    assert threads[1] is threading.main_thread()


def test_a_lane_that_waits_does_not_hold_up_another(tasks: Tasks, qtbot: Any) -> None:
    gate, heard = threading.Event(), list[int]()
    tasks.run(Lane.CARD, gate.wait, owner=None)
    tasks.run(Lane.STORE, lambda: 1, owner=None, done=heard.append)
    qtbot.waitUntil(lambda: heard == [1])
    gate.set()


def test_closing_writes_what_was_already_done_and_drops_the_rest(qapp: QApplication) -> None:
    tasks, gate, kept = Tasks(lambda _error: None), threading.Event(), list[str]()
    for lane in (Lane.STORE, Lane.LONG):
        tasks.run(lane, lambda: gate.wait(5), owner=None)
        tasks.run(lane, lambda name=lane.value: kept.append(name), owner=None)  # type: ignore[misc]
    threading.Timer(0.05, gate.set).start()
    assert tasks.close()
    assert tasks.closing()
    assert kept == ["store"]


def test_no_answer_comes_home_once_it_is_closed_but_a_fault_is_told(qapp: QApplication) -> None:
    faults, heard = list[BaseException](), list[object]()
    tasks = Tasks(faults.append)
    tasks.run(Lane.STORE, lambda: 1, owner=None, done=heard.append)
    tasks.run(Lane.STORE, lambda: 1 / 0, owner=None)
    tasks.when_quiet(Lane.STORE, lambda: heard.append("quiet"))
    assert tasks.close()
    qapp.processEvents()
    assert heard == []
    assert [type(fault) for fault in faults] == [ZeroDivisionError]


def test_a_lane_that_hangs_does_not_keep_the_program_open(qapp: QApplication) -> None:
    tasks, gate, started = Tasks(lambda _error: None), threading.Event(), threading.Event()
    tasks.run(Lane.CARD, lambda: (started.set(), gate.wait()), owner=None)
    assert started.wait(5)
    assert not tasks.close(seconds=0.05)
    gate.set()
    assert tasks.close()
