from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from desk.lending.in_turn import InTurn, Work
from desk.tasks import Lane
from tests.desk.runners import ImmediateRunner


@pytest.fixture
def runner() -> ImmediateRunner:
    return ImmediateRunner()


@pytest.fixture
def turn(runner: ImmediateRunner) -> Iterator[InTurn]:
    owner = QObject()
    yield InTurn(runner, owner)
    owner.deleteLater()


def refuse(error: Exception) -> None:
    raise AssertionError from error


def test_an_act_starts_when_the_one_before_is_known(turn: InTurn, runner: ImmediateRunner) -> None:
    known: list[str] = []
    runner.held = True
    turn.add(lambda: Work(lambda: "member", known.append, refuse))
    turn.add(lambda: Work(lambda: f"item for {known[0]}", known.append, refuse))
    assert known == []
    runner.release()
    assert known == ["member", "item for member"]


def test_an_act_without_work_keeps_its_place(turn: InTurn, runner: ImmediateRunner) -> None:
    order: list[str] = []
    runner.held = True
    turn.add(lambda: Work(lambda: "scan", order.append, refuse))
    turn.add(lambda: order.append("end"))
    runner.release()
    assert order == ["scan", "end"]


def test_a_failure_does_not_stop_what_waits(turn: InTurn, runner: ImmediateRunner) -> None:
    order: list[object] = []

    def fail() -> str:
        raise ValueError

    runner.held = True
    turn.add(lambda: Work(fail, order.append, lambda error: order.append(type(error))))
    turn.add(lambda: Work(lambda: "next", order.append, refuse))
    runner.release()
    assert order == [ValueError, "next"]


def test_what_belongs_to_an_act_goes_before_what_waits(
    turn: InTurn, runner: ImmediateRunner
) -> None:
    order: list[str] = []

    def follow(answer: str) -> None:
        order.append(answer)
        turn.hurry(lambda: Work(lambda: "then lent", order.append, refuse))

    runner.held = True
    turn.add(lambda: Work(lambda: "taken back", follow, refuse))
    turn.add(lambda: Work(lambda: "another scan", order.append, refuse))
    runner.release()
    assert order == ["taken back", "then lent", "another scan"]


def test_all_of_it_is_done_in_the_lane_of_the_counter(
    turn: InTurn, runner: ImmediateRunner
) -> None:
    turn.add(lambda: Work(lambda: None, lambda _: None, refuse))
    assert runner.lanes == [Lane.STORE]
