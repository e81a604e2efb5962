"""Holds of members: placed, changed, ended; and the queue of a title."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from db.domain.block import stopping
from db.domain.change import Changed
from db.domain.clock import Clock, local_day
from db.domain.hold import FeeAt, Hold, HoldAct, HoldRules, HoldState, Standing
from db.domain.hold_lines import HoldLine, QueueLine
from db.domain.lending_kinds import HOLD, OVERRIDE
from db.domain.placing import (
    HoldDecision,
    HoldLimits,
    Situation,
    Wish,
    decide_hold,
    refusals,
)
from db.domain.session import Session
from db.domain.staff import Permission
from db.errors import MissingValue, UnknownHold, UnknownItem
from db.store.block_rows import blocks_of
from db.store.hold_fees import charge
from db.store.hold_lists import branch_names, hold_lines, holders, on_shelf, queue_of
from db.store.hold_rows import hold_rules_to_json, state_from, states
from db.store.holding import open_holds_of, record_hold_event
from db.store.local_tables import loan_state
from db.store.membership_rows import category_of
from db.store.people import load_member, person_ids
from db.store.regulations import rules_of
from db.store.store import Store
from db.store.tables import hold, item
from db.store.transaction import Transaction

_NEVER_LENT = ("no", "on_site")


@dataclass(frozen=True, slots=True)
class Placed:
    """What placing a hold gave: its place in the queue (from 1), and what it cost at once."""

    hold_id: UUID
    place: int
    fee_cents: int
    rules: HoldRules
    decision: HoldDecision
    changed: Changed


class Holds:
    """Who waits for what."""

    def __init__(self, store: Store, session: Session, clock: Clock) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session
        self._clock = clock

    def place(
        self,
        member_id: UUID,
        *,
        title_id: UUID | None = None,
        item_id: UUID | None = None,
        branch_id: UUID | None = None,
        wanted_until: date | None = None,
        reason: str = "",
    ) -> Placed:
        """Let a member wait for a title or for one copy, to be fetched here or elsewhere.

        Raises HoldRefused with all that is against it, UnknownMember or UnknownItem. With a reason
        it is placed all the same; that asks for the permission.
        """
        if (title_id is None) == (item_id is None):
            raise MissingValue("title_id")
        with self._store.writing() as act:
            person = load_member(act.connection, member_id).id
            branch = branch_id or self._session.branch_id
            wish = Wish(person, title_id, item_id, branch, wanted_until)
            limits, rules = self._rules(act.connection, wish)
            situation = _situation(act.connection, wish, local_day(act.now))
            against = refusals(wish, situation, limits)
            if against and reason.strip():
                self._session.role.demand(Permission.ORDER_HOLDS)
                situation, limits = Situation(), HoldLimits()
            decision = decide_hold(wish, situation, limits, rules, local_day(act.now))
            placed = self._record(act, wish, decision, rules)
            if against:
                self._note(act, person, placed.id, against, reason)
            fee = charge(act, self._session, placed, FeeAt.PLACING)
            queue = [s.hold.id for s in queue_of(act.connection, _just_placed(placed))]
        place = queue.index(placed.id) + 1
        return Placed(placed.id, place, fee, rules, decision, act.changed)

    def place_by_barcode(self, barcode: str, member_id: UUID, *, this_copy: bool = False) -> Placed:
        """Let a member wait for what was scanned: its title, or this very copy if asked so."""
        with self._store.reading() as connection:
            row = connection.execute(
                select(item.c.id, item.c.title_id)
                .where(item.c.barcode == barcode.strip())
                .order_by(item.c.id)
            ).first()
        if row is None:
            raise UnknownItem(barcode.strip())
        if this_copy or row.title_id is None:
            return self.place(member_id, item_id=row.id)
        return self.place(member_id, title_id=row.title_id)

    def cancel(self, hold_id: UUID) -> Changed:
        """End a hold; raise UnknownHold when it ended already."""
        return self._happen(hold_id, HoldAct.CANCELLED)

    def restore(self, hold_id: UUID) -> Changed:
        """Take back that a hold was cancelled or expired: it waits again in its old place."""
        return self._happen(hold_id, HoldAct.RESTORED, over=True)

    def suspend(self, hold_id: UUID, until: date | None) -> Changed:
        """Pass a hold over until a day, on which it is served again; None: no longer."""
        return self._happen(hold_id, HoldAct.SUSPENDED, until=until)

    def move(self, hold_id: UUID, branch_id: UUID) -> Changed:
        """Have it fetched at another branch; a copy on the shelf is then to be sent there."""
        return self._happen(hold_id, HoldAct.MOVED, branch_id=branch_id)

    def promote(self, hold_id: UUID, reason: str) -> Changed:
        """Bring a hold to the front of its queue; raise NotPermitted, or MissingValue (reason)."""
        self._session.role.demand(Permission.ORDER_HOLDS)
        if not reason.strip():
            raise MissingValue("reason")
        with self._store.writing() as act:
            state = _open(act.connection, hold_id)
            event_id = record_hold_event(act, self._session, state, HoldAct.PROMOTED)
            self._note(act, state.hold.member_id, event_id, ("promoted",), reason)
        return act.changed

    def of_member(self, member_id: UUID) -> tuple[HoldLine, ...]:
        """Give the open holds of a member: what is ready first, then the oldest first."""
        with self._store.reading() as connection:
            found = open_holds_of(connection, person_ids(connection, member_id))
            lines = hold_lines(connection, found)
        order = (Standing.READY, Standing.IN_TRANSIT, Standing.WAITING)
        return tuple(
            sorted(lines, key=lambda x: (order.index(x.state.standing), x.state.hold.version))
        )

    def queue_of(self, title_id: UUID) -> tuple[QueueLine, ...]:
        """Give everybody who waits for a title, in the order in which they are served."""
        with self._store.reading() as connection:
            lines = hold_lines(connection, queue_of(connection, title_id))
            who = holders(connection, {x.state.hold.member_id for x in lines})
        return tuple(QueueLine(x, who[x.state.hold.member_id]) for x in lines)

    def ready_for(self, member_id: UUID) -> int:
        """Count what a member can take along from the shelf of this branch now."""
        with self._store.reading() as connection:
            found = open_holds_of(connection, person_ids(connection, member_id))
        here = self._session.branch_id
        return sum(s.standing is Standing.READY and s.branch_id == here for s in found)

    def branches(self) -> tuple[tuple[UUID, str], ...]:
        """Give the branches where a hold can be fetched, by name."""
        with self._store.reading() as connection:
            names = branch_names(connection)
        return tuple(sorted(names.items(), key=lambda one: one[1]))

    def waiting_for(self, title_id: UUID) -> int:
        """Count who waits for a title without having a copy yet."""
        with self._store.reading() as connection:
            queue = queue_of(connection, title_id)
        return sum(s.standing is Standing.WAITING for s in queue)

    def _happen(
        self, hold_id: UUID, what: HoldAct, *, over: bool = False, **fields: Any
    ) -> Changed:
        with self._store.writing() as act:
            state = _found(act.connection, hold_id)
            if state.standing.over != over or state.standing is Standing.FILLED:
                raise UnknownHold
            record_hold_event(act, self._session, state, what, **fields)
        return act.changed

    def _rules(self, connection: Connection, wish: Wish) -> tuple[HoldLimits, HoldRules]:
        """Ask the matrix for the branch where it is fetched, this member and this type."""
        rules, today = rules_of(connection), local_day(self._clock.now())
        ids = person_ids(connection, wish.member_id)
        category = category_of(connection, ids, today).category.code
        item_type = _type_of(connection, wish)
        codes = ("allowed", "on_shelf", "max", "shelf_days", "wait_days", "fee", "fee_at")
        found = {
            code: rules.value(f"hold_{code}", wish.branch_id, category, item_type, today)
            for code in codes
        }
        loanable = rules.value("loanable", wish.branch_id, category, item_type, today).value
        allowed = found["allowed"].value and loanable not in _NEVER_LENT
        limits = HoldLimits(allowed, found["on_shelf"].value, found["max"].value)
        kept = HoldRules(
            shelf_days=found["shelf_days"].value,
            wait_days=found["wait_days"].value,
            fee_cents=found["fee"].value,
            fee_at=FeeAt(found["fee_at"].value),
            rows={one.rule: one.row for one in found.values()},
        )
        return limits, kept

    def _record(
        self, act: Transaction, wish: Wish, decision: HoldDecision, rules: HoldRules
    ) -> Hold:
        hold_id = act.new_id()
        values: dict[str, Any] = {
            "member_id": wish.member_id,
            "title_id": wish.title_id,
            "item_id": wish.item_id,
            "branch_id": wish.branch_id,
            "wanted_until": decision.wanted_until,
        }
        upkeep = {
            "placed_at": act.now,
            "staff_id": self._session.staff_id,
            "rules": hold_rules_to_json(rules),
        }
        act.record_fact(HOLD, hold_id, values | upkeep)
        return Hold(id=hold_id, version=(act.hlc, act.origin), rules=rules, **values)

    def _note(
        self, act: Transaction, member_id: UUID, about: UUID, codes: tuple[str, ...], reason: str
    ) -> None:
        values = {
            "member_id": member_id,
            "act_id": about,
            "codes": list(codes),
            "at": act.now,
            "staff_id": self._session.staff_id,
            "reason": reason.strip(),
        }
        act.record_fact(OVERRIDE, act.new_id(), values)


def _just_placed(placed: Hold) -> HoldState:
    return HoldState(placed, Standing.WAITING, placed.branch_id)


def _found(connection: Connection, hold_id: UUID) -> HoldState:
    row = connection.execute(states().where(hold.c.id == hold_id)).first()
    if row is None:
        raise UnknownHold
    return state_from(row)


def _open(connection: Connection, hold_id: UUID) -> HoldState:
    state = _found(connection, hold_id)
    if state.standing.over:
        raise UnknownHold
    return state


def _copies(wish: Wish) -> Any:
    wanted = item.c.id == wish.item_id if wish.item_id else item.c.title_id == wish.title_id
    return select(item).where(wanted, item.c.condition.is_distinct_from("withdrawn"))


def _type_of(connection: Connection, wish: Wish) -> str | None:
    row = connection.execute(_copies(wish).order_by(item.c.id).limit(1)).first()
    return None if row is None else row.item_type


def _situation(connection: Connection, wish: Wish, today: date) -> Situation:
    ids = person_ids(connection, wish.member_id)
    copies = connection.execute(_copies(wish)).all()
    lent = select(loan_state.c.loan_id).where(
        loan_state.c.item_id.in_([c.id for c in copies]),
        loan_state.c.member_id.in_(ids),
        loan_state.c.ended_at.is_(None),
    )
    return Situation(
        holds=open_holds_of(connection, ids),
        on_loan=connection.execute(lent.limit(1)).first() is not None,
        on_shelf=on_shelf(connection, wish.title_id, wish.item_id),
        copies=len(copies),
        blocks=tuple(b.code.value for b in stopping(blocks_of(connection, ids, today))),
    )
