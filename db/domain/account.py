"""The account of a member: lines that only ever join, and what follows from their sum."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID, uuid5

from db.domain.change import Version
from db.domain.lending_rules import Reason
from db.errors import AlreadyCountered, InvalidValue, MissingValue

PAID_TWICE = "paid_twice"  # the kind of conflict: two desks took money for one charge


class LineKind(StrEnum):
    """What a line of an account is for."""

    OVERDUE_FINE = "overdue_fine"
    HOLD_FEE = "hold_fee"
    MEMBERSHIP_FEE = "membership_fee"
    CARD_FEE = "card_fee"
    LOST = "lost"
    DAMAGE = "damage"
    REMINDER_COST = "reminder_cost"
    INTERLIBRARY = "interlibrary"
    ACTIVITY = "activity"
    OTHER = "other"
    PAYMENT = "payment"
    WAIVER = "waiver"
    REFUND = "refund"
    COUNTER = "counter"  # makes another line as if it had never been


class Method(StrEnum):
    """How money changes hands."""

    CASH = "cash"
    TERMINAL = "terminal"
    TRANSFER = "transfer"


CHARGES = frozenset(LineKind) - {
    LineKind.PAYMENT,
    LineKind.WAIVER,
    LineKind.REFUND,
    LineKind.COUNTER,
}
WITH_RECEIPT = frozenset({LineKind.PAYMENT, LineKind.REFUND})
CREDITS = frozenset({LineKind.PAYMENT, LineKind.WAIVER})
BY_HAND = (  # what staff may charge themselves; the others follow from an act
    LineKind.DAMAGE,
    LineKind.LOST,
    LineKind.CARD_FEE,
    LineKind.HOLD_FEE,
    LineKind.INTERLIBRARY,
    LineKind.OTHER,
)
BY_RULE = {  # what the rules say that it costs, where staff charge it by hand
    LineKind.CARD_FEE: "card_fee",
    LineKind.HOLD_FEE: "hold_fee",
    LineKind.INTERLIBRARY: "ibl_fee",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One line: above zero the member owes more, below zero less; `pays` says what it is for."""

    id: UUID
    member_id: UUID
    what: LineKind
    amount_cents: int
    on: date
    at: datetime
    branch_id: UUID
    desk_id: UUID
    staff_id: UUID
    version: Version = (0, 0)
    loan_id: UUID | None = None
    item_id: UUID | None = None
    pays: Mapping[UUID, int] = field(default_factory=dict)
    method: Method | None = None
    receipt: str = ""
    note: str = field(default="", repr=False)
    days: int = 0  # late, of a fine
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class NewLine:
    """A line about to be written down; with an `id` of its own it is written down once."""

    member_id: UUID
    what: LineKind
    amount_cents: int
    id: UUID | None = None
    loan_id: UUID | None = None
    item_id: UUID | None = None
    pays: Mapping[UUID, int] = field(default_factory=dict)
    method: Method | None = None
    receipt: str = ""
    note: str = field(default="", repr=False)
    days: int = 0
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """How one line stands: what is open of a charge, and since when it is settled."""

    line: Line
    open_cents: int = 0
    settled_on: date | None = None
    countered: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """An account worked out: every line in order, and the sum of them."""

    standings: tuple[Standing, ...]
    balance_cents: int
    paid_twice: tuple[tuple[UUID, UUID], ...] = ()  # charge, and the payment that was too much

    @property
    def open(self) -> tuple[Standing, ...]:
        """Give the charges that are not settled, the oldest first."""
        return tuple(s for s in self.standings if s.open_cents > 0)

    @property
    def credit_cents(self) -> int:
        """Tell what the library owes the member."""
        return max(0, -self.balance_cents)

    @property
    def open_fines_cents(self) -> int:
        """Tell how much of what is open are fines for being late."""
        fines = (s for s in self.open if s.line.what is LineKind.OVERDUE_FINE)
        return sum(s.open_cents for s in fines)


def fine_id(loan_id: UUID, renewal: int = 0) -> UUID:
    """Give the id of the fine of a loan, so that two desks write it down once.

    A loan that was late when it was renewed for the nth time has a fine of its own for that.
    """
    return uuid5(loan_id, f"fine:{renewal}" if renewal else "fine")


def counter_id(line_id: UUID) -> UUID:
    """Give the id of the line that counters another: a line is countered once."""
    return uuid5(line_id, "counter")


def journal_id(line_id: UUID) -> UUID:
    """Give the id of what a line adds to the sums of its day; it does not lead back to the line."""
    return uuid5(line_id, "journal")


def waiver_id(line_id: UUID, nth: int) -> UUID:
    """Give the id of the nth waiver of a charge: two desks that waive it at once waive it once."""
    return uuid5(line_id, f"waiver:{nth}")


def statement(lines: Iterable[Line]) -> Statement:
    """Work an account out, the same on every desk whatever the order the lines came in.

    Each credit first pays what it names; what is left of it pays the oldest that is open. What a
    credit has too much, as when two desks took money for one fine, stays as credit of the member.
    """
    ordered = sorted(lines, key=lambda line: (line.version, line.id))
    countered = {i for line in ordered if line.what is LineKind.COUNTER for i in line.pays}
    counting = [ln for ln in ordered if ln.id not in countered and ln.what is not LineKind.COUNTER]
    book = _Book(counting)
    for line in counting:
        if line.amount_cents < 0:
            book.pay_named(line)
    book.pay_oldest()
    balance = sum(line.amount_cents for line in ordered)
    standings = tuple(book.standing(line, line.id in countered) for line in ordered)
    return Statement(standings, balance, tuple(book.twice) if balance < 0 else ())


def receipt_number(desk_id: UUID, year: int, before: int) -> str:
    """Give the next number of a receipt: the desk, the year, and how many there were before it."""
    return f"{desk_id.hex[-4:].upper()}-{year}-{before + 1:05d}"


def decide_waiver(standing: Standing, cents: int | None, reason: str) -> int:
    """Decide how much of a charge is waived, by default all that is open; raise a Refused."""
    if not reason.strip():
        raise MissingValue("reason")
    if standing.open_cents == 0:
        raise InvalidValue("amount", "nothing_open")
    wanted = standing.open_cents if cents is None else cents
    if not 0 < wanted <= standing.open_cents:
        raise InvalidValue("amount", "more_than_open")
    return wanted


def decide_counter(standing: Standing, reason: str) -> None:
    """Decide whether a line may be countered; raise a Refused."""
    if not reason.strip():
        raise MissingValue("reason")
    if standing.countered or standing.line.what is LineKind.COUNTER:
        raise AlreadyCountered


def decide_refund(told: Statement, cents: int | None) -> int:
    """Decide how much credit is given back, by default all of it; raise InvalidValue."""
    wanted = told.credit_cents if cents is None else cents
    if not 0 < wanted <= told.credit_cents:
        raise InvalidValue("amount", "more_than_credit")
    return wanted


def sign_fits(what: LineKind, amount_cents: int) -> bool:
    """Tell whether a kind of line may have an amount: charges add, credits take away."""
    if what in CREDITS:
        return amount_cents < 0
    return amount_cents > 0 if what is not LineKind.COUNTER else amount_cents != 0


def spread(cents: int, over: Iterable[Standing]) -> dict[UUID, int]:
    """Divide a payment over charges, the first ones first; what is too much pays nothing."""
    paid: dict[UUID, int] = {}
    for standing in over:
        part = min(cents, standing.open_cents)
        if part > 0:
            paid[standing.line.id] = part
            cents -= part
    return paid


class _Book:
    """Charges that are being paid off, and what is left of each credit."""

    def __init__(self, lines: list[Line]) -> None:
        owed = [line for line in lines if line.amount_cents > 0]
        self.open = {line.id: line.amount_cents for line in owed}
        self.left: list[tuple[Line, int]] = []
        self.paid_on: dict[UUID, date] = {line.id: line.on for line in owed}
        self.twice: list[tuple[UUID, UUID]] = []
        self._payer: dict[UUID, LineKind] = {}

    def pay_named(self, line: Line) -> None:
        rest = -line.amount_cents
        for charge, cents in sorted(line.pays.items()):
            room = self.open.get(charge)
            if room is None or rest <= 0:
                continue
            part = min(cents, room, rest)
            if part < min(cents, rest) and line.what is LineKind.PAYMENT:
                self.twice.append((charge, line.id))
            self._take(charge, part, line.on)
            rest -= part
        if rest > 0:
            self.left.append((line, rest))

    def pay_oldest(self) -> None:
        for line, left in self.left:
            rest = left
            for charge in self.open:  # in the order in which they were written down
                part = min(rest, self.open[charge])
                self._take(charge, part, line.on)
                rest -= part

    def standing(self, line: Line, countered: bool) -> Standing:
        if countered or line.what is LineKind.COUNTER:
            return Standing(line, settled_on=line.on, countered=countered)
        open_cents = self.open.get(line.id, 0)
        settled = None if open_cents else self.paid_on.get(line.id, line.on)
        return Standing(line, open_cents, settled)

    def _take(self, charge: UUID, cents: int, on: date) -> None:
        if cents > 0:
            self.open[charge] -= cents
            self.paid_on[charge] = max(self.paid_on[charge], on)
