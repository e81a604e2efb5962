"""The member as the rules of lending see them, and the ground on which an act happens."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, select

from db.domain.birth_date import BirthDate, parse_birth_date
from db.domain.block import block_rules
from db.domain.checkout import Borrower, Ground
from db.domain.membership import DEFAULT_CATEGORIES, category_on
from db.domain.obstacle import Obstacle, from_block
from db.domain.processing import Stops
from db.domain.session import Session
from db.store.block_rows import blocks_of
from db.store.circulation import BorrowerRow, borrower_row
from db.store.limit_rows import stopped_for
from db.store.local_tables import sync_self
from db.store.membership_rows import entitlements_of
from db.store.regulations import regulations

_LAST_EXCHANGE = select(sync_self.c.origin, sync_self.c.last_ok)


def ground_of(connection: Connection, session: Session, now: datetime) -> Ground:
    """Give the rules, the calendar, the branch and the instant of an act."""
    known = regulations(connection)
    return Ground(known.rules, known.calendar, session.branch_id, now, known.categories)


def borrower(connection: Connection, member_id: UUID, ground: Ground) -> Borrower:
    """Find what the rules need to know of a member; raise UnknownMember."""
    row = borrower_row(connection, member_id)
    born = parse_birth_date(row.birth_date) if row.birth_date else None
    category = _category(connection, row, born, ground)
    return Borrower(
        member_id=row.ids[0],
        name=row.name,
        ends_on=row.ends_on,
        open_loans=row.open_loans,
        ids=row.ids,
        branch_id=row.branch_id,
        category=category,
        age=born.ages(ground.today)[0] if born else None,
        obstacles=_blocks(connection, row, category, ground),
        # A limit counts among what `blocked` tells of, so that hardly anybody is asked about twice.
        counted=not (row.blocked and Stops.COUNTING in stopped_for(connection, row.ids)),
    )


def _category(
    connection: Connection, row: BorrowerRow, born: BirthDate | None, ground: Ground
) -> str:
    if born is None:
        return row.category or DEFAULT_CATEGORIES[0].code
    proofs = entitlements_of(connection, row.ids) if row.proven else ()
    known = ground.categories
    return category_on(row.category or "", born, proofs, known, ground.today).category.code


def _blocks(
    connection: Connection, row: BorrowerRow, category: str, ground: Ground
) -> tuple[Obstacle, ...]:
    """Give the blocks that stand; most members owe nothing, have nothing late and no block."""
    today = ground.today
    late = row.oldest_due is not None and row.oldest_due < today
    if not (late or row.blocked or row.balance_cents > 0 or row.ends_on < today):
        return ()
    rules = block_rules(ground.rules, ground.branch_id, category, today)
    age = _hours_since_exchange(connection, ground.now)
    return tuple(from_block(b) for b in blocks_of(connection, row.ids, today, rules, age))


def _hours_since_exchange(connection: Connection, now: datetime) -> float:
    """Tell how old what is known of other desks is; a desk on its own knows everything."""
    row = connection.execute(_LAST_EXCHANGE).one()
    if not row.origin or row.last_ok is None:
        return 0
    since: timedelta = now - row.last_ok
    return since / timedelta(hours=1)
