"""Notices: which are to go, that they are begun before they go, and what became of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID, uuid5

from sqlalchemy import Connection

from db.domain.access import Way
from db.domain.account import LineKind, NewLine
from db.domain.account_kinds import NOTICE, NOTICE_ABOUT, NOTICE_OUTCOME
from db.domain.activity_notice import ANNOUNCED, announcement
from db.domain.change import Changed
from db.domain.clock import Clock, local_day
from db.domain.consent import Purpose
from db.domain.notice import (
    Channel,
    NoMail,
    Notice,
    NoticeItem,
    NoticeKind,
    NoticePlan,
    Outcome,
    Told,
    Wanted,
    channel_of,
    mail_fails,
    plan_of,
    wanted_for_endings,
    wanted_for_holds,
    wanted_for_loans,
)
from db.domain.session import Session
from db.domain.staff import Permission
from db.errors import InvalidValue, UnknownMember
from db.store.access_rows import asked_address_at, record_access
from db.store.activity_notices import activity_notice, note_told, wanted_for_activities
from db.store.household import household_id_of
from db.store.ledger_rows import record_line
from db.store.limit_rows import all_stopped, stopped_for
from db.store.notice_rows import (
    endings,
    failed_mails,
    holds_ready,
    items_of_holds,
    items_of_loans,
    loans_due,
    told_of,
    told_to,
    unsettled,
)
from db.store.people import consent_events, load_member, person_ids
from db.store.regulations import rules_of
from db.store.store import Store
from db.store.transaction import Transaction

_WENT = (Outcome.SENT, Outcome.PRINTED)
_MAIL_PASSWORD = "mail_password"  # noqa: S105 -- the name of the secret


@dataclass(frozen=True, slots=True)
class Begun:
    """The notices that may go now; the others went, or are going, from elsewhere."""

    notices: tuple[Notice, ...]
    changed: Changed


class Notices:
    """What the library writes to its members."""

    def __init__(self, store: Store, session: Session, clock: Clock) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session
        self._clock = clock

    def wanted(self) -> tuple[Notice, ...]:
        """Give the notices that are to go today, each as it would go; nothing is written."""
        today = local_day(self._clock.now())
        with self._store.reading() as connection:
            plan = self._plan(connection, today)
            due = loans_due(connection, today + timedelta(days=plan.before_due))
            ready = holds_ready(connection)
            ending = endings(connection, today, today + timedelta(days=plan.before_end))
            people = {one.member_id for group in (due, ready, ending) for one in group}
            told = told_to(connection, people)
            found: tuple[Wanted, ...] = (
                *wanted_for_loans(due, told, plan, today),
                *wanted_for_holds(ready, told, today),
                *wanted_for_endings(ending, told, plan, today),
            )
            stopped = all_stopped(connection)
            found = tuple(w for w in found if w.kind.use not in stopped.get(w.member_id, ()))
            found += wanted_for_activities(connection, today)
            days = {end.member_id: end.ends_on for end in ending}
            before: dict[UUID, list[Told]] = {}
            for one in told:
                before.setdefault(one.member_id, []).append(one)
            notices = (
                _notice(connection, w, days.get(w.member_id), before.get(w.member_id, ()))
                for w in found
            )
            return tuple(notice for notice in notices if notice is not None)

    def begin(self, notices: Sequence[Notice]) -> Begun:
        """Write down that notices are to go, before any of them goes; give those that may."""
        with self._store.writing() as act:
            people = {notice.wanted.member_id for notice in notices}
            told = {one.id: one for one in told_to(act.connection, people)}
            may_go = tuple(
                n
                for n in notices
                if (n.id not in told or told[n.id].again) and _allowed(act.connection, n.wanted)
            )
            for notice in may_go:
                if notice.id not in told:
                    self._begin(act, notice)
        return Begun(may_go, act.changed)

    def settle(self, notice: Wanted | Told, outcome: Outcome) -> Changed:
        """Write down what became of a notice; one that went and costs something is charged."""
        with self._store.writing() as act:
            self._outcome(act, notice, outcome)
            if isinstance(notice, Wanted) and outcome in _WENT:
                self._charge(act, notice)
                if notice.kind is NoticeKind.ACTIVITY_PLACE:
                    note_told(act, self._session, notice, outcome)
        return act.changed

    def announce(
        self, activity_id: UUID, kind: NoticeKind, enrolment_ids: Collection[UUID]
    ) -> Changed:
        """Let all or some who take part know of a change or a cancellation with the next mails."""
        if kind not in ANNOUNCED:
            raise InvalidValue("what", "follows_from_an_act")
        with self._store.writing() as act:
            about = act.new_id()
            for one in sorted(enrolment_ids):
                wanted = announcement(one, kind, about)
                notice = activity_notice(act.connection, wanted)
                if notice is not None and notice.activity and notice.activity.id == activity_id:
                    self._begin(act, notice)
                    self._outcome(act, wanted, Outcome.DEFERRED)
        return act.changed

    def withhold(self, notice: Notice) -> Changed:
        """Decide that a notice does not go."""
        self.begin([notice])
        return self.settle(notice.wanted, Outcome.WITHHELD)

    def of_member(self, member_id: UUID) -> tuple[Told, ...]:
        """Give what a member was told."""
        with self._store.reading() as connection:
            return tuple(told_to(connection, [member_id]))

    def without_mail(self) -> tuple[NoMail, ...]:
        """Give the members whose kept address takes no mail: who waits longest, asked ones last.

        They stand here until they give an address again, or withdraw their consent.
        """
        with self._store.reading() as connection:
            failed = failed_mails(connection)
            found = [_no_mail(connection, who, *last) for who, last in failed.items()]
        known = {one.member_id: one for one in found if one is not None}
        return tuple(sorted(known.values(), key=lambda one: (one.asked_at is not None, one.since)))

    def note_asked(self, member_id: UUID) -> Changed:
        """Note that staff asked a member for another address, now that mail does not arrive."""
        with self._store.writing() as act:
            person = load_member(act.connection, member_id)
            record_access(act, self._session, person.id, Way.ASKED_ADDRESS)
        return act.changed

    def mail_fails(self, member_id: UUID) -> bool:
        """Tell whether the address of a member takes no mail, so that staff ask for another."""
        with self._store.reading() as connection:
            ids = person_ids(connection, member_id)
            return mail_fails(told_to(connection, ids), consent_events(connection, ids))

    def close_broken_off(self) -> tuple[Told, ...]:
        """Note of notices that were begun and never settled that nobody knows whether they went.

        They are for a person to look at, and never go again by themselves.
        """
        with self._store.reading() as connection:
            open_ones = unsettled(connection)
        for told in open_ones:
            self.settle(told, Outcome.UNKNOWN)
        return tuple(open_ones)

    def came_back(self, notice_ids: Collection[UUID]) -> tuple[int, Changed]:
        """Note of mails that they came back, and count those that were not known to.

        What is not a notice of this library, or went another way since, is left as it is.
        """
        changed, fresh = Changed(), 0
        with self._store.reading() as connection:
            found = told_of(connection, notice_ids)
        for told in found:
            if told.outcome in (Outcome.SENT, Outcome.UNKNOWN):
                changed |= self.settle(told, Outcome.BOUNCED)
                fresh += 1
        return fresh, changed

    def mail_password(self) -> str:
        """Give the password of the mail server as it lies in the encrypted file; empty if none."""
        return (self._store.secret(_MAIL_PASSWORD) or b"").decode()

    def keep_mail_password(self, password: str) -> Changed:
        """Keep the password of the mail server inside the encrypted file; an administrator may."""
        self._session.role.demand(Permission.MANAGE_POST)
        with self._store.writing() as act:
            act.save_secret(_MAIL_PASSWORD, password.encode())
        return act.changed

    def _plan(self, connection: Connection, today: date) -> NoticePlan:
        rules = rules_of(connection)
        own = self._session.branch_id, None, None
        kinds = "reminders", "lost_after_days", "ending_notice_days"
        return plan_of(*(rules.value(kind, *own, today).value for kind in kinds))

    def _outcome(self, act: Transaction, notice: Wanted | Told, outcome: Outcome) -> None:
        values = {
            "notice_id": notice.id,
            "member_id": notice.member_id,
            "outcome": outcome,
            "at": act.now,
        }
        act.record_fact(NOTICE_OUTCOME, act.new_id(), values)

    def _charge(self, act: Transaction, wanted: Wanted) -> None:
        if wanted.fee_cents:
            fee = NewLine(
                id=uuid5(wanted.id, "fee"),
                member_id=wanted.member_id,
                what=LineKind.REMINDER_COST,
                amount_cents=wanted.fee_cents,
            )
            record_line(act, self._session, fee)

    def _begin(self, act: Transaction, notice: Notice) -> None:
        wanted = notice.wanted
        values = {
            "member_id": wanted.member_id,
            "what": wanted.kind,
            "step": wanted.step,
            "channel": notice.channel,
            "on": local_day(act.now),
            "at": act.now,
            "branch_id": self._session.branch_id,
        }
        act.record_fact(NOTICE, notice.id, values)
        for one in wanted.about:
            named = {"notice_id": notice.id, "member_id": wanted.member_id}
            named["loan_id" if wanted.kind.of_loans else "about_id"] = one
            act.record_fact(NOTICE_ABOUT, uuid5(notice.id, str(one)), named)


def _no_mail(
    connection: Connection, member_id: UUID, since: datetime, outcome: Outcome
) -> NoMail | None:
    try:
        member = load_member(connection, member_id)
    except UnknownMember:
        return None
    ids = person_ids(connection, member.id)
    given = consent_events(connection, ids)
    renewed = any(e.granted and e.purpose is Purpose.EMAIL and e.at > since for e in given)
    if member.email is None or renewed:
        return None
    name = member.name
    asked = asked_address_at(connection, ids, since)
    return NoMail(member.id, name.surname, name.given_names, member.email, since, outcome, asked)


def _allowed(connection: Connection, wanted: Wanted) -> bool:
    """Look again when it is to go: the member may have objected since it was listed (P24)."""
    if wanted.kind.of_activities:
        return activity_notice(connection, wanted) is not None
    return wanted.kind.use not in stopped_for(connection, person_ids(connection, wanted.member_id))


def _notice(
    connection: Connection, wanted: Wanted, ends_on: date | None, told: Sequence[Told]
) -> Notice | None:
    """Fill a notice with what it says; None for a member whose file is not here yet."""
    if wanted.kind.of_activities:
        return activity_notice(connection, wanted)
    try:
        member = load_member(connection, wanted.member_id)
    except UnknownMember:
        return None
    fails = mail_fails(told, consent_events(connection, person_ids(connection, member.id)))
    channel = channel_of(wanted, email=member.email, fails=fails)
    return Notice(
        wanted=wanted,
        channel=channel,
        surname=member.name.surname,
        given_names=member.name.given_names,
        street=member.address.street,
        postal_code=member.address.postal_code,
        municipality=member.address.municipality,
        email=member.email if channel is Channel.MAIL else None,
        items=_items(connection, wanted, ends_on),
        household_id=household_id_of(connection, member.id),
        mail_failed=fails and member.email is not None,
    )


def _items(connection: Connection, wanted: Wanted, ends_on: date | None) -> tuple[NoticeItem, ...]:
    match wanted.kind:
        case NoticeKind.HOLD_READY:
            return items_of_holds(connection, wanted.about)
        case NoticeKind.MEMBERSHIP_ENDING:
            return (NoticeItem("", ends_on),)
        case _:
            return items_of_loans(connection, wanted.about)
