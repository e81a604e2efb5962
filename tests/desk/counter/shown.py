"""Invented members and loans for pages under test."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from db.domain.block import Severity
from db.domain.consent import Purpose
from db.domain.loan import Reason
from db.domain.member import MemberLine, Name
from db.domain.obstacle import Obstacle
from db.errors import NotOnLoan, UnknownItem
from desk.counter.doubt import Doubt
from desk.counter.view import Age, Choice, CounterView, Kin, MemberHead, Question
from desk.holds.slip import Slip
from desk.lending.handled import Destination, Handled
from desk.lending.loan_row import LoanRow
from desk.lending.returns import Stray
from desk.lending.view import ReturnView

TODAY = date(2026, 11, 22)
TITLES = (
    ("Het verdriet van België", "Hugo Claus"),
    ("Lijmen / Het been", "Willem Elsschot"),
    ("De kapellekensbaan", "Louis Paul Boon"),
    ("Oorlog en terpentijn", "Stefan Hertmans"),
    ("De helaasheid der dingen", "Dimitri Verhulst"),
)


def loan(number: int, late: int = 0, days: int = 28) -> LoanRow:
    title, author = TITLES[number % len(TITLES)]
    due_on = TODAY - timedelta(days=late) if late else TODAY + timedelta(days=days)
    return LoanRow(
        loan_id=UUID(int=number + 1),
        barcode=f"3000{number:06d}",
        title=title,
        author=author,
        out_on=due_on - timedelta(days=28),
        due_on=due_on,
        days_late=late,
        reasons=(Reason("loan_days", "default", "28"),),
    )


def lent(number: int) -> Handled:
    return Handled(loan(number), Destination.MEMBER, acts=(UUID(int=900 + number),))


def back(number: int, late: int = 0, goes_to: Destination = Destination.SHELF) -> Handled:
    return Handled(loan(number, late, days=9), goes_to, acts=(UUID(int=950 + number),))


MEMBER = MemberHead(
    id=UUID(int=100),
    name="Jan Peeters SPECIMEN",
    age=Age.ADULT,
    ends_on=date(2027, 3, 14),
    ended=False,
    consents=frozenset({Purpose.EMAIL}),
    at_home=4,
    late=1,
    obstacles=(
        Obstacle(
            "overdue",
            Severity.STOP,
            (Reason("block_overdue_days", "default", "30"),),
            TODAY - timedelta(days=2),
        ),
        Obstacle("by_staff", Severity.INFO, since=TODAY, note="wants a word about a lost key"),
    ),
    balance_cents=250,
    ready=1,
    kin=(Kin(UUID(int=101), "Tuur", 3), Kin(UUID(int=102), "Lies", 0)),
)
HOME = CounterView(out_today=31, back_today=24)
BUSY_HOME = replace(
    HOME,
    recent=(lent(0), back(1), back(2, late=3), back(3, goes_to=Destination.OTHER_BRANCH)),
    previous=True,
)
SESSION = CounterView(
    member=MEMBER,
    session=(lent(0), lent(1)),
    at_home=(loan(2, late=3), loan(3, days=9)),
    out_today=33,
    back_today=24,
)
PARENT = replace(
    SESSION,
    member=replace(
        MEMBER,
        kin=(Kin(UUID(int=103), "An"),),
        children=(Kin(UUID(int=101), "Tuur", 3), Kin(UUID(int=102), "Lies", 0)),
    ),
)
KID = replace(
    SESSION,
    member=replace(MEMBER, kin=(), guardian=Kin(UUID(int=103), "An Peeters SPECIMEN")),
)
LIMITED = replace(
    SESSION,
    member=replace(
        MEMBER,
        obstacles=tuple(
            Obstacle(code, severity, since=TODAY)
            for code, severity in (
                ("restricted", Severity.STOP),
                ("objection_notices", Severity.INFO),
                ("restriction_statistics", Severity.INFO),
            )
        ),
    ),
)
IN_DOUBT = replace(
    SESSION,
    questions=(
        Question(
            "3000000009",
            "Max Havelaar",
            Doubt.LENT_TO_OTHER,
            (Choice.TAKE_BACK_THEN_LEND, Choice.TAKE_BACK, Choice.LEAVE),
        ),
        Question(
            "3000000002",
            "De kapellekensbaan",
            Doubt.LENT_TO_SAME,
            (Choice.RENEW, Choice.TAKE_BACK, Choice.LEAVE),
        ),
        Question(
            "3000000011",
            "Het dwaallicht",
            Doubt.BLOCKED,
            (Choice.KEEP, Choice.OVERRIDE, Choice.LEAVE),
            (Obstacle("held_for_other", Severity.STOP),),
        ),
        Question("3000000012", "3000000012", Doubt.UNKNOWN, (Choice.QUICK_ITEM, Choice.LEAVE)),
    ),
)
FOUND = replace(
    HOME,
    found=tuple(
        MemberLine(UUID(int=200 + n), Name("Peeters SPECIMEN", given), year, street, f"L{n}")
        for n, (given, year, street) in enumerate(
            (
                ("An", 1985, "Limburgplein 1"),
                ("Jan", 1985, "Kapelstraat 14"),
                ("Tuur", 2015, "Kapelstraat 14"),
            )
        )
    ),
)
PILE = ReturnView(
    (
        replace(
            back(3, goes_to=Destination.OTHER_BRANCH),
            slip=Slip("To another branch", "Herkenrode", ("It belongs there",)),
        ),
        replace(
            back(0, goes_to=Destination.HOLD_SHELF),
            slip=Slip("On the holds' shelf", "PEE A · 0018", ("Until Mon 30/11/2026",)),
        ),
        Stray("30000000009998", "", "", UnknownItem("30000000009998")),
        replace(
            back(2, late=3),
            fine_cents=30,
            fine_reasons=(Reason("fine_cents", "default", "10"),),
            owes_cents=280,
            ready=1,
        ),
        replace(back(4), told=("was_lost",)),
        replace(back(1), undone=True),
        Stray("30000000000017", "Het verdriet van België", "Hugo Claus", NotOnLoan()),
    ),
    24,
)
