"""The rules of lending: what holds, since when, who set it, and what would hold for somebody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import select

from db.domain.change import Changed
from db.domain.checkout import CheckoutDecision, cell_of, decide_checkout
from db.domain.clock import Clock, local_day
from db.domain.item_type import ItemType, checked_type
from db.domain.lending_kinds import ITEM_TYPE, LENDING_RULE
from db.domain.lending_rules import Cell, Resolved, RuleRow
from db.domain.rule_kinds import RULE_KINDS
from db.domain.session import Session
from db.domain.staff import Permission
from db.errors import InvalidValue
from db.store.borrowers import borrower, ground_of
from db.store.circulation import scanned
from db.store.item_type_rows import item_types
from db.store.regulations import rules_of
from db.store.rule_rows import to_json
from db.store.store import Store
from db.store.tables import lending_rule

EVERYWHERE: Cell = (None, None, None)


@dataclass(frozen=True, slots=True)
class RuleEntry:
    """A row of the rules with who set it, and when."""

    row: RuleRow
    staff_id: UUID
    in_force: bool


@dataclass(frozen=True, slots=True)
class WouldHold:
    """What would hold if a member took an item now: each kind of rule with its row.

    `decision` is the checkout as it would go; None while the item is on loan.
    """

    values: tuple[Resolved, ...]
    category: str
    decision: CheckoutDecision | None


class Rules:
    """The matrix of rules: branch over category over item type."""

    def __init__(self, store: Store, session: Session, clock: Clock) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session
        self._clock = clock

    def rows(self, on: date | None = None) -> tuple[RuleRow, ...]:
        """Give the rows that hold on a day, today unless another is named."""
        with self._store.reading() as connection:
            return rules_of(connection).in_force(on or self._today())

    def history(self, rule: str | None = None) -> tuple[RuleEntry, ...]:
        """Give everything that was ever set, with who set it, the first day first."""
        today = self._today()
        staff = select(lending_rule.c.id, lending_rule.c.staff_id)
        with self._store.reading() as connection:
            known = rules_of(connection)
            by = {row.id: row.staff_id for row in connection.execute(staff)}
        now = {row.id for row in known.in_force(today)}
        rows = sorted(known.history(rule), key=lambda r: (r.from_on, r.version))
        return tuple(RuleEntry(row, by[row.id], row.id in now) for row in rows)

    def row(self, row_id: UUID | str) -> RuleRow | None:
        """Give the row that a reason names; None for the default."""
        with self._store.reading() as connection:
            known = rules_of(connection).history()
        return next((row for row in known if str(row.id) == str(row_id)), None)

    def set(
        self, rule: str, value: Any, *, cell: Cell = EVERYWHERE, from_on: date | None = None
    ) -> Changed:
        """Give a rule a value in a cell of the matrix from a day on, at the earliest today.

        What was lent before keeps what was promised. Raises NotPermitted or InvalidValue.
        """
        kind = RULE_KINDS.get(rule)
        if kind is None:
            raise InvalidValue("rule", "unknown")
        if not kind.allows(value):
            raise InvalidValue("value", "format")
        return self._record(rule, to_json(value), cell, from_on)

    def take_away(
        self, rule: str, *, cell: Cell = EVERYWHERE, from_on: date | None = None
    ) -> Changed:
        """Let a cell say nothing more from a day on; the next less specific row then answers."""
        if rule not in RULE_KINDS:
            raise InvalidValue("rule", "unknown")
        return self._record(rule, None, cell, from_on)

    def value(self, rule: str, cell: Cell = EVERYWHERE, on: date | None = None) -> Resolved:
        """Tell what holds in a cell, and by which row."""
        with self._store.reading() as connection:
            return rules_of(connection).value(rule, *cell, on or self._today())

    def item_types(self) -> tuple[ItemType, ...]:
        """Give the types of items that rules may tell apart, with their names."""
        with self._store.reading() as connection:
            return item_types(connection)

    def save_item_type(self, one: ItemType, *, new: bool = False) -> Changed:
        """Keep a type of item; raise NotPermitted or MissingValue.

        A `new` one under a code that there is raises InvalidValue.
        """
        self._session.role.demand(Permission.MANAGE_RULES)
        one = checked_type(one)
        identity = {"code": one.code, "names": dict(one.names), "active": one.active}
        with self._store.writing() as act:
            if new and any(one.code == known.code for known in item_types(act.connection)):
                raise InvalidValue("kind_code", "in_use")
            type_id = uuid5(self._session.library_id, f"item_type:{one.code}")
            act.record_set(ITEM_TYPE, type_id, {"identity": identity})
        return act.changed

    def would_hold(self, member_id: UUID, barcode: str) -> WouldHold:
        """Tell what would hold if a member took an item now; nothing is written.

        Raises UnknownMember or UnknownItem, and what a checkout would be refused with.
        """
        with self._store.reading() as connection:
            ground = ground_of(connection, self._session, self._clock.now())
            who = borrower(connection, member_id, ground)
            copy = scanned(connection, barcode)
        cell = cell_of(ground, who, copy.item)
        values = tuple(cell.value(rule) for rule in RULE_KINDS)
        decision = decide_checkout(who, copy, ground) if copy.open_loan is None else None
        return WouldHold(values, who.category or "", decision)

    def _record(
        self, rule: str, value: dict[str, Any] | None, cell: Cell, from_on: date | None
    ) -> Changed:
        self._session.role.demand(Permission.MANAGE_RULES)
        start = from_on or self._today()
        if start < self._today():
            raise InvalidValue("from_on", "past")
        branch, category, item_type = cell
        with self._store.writing() as act:
            values = {
                "rule": rule,
                "branch_id": branch,
                "category": category,
                "item_type": item_type,
                "value": value,
                "from_on": start,
                "at": act.now,
                "staff_id": self._session.staff_id,
            }
            act.record_fact(LENDING_RULE, act.new_id(), values)
        return act.changed

    def _today(self) -> date:
        return local_day(self._clock.now())
