"""Invented statistics for the walks over all screens."""

from __future__ import annotations

from datetime import date, timedelta

from db.domain.disclosure import published
from db.domain.sync_report import Lag
from db.registers.statistics import Of
from desk.statistics.view import Chosen, Exchange, StatisticsView

MONTH = date(2026, 10, 1)
_LENT = (
    *(0, 142, 88, 201, 96, 260, 0, 0, 131, 97, 188, 3, 244, 0, 0),
    *(150, 92, 214, 101, 271, 0, 0, 139, 84, 196, 99, 252, 0, 0, 145, 90),
)
LOANS = StatisticsView(
    Chosen(month=MONTH),
    published((date(2026, 10, n).isoformat(), lent) for n, lent in enumerate(_LENT, 1)),
    (date(2026, 11, 1), MONTH),
)
_MEMBERS = {"0-5": 212, "6-11": 940, "12-17": 611, "18-24": 204, "25-44": 1380, "45-64": 902}
_WAITED = (*(2, 3, 2, 41, 3, 2, 4, 1600, 3300, 1860, 380, 3, 2, 2, 4, 3, 2), 610)  # minutes
WAITS = StatisticsView(
    Chosen(view=Exchange.LAG),
    published(()),
    lags=tuple(
        Lag(date(2026, 11, n), timedelta(minutes=minutes), waits=n > len(_WAITED))
        for n, minutes in enumerate(_WAITED, 2)
    ),
)
MEMBERS_TODAY = StatisticsView(
    Chosen(view=Of.AGE),
    published([*_MEMBERS.items(), ("65+", 498), ("unknown", 2)]),
    (MONTH,),
)
