"""Activities: what is planned, who takes part, who waits, and who came (P16)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Connection

from db.domain.access_report import of_participant
from db.domain.activity import Activity, Counts, check_open, checked_activity
from db.domain.activity_kinds import ENROLMENT
from db.domain.change import Changed
from db.domain.clock import Clock, local_day
from db.domain.enrolment import (
    Enrolment,
    EnrolmentDraft,
    Stands,
    checked_draft,
    standings,
)
from db.domain.session import Session
from db.domain.staff import Permission
from db.errors import EnrolmentRefused, Refused
from db.store.activity_costs import charge_place, counter_place, owed_by, payer_of
from db.store.activity_rows import all_activities, counts_of, load_activity, record_activity
from db.store.contact import read_email, read_telephone
from db.store.enrolment_rows import (
    enrolments_for,
    forget,
    load_enrolment,
    personal_groups,
    record_enrolment,
)
from db.store.held_data import sections
from db.store.notice_rows import failed_mails
from db.store.people import load_member, person_ids
from db.store.store import Store
from db.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class TakesPart:
    """Somebody who enrolled, and how that stands now."""

    enrolment: Enrolment = field(repr=False)
    stands: Stands
    owes_cents: int = 0  # below zero: to be given back
    mail_fails: bool = False  # a mail to them was refused, or came back

    @property
    def payer_id(self) -> UUID:
        """Tell in whose account that stands."""
        return payer_of(self.enrolment)


@dataclass(frozen=True, slots=True)
class Overview:
    """An activity with who takes part, in their order, and what is counted of others."""

    activity: Activity
    people: tuple[TakesPart, ...]
    counts: Counts

    def number(self, stands: Stands) -> int:
        """Tell how many stand so."""
        return sum(one.stands is stands for one in self.people)

    @property
    def left(self) -> int | None:
        """Tell how many places are left; None where there is no limit."""
        capacity = self.activity.capacity
        return None if capacity is None else max(0, capacity - self.number(Stands.PLACE))


@dataclass(frozen=True, slots=True)
class Enrolled:
    """What enrolling gave: a place, or the end of the waiting list."""

    enrolment_id: UUID
    stands: Stands
    changed: Changed


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What a file gave: how many have a place, how many wait, and each row that was refused."""

    places: int
    waiting: int
    refused: tuple[tuple[int, Refused], ...]
    changed: Changed


class Activities:
    """What the library organises, and who takes part."""

    def __init__(self, store: Store, session: Session, clock: Clock) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session
        self._clock = clock

    def new(self) -> Activity:
        """Give an empty activity of this branch, to be filled in and saved."""
        return Activity(uuid4(), {}, (), self._session.branch_id)

    def save(self, activity: Activity) -> Changed:
        """Keep an activity, new or changed; raise NotPermitted, MissingValue or InvalidValue."""
        self._session.role.demand(Permission.MANAGE_ACTIVITIES)
        checked_activity(activity)
        with self._store.writing() as act:
            record_activity(act, self._session, activity)
        return act.changed

    def cancel(self, activity_id: UUID) -> Changed:
        """Cancel an activity: nobody enrols any more, and a month later all are forgotten."""
        self._session.role.demand(Permission.MANAGE_ACTIVITIES)
        with self._store.writing() as act:
            found = load_activity(act.connection, activity_id)
            cancelled_on = found.cancelled_on or local_day(act.now)
            record_activity(act, self._session, replace(found, cancelled_on=cancelled_on))
            for one in enrolments_for(act.connection, [activity_id]).get(activity_id, []):
                counter_place(act, self._session, one.id)
        return act.changed

    def list(self) -> tuple[Overview, ...]:
        """Give every activity, the next one first and what is over at the end."""
        today = local_day(self._clock.now())
        with self._store.reading() as connection:
            activities = all_activities(connection)
            people = enrolments_for(connection, [one.id for one in activities])
            found = [_overview(connection, one, people.get(one.id, [])) for one in activities]

        def order(one: Overview) -> tuple[bool, float]:
            over = one.activity.over_on is None or one.activity.over_on < today
            first = one.activity.meetings[0].starts.timestamp() if one.activity.meetings else 0.0
            return over, -first if over else first

        return tuple(sorted(found, key=order))

    def get(self, activity_id: UUID) -> Overview:
        """Give an activity with everybody who enrolled; raise InvalidValue."""
        with self._store.reading() as connection:
            return self._overview(connection, activity_id)

    def enrol(self, activity_id: UUID, draft: EnrolmentDraft) -> Enrolled:
        """Enrol somebody: a place while there is one, else the waiting list.

        Raises EnrolmentRefused, MissingValue or InvalidValue.
        """
        with self._store.writing() as act:
            seen = self._overview(act.connection, activity_id)
            today = local_day(act.now)
            check_open(seen.activity, today, member=_is_member(act.connection, draft, today))
            kept = _readable(checked_draft(draft, seen.activity))
            _check_once(act.connection, seen.people, kept)
            told = Stands.WAITING if seen.left == 0 else Stands.PLACE
            enrolment_id = record_enrolment(act, self._session, activity_id, kept, told)
            if told is Stands.PLACE:
                one = load_enrolment(act.connection, enrolment_id)
                charge_place(act, self._session, one, seen.activity)
        return Enrolled(enrolment_id, told, act.changed)

    def take_in(
        self, activity_id: UUID, rows: Iterable[tuple[int, EnrolmentDraft | Refused]]
    ) -> TakenIn:
        """Enrol who stands in a file, each by itself in its order; tell what became of each row."""
        places, waiting, changed = 0, 0, Changed()
        refused: list[tuple[int, Refused]] = []
        for number, read in rows:
            try:
                if isinstance(read, Refused):
                    raise read
                enrolled = self.enrol(activity_id, read)
            except Refused as error:
                refused.append((number, error))
                continue
            changed |= enrolled.changed
            waits = enrolled.stands is Stands.WAITING
            places, waiting = places + (not waits), waiting + waits
        return TakenIn(places, waiting, tuple(refused), changed)

    def correct(self, enrolment_id: UUID, draft: EnrolmentDraft) -> Changed:
        """Put right what is known of somebody who enrolled (P23); their place stays."""
        with self._store.writing() as act:
            found = load_enrolment(act.connection, enrolment_id)
            activity = load_activity(act.connection, found.activity_id)
            kept = _readable(checked_draft(draft, activity))
            act.record_set(ENROLMENT, enrolment_id, personal_groups(kept))
        return act.changed

    def sign_off(self, enrolment_id: UUID) -> Changed:
        """Take somebody off; who waits longest has the place from now on."""
        with self._store.writing() as act:
            if load_enrolment(act.connection, enrolment_id).off_at is None:
                self._set_off(act, enrolment_id, off=True)
                counter_place(act, self._session, enrolment_id)
        return act.changed

    def sign_on_again(self, enrolment_id: UUID) -> Changed:
        """Put back somebody who was taken off, in the place in the order that they had."""
        with self._store.writing() as act:
            if load_enrolment(act.connection, enrolment_id).off_at is not None:
                self._set_off(act, enrolment_id, off=False)
                self._settle(act, enrolment_id)
        return act.changed

    def tell(self, enrolment_id: UUID) -> Changed:
        """Note that somebody was told how their enrolment stands now."""
        with self._store.writing() as act:
            found = load_enrolment(act.connection, enrolment_id)
            stands = self._settle(act, enrolment_id)
            if stands is not found.told:
                act.record_set(ENROLMENT, enrolment_id, {"told": {"told": stands}})
        return act.changed

    def tick(self, enrolment_id: UUID, came: Collection[str]) -> Changed:
        """Note at which sessions somebody was seen."""
        with self._store.writing() as act:
            if load_enrolment(act.connection, enrolment_id).came != frozenset(came):
                act.record_set(ENROLMENT, enrolment_id, {"presence": {"came": sorted(came)}})
        return act.changed

    def report(self, enrolment_id: UUID) -> dict[str, Any]:
        """Gather everything held on somebody who takes part, to hand over (P22, P25).

        Staff see first who asks. Raises NotPermitted or InvalidValue.
        """
        self._session.role.demand(Permission.ANSWER_REQUESTS)
        today = local_day(self._clock.now())
        with self._store.reading() as connection:
            found = load_enrolment(connection, enrolment_id)
            goes_on = load_activity(connection, found.activity_id).forgotten_on
            held = sections(connection, (enrolment_id,), "")
        return of_participant(held, self._session.library_name, today, goes_on)

    def forget(self, enrolment_id: UUID) -> Changed:
        """Erase somebody at their own wish, here and on every desk; the count stays (P24)."""
        with self._store.writing() as act:
            found = load_enrolment(act.connection, enrolment_id)
            forget(act, found.activity_id, [found])
        return act.changed

    def _settle(self, act: Transaction, enrolment_id: UUID) -> Stands:
        """Charge somebody who has a place, and nobody else; tell how they stand."""
        one = load_enrolment(act.connection, enrolment_id)
        seen = self._overview(act.connection, one.activity_id)
        stands = next(p.stands for p in seen.people if p.enrolment.id == enrolment_id)
        if stands is Stands.PLACE and seen.activity.cancelled_on is None:
            charge_place(act, self._session, one, seen.activity)
        else:
            counter_place(act, self._session, enrolment_id)
        return stands

    def _set_off(self, act: Transaction, enrolment_id: UUID, *, off: bool) -> None:
        group = {
            "off_at": act.now if off else None,
            "off_by": self._session.staff_id if off else None,
        }
        act.record_set(ENROLMENT, enrolment_id, {"sign_off": group})

    def _overview(self, connection: Connection, activity_id: UUID) -> Overview:
        activity = load_activity(connection, activity_id)
        people = enrolments_for(connection, [activity_id]).get(activity_id, [])
        return _overview(connection, activity, people)


def _overview(
    connection: Connection, activity: Activity, people: Collection[Enrolment]
) -> Overview:
    stands = standings(people, activity.capacity)
    owed = owed_by(connection, people)
    failed = failed_mails(connection)
    taking_part = tuple(
        TakesPart(one, stands[one.id], owed.get(one.id, 0), mail_fails=one.id in failed)
        for one in people
    )
    return Overview(activity, taking_part, counts_of(connection, activity.id))


def _readable(draft: EnrolmentDraft) -> EnrolmentDraft:
    telephone = read_telephone(draft.telephone) if draft.telephone else ""
    return replace(draft, email=read_email(draft.email), telephone=telephone)


def _is_member(connection: Connection, draft: EnrolmentDraft, today: date) -> bool:
    if draft.member_id is None:
        return False
    ends_on = load_member(connection, draft.member_id).ends_on
    return ends_on is None or ends_on >= today


def _check_once(
    connection: Connection, people: Collection[TakesPart], draft: EnrolmentDraft
) -> None:
    """Raise EnrolmentRefused for a member, or a name with the same address, that is on the list."""
    ids = person_ids(connection, draft.member_id) if draft.member_id is not None else ()
    for one in (p.enrolment for p in people if p.stands is not Stands.OFF):
        same = (one.name, one.email, one.age) == (draft.name, draft.email, draft.age)
        if same or (one.member_id is not None and one.member_id in ids):
            raise EnrolmentRefused("enrolled_already")
