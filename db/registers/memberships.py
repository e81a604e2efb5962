"""Memberships: category and proof, renewal and fee, ending."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID, uuid5

from sqlalchemy import Connection, func, select

from db.domain.access import Way
from db.domain.change import Changed
from db.domain.clock import Clock, local_day
from db.domain.lending_rules import Reason
from db.domain.membership import (
    Category,
    CategoryDecision,
    Entitlement,
    MembershipAct,
    Moved,
    Period,
    Proof,
    checked_category,
    checked_entitlement,
    decide_ending,
    decide_renewal,
    renewal_id,
)
from db.domain.record_kinds import CATEGORY, ENTITLEMENT, MEMBER
from db.domain.session import Session
from db.domain.staff import Permission
from db.errors import InvalidValue, MissingValue
from db.store.access_rows import record_access
from db.store.category_moves import (
    NOT_MOVED,
    move_members,
    moved_out_of,
    put_members_back,
)
from db.store.gate import Priority
from db.store.ledger_rows import balance_of
from db.store.local_tables import loan_state
from db.store.membership_fees import charge_membership, period_after, rule_for, set_end
from db.store.membership_rows import (
    categories,
    category_of,
    count_in_category,
    count_left_in,
    entitlements_of,
    is_recorded,
    record_membership,
)
from db.store.people import load_member, person_ids
from db.store.store import Store


@dataclass(frozen=True, slots=True)
class Membership:
    """How a membership stands today, and what renewing it would give."""

    member_id: UUID
    library_card: str = field(repr=False)
    category: CategoryDecision
    ends_on: date
    next_period: Period
    fee_cents: int
    fee_reason: Reason
    card_fee_cents: int
    proofs: tuple[Entitlement, ...]


@dataclass(frozen=True, slots=True)
class Renewed:
    """What a renewal gave; the fee is a charge on the account."""

    period: Period
    fee_cents: int
    changed: Changed


@dataclass(frozen=True, slots=True)
class MovedSome:
    """How many were moved just now; none when all are."""

    count: int
    changed: Changed


class Memberships:
    """Who belongs to the library, as what, and until when."""

    def __init__(self, store: Store, session: Session, clock: Clock) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session
        self._clock = clock

    def of_member(self, member_id: UUID) -> Membership:
        """Tell how a membership stands; raise UnknownMember."""
        today = local_day(self._clock.now())
        with self._store.reading() as connection:
            person = load_member(connection, member_id)
            ids = person_ids(connection, person.id)
            decided = category_of(connection, ids, today)
            fee = rule_for(connection, self._session, "membership_fee", decided.category, today)
            card_fee = rule_for(connection, self._session, "card_fee", decided.category, today)
            return Membership(
                member_id=person.id,
                library_card=person.library_card,
                category=decided,
                ends_on=person.ends_on,
                next_period=period_after(
                    connection, self._session, decided.category, person.ends_on, today
                ),
                fee_cents=fee.value,
                fee_reason=fee.reason,
                card_fee_cents=card_fee.value,
                proofs=entitlements_of(connection, ids),
            )

    def categories(self) -> tuple[Category, ...]:
        """Give the categories that members may be in."""
        with self._store.reading() as connection:
            return tuple(c for c in categories(connection) if c.active)

    def every_category(self) -> tuple[Category, ...]:
        """Give all categories, with those that nobody comes into any more."""
        with self._store.reading() as connection:
            return categories(connection)

    def save_category(self, category: Category, *, new: bool = False) -> Changed:
        """Keep a category; raise NotPermitted, MissingValue or InvalidValue.

        A `new` one under a code that there is raises InvalidValue as well.
        """
        self._session.role.demand(Permission.MANAGE_RULES)
        category = checked_category(category)
        identity = {
            "code": category.code,
            "names": dict(category.names),
            "from_age": category.from_age,
            "to_age": category.to_age,
            "needs_proof": category.needs_proof,
            "active": category.active,
        }
        with self._store.writing() as act:
            if new and any(category.code == c.code for c in categories(act.connection)):
                raise InvalidValue("kind_code", "in_use")
            category_id = uuid5(self._session.library_id, f"category:{category.code}")
            act.record_set(CATEGORY, category_id, {"identity": identity})
        return act.changed

    def count_in(self, code: str) -> int:
        """Count the members put in a category by staff, or by a proof that holds today."""
        with self._store.reading() as connection:
            return count_in_category(connection, code, local_day(self._clock.now()))

    def count_left_in(self, code: str) -> int:
        """Count the members whom a move out of a category concerns: in it, and in no other."""
        with self._store.reading() as connection:
            return count_left_in(connection, code, local_day(self._clock.now()))

    def move_some(self, code: str, to: str) -> MovedSome:
        """Put the next members of a category in another; raise NotPermitted or InvalidValue.

        The first category has to be out of use; the other in use, and without proof (P9).
        """
        self._session.role.demand(Permission.MANAGE_RULES)
        with self._store.writing(Priority.LONG) as act:
            count = move_members(act, self._session, code, to)
        return MovedSome(count, act.changed)

    def moved_out_of(self, code: str) -> Moved | None:
        """Tell who was moved out of a category and can be put back; None for nobody."""
        with self._store.reading() as connection:
            return moved_out_of(connection, code)

    def put_some_back(self, code: str) -> MovedSome:
        """Undo moves out of a category, at any desk and any day; raise NotPermitted.

        The next of those whom nobody put elsewhere since.
        """
        self._session.role.demand(Permission.MANAGE_RULES)
        with self._store.writing(Priority.LONG) as act:
            count = put_members_back(act, self._session, code)
        return MovedSome(count, act.changed)

    def choose_category(self, member_id: UUID, code: str) -> Changed:
        """Put a member in a category that needs no proof; empty for the one of their age."""
        with self._store.writing() as act:
            if code:
                chosen = self._category(act.connection, code)
                if chosen.needs_proof:
                    raise MissingValue("proof")
            person = load_member(act.connection, member_id)
            groups = {"category": {"category": code}, "move": NOT_MOVED}
            act.record_set(MEMBER, person.id, groups)
            record_access(act, self._session, person.id, Way.CATEGORY)
        return act.changed

    def entitle(
        self, member_id: UUID, code: str, proof: Proof | None, until: date | None
    ) -> Changed:
        """Note that staff saw proof of a target group; no copy and no number of it (P9)."""
        with self._store.writing() as act:
            chosen = self._category(act.connection, code)
            kind, last = checked_entitlement(chosen, proof, until, local_day(act.now))
            values = {
                "member_id": load_member(act.connection, member_id).id,
                "category": code,
                "proof": kind,
                "until": last,
                "at": act.now,
                "staff_id": self._session.staff_id,
            }
            act.record_fact(ENTITLEMENT, act.new_id(), values)
        return act.changed

    def renew(self, member_id: UUID) -> Renewed:
        """Renew a membership and charge its fee, once for each period; raise RenewedAlready."""
        with self._store.writing() as act:
            person = load_member(act.connection, member_id)
            today = local_day(act.now)
            category = category_of(
                act.connection, person_ids(act.connection, person.id), today
            ).category
            months = rule_for(
                act.connection, self._session, "membership_months", category, today
            ).value
            decide_renewal(person.ends_on, today, months)
            period = period_after(act.connection, self._session, category, person.ends_on, today)
            fee = charge_membership(act, self._session, person.id, category, person.ends_on)
            event_id = renewal_id(person.id, person.ends_on)
            if not is_recorded(act.connection, event_id):
                record_membership(
                    act,
                    self._session,
                    person.id,
                    what=MembershipAct.RENEWED,
                    period=period,
                    category_code=category.code,
                    event_id=event_id,
                )
            set_end(act, person.id, period.ends_on)
        return Renewed(period, fee, act.changed)

    def end(self, member_id: UUID) -> Changed:
        """End a membership today; raise MembershipOpen with the grounds against it."""
        with self._store.writing() as act:
            person = load_member(act.connection, member_id)
            ids = person_ids(act.connection, person.id)
            has = select(func.count()).where(
                loan_state.c.member_id.in_(ids), loan_state.c.ended_at.is_(None)
            )
            decide_ending(
                open_loans=act.connection.execute(has).scalar_one(),
                balance_cents=balance_of(act.connection, ids),
            )
            today = local_day(act.now)
            last = min(person.ends_on, today)
            record_membership(
                act,
                self._session,
                person.id,
                what=MembershipAct.ENDED,
                period=Period(today, last),
                category_code=category_of(act.connection, ids, today).category.code,
            )
            set_end(act, person.id, last)
        return act.changed

    def _category(self, connection: Connection, code: str) -> Category:
        found = next((c for c in categories(connection) if c.code == code and c.active), None)
        if found is None:
            raise InvalidValue("category", "unknown")
        return found
