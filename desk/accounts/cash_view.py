"""What the cash-up shows, and what staff counted, in frozen values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from db.domain.account import Method
from db.domain.clock import BELGIUM
from desk.language import clock, money, short_day
from desk.widgets.row import Row
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.domain.cash import CashCount, Drawer


@dataclass(frozen=True, slots=True)
class CashView:
    """What should be in the drawer, and the counts before."""

    desk: str
    today: date
    since: datetime | None
    carried_cents: int
    cash_cents: int
    terminal_cents: int
    transfer_cents: int
    counts: tuple[CashCount, ...] = ()


@dataclass(frozen=True, slots=True)
class Counted:
    """What staff typed; sums as they stand in the fields."""

    cash: str
    terminal: str
    left: str
    explanation: str
    pieces: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Period:
    """The days of a journal, as they were typed."""

    first: str
    last: str


def describe(drawer: Drawer, counts: tuple[CashCount, ...], desk: str, today: date) -> CashView:
    """Put the drawer of a desk together for the page."""
    return CashView(
        desk=desk,
        today=today,
        since=drawer.since,
        carried_cents=drawer.carried_cents,
        cash_cents=drawer.expected(Method.CASH),
        terminal_cents=drawer.expected(Method.TERMINAL),
        transfer_cents=drawer.expected(Method.TRANSFER),
        counts=counts,
    )


def as_row(count: CashCount) -> Row:
    """Put an earlier count into words for a list."""
    at = count.at.astimezone(BELGIUM)
    cents = count.difference_cents
    if cents:
        said = QCoreApplication.translate("accounts", "{amount} too much")
        if cents < 0:
            said = QCoreApplication.translate("accounts", "{amount} too little")
        aside, tone = said.format(amount=money(abs(cents))), Tone.ATTENTION
    else:
        aside, tone = QCoreApplication.translate("accounts", "right"), Tone.OK
    left = QCoreApplication.translate("accounts", "{amount} stayed in the drawer")
    parts = [left.format(amount=money(count.left_cents)), count.explanation]
    detail = " · ".join(p for p in parts if p)
    return Row(str(count.id), f"{short_day(count.on)} {clock(at)}", detail, aside, tone, "euro")
