"""Invented holds for pages under test."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from db.domain.hold import Hold, HoldState, Standing
from db.domain.hold_lines import (
    Holder,
    HoldLine,
    OnShelf,
    PickLine,
    QueueLine,
    ShelfLine,
    Spot,
    TransitLine,
)
from db.domain.member import Name
from db.domain.title import Description, Title, TitleLine
from desk.holds.file_view import MemberHolds
from desk.holds.slip import SlipName, hold_slip, shelf_name
from desk.holds.view import HoldsView

TODAY = date(2026, 11, 22)
HERE, THERE = UUID(int=1), UUID(int=2)
BRANCHES = ((HERE, "Centrum"), (THERE, "Kuringen"))
BOOKS = (
    ("Het verdriet van België", "Hugo Claus", "CLAU", "34000000000011"),
    ("Lijmen / Het been", "Willem Elsschot", "ELSS", "34000000000022"),
    ("De helaasheid der dingen", "Dimitri Verhulst", "VERH", "34000000000033"),
    ("Wierook en tranen", "Ward Ruyslinck", "RUYS", "34000000000044"),
)
NAMES = (("Jan", "Peeters SPECIMEN"), ("Fatima", "El Amrani SPECIMEN"), ("Bo", "De Vos SPECIMEN"))


def copy(n: int) -> Spot:
    title, author, mark, barcode = BOOKS[n]
    return Spot(UUID(int=10 + n), barcode, title, author, mark)


def holder(n: int) -> Holder:
    given, family = NAMES[n % len(NAMES)]
    return Holder(UUID(int=100 + n), Name(family, given), f"2000000000{n:04d}")


def state(n: int, standing: Standing = Standing.WAITING, **values: object) -> HoldState:
    until = date(2027, 11, 22)
    hold = Hold(UUID(int=200 + n), holder(n).member_id, UUID(int=300), None, HERE, until, (n, 1))
    return HoldState(hold, standing, HERE, **values)  # type: ignore[arg-type]  # a test's shorthand


def ready(n: int, until: date) -> HoldState:
    return state(n, Standing.READY, kept_item_id=copy(n).item_id, until=until)


def line(n: int, shown: HoldState, place: int = 0) -> HoldLine:
    return HoldLine(shown, copy(n).title, copy(n).author, "Centrum", place, 3)


SENT = datetime(2026, 11, 3, 9, tzinfo=UTC)
SHELF = (
    ShelfLine(OnShelf.EXPIRED, ready(0, date(2026, 11, 20)), copy(0), holder(0)),
    ShelfLine(OnShelf.LEFT_OVER, state(1), copy(1), holder(1)),
    ShelfLine(OnShelf.READY, ready(2, date(2026, 11, 28)), copy(2), holder(2)),
)
VIEW = HoldsView(
    TODAY,
    picks=(
        PickLine(state(0), copy(1), "Centrum", here=True),
        PickLine(state(1), copy(2), "Kuringen", here=False),
        PickLine(state(2), copy(3), "Centrum", here=True, claimed_at=SENT),
    ),
    shelf=SHELF,
    transit=(
        TransitLine(copy(0), "Centrum", "Kuringen", SENT, 19, True, False, True),
        TransitLine(
            copy(3), "Kuringen", "Centrum", SENT + timedelta(days=18), 1, False, True, False
        ),
    ),
    slip=hold_slip(copy(2), shelf_name(holder(1), SlipName.LETTERS_AND_CARD), date(2026, 11, 28)),
    titles=tuple(
        TitleLine(Title(UUID(int=300 + n), Description(b[0], b[1], year="1983")), 2, n % 2)
        for n, b in enumerate(BOOKS)
    ),
    queue=(
        QueueLine(line(0, ready(0, date(2026, 11, 28))), holder(0)),
        QueueLine(line(0, state(1), 1), holder(1)),
        QueueLine(line(0, state(2, suspended_until=date(2026, 12, 1)), 2), holder(2)),
    ),
    branches=BRANCHES,
)
MEMBER = MemberHolds(
    TODAY,
    holds=(
        line(2, ready(2, date(2026, 11, 28))),
        line(1, state(1, Standing.IN_TRANSIT, kept_item_id=copy(1).item_id)),
        line(3, state(0), 2),
    ),
    found=VIEW.titles[:2],
    by_barcode=True,
    branches=BRANCHES,
)
