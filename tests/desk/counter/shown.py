"""Invented members and loans for pages under test."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from db.domain.consent import Purpose
from db.domain.loan import Reason
from db.domain.member import MemberLine, Name
from desk.counter.doubt import Doubt
from desk.counter.view import Age, Choice, CounterView, MemberHead, Question
from desk.lending.handled import Destination, Handled
from desk.lending.loan_row import LoanRow

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
    return Handled(loan(number), Destination.MEMBER)


def back(number: int, late: int = 0, goes_to: Destination = Destination.SHELF) -> Handled:
    return Handled(loan(number, late, days=9), goes_to)


MEMBER = MemberHead(
    id=UUID(int=100),
    name="Jan Peeters SPECIMEN",
    age=Age.ADULT,
    ends_on=date(2027, 3, 14),
    ended=False,
    consents=frozenset({Purpose.EMAIL}),
    at_home=4,
    late=1,
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
            (Choice.TAKE_BACK, Choice.LEAVE),
        ),
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
