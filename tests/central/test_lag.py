"""How long acts waited while a line was cut, with a real centre."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from db.errors import CentralUnreachable
from tests.central.postgres import Postgres
from tests.central.two_desks import two_desks

AWAY = timedelta(days=3)


def test_days_without_a_line_stand_there_with_how_long_each_waited(
    tmp_path: Path, postgres: Postgres
) -> None:
    with two_desks(tmp_path, postgres.fresh_database()) as pair:
        pair.settle()
        desk, clock = pair.a.library, pair.a.clock
        before = desk.statistics.lags()
        with postgres.line_cut():
            for _ in range(AWAY.days):
                clock.advance(timedelta(days=1))
                desk.calendar.close_days(clock.now().date(), clock.now().date())
                with pytest.raises(CentralUnreachable):
                    desk.sync()
            waiting = desk.statistics.lags()[len(before) :]
        assert [(lag.longest.days, lag.waits) for lag in waiting] == [(n, True) for n in (2, 1, 0)]
        postgres.set_clock(pair.central, clock.now())
        desk.sync()
        told = desk.statistics.lags()[len(before) :]
        assert [(lag.longest.days, lag.waits) for lag in told] == [(n, False) for n in (2, 1, 0)]
