"""Library cards: another one for a member, and what became of the old one."""

from __future__ import annotations

from uuid import UUID, uuid5

from db.domain.account import LineKind, NewLine
from db.domain.change import Changed
from db.domain.clock import local_day
from db.domain.record_kinds import CARD_REPLACED, MEMBER
from db.domain.session import Session
from db.errors import DuplicateBarcode, MissingValue
from db.store.ledger_rows import record_line
from db.store.membership_fees import rule_for
from db.store.membership_rows import category_of
from db.store.people import bearing_code, load_member, person_ids, replaced_on
from db.store.store import Store


class Cards:
    """The cards that members carry."""

    def __init__(self, store: Store, session: Session) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session

    def replace(self, member_id: UUID, card: str, reason: str, *, free: bool = False) -> Changed:
        """Give a member another card; the old one is refused from now on, and a fee charged.

        Raises MissingValue or DuplicateBarcode.
        """
        new_card = card.strip()
        if not new_card:
            raise MissingValue("library_card")
        if not reason.strip():
            raise MissingValue("reason")
        with self._store.writing() as act:
            person = load_member(act.connection, member_id)
            if bearing_code(act.connection, new_card) or replaced_on(act.connection, new_card):
                raise DuplicateBarcode(new_card)
            replaced_id = act.new_id()
            values = {
                "member_id": person.id,
                "old_card": person.library_card,
                "reason": reason.strip(),
                "at": act.now,
                "staff_id": self._session.staff_id,
            }
            act.record_fact(CARD_REPLACED, replaced_id, values)
            act.record_set(MEMBER, person.id, {"card": {"library_card": new_card}})
            ids = person_ids(act.connection, person.id)
            today = local_day(act.now)
            category = category_of(act.connection, ids, today).category
            fee = rule_for(act.connection, self._session, "card_fee", category, today)
            if fee.value and not free:
                new = NewLine(
                    person.id,
                    LineKind.CARD_FEE,
                    fee.value,
                    id=uuid5(replaced_id, "fee"),
                    reasons=(fee.reason,),
                )
                record_line(act, self._session, new)
        return act.changed
