"""Accounts: what members owe, pay, are let off; lines only join, and nothing is changed after."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from sqlalchemy import Connection

from db.domain.account import (
    BY_HAND,
    BY_RULE,
    Line,
    LineKind,
    Method,
    NewLine,
    Standing,
    Statement,
    counter_id,
    decide_counter,
    decide_refund,
    decide_waiver,
    spread,
    statement,
    waiver_id,
)
from db.domain.change import Changed
from db.domain.clock import Clock, local_day
from db.domain.money import LARGEST_CENTS
from db.domain.session import Session
from db.domain.staff import Permission
from db.errors import InvalidValue, MissingValue
from db.store.activity_costs import account_of
from db.store.ledger_rows import balance_of, record_line
from db.store.membership_fees import rule_for
from db.store.membership_rows import category_of
from db.store.people import load_member, person_ids
from db.store.receipt_rows import next_receipt, titles_of
from db.store.store import Store
from db.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Account:
    """The account of one person, with the titles that its lines are about."""

    member_id: UUID
    statement: Statement
    titles: Mapping[UUID, str] = field(default_factory=dict, repr=False)
    usual: Mapping[LineKind, int] = field(default_factory=dict)  # cents, by the rules


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """What a payment paid: the kind of charge, when it was made, and how much of it."""

    what: LineKind
    on: date
    cents: int
    title: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Receipt:
    """One receipt; it names no person."""

    number: str
    on: date
    method: Method
    cents: int
    lines: tuple[ReceiptLine, ...]
    credit_cents: int = 0  # of this sum, what paid nothing yet
    refund: bool = False


@dataclass(frozen=True, slots=True)
class Moved:
    """What a payment or a refund gave."""

    line_id: UUID
    receipt: Receipt
    changed: Changed


class Accounts:
    """What members owe."""

    def __init__(self, store: Store, session: Session, clock: Clock) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session
        self._clock = clock

    def balance(self, member_id: UUID) -> int:
        """Tell in cents what a person owes; below zero they have credit."""
        with self._store.reading() as connection:
            return balance_of(connection, person_ids(connection, member_id))

    def of_member(self, member_id: UUID) -> Account:
        """Give the account of a person, over all their files; raise UnknownMember.

        With it goes what the rules ask today for what staff charge by hand.
        """
        today = local_day(self._clock.now())
        with self._store.reading() as connection:
            account = _account(connection, member_id)
            ids = person_ids(connection, account.member_id)
            category = category_of(connection, ids, today).category
            usual = {
                kind: int(rule_for(connection, self._session, rule, category, today).value)
                for kind, rule in BY_RULE.items()
            }
        return replace(account, usual=usual)

    def charge(
        self,
        member_id: UUID,
        what: LineKind,
        cents: int,
        note: str = "",
    ) -> Changed:
        """Charge something by hand; raise InvalidValue or MissingValue.

        It names no item: only what hangs on a loan is severed with it (P11).
        """
        if what not in BY_HAND:
            raise InvalidValue("what", "follows_from_an_act")
        if what is LineKind.OTHER and not note.strip():
            raise MissingValue("note")
        if not 0 < cents <= LARGEST_CENTS:
            raise InvalidValue("amount", "not_a_sum")
        with self._store.writing() as act:
            new = NewLine(
                load_member(act.connection, member_id).id,
                what,
                cents,
                note=note.strip(),
            )
            record_line(act, self._session, new)
        return act.changed

    def pay(
        self, member_id: UUID, cents: int, method: Method, first: Collection[UUID] = ()
    ) -> Moved:
        """Take money: for the charges that are named, then the oldest; the rest becomes credit."""
        if not 0 < cents <= LARGEST_CENTS:
            raise InvalidValue("amount", "not_a_sum")
        with self._store.writing() as act:
            account = _account(act.connection, member_id)
            named = [s for s in account.statement.open if s.line.id in first]
            others = [s for s in account.statement.open if s.line.id not in first]
            pays = spread(cents, [*named, *others])
            number = self._next_receipt(act)
            new = NewLine(
                account.member_id,
                LineKind.PAYMENT,
                -cents,
                pays=pays,
                method=method,
                receipt=number,
            )
            line_id = record_line(act, self._session, new)
            after = _account(act.connection, member_id)
        return Moved(line_id, _receipt(after, line_id), act.changed)

    def refund(
        self, member_id: UUID, method: Method, reason: str, cents: int | None = None
    ) -> Moved:
        """Give credit back, by default all of it; raise NotPermitted or what the rules refuse."""
        self._session.role.demand(Permission.REFUND)
        if not reason.strip():
            raise MissingValue("reason")
        with self._store.writing() as act:
            account = _account(act.connection, member_id)
            new = NewLine(
                account.member_id,
                LineKind.REFUND,
                decide_refund(account.statement, cents),
                method=method,
                receipt=self._next_receipt(act),
                note=reason.strip(),
            )
            line_id = record_line(act, self._session, new)
            after = _account(act.connection, member_id)
        return Moved(line_id, _receipt(after, line_id), act.changed)

    def waive(
        self, member_id: UUID, line_id: UUID, reason: str, cents: int | None = None
    ) -> Changed:
        """Let a member off a charge, by default of all that is open of it."""
        self._session.role.demand(Permission.WAIVE)
        with self._store.writing() as act:
            account = _account(act.connection, member_id)
            standing = _standing(account, line_id)
            wanted = decide_waiver(standing, cents, reason)
            before = sum(
                s.line.what is LineKind.WAIVER and line_id in s.line.pays
                for s in account.statement.standings
            )
            new = NewLine(
                standing.line.member_id,
                LineKind.WAIVER,
                -wanted,
                id=waiver_id(line_id, before + 1),
                pays={line_id: wanted},
                note=reason.strip(),
            )
            record_line(act, self._session, new)
        return act.changed

    def counter(self, member_id: UUID, line_id: UUID, reason: str) -> Changed:
        """Make a line as if it had never been; both stay to be seen."""
        self._session.role.demand(Permission.WAIVE)
        with self._store.writing() as act:
            standing = _standing(_account(act.connection, member_id), line_id)
            decide_counter(standing, reason)
            record_line(act, self._session, _countering(standing.line, reason.strip()))
        return act.changed

    def receipt(self, member_id: UUID, line_id: UUID) -> Receipt:
        """Give the receipt of a payment or a refund again."""
        with self._store.reading() as connection:
            return _receipt(_account(connection, member_id), line_id)

    def _next_receipt(self, act: Transaction) -> str:
        return next_receipt(act.connection, self._session.desk_id, local_day(act.now).year)


def _account(connection: Connection, member_id: UUID) -> Account:
    holder, lines = account_of(connection, member_id)
    items = {line.item_id for line in lines if line.item_id is not None}
    return Account(holder, statement(lines), titles_of(connection, items))


def _standing(account: Account, line_id: UUID) -> Standing:
    found = next((s for s in account.statement.standings if s.line.id == line_id), None)
    if found is None:
        raise InvalidValue("line", "unknown")
    return found


def _countering(line: Line, reason: str) -> NewLine:
    return NewLine(
        line.member_id,
        LineKind.COUNTER,
        -line.amount_cents,
        id=counter_id(line.id),
        pays={line.id: abs(line.amount_cents)},
        method=line.method,
        note=reason,
    )


def _receipt(account: Account, line_id: UUID) -> Receipt:
    line = _standing(account, line_id).line
    if line.method is None or not line.receipt:
        raise InvalidValue("line", "no_receipt")
    by_id = {s.line.id: s.line for s in account.statement.standings}
    paid = [(by_id[i], cents) for i, cents in line.pays.items() if i in by_id]
    shown = tuple(
        ReceiptLine(ln.what, ln.on, cents, account.titles.get(ln.item_id, "") if ln.item_id else "")
        for ln, cents in sorted(paid, key=lambda part: part[0].version)
    )
    refund = line.what is LineKind.REFUND
    spare = 0 if refund else -line.amount_cents - sum(line.pays.values())
    return Receipt(line.receipt, line.on, line.method, abs(line.amount_cents), shown, spare, refund)
