"""What the account of a member shows, and what staff ask of it, in frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db.domain.account import CHARGES, LineKind, Method, Standing
from db.domain.lending_rules import Reason
from db.domain.staff import Permission, Role
from desk.accounts.words import line_words, method_words
from desk.language import money, short_day
from desk.lending.rule_places import RulePlace
from desk.widgets.row import Row
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.registers.accounts import Account


@dataclass(frozen=True, slots=True)
class LineView:
    """One line of an account."""

    id: UUID
    what: LineKind
    on: date
    amount_cents: int
    open_cents: int = 0
    countered: bool = False
    title: str = field(default="", repr=False)
    note: str = field(default="", repr=False)
    method: Method | None = None
    receipt: str = ""
    days: int = 0
    reasons: tuple[Reason, ...] = ()

    @property
    def is_charge(self) -> bool:
        """Whether the member owes for it."""
        return self.what in CHARGES


@dataclass(frozen=True, slots=True)
class AccountView:
    """An account as a tab shows it: what is open on top, then the newest."""

    member_id: UUID
    balance_cents: int
    lines: tuple[LineView, ...] = ()
    may_waive: bool = False
    may_refund: bool = False
    usual: Mapping[LineKind, int] = field(default_factory=dict)  # what the rules ask, in cents
    places: Mapping[str, RulePlace] = field(default_factory=dict)  # the rows that gave its fines


@dataclass(frozen=True, slots=True)
class Payment:
    """Money that staff take, as they typed the sum; `line_id` is what it is for, if one line."""

    amount: str
    method: Method
    line_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Charge:
    """What staff charge by hand."""

    what: LineKind
    amount: str
    note: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Release:
    """That a charge is waived, a line countered, or credit given back, with the reason."""

    reason: str = field(repr=False)
    line_id: UUID | None = None
    amount: str = ""


def describe(account: Account, role: Role, places: Mapping[str, RulePlace]) -> AccountView:
    """Put an account into the order in which staff look at it."""
    standings = account.statement.standings
    still_open = [s for s in standings if s.open_cents > 0]
    others = [s for s in reversed(standings) if s.open_cents == 0]
    return AccountView(
        account.member_id,
        account.statement.balance_cents,
        tuple(_line(account, s) for s in (*still_open, *others)),
        may_waive=role.may(Permission.WAIVE),
        may_refund=role.may(Permission.REFUND),
        usual=account.usual,
        places=places,
    )


def as_row(line: LineView) -> Row:
    """Put a line into words for a list; what is open stands out."""
    what = line_words(line.what)
    title = f"{what}: {line.title}" if line.title else what
    parts = [short_day(line.on), line.note]
    if line.method is not None:
        parts.append(method_words(line.method))
    parts.append(line.receipt)
    detail = " · ".join(p for p in parts if p)
    aside, tone, symbol = _standing_words(line)
    return Row(str(line.id), title, detail, aside, tone, symbol)


def balance_words(cents: int) -> tuple[str, Tone]:
    """Say what a member owes, or has as credit."""
    if cents > 0:
        said = QCoreApplication.translate("accounts", "To pay: {amount}")
        return said.format(amount=money(cents)), Tone.ATTENTION
    if cents < 0:
        said = QCoreApplication.translate("accounts", "Credit: {amount}")
        return said.format(amount=money(-cents)), Tone.INFO
    return QCoreApplication.translate("accounts", "Nothing to pay"), Tone.OK


def _standing_words(line: LineView) -> tuple[str, Tone, str]:
    amount = money(line.amount_cents)
    if line.countered:
        said = QCoreApplication.translate("accounts", "{amount}, taken back")
        return said.format(amount=amount), Tone.NEUTRAL, "undo"
    if 0 < line.open_cents < line.amount_cents:
        said = QCoreApplication.translate("accounts", "{open} open of {amount}")
        return said.format(open=money(line.open_cents), amount=amount), Tone.ATTENTION, "euro"
    if line.open_cents > 0:
        said = QCoreApplication.translate("accounts", "{amount} open")
        return said.format(amount=amount), Tone.ATTENTION, "euro"
    if line.is_charge:
        said = QCoreApplication.translate("accounts", "{amount} settled")
        return said.format(amount=amount), Tone.NEUTRAL, "check"
    return amount, Tone.NEUTRAL, "euro"


def _line(account: Account, standing: Standing) -> LineView:
    line = standing.line
    return LineView(
        id=line.id,
        what=line.what,
        on=line.on,
        amount_cents=line.amount_cents,
        open_cents=standing.open_cents,
        countered=standing.countered,
        title=account.titles.get(line.item_id, "") if line.item_id else "",
        note=line.note,
        method=line.method,
        receipt=line.receipt,
        days=line.days,
        reasons=line.reasons,
    )
