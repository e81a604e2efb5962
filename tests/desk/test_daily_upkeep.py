"""The day's jobs: once a day, and again later when the centre is away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest

from db.errors import CentralUnreachable
from db.library import DayDone
from desk.daily_upkeep import DailyUpkeep
from desk.news import News
from tests.db.libraries import FixedClock
from tests.desk.ends import end_object
from tests.desk.runners import ImmediateRunner


@dataclass
class StandIn:
    """A library of which only the day's jobs are asked."""

    answers: list[Any] = field(default_factory=list)
    asked: int = 0
    near: int = 0  # requests whose last day is near
    untold: int = 0  # incidents

    @property
    def requests(self) -> StandIn:
        return self

    @property
    def books(self) -> StandIn:
        return self

    def pressing_incidents(self) -> int:
        return self.untold

    def pressing(self) -> int:
        return self.near

    def upkeep(self) -> DayDone:
        self.asked += 1
        answer = self.answers.pop(0) if self.answers else DayDone(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


@pytest.fixture
def scene(qapp: object) -> Iterator[Any]:
    library, clock, said = StandIn(), FixedClock(), []
    jobs = DailyUpkeep(
        library, ImmediateRunner(), clock, News(),  # type: ignore[arg-type]
        lambda sentence, tone: said.append(sentence),
    )  # fmt: skip
    yield library, clock, jobs, said
    end_object(jobs)


def test_jobs_are_done_once_a_day(scene: Any) -> None:
    library, clock, jobs, said = scene
    for _ in range(3):
        jobs.look()
    assert library.asked == 1
    clock.advance(timedelta(days=1))
    jobs.look()
    assert library.asked == 2
    assert said == []


def test_jobs_that_failed_are_tried_again(scene: Any) -> None:
    library, _, jobs, said = scene
    library.answers = [CentralUnreachable("line")]
    jobs.look()
    jobs.look()
    jobs.look()
    assert library.asked == 2
    assert said == []


def test_requests_whose_last_day_is_near_are_told_once_a_day(scene: Any) -> None:
    library, _, jobs, said = scene
    library.near = 2
    jobs.look()
    jobs.look()
    assert len(said) == 1


def test_p17_an_incident_of_which_nobody_told_the_authority_is_told_once_a_day(scene: Any) -> None:
    library, _, jobs, said = scene
    library.untold = 1
    jobs.look()
    jobs.look()
    assert len(said) == 1


def test_p27_requests_are_told_while_the_centre_is_away(scene: Any) -> None:
    library, clock, jobs, said = scene
    library.near = 1
    for day in (1, 2):
        library.answers = [CentralUnreachable("line"), CentralUnreachable("line")]
        jobs.look()
        jobs.look()
        assert len(said) == day
        clock.advance(timedelta(days=1))


def test_desk_that_differed_says_so(scene: Any) -> None:
    library, _, jobs, said = scene
    library.answers = [DayDone(0, differed=True)]
    jobs.look()
    assert said == ["This desk differed from the central store, and has taken over what it holds."]
