"""Reading the lists of holds: with titles, names, branches and copies."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, and_, exists, func, or_, select

from db.domain.hold import Copy, HoldAct, HoldState, Standing, in_queue
from db.domain.hold_lines import Holder, HoldLine, Spot
from db.domain.member import Name
from db.store.hold_rows import state_from, states
from db.store.local_tables import UNDER_WAY, hold_state, loan_state, loose_copy, transit
from db.store.projected_copies import chunks
from db.store.tables import (
    branch,
    desk,
    hold,
    hold_event,
    item,
    loan,
    loan_return,
    member,
    title,
    transfer,
)

_S = hold_state.c
NOT_ON_SHELF = ("damaged", "claims_returned", "missing", "lost", "withdrawn")
_SEARCH = frozenset({HoldAct.SEARCHING.value, HoldAct.NOT_FOUND.value})
_OF_COPIES = (loan, loan_return, transfer)
_SPOT: tuple[Any, ...] = (  # and not the stamps, which take longer to read than all the rest
    *(item.c.id, item.c.barcode, item.c.title, item.c.author, item.c.shelf_mark, item.c.location),
)
_ON_SHELF = and_(
    or_(item.c.condition.is_(None), item.c.condition.not_in(NOT_ON_SHELF)),
    ~exists().where(loan_state.c.item_id == item.c.id, loan_state.c.ended_at.is_(None)),
    ~exists().where(_S.kept_item_id == item.c.id),
    ~exists().where(loose_copy.c.item_id == item.c.id),
    ~exists().where(transit.c.item_id == item.c.id),
)


def hold_lines(connection: Connection, found: Collection[HoldState]) -> tuple[HoldLine, ...]:
    """Describe holds, each with its place in its queue."""
    queues = _queues(connection, found)
    titles = _titles(connection, {s.hold.title_id for s in found if s.hold.title_id})
    named = {s.hold.item_id for s in found} | {s.kept_item_id for s in found}
    copies = spots(connection, {i for i in named if i is not None})
    branches = branch_names(connection)
    return tuple(_line(s, queues, titles, copies, branches) for s in found)


def queue_of(connection: Connection, asked: HoldState | UUID) -> tuple[HoldState, ...]:
    """Give all who wait for a title, or for what a hold asks, in the order of service."""
    wanted = _S.title_id == asked if isinstance(asked, UUID) else _same_queue(asked)
    found = connection.execute(states().where(UNDER_WAY, wanted))
    return in_queue(map(state_from, found))


def holders(connection: Connection, member_ids: Collection[UUID]) -> dict[UUID, Holder]:
    """Read who waits; one whose file has not arrived here yet has no name."""
    found: dict[UUID, Holder] = {}
    for chunk in chunks(member_ids):
        chosen = select(
            member.c.id, member.c.surname, member.c.given_names, member.c.library_card
        ).where(member.c.id.in_(chunk))
        for row in connection.execute(chosen):
            name = Name(row.surname or "", row.given_names or "")
            found[row.id] = Holder(row.id, name, row.library_card or "")
    return {i: found.get(i, Holder(i, Name("", ""))) for i in member_ids}


def spots(connection: Connection, item_ids: Collection[UUID]) -> dict[UUID, Spot]:
    """Read copies with where they stand."""
    found: dict[UUID, Spot] = {}
    for chunk in chunks(item_ids):
        for row in connection.execute(select(*_SPOT).where(item.c.id.in_(chunk))):
            found[row.id] = spot_from(row)
    return found


def spot_from(row: Row[Any]) -> Spot:
    """Read a row of the table of items."""
    return Spot(
        item_id=row.id,
        barcode=row.barcode or "",
        title=row.title or "",
        author=row.author or "",
        shelf_mark=row.shelf_mark or "",
        location=row.location or "",
    )


def branch_names(connection: Connection) -> dict[UUID, str]:
    """Give the names of all branches."""
    return {row.id: row.name or "" for row in connection.execute(select(branch))}


def desk_names(connection: Connection) -> dict[UUID, str]:
    """Give the names of all desks."""
    return {row.id: row.name or "" for row in connection.execute(select(desk))}


def to_pick_from(
    connection: Connection, branch_id: UUID, item_ids: Collection[UUID] = ()
) -> tuple[tuple[HoldState, ...], tuple[Copy, ...]]:
    """Give the holds that a copy on this branch's shelves may fill, and all copies for them.

    With `item_ids`, only the holds that these copies and the others of their titles may fill.
    """
    asked = and_(UNDER_WAY, _S.standing == Standing.WAITING.value)
    wishes = wishes_for(connection, item_ids)
    here = and_(item.c.branch_id == branch_id, _ON_SHELF)
    waiting: list[HoldState] = []
    for wanted, column in ((_S.title_id, item.c.title_id), (_S.item_id, item.c.id)):
        # In two steps and in parts: in one question SQLite walks along all the items there are.
        named = select(wanted).where(asked, wanted.is_not(None)).distinct()
        for chunk in chunks(wishes or connection.execute(named).scalars().all()):
            there = select(column).where(column.in_(chunk), here).distinct()
            ids = connection.execute(there).scalars().all()
            found = connection.execute(states().where(asked, wanted.in_(ids)))
            waiting.extend(map(state_from, found))
    return tuple(waiting), _copies_for(connection, waiting)


def on_shelf(connection: Connection, title_id: UUID | None, item_id: UUID | None) -> bool:
    """Tell whether a copy that fills a wish stands on a shelf of any branch."""
    wanted = item.c.id == item_id if item_id is not None else item.c.title_id == title_id
    return (
        connection.execute(select(item.c.id).where(wanted, _ON_SHELF).limit(1)).first() is not None
    )


def searches(connection: Connection, item_ids: Collection[UUID]) -> dict[UUID, Row[Any]]:
    """Give copies of which the last word is a search, for whichever hold: begun, or in vain."""
    last: dict[UUID, Row[Any]] = {}
    e = hold_event.c
    for chunk in chunks(item_ids):
        said = select(e.item_id, e.what, e.at).where(e.item_id.in_(chunk))
        last |= {r.item_id: r for r in connection.execute(said.order_by(e.hlc, e.origin))}
    return {i: row for i, row in last.items() if row.what in _SEARCH}


def ready_at(connection: Connection, branch_id: UUID) -> tuple[HoldState, ...]:
    """Give the holds whose copy is on the shelf of a branch, what ends first on top."""
    chosen = states().where(
        UNDER_WAY, _S.branch_id == branch_id, _S.standing == Standing.READY.value
    )
    return tuple(map(state_from, connection.execute(chosen.order_by(_S.until, hold.c.hlc))))


def waiting_too_long(connection: Connection, today: date, limit: int) -> tuple[HoldState, ...]:
    """Give holds that nobody filled before the day until which they were wanted."""
    chosen = states().where(
        UNDER_WAY, _S.standing == Standing.WAITING.value, hold.c.wanted_until < today
    )
    return tuple(map(state_from, connection.execute(chosen.limit(limit))))


def copies_of(connection: Connection, ids: Collection[UUID]) -> set[UUID]:
    """Give the copies that loans, returns and holds are about, and what was said of them.

    A hold on a title stands for one of its copies; the others follow from it.
    """
    found: set[UUID] = set()
    one = select(func.min(item.c.id)).where(item.c.title_id == hold.c.title_id).scalar_subquery()
    named = func.coalesce(hold.c.item_id, one)
    of_event = hold_event.join(hold, hold.c.id == hold_event.c.hold_id)
    for chunk in chunks(ids):
        for chosen in (
            select(named).where(hold.c.id.in_(chunk)),
            select(named).select_from(of_event).where(hold_event.c.id.in_(chunk)),
            *(select(t.c.item_id).where(t.c.id.in_(chunk)) for t in (*_OF_COPIES, hold_event)),
        ):
            found |= set(connection.execute(chosen).scalars())
    return found - {None}


def wishes_for(connection: Connection, item_ids: Collection[UUID]) -> list[UUID]:
    """Give what a hold may name that shares copies with some: their titles, and these copies."""
    found: set[UUID] = set()
    for chunk in chunks(item_ids):
        titles = select(item.c.title_id).where(item.c.id.in_(chunk), item.c.title_id.is_not(None))
        same = select(item.c.id).where(item.c.title_id.in_(titles))
        for chosen in (titles, same):
            found |= set(connection.execute(chosen).scalars())
    return [*found, *item_ids]


def _copies_for(connection: Connection, waiting: Collection[HoldState]) -> tuple[Copy, ...]:
    copies: dict[UUID, Copy] = {}
    for column, ids in (
        (item.c.title_id, {s.hold.title_id for s in waiting if s.hold.title_id}),
        (item.c.id, {s.hold.item_id for s in waiting if s.hold.item_id}),
    ):
        for chunk in chunks(ids):
            chosen = select(item.c.id, item.c.title_id, item.c.branch_id)
            for row in connection.execute(chosen.where(column.in_(chunk), _ON_SHELF)):
                copies[row.id] = Copy(*row)
    return tuple(copies.values())


def _same_queue(state: HoldState) -> Any:
    if state.hold.title_id is not None:
        return _S.title_id == state.hold.title_id
    return _S.item_id == state.hold.item_id


def _queues(
    connection: Connection, found: Collection[HoldState]
) -> Mapping[UUID | None, tuple[HoldState, ...]]:
    firsts = {s.hold.title_id or s.hold.item_id: s for s in found}
    return {key: queue_of(connection, state) for key, state in firsts.items()}


def _titles(connection: Connection, ids: Collection[UUID]) -> dict[UUID, tuple[str, str]]:
    found: dict[UUID, tuple[str, str]] = {}
    for chunk in chunks(ids):
        chosen = select(title.c.id, title.c.title, title.c.author).where(title.c.id.in_(chunk))
        found |= {r.id: (r.title or "", r.author or "") for r in connection.execute(chosen)}
    return found


def _line(
    state: HoldState,
    queues: Mapping[UUID | None, tuple[HoldState, ...]],
    titles: Mapping[UUID, tuple[str, str]],
    copies: Mapping[UUID, Spot],
    branches: Mapping[UUID, str],
) -> HoldLine:
    asked = state.hold.title_id or state.hold.item_id
    waiting = [s.hold.id for s in queues[asked] if s.standing is Standing.WAITING]
    copy = copies.get(state.kept_item_id or state.hold.item_id or state.hold.id)
    named = (copy.title, copy.author) if copy else ("", "")
    text, author = titles.get(state.hold.title_id or state.hold.id, named)
    return HoldLine(
        state=state,
        title=text,
        author=author,
        branch_name=branches.get(state.branch_id, ""),
        place=waiting.index(state.hold.id) + 1 if state.hold.id in waiting else 0,
        waiting=len(waiting),
        copy=copy,
    )
