"""Notices: what the library has to tell a member, when, and by which way (P13)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid5

from db.domain.activity import Activity
from db.domain.consent import ConsentEvent, Purpose
from db.domain.processing import Stops


class NoticeKind(StrEnum):
    """What a notice is about; nothing else may be sent to a member's address."""

    DUE_SOON = "due_soon"
    OVERDUE = "overdue"
    BILL = "bill"
    HOLD_READY = "hold_ready"
    MEMBERSHIP_ENDING = "membership_ending"
    ACTIVITY_SOON = "activity_soon"  # to the address that was given for this activity (P16)
    ACTIVITY_PLACE = "activity_place"
    ACTIVITY_CHANGED = "activity_changed"
    ACTIVITY_CANCELLED = "activity_cancelled"

    @property
    def of_activities(self) -> bool:
        """Tell whether it goes to somebody who takes part in an activity."""
        return self.value.startswith("activity_")

    @property
    def of_loans(self) -> bool:
        """Tell whether it is about loans."""
        return self in (NoticeKind.DUE_SOON, NoticeKind.OVERDUE, NoticeKind.BILL)

    @property
    def use(self) -> Stops:
        """Tell which limit of a member keeps it from going."""
        demands = self in (NoticeKind.OVERDUE, NoticeKind.BILL)
        return Stops.DEMANDS if demands else Stops.COURTESY


class Channel(StrEnum):
    """The way a notice goes: mail is free and goes first where the member consented."""

    MAIL = "mail"
    LETTER = "letter"


class Outcome(StrEnum):
    """What became of a notice; the last one counts."""

    SENT = "sent"
    PRINTED = "printed"
    DEFERRED = "deferred"  # surely not sent: to be tried again
    REFUSED = "refused"  # the address does not take mail
    BOUNCED = "bounced"  # it came back
    WITHHELD = "withheld"  # staff decided that it should not go
    UNKNOWN = "unknown"  # broken off while it went: never again by itself

    @property
    def reached(self) -> bool:
        """Tell whether nothing more has to be done about it."""
        return self in (Outcome.SENT, Outcome.PRINTED, Outcome.WITHHELD)

    @property
    def mail_failed(self) -> bool:
        """Tell whether the address takes no mail: it said so, or the mail came back."""
        return self in (Outcome.REFUSED, Outcome.BOUNCED)


@dataclass(frozen=True, slots=True)
class OverdueStep:
    """One step of the reminders: days after the due date, and what it costs, in cents."""

    days: int
    fee_cents: int = 0
    letter_only: bool = False


@dataclass(frozen=True, slots=True)
class NoticePlan:
    """When the library writes; days count calendar days."""

    before_due: int
    overdue: tuple[OverdueStep, ...]
    bill_after: int
    before_end: int


def plan_of(
    reminders: Iterable[Sequence[Any]], lost_after_days: int, ending_notice_days: int
) -> NoticePlan:
    """Read the plan from the rules: triples of days after the due date, channel and fee in cents.

    A step before the due date tells that it comes near; of several, the earliest counts.
    """
    steps = sorted(reminders, key=lambda step: step[0])
    before = [-days for days, _, _ in steps if days <= 0]
    overdue = tuple(
        OverdueStep(days, fee, letter_only=channel == Channel.LETTER)
        for days, channel, fee in steps
        if 0 < days < lost_after_days
    )
    return NoticePlan(max(before, default=-1), overdue, lost_after_days, ending_notice_days)


@dataclass(frozen=True, slots=True)
class LoanDue:
    """An open loan, as far as notices go."""

    loan_id: UUID
    member_id: UUID
    due_on: date


@dataclass(frozen=True, slots=True)
class HoldReady:
    """A hold that lies ready."""

    hold_id: UUID
    member_id: UUID
    until: date | None


@dataclass(frozen=True, slots=True)
class Ending:
    """A membership that will end."""

    member_id: UUID
    ends_on: date


@dataclass(frozen=True, slots=True)
class Wanted:
    """A notice that is to go out: to whom, what, which step, and about which records."""

    member_id: UUID
    kind: NoticeKind
    step: int
    about: tuple[UUID, ...]
    letter_only: bool = False
    fee_cents: int = 0

    @property
    def id(self) -> UUID:
        """Give the id: the same at whichever desk it is worked out."""
        about = ",".join(sorted(map(str, self.about)))
        return uuid5(self.member_id, f"{self.kind}|{self.step}|{about}")


@dataclass(frozen=True, slots=True)
class Told:
    """A notice that was begun, and what became of it as far as is known."""

    id: UUID
    member_id: UUID
    kind: NoticeKind
    step: int
    about: frozenset[UUID]
    outcome: Outcome | None = None
    mail_failed_at: datetime | None = None  # when its mail was refused or came back, the last time

    @property
    def again(self) -> bool:
        """Tell whether it may be tried again by itself: only what surely did not arrive."""
        return self.outcome is not None and (
            self.outcome is Outcome.DEFERRED or self.outcome.mail_failed
        )


def wanted_for_loans(
    loans: Iterable[LoanDue], told: Iterable[Told], plan: NoticePlan, today: date
) -> tuple[Wanted, ...]:
    """Work out which notices about loans are to go: one a member, kind and step.

    A desk that did not run for days sends the latest step only, not those that were missed.
    """
    done = _done(told)
    groups: dict[tuple[UUID, NoticeKind, int], list[UUID]] = {}
    for loan in loans:
        due = _step_of(loan, plan, today)
        if due is not None and not _already(done, loan.loan_id, due):
            groups.setdefault((loan.member_id, *due), []).append(loan.loan_id)
    return tuple(
        _wanted(member_id, kind, step, about, plan)
        for (member_id, kind, step), about in groups.items()
    )


def wanted_for_holds(
    holds: Iterable[HoldReady], told: Iterable[Told], today: date
) -> tuple[Wanted, ...]:
    """Work out whom to tell that something lies ready: one notice a member."""
    done = _done(told)
    groups: dict[UUID, list[UUID]] = {}
    for hold in holds:
        over = hold.until is not None and hold.until < today
        if not over and not _already(done, hold.hold_id, (NoticeKind.HOLD_READY, 0)):
            groups.setdefault(hold.member_id, []).append(hold.hold_id)
    return tuple(
        Wanted(member_id, NoticeKind.HOLD_READY, 0, tuple(sorted(about)))
        for member_id, about in groups.items()
    )


def wanted_for_endings(
    endings: Iterable[Ending], told: Iterable[Told], plan: NoticePlan, today: date
) -> tuple[Wanted, ...]:
    """Work out whom to tell that their membership will end; once for each end."""
    done = _done(told)
    first, last = today, today + timedelta(days=plan.before_end)
    return tuple(
        Wanted(end.member_id, NoticeKind.MEMBERSHIP_ENDING, 0, (about,))
        for end in endings
        if first <= end.ends_on <= last
        and not _already(
            done,
            about := uuid5(end.member_id, f"ends|{end.ends_on}"),
            (NoticeKind.MEMBERSHIP_ENDING, 0),
        )
    )


@dataclass(frozen=True, slots=True)
class NoMail:
    """A member whose address takes no mail: `outcome` is what the server said, or REFUSED."""

    member_id: UUID
    surname: str = field(repr=False)
    given_names: str = field(repr=False)
    email: str = field(repr=False)
    since: datetime
    outcome: Outcome
    asked_at: datetime | None = None  # when staff asked for another address, since then


def mail_fails(told: Iterable[Told], consents: Iterable[ConsentEvent]) -> bool:
    """Tell whether mail did not reach a member, and no address was given since."""
    failed = [one.mail_failed_at for one in told if one.mail_failed_at is not None]
    given = [one.at for one in consents if one.granted and one.purpose is Purpose.EMAIL]
    return bool(failed) and all(at <= max(failed) for at in given)


def channel_of(wanted: Wanted, *, email: str | None, fails: bool = False) -> Channel:
    """Choose the way: mail to a consented address that takes it, unless the step is a letter."""
    return Channel.LETTER if wanted.letter_only or not email or fails else Channel.MAIL


@dataclass(frozen=True, slots=True)
class NoticeItem:
    """One line of a notice: a title and the day that matters."""

    title: str
    day: date | None = None
    cents: int = 0


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice with all that its text says; names and addresses never show themselves."""

    wanted: Wanted
    channel: Channel
    surname: str = field(repr=False)
    given_names: str = field(repr=False)
    street: str = field(repr=False)
    postal_code: str = field(repr=False)
    municipality: str = field(repr=False)
    email: str | None = field(repr=False)
    items: tuple[NoticeItem, ...] = field(repr=False)
    household_id: UUID | None = None
    mail_failed: bool = False  # a mail to this address was refused, or came back
    activity: Activity | None = None
    child: str = field(default="", repr=False)  # who takes part, where a parent is written to

    @property
    def roof(self) -> tuple[object, ...]:
        """Tell who lives with whom: one household by its record, and one address.

        A member without a household, or at another address than theirs, is alone.
        """
        own = self.household_id or self.wanted.member_id
        return (own, self.street, self.postal_code, self.municipality)

    @property
    def id(self) -> UUID:
        """Give the id of the notice."""
        return self.wanted.id


def _wanted(
    member_id: UUID, kind: NoticeKind, step: int, about: Collection[UUID], plan: NoticePlan
) -> Wanted:
    about = tuple(sorted(about))
    if kind is not NoticeKind.OVERDUE:
        return Wanted(member_id, kind, step, about, letter_only=kind is NoticeKind.BILL)
    own = plan.overdue[step - 1]
    return Wanted(member_id, kind, step, about, own.letter_only, own.fee_cents)


def _step_of(loan: LoanDue, plan: NoticePlan, today: date) -> tuple[NoticeKind, int] | None:
    late = (today - loan.due_on).days
    if late >= plan.bill_after:
        return NoticeKind.BILL, 0
    reached = [n for n, step in enumerate(plan.overdue, start=1) if late >= step.days]
    if reached:
        return NoticeKind.OVERDUE, reached[-1]
    return (NoticeKind.DUE_SOON, 0) if -plan.before_due <= late <= 0 else None


_Done = Mapping[UUID, set[tuple[NoticeKind, int]]]


def _done(told: Iterable[Told]) -> _Done:
    done: dict[UUID, set[tuple[NoticeKind, int]]] = {}
    for one in told:
        if not one.again:
            for record_id in one.about:
                done.setdefault(record_id, set()).add((one.kind, one.step))
    return done


def _already(done: _Done, record_id: UUID, wanted: tuple[NoticeKind, int]) -> bool:
    """Tell whether this step, or a later one of its kind, was told before."""
    kind, step = wanted
    return any(k is kind and s >= step for k, s in done.get(record_id, ()))
