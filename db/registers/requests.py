"""Requests of people about their own data: taken, identified, carried out, answered (P22-P27)."""

from __future__ import annotations

import logging
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from db.domain.access import Way
from db.domain.access_report import AccessReport, Recipient, for_guardian
from db.domain.change import Changed
from db.domain.clock import Clock, local_day
from db.domain.consent import Purpose
from db.domain.member import Member, MemberDraft, Source
from db.domain.privacy_kinds import REQUEST
from db.domain.processing import Limit
from db.domain.processing import Purpose as Use
from db.domain.record_kinds import NUMBER_SHOWN
from db.domain.rectifying import Part, check_same_person, values_of
from db.domain.registration import check_identified
from db.domain.request import (
    MemberRequest,
    Pressing,
    Proof,
    Status,
    UseLimit,
    Wish,
    check_carried_out,
    check_open,
    check_proof,
    check_purposes,
    check_received,
    refusal,
)
from db.domain.retention import KEEP_MONTHS, decide_retention
from db.domain.session import Session
from db.domain.staff import Permission
from db.store.access_rows import record_access
from db.store.circulation import open_loans
from db.store.correcting import record_correction
from db.store.due_retention import standing_of
from db.store.held_data import looks, sections
from db.store.held_number import carries_number, held_number
from db.store.limit_rows import limits_of, record_limits
from db.store.only_counted import counted_all_the_same, forget_what_is_only_counted
from db.store.people import load_member, person_ids
from db.store.person_erasure import erase_as_asked
from db.store.regulations import rules_of
from db.store.request_rows import load_request, open_requests
from db.store.store import Store
from db.store.sync_state import load_status
from db.store.transaction import Transaction

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Asked:
    """A request, and who asks."""

    request: MemberRequest
    member: Member = field(repr=False)


@dataclass(frozen=True, slots=True)
class Taken:
    """What taking a request gave."""

    request_id: UUID
    changed: Changed


@dataclass(frozen=True, slots=True)
class Made:
    """The report that was made for a request; whose it is, and what changed: making it is noted."""

    report: AccessReport = field(repr=False)
    member: Member = field(repr=False)
    changed: Changed


class Requests:
    """What people ask about their data."""

    def __init__(self, store: Store, session: Session, clock: Clock) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session
        self._clock = clock

    def open(self) -> tuple[Asked, ...]:
        """List what was not answered yet, the first day to answer first."""
        with self._store.reading() as connection:
            found = open_requests(connection)
            return tuple(Asked(one, load_member(connection, one.member_id)) for one in found)

    def pressing(self) -> int:
        """Count what is due within a week or late already, for who may answer it (P27)."""
        if not self._session.role.may(Permission.ANSWER_REQUESTS):
            return 0
        today = local_day(self._clock.now())
        with self._store.reading() as connection:
            found = open_requests(connection)
        return sum(one.pressing(today) is not Pressing.LATER for one in found)

    def get(self, request_id: UUID) -> MemberRequest:
        """Give a request; raise InvalidValue when it is not here."""
        with self._store.reading() as connection:
            return load_request(connection, request_id)

    def take(self, member_id: UUID, wish: Wish, received_on: date | None = None) -> Taken:
        """Write down what a member asks; any staff member may. Raises UnknownMember.

        Who asks again what was not answered yet gets the same request: its last day stays.
        """
        with self._store.writing() as act:
            today = local_day(act.now)
            check_received(received_on or today, today)
            ids = person_ids(act.connection, member_id)
            waiting = (r for r in open_requests(act.connection) if r.member_id in ids)
            if (same := next((r for r in waiting if r.wish is wish), None)) is not None:
                return Taken(same.id, act.changed)
            request_id = act.new_id()
            groups: dict[str, dict[str, Any]] = {
                "asked": {
                    "member_id": load_member(act.connection, member_id).id,
                    "wish": wish,
                    "received_on": received_on or today,
                    "staff_id": self._session.staff_id,
                },
                "outcome": {"status": Status.OPEN, "answered_on": None, "answered_by": None},
            }
            act.record_set(REQUEST, request_id, groups)
        return Taken(request_id, act.changed)

    def identify(self, request_id: UUID, proof: Proof) -> Changed:
        """Write down how the person proved who they are; raise NotIdentified (P26)."""
        with self._store.writing() as act:
            found = load_request(act.connection, request_id)
            check_open(found)
            born = load_member(act.connection, found.member_id).birth_date
            check_proof(proof, born, local_day(act.now))
            shown = {
                "proof": proof,
                "identified_at": act.now,
                "identified_by": self._session.staff_id,
            }
            groups = {"identification": shown}
            act.record_set(REQUEST, request_id, groups, subject=found.member_id)
        return act.changed

    def report(self, request_id: UUID) -> Made:
        """Gather everything held on who asked; noted, and in it the number in full (P7, P22, P25).

        Raises NotPermitted, or NotIdentified before it is noted who asks.
        """
        self._session.role.demand(Permission.ANSWER_REQUESTS)
        with self._store.writing() as act:
            found = load_request(act.connection, request_id)
            check_carried_out(found, Wish.ACCESS, Wish.PORTABILITY)
            ids = person_ids(act.connection, found.member_id)
            record_access(act, self._session, found.member_id, Way.REPORTED)
            number = self._number(act, ids, found.wish)
            whose = load_member(act.connection, found.member_id)
            made = self._gathered(act, ids, number, whose)
            if found.proof is Proof.GUARDIAN:
                at_home = {str(state.loan.id) for state, _item in open_loans(act.connection, ids)}
                made = for_guardian(made, at_home)
        _log.info("A report was made for a request")
        return Made(made, whose, act.changed)

    def erase(self, request_id: UUID) -> Changed:
        """Erase who asked for it, for ever and everywhere; the request goes with them (P24).

        Raises NotPermitted, NotIdentified, or ErasureBlocked with the grounds to refuse on.
        """
        self._session.role.demand(Permission.ERASE_MEMBER)
        with self._store.writing() as act:
            found = load_request(act.connection, request_id)
            check_carried_out(found, Wish.ERASURE)
            erase_as_asked(act, found.member_id)
        _log.info("A member was erased as asked")
        return act.changed

    def rectify(self, request_id: UUID, card: MemberDraft, part: Part) -> Changed:
        """Put one part of the file right as the card of who asked has it; noted (P23).

        The card must identify, and be theirs. Raises NotPermitted, NotIdentified, InvalidValue for
        somebody else's card, or MissingValue for what the card lacks.
        """
        self._session.role.demand(Permission.ANSWER_REQUESTS)
        with self._store.writing() as act:
            found = load_request(act.connection, request_id)
            check_carried_out(found, Wish.RECTIFICATION)
            check_identified(card, training=self._session.training, today=local_day(act.now))
            whose = load_member(act.connection, found.member_id)
            check_same_person(whose, card, holder=carries_number(act, whose, card))
            groups = {part.value: values_of(card, part)}
            record_correction(act, self._session, whose.id, groups, Source.CARD)
        return act.changed

    def limit(self, request_id: UUID, purposes: Collection[Use]) -> Changed:
        """Let the data of who asked not be used for exactly these purposes, from now on (P24).

        Of the way that is asked, objecting or restricting; what it means for each purpose stands in
        `db.domain.processing`. Raises NotPermitted, NotIdentified, or InvalidValue for a purpose
        that can't be limited so.
        """
        self._session.role.demand(Permission.ANSWER_REQUESTS)
        with self._store.writing() as act:
            found = load_request(act.connection, request_id)
            check_carried_out(found, Wish.OBJECTION, Wish.RESTRICTION)
            check_purposes(Limit(found.wish), purposes)
            record_limits(act, self._session, found, purposes)
            record_access(act, self._session, found.member_id, Way.LIMITED)
            forget_what_is_only_counted(act, self._session, found.member_id)
        return act.changed

    def limits(self, member_id: UUID) -> tuple[UseLimit, ...]:
        """Give for what the data of a member are not used."""
        with self._store.reading() as connection:
            return limits_of(connection, person_ids(connection, member_id))

    def keep_to_limits(self) -> None:
        """Wipe what desks that were apart kept although its member limited the use of it."""
        with self._store.writing() as act:
            for member_id in counted_all_the_same(act):
                forget_what_is_only_counted(act, self._session, member_id)

    def close(self, request_id: UUID, answer: str = "") -> Changed:
        """Write down that it was done; raises NotPermitted or NotIdentified."""
        self._session.role.demand(Permission.ANSWER_REQUESTS)
        with self._store.writing() as act:
            found = load_request(act.connection, request_id)
            check_carried_out(found, *Wish)
            self._answered(act, found, Status.DONE, answer.strip())
        return act.changed

    def refuse(self, request_id: UUID, ground: str) -> Changed:
        """Write down that it is refused and on what ground; a letter tells it (P24)."""
        self._session.role.demand(Permission.ANSWER_REQUESTS)
        told = refusal(ground)
        with self._store.writing() as act:
            found = load_request(act.connection, request_id)
            check_open(found)
            self._answered(act, found, Status.REFUSED, told)
        return act.changed

    def _answered(self, act: Transaction, found: MemberRequest, status: Status, words: str) -> None:
        outcome = {
            "status": status,
            "answered_on": local_day(act.now),
            "answered_by": self._session.staff_id,
        }
        groups: dict[str, dict[str, Any]] = {"outcome": outcome, "answer": {"answer": words}}
        act.record_set(REQUEST, found.id, groups, subject=found.member_id)

    def _gathered(
        self, act: Transaction, ids: tuple[UUID, ...], number: str, whose: Member
    ) -> AccessReport:
        connection, today = act.connection, local_day(act.now)
        months: int = rules_of(connection).value(KEEP_MONTHS, None, None, None, today).value
        to = [
            (True, Recipient.LIBRARY),
            (load_status(connection).joined, Recipient.CENTRAL),
            (Purpose.EMAIL in whose.consents, Recipient.MAIL),
        ]
        return AccessReport(
            library=self._session.library_name,
            made_on=today,
            retention=decide_retention(standing_of(connection, whose.id)[1], today, months),
            recipients=tuple(who for gets, who in to if gets),
            sections=sections(connection, ids, number),
            looks=looks(connection, ids),
        )

    def _number(self, act: Transaction, ids: tuple[UUID, ...], wish: Wish) -> str:
        """Open the national number; that it was shown in full is noted with the reason (P7)."""
        held = held_number(act, ids)
        if held is None:
            return ""
        shown = {"member_id": held[0], "staff_id": self._session.staff_id, "at": act.now}
        act.record_fact(NUMBER_SHOWN, act.new_id(), {**shown, "reason": wish})
        return held[1].in_full()
