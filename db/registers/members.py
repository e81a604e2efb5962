"""Members: registering, finding, correcting."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from db.domain.access import Way
from db.domain.birth_date import BirthDate
from db.domain.change import Changed
from db.domain.clock import Clock, local_day
from db.domain.consent import Consents
from db.domain.member import Member, MemberDraft, MemberLine, Name, PostalAddress, Source
from db.domain.name_search import parts
from db.domain.national_number import NationalNumber
from db.domain.record_kinds import NUMBER_SHOWN
from db.domain.registration import (
    checked_address,
    checked_name,
    consented,
    decide_registration,
)
from db.domain.session import Session
from db.domain.staff import Permission
from db.errors import AlreadyMember, DuplicateBarcode, MissingValue, UnknownMember
from db.store.access_rows import record_access
from db.store.contact import read_contacts
from db.store.correcting import record_correction
from db.store.held_number import held_number
from db.store.likeness import much_alike
from db.store.member_search import find_lines
from db.store.membership_fees import begin_membership
from db.store.people import (
    bearing_code,
    holder_of_card,
    load_member,
    not_an_alias,
    person_ids,
    refuse_replaced,
)
from db.store.registration_records import record_member
from db.store.store import Store
from db.store.tables import member
from db.store.tally_rows import count_registration
from db.store.transaction import Transaction

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Registered:
    """What registering gave."""

    member: Member
    changed: Changed


MOST_DOUBLES = 5  # more than these are shown by searching


class Members:
    """The people who may borrow."""

    def __init__(self, store: Store, session: Session, clock: Clock) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session
        self._clock = clock

    def by_national_number(self, number: NationalNumber) -> Member | None:
        """Find a member through the keyed index; files of one person are one (P7, P12)."""
        with self._store.reading() as connection:
            found = self._holder_of_number(connection, number)
            return None if found is None else load_member(connection, found)

    def by_name_and_birth(self, name: Name, born: BirthDate) -> tuple[Member, ...]:
        """Find members with this name and birth date, to be confirmed by staff (P2)."""
        wanted = (parts(name.surname), parts(name.given_names))
        same_day = select(member).where(member.c.birth_date == str(born), not_an_alias())
        with self._store.reading() as connection:
            rows = connection.execute(same_day.order_by(member.c.id)).all()
            return tuple(
                load_member(connection, row.id)
                for row in rows
                if (parts(row.surname), parts(row.given_names)) == wanted
            )

    def likely_doubles(self, name: Name, born: BirthDate) -> tuple[Member, ...]:
        """Find who may be the same person: the same birth date and a name that is much alike."""
        same_day = select(member).where(member.c.birth_date == str(born), not_an_alias())
        with self._store.reading() as connection:
            rows = connection.execute(same_day.order_by(member.c.id)).all()
            alike = [r.id for r in rows if much_alike(name, Name(r.surname, r.given_names))]
            return tuple(load_member(connection, member_id) for member_id in alike[:MOST_DOUBLES])

    def by_library_card(self, card: str) -> Member | None:
        """Find the member who carries a library card; raise CardReplaced for an old one."""
        with self._store.reading() as connection:
            found = holder_of_card(connection, card.strip())
            if found is None:
                refuse_replaced(connection, card.strip())
            return None if found is None else load_member(connection, found)

    def carrier(self, card: str) -> UUID | None:
        """Tell which file a library card is of now; a card that was replaced is of none."""
        with self._store.reading() as connection:
            return holder_of_card(connection, card)

    def get(self, member_id: UUID) -> Member:
        """Give a member; raise UnknownMember."""
        with self._store.reading() as connection:
            return load_member(connection, member_id)

    def files(self, member_id: UUID) -> frozenset[UUID]:
        """Give the ids of all files that are of one person with this one, itself included."""
        with self._store.reading() as connection:
            return frozenset(person_ids(connection, member_id))

    def search(self, text: str, limit: int = 50) -> tuple[MemberLine, ...]:
        """Find members by words of their name, a birth year and their card, in any order."""
        with self._store.reading() as connection:
            return find_lines(connection, text, limit)

    def check(self, draft: MemberDraft, consents: Consents) -> None:
        """Raise what `register` would, to show problems early."""
        kept = self._decided(draft)
        read_contacts(consented(consents, kept))
        with self._store.reading() as connection:
            self._refuse_double(connection, kept)

    def register(
        self, draft: MemberDraft, consents: Consents, *, first_year: bool = False
    ) -> Registered:
        """Save a new member with the values that they consented to; raise Refused.

        `first_year` begins the membership by the rules of the branch, and charges its fee.
        """
        with self._store.writing() as act:
            kept = self._decided(draft)
            allowed = read_contacts(consented(consents, kept))
            self._refuse_double(act.connection, kept)
            kept = self._with_guardians_file(act, kept)
            member_id = record_member(act, self._session, kept, allowed)
            if first_year:
                begin_membership(act, self._session, member_id)
            count_registration(act, self._session.branch_id, member_id)
            saved = load_member(act.connection, member_id)
        _log.info("A member was registered")
        return Registered(saved, act.changed)

    def correct(
        self,
        member_id: UUID,
        *,
        name: Name | None = None,
        address: PostalAddress | None = None,
        library_card: str | None = None,
        source: Source,
    ) -> Changed:
        """Put a member's data right, noting where the new ones come from (P23)."""
        groups: dict[str, dict[str, Any]] = {}
        if name is not None:
            kept_name = checked_name(name, source)
            groups["name"] = {
                "surname": kept_name.surname,
                "given_names": kept_name.given_names,
            }
        if address is not None:
            kept = checked_address(address)
            groups["address"] = {
                "street": kept.street,
                "postal_code": kept.postal_code,
                "municipality": kept.municipality,
            }
        with self._store.writing() as act:
            found = load_member(act.connection, member_id)
            if library_card is not None:
                self._refuse_card(act.connection, library_card.strip(), found.id)
                groups["card"] = {"library_card": library_card.strip()}
            if groups:
                record_correction(act, self._session, found.id, groups, source)
        return act.changed

    def number_in_full(self, member_id: UUID, reason: str) -> str:
        """Give the national number as people write it; noted with the reason (P7)."""
        self._session.role.demand(Permission.SHOW_NUMBER)
        if not reason.strip():
            raise MissingValue("reason")
        with self._store.writing() as act:
            held = held_number(act, person_ids(act.connection, member_id))
            if held is None:
                raise UnknownMember
            values = {
                "member_id": held[0],
                "staff_id": self._session.staff_id,
                "at": act.now,
                "reason": reason.strip(),
            }
            act.record_fact(NUMBER_SHOWN, act.new_id(), values)
        return held[1].in_full()

    def _decided(self, draft: MemberDraft) -> MemberDraft:
        return decide_registration(
            draft,
            number_permitted=self._session.number_permitted,
            training=self._session.training,
            today=local_day(self._clock.now()),
        )

    def _refuse_double(self, connection: Connection, draft: MemberDraft) -> None:
        if draft.national_number is not None:
            found = self._holder_of_number(connection, draft.national_number)
            if found is not None:
                raise AlreadyMember(person_ids(connection, found)[0])
        if draft.library_card and bearing_code(connection, draft.library_card):
            raise DuplicateBarcode(draft.library_card)

    def _with_guardians_file(self, act: Transaction, kept: MemberDraft) -> MemberDraft:
        """Tie the guardian to their own file, where the card that was read is a member's (P6)."""
        card = kept.guardian_card
        if kept.guardian is None or card is None or card.national_number is None:
            return kept
        found = self._holder_of_number(act.connection, card.national_number)
        if found is None:
            return kept
        parent = person_ids(act.connection, found)[0]
        record_access(act, self._session, parent, Way.GUARDIAN)
        return replace(kept, guardian=replace(kept.guardian, member_id=parent))

    def _refuse_card(self, connection: Connection, card: str, member_id: UUID) -> None:
        mine = holder_of_card(connection, card) in person_ids(connection, member_id)
        if card and not mine and bearing_code(connection, card):
            raise DuplicateBarcode(card)

    def _holder_of_number(self, connection: Connection, number: NationalNumber) -> UUID | None:
        indexes = self._store.sealer.number_indexes(number.digits)
        chosen = select(member.c.id).where(member.c.number_index.in_(indexes))
        ordered = chosen.order_by(member.c.registered_at, member.c.id)
        return connection.execute(ordered.limit(1)).scalar()
