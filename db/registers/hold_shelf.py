"""The house side of holds: what is fetched, what is on the shelf, what is between branches."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Set
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from db.domain.change import Changed
from db.domain.clock import Clock, local_day
from db.domain.hold import HoldAct, HoldState
from db.domain.hold_lines import Holder, OnShelf, PickLine, ShelfLine, Spot, TransitLine
from db.domain.lending_kinds import ITEM, TITLE
from db.domain.picking import Pick, assign, still_counts
from db.domain.record_kinds import BRANCH, MEMBER
from db.domain.session import Session
from db.domain.transit import decide_way, is_late
from db.domain.trap import Trap
from db.errors import ItemOnLoan, UnknownHold, UnknownItem
from db.store.gate import Priority
from db.store.hold_lists import (
    branch_names,
    copies_of,
    holders,
    ready_at,
    searches,
    spots,
    to_pick_from,
    waiting_too_long,
    wishes_for,
)
from db.store.hold_rows import state_from, states
from db.store.holding import copy_of, kept_for, record_hold_event, release, trap
from db.store.local_tables import loan_state, loose_copy, transit
from db.store.regulations import rules_of
from db.store.store import Store
from db.store.tables import hold, item
from db.store.transaction import Transaction
from db.store.transit import give_up, send

# What changed in these may concern copies and holds that nothing names any more.
_ANYWHERE = frozenset({ITEM.name, TITLE.name, MEMBER.name, BRANCH.name})
_SLICE = 50  # holds of one transaction, so that staff never wait


@dataclass(frozen=True, slots=True)
class Handled:
    """Where a copy in the hand goes: kept for somebody, to another branch, or to its own shelf."""

    copy: Spot
    trap: Trap | None
    holder: Holder | None
    sent_to: str  # the branch where it goes, if it is not to stay here
    changed: Changed


class HoldShelf:
    """The pick list, the shelf and the transit of this branch."""

    def __init__(self, store: Store, session: Session, clock: Clock) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session
        self._clock = clock

    def pick_list(self) -> tuple[PickLine, ...]:
        """Give the copies to be fetched from the shelves of this branch, in walking order."""
        with self._store.reading() as connection:
            return tuple(sorted(self._pick_lines(connection), key=_walking_order))

    def picks_after(
        self, lines: Iterable[PickLine], kinds: Set[str], ids: Collection[UUID]
    ) -> tuple[PickLine, ...]:
        """Bring a pick list up to date after a change of some records of some kinds.

        Only what concerns the same titles is worked out again.
        """
        if kinds & _ANYWHERE:
            return self.pick_list()
        with self._store.reading() as connection:
            copies = copies_of(connection, ids)
            touched = set(wishes_for(connection, copies))
            fresh = self._pick_lines(connection, copies) if copies else ()
        stays = (line for line in lines if not touched & _wishes_of(line))
        return tuple(sorted([*stays, *fresh], key=_walking_order))

    def claim(self, item_ids: Collection[UUID] = ()) -> Changed:
        """Tell the other desks that somebody here fetches these copies, or all that nobody does."""
        wanted = list(item_ids) or self._unclaimed()
        changed = Changed()
        for start in range(0, len(wanted), _SLICE):
            some = wanted[start : start + _SLICE]
            with self._store.writing() as act:
                picks, _ = self._picks(act.connection, act.now, some)
                for pick in picks:
                    if pick.copy.id in some:
                        self._say(act, pick.state, HoldAct.SEARCHING, pick.copy.id)
            changed |= act.changed
        return changed

    def _unclaimed(self) -> list[UUID]:
        with self._store.reading() as connection:
            picks, said = self._picks(connection, self._clock.now())
        return [pick.copy.id for pick in picks if pick.copy.id not in said]

    def not_found(self, item_id: UUID) -> Changed:
        """Note that a copy is not on its shelf; another copy is looked for meanwhile."""
        with self._store.writing() as act:
            picks, _ = self._picks(act.connection, act.now, [item_id])
            pick = next((p for p in picks if p.copy.id == item_id), None)
            if pick is None:
                raise UnknownHold
            self._say(act, pick.state, HoldAct.NOT_FOUND, item_id)
        return act.changed

    def scan(self, barcode: str) -> Handled:
        """Handle a copy that was scanned; raise UnknownItem, or ItemOnLoan: take it back first."""
        chosen = select(item.c.id).where(item.c.barcode == barcode.strip()).order_by(item.c.id)
        with self._store.reading() as connection:
            item_id = connection.execute(chosen.limit(1)).scalar()
        if item_id is None:
            raise UnknownItem(barcode.strip())
        return self.handle(item_id)

    def handle(self, item_id: UUID) -> Handled:
        """Note and tell where a copy in the hand goes: to who waits, home, or to its shelf."""
        with self._store.writing() as act:
            _check_is_back(act.connection, item_id)
            copy = copy_of(act.connection, item_id)
            found = trap(act, self._session, copy)
            goes_to = self._sent(act, copy.id, copy.branch_id) if found is None else None
            if found is not None and not found.here:
                goes_to = found.branch_id
            spot = spots(act.connection, [item_id])[item_id]
            who = found and holders(act.connection, [found.state.hold.member_id])
            holder = who[found.state.hold.member_id] if who and found else None
            name = branch_names(act.connection).get(goes_to, "") if goes_to else ""
        return Handled(spot, found, holder, name, act.changed)

    def shelf(self) -> tuple[ShelfLine, ...]:
        """Give what stands on the shelf of the holds: what is to be cleared first."""
        today = local_day(self._clock.now())
        with self._store.reading() as connection:
            found = [
                (OnShelf.EXPIRED if s.shelf_expired(today) else OnShelf.READY, s, s.kept_item_id)
                for s in ready_at(connection, self._session.branch_id)
            ]
            found += self._left_over(connection)
            copies = spots(connection, {i for _, _, i in found if i is not None})
            who = holders(connection, {s.hold.member_id for _, s, _ in found})
        lines = [
            ShelfLine(why, s, copies[i], who[s.hold.member_id])
            for why, s, i in found
            if i is not None and i in copies
        ]
        return tuple(sorted(lines, key=lambda x: x.why is OnShelf.READY))

    def transit(self) -> tuple[TransitLine, ...]:
        """Give what is on its way to or from this branch, the longest on top."""
        here, now = self._session.branch_id, self._clock.now()
        with self._store.reading() as connection:
            t = transit.c
            rows = connection.execute(
                select(transit)
                .where((t.from_branch_id == here) | (t.to_branch_id == here))
                .order_by(t.sent_at)
            ).all()
            copies = spots(connection, [row.item_id for row in rows])
            names = branch_names(connection)
            most = rules_of(connection).value("transit_days", here, None, None, local_day(now))
            waited = {r.item_id for r in rows if kept_for(connection, r.item_id) is not None}
        return tuple(
            TransitLine(
                copy=copies[row.item_id],
                from_branch=names.get(row.from_branch_id, ""),
                to_branch=names.get(row.to_branch_id, ""),
                sent_at=row.sent_at,
                days=(now - row.sent_at).days,
                late=is_late(row.sent_at, now, most.value),
                arriving=row.to_branch_id == here,
                for_hold=row.item_id in waited,
            )
            for row in rows
            if row.item_id in copies
        )

    def give_up(self, item_id: UUID) -> Changed:
        """Note that a copy on its way never came: it is missing, and its hold waits again."""
        with self._store.writing() as act:
            kept = kept_for(act.connection, item_id)
            if kept is not None:
                release(act, self._session, kept, item_id)
            give_up(act, item_id)
            missing = {"condition": "missing", "condition_since": act.now}
            act.record_set(ITEM, item_id, {"condition": missing})
        return act.changed

    def end_wishes(self) -> Changed:
        """End the holds that were wanted until a day that is past; again is no harm."""
        changed = Changed()
        while True:
            with self._store.writing(Priority.LONG) as act:
                for state in waiting_too_long(act.connection, local_day(act.now), _SLICE):
                    self._say(act, state, HoldAct.EXPIRED, None)
            if not act.changed:
                return changed
            changed |= act.changed

    def _picks(
        self, connection: Connection, now: datetime, item_ids: Collection[UUID] = ()
    ) -> tuple[tuple[Pick, ...], dict[UUID, Any]]:
        """Give this branch's part of the list, and who fetches what; or of some titles only."""
        waiting, copies = to_pick_from(connection, self._session.branch_id, item_ids)
        said = searches(connection, [copy.id for copy in copies])
        rules, own = rules_of(connection), (self._session.branch_id, None, None, local_day(now))
        left_alone = timedelta(days=rules.value("not_found_days", *own).value)
        claimed = timedelta(hours=rules.value("pick_claim_hours", *own).value)
        missed = {
            i
            for i, row in said.items()
            if row.what == HoldAct.NOT_FOUND.value and still_counts(row.at, now, left_alone)
        }
        there = [copy for copy in copies if copy.id not in missed]
        picks = assign(waiting, there, local_day(now))
        claims = {
            i: row
            for i, row in said.items()
            if row.what == HoldAct.SEARCHING.value and still_counts(row.at, now, claimed)
        }
        mine = tuple(p for p in picks if p.copy.branch_id == self._session.branch_id)
        return mine, claims

    def _pick_lines(
        self, connection: Connection, item_ids: Collection[UUID] = ()
    ) -> list[PickLine]:
        picks, said = self._picks(connection, self._clock.now(), item_ids)
        places = spots(connection, {pick.copy.id for pick in picks})
        names = branch_names(connection)
        return [self._pick_line(p, places[p.copy.id], names, said.get(p.copy.id)) for p in picks]

    def _pick_line(self, pick: Pick, copy: Spot, names: dict[UUID, str], claim: Any) -> PickLine:
        return PickLine(
            state=pick.state,
            copy=copy,
            branch_name=names.get(pick.state.branch_id, ""),
            here=pick.state.branch_id == self._session.branch_id,
            claimed_at=None if claim is None else claim.at,
        )

    def _left_over(self, connection: Connection) -> list[tuple[OnShelf, HoldState, UUID | None]]:
        rows = connection.execute(
            select(loose_copy).where(loose_copy.c.branch_id == self._session.branch_id)
        ).all()
        chosen = states().where(hold.c.id.in_([row.hold_id for row in rows]))
        known = {s.hold.id: s for s in map(state_from, connection.execute(chosen))}
        return [
            (_why_left(known[r.hold_id], r.item_id), known[r.hold_id], r.item_id)
            for r in rows
            if r.hold_id in known
        ]

    def _sent(self, act: Transaction, item_id: UUID, home: UUID) -> UUID | None:
        """Send a copy that nobody asks for home, if it belongs elsewhere and may not stay."""
        here = self._session.branch_id
        rule = rules_of(act.connection).value("goes_home", here, None, None, local_day(act.now))
        to = decide_way(home=home, at_branch=here, goes_home=rule.value)
        if to is not None:
            send(act, self._session, item_id, to)
        return to

    def _say(self, act: Transaction, state: HoldState, what: HoldAct, copy: UUID | None) -> None:
        record_hold_event(act, self._session, state, what, item_id=copy)


def _why_left(state: HoldState, item_id: UUID) -> OnShelf:
    return OnShelf.TO_SEND if state.kept_item_id == item_id else OnShelf.LEFT_OVER


def _check_is_back(connection: Connection, item_id: UUID) -> None:
    lent = select(loan_state.c.loan_id).where(
        loan_state.c.item_id == item_id, loan_state.c.ended_at.is_(None)
    )
    loan_id = connection.execute(lent).scalar()
    if loan_id is not None:
        raise ItemOnLoan(loan_id)


def _wishes_of(line: PickLine) -> set[UUID | None]:
    return {line.state.hold.title_id, line.state.hold.item_id, line.copy.item_id}


def _walking_order(line: PickLine) -> tuple[str, str, str, str]:
    c = line.copy
    return c.location, c.shelf_mark, c.author, c.title
