"""Blocks: what stands between a member and lending, put there by staff or by the rules."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from db.domain.block import (
    RECORDED,
    Block,
    BlockCode,
    BlockSource,
    Severity,
    block_rules,
)
from db.domain.change import Changed
from db.domain.clock import Clock, local_day
from db.domain.session import Session
from db.domain.staff import Permission
from db.errors import InvalidValue, MissingValue
from db.store.block_rows import blocks_of, record_block, record_lift, recorded_blocks
from db.store.membership_rows import category_of
from db.store.people import load_member, person_ids
from db.store.regulations import rules_of
from db.store.store import Store


class Blocks:
    """What stops a member, or asks for a word."""

    def __init__(self, store: Store, session: Session, clock: Clock) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session
        self._clock = clock

    def of_member(self, member_id: UUID, data_age_hours: float = 0) -> tuple[Block, ...]:
        """Give the blocks that stand today, the firmest first; raise UnknownMember."""
        today = local_day(self._clock.now())
        with self._store.reading() as connection:
            ids = person_ids(connection, member_id)
            category = category_of(connection, ids, today).category.code
            rules = block_rules(rules_of(connection), self._session.branch_id, category, today)
            return blocks_of(connection, ids, today, rules, data_age_hours)

    def put(
        self,
        member_id: UUID,
        code: BlockCode,
        severity: Severity,
        reason: str,
        until: date | None = None,
    ) -> Changed:
        """Block a member from today; staff always say why."""
        if code not in RECORDED:
            raise InvalidValue("block", "follows_from_an_act")
        if not reason.strip():
            raise MissingValue("reason")
        with self._store.writing() as act:
            today = local_day(act.now)
            if until is not None and until < today:
                raise InvalidValue("until", "past")
            new = Block(code, BlockSource.STAFF, severity, today, until, reason.strip())
            record_block(act, self._session, load_member(act.connection, member_id).id, new)
        return act.changed

    def lift(self, member_id: UUID, block_id: UUID) -> Changed:
        """Lift a block that staff put there; one that stops asks for the permission."""
        with self._store.writing() as act:
            ids = person_ids(act.connection, member_id)
            standing = {b.id: b for b in recorded_blocks(act.connection, ids)}
            block = standing.get(block_id)
            if block is None:
                raise InvalidValue("block", "unknown")
            if block.severity is Severity.STOP:
                self._session.role.demand(Permission.LIFT_BLOCK)
            record_lift(act, self._session, ids[0], block_id)
        return act.changed
