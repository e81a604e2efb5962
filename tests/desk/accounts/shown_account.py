"""An invented account and drawer for pages under test."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

from db.domain.account import LineKind, Method
from db.domain.cash import CashCount
from db.domain.lending_rules import Reason
from desk.accounts.cash_view import CashView
from desk.accounts.view import AccountView, LineView

DAY = date(2026, 11, 20)
ACCOUNT = AccountView(
    UUID(int=100),
    1480,
    (
        LineView(
            UUID(int=1),
            LineKind.OVERDUE_FINE,
            DAY,
            230,
            130,
            title="Het eiland zonder deuren",
            days=23,
            reasons=(Reason("fine_cents", "default", "10"),),
        ),
        LineView(UUID(int=2), LineKind.OTHER, DAY, 1350, 1350, note="linnen tas"),
        LineView(
            UUID(int=3),
            LineKind.PAYMENT,
            DAY,
            -100,
            method=Method.CASH,
            receipt="1A2B-2026-00007",
        ),
        LineView(UUID(int=4), LineKind.PAYMENT, DAY, -100, countered=True, method=Method.TERMINAL),
        LineView(UUID(int=5), LineKind.COUNTER, DAY, 100, note="verkeerd bedrag"),
        LineView(UUID(int=6), LineKind.MEMBERSHIP_FEE, DAY, 500),
    ),
    may_waive=True,
    may_refund=True,
)
_AT = datetime(2026, 11, 21, 16, 5, tzinfo=UTC)
DRAWER = CashView(
    desk="Balie 2",
    today=date(2026, 11, 22),
    since=_AT,
    carried_cents=5000,
    cash_cents=7350,
    terminal_cents=1200,
    transfer_cents=0,
    counts=(
        CashCount(
            UUID(int=9),
            UUID(int=1),
            UUID(int=2),
            date(2026, 11, 21),
            _AT,
            {"cash": 8000, "terminal": 500, "transfer": 0},
            {"cash": 7950, "terminal": 500},
            5000,
            "te veel wisselgeld gegeven",
        ),
    ),
)
