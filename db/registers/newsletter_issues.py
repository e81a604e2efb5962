"""Issues of the newsletter: written, started, paused, and gone to each address once (P15)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection
from uuid6 import uuid7

from db.domain.change import Changed
from db.domain.newsletter import SignUp
from db.domain.newsletter_issue import (
    Copy,
    Issue,
    State,
    Tally,
    checked_issue,
    copy_id,
    failing,
    failures_before,
    first_to_go,
    still_to_go,
    tally_of,
)
from db.domain.notice import Outcome
from db.domain.session import Session
from db.domain.staff import Permission
from db.errors import InvalidValue
from db.store.newsletter_issue_rows import (
    all_issues,
    load_issue,
    record_post,
    record_state,
    record_texts,
)
from db.store.newsletter_rows import on_their_way, sign_ups, sign_ups_of
from db.store.store import Store


@dataclass(frozen=True, slots=True)
class Going:
    """An issue with what became of it until now, and how many are yet to get it."""

    issue: Issue
    tally: Tally
    waiting: int = 0


class NewsletterIssues:
    """What goes to everybody on the list; a supervisor starts it, and any desk may carry it on."""

    def __init__(self, store: Store, session: Session) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session

    def new(self) -> Issue:
        """Give an empty issue, to be written and saved."""
        return Issue(UUID(int=uuid7().int))

    def list(self) -> tuple[Going, ...]:
        """Give every issue, the latest first, with how far it is; raise NotPermitted."""
        self._session.role.demand(Permission.MANAGE_NEWSLETTER)
        with self._store.reading() as connection:
            everybody = sign_ups(connection)
            return tuple(_going(one, everybody) for one in all_issues(connection))

    def save(self, issue: Issue) -> Changed:
        """Keep a draft, new or changed; raise NotPermitted, MissingValue or InvalidValue."""
        self._session.role.demand(Permission.MANAGE_NEWSLETTER)
        checked_issue(issue)
        with self._store.writing() as act:
            if any(one.id == issue.id for one in all_issues(act.connection)):
                _draft(act.connection, issue.id)
            else:
                record_state(act, self._session, issue.id, State.DRAFT, Tally())
            record_texts(act, issue)
        return act.changed

    def withdraw(self, issue_id: UUID) -> Changed:
        """Throw a draft away; raise NotPermitted, or InvalidValue for one that went to some."""
        self._session.role.demand(Permission.MANAGE_NEWSLETTER)
        with self._store.writing() as act:
            _draft(act.connection, issue_id)
            record_state(act, self._session, issue_id, State.WITHDRAWN, Tally())
        return act.changed

    def start(self, issue_id: UUID) -> Changed:
        """Let a draft go, or one that was paused go on.

        Raises NotPermitted, or InvalidValue while another is under way or nobody is on the list.
        """
        self._session.role.demand(Permission.MANAGE_NEWSLETTER)
        with self._store.writing() as act:
            everybody = sign_ups(act.connection)
            found, other = load_issue(act.connection, issue_id), _goes(act.connection)
            if other is not None and other.id != issue_id:
                raise InvalidValue("issue", "another_goes")
            if found.state not in (State.DRAFT, State.PAUSED):
                raise InvalidValue("issue", "went")
            if not everybody:
                raise InvalidValue("issue", "nobody")
            record_state(act, self._session, issue_id, State.SENDING, Tally())
        return act.changed

    def pause(self, issue_id: UUID) -> Changed:
        """Let an issue wait: no copy goes after the few that are on their way."""
        self._session.role.demand(Permission.MANAGE_NEWSLETTER)
        with self._store.writing() as act:
            if load_issue(act.connection, issue_id).state is State.SENDING:
                record_state(act, self._session, issue_id, State.PAUSED, Tally())
        return act.changed

    def is_sending(self) -> bool:
        """Tell whether an issue is to go on now."""
        with self._store.reading() as connection:
            return any(one.state is State.SENDING for one in all_issues(connection))

    def wanted(self, most: int) -> tuple[Copy, ...]:
        """Give the next copies that are to go, at most so many; none while it is paused."""
        with self._store.reading() as connection:
            issue, everybody = _goes(connection), sign_ups(connection)
        if issue is None or issue.state is not State.SENDING:
            return ()
        return tuple(Copy(issue, to) for to in still_to_go(everybody, issue.id)[:most])

    def begin(self, copies: Sequence[Copy]) -> tuple[tuple[Copy, ...], Changed]:
        """Write down that copies are to go, before any of them does; give those that may.

        Who left the list since, or got it from another desk, gets none; nobody does once it is
        paused.
        """
        with self._store.writing() as act:
            issue = _goes(act.connection)
            if issue is None or issue.state is not State.SENDING:
                return (), act.changed
            asked = sign_ups_of(act.connection, *(one.to.email for one in copies))
            open_ones = {one.id: one for one in still_to_go(asked, issue.id)}
            may_go = tuple(
                Copy(issue, open_ones[one.to.id])
                for one in copies
                if one.issue.id == issue.id and one.to.id in open_ones
            )
            for one in may_go:
                record_post(act, one.to, issue.id, None, failures_before(one.to))
        return may_go, act.changed

    def settle(self, copy: Copy, outcome: Outcome) -> Changed:
        """Write down what became of a copy, unless who got it has left the list since."""
        with self._store.writing() as act:
            failures = failures_before(copy.to) + (outcome is Outcome.REFUSED)
            record_post(act, copy.to, copy.issue.id, outcome, failures)
        return act.changed

    def close_broken_off(self) -> Changed:
        """Note of copies begun and never settled that nobody knows whether they went.

        They never go again by themselves.
        """
        with self._store.reading() as connection:
            if not on_their_way(connection):
                return Changed()
        with self._store.writing() as act:
            for one in on_their_way(act.connection):
                if one.post is not None:
                    record_post(act, one, one.post.issue_id, Outcome.UNKNOWN, one.post.failures)
        return act.changed

    def finish(self) -> Changed:
        """End the issue that went to everybody, and keep its count."""
        with self._store.reading() as connection:
            issue, everybody = _goes(connection), sign_ups(connection)
        if issue is None or still_to_go(everybody, issue.id):
            return Changed()
        with self._store.writing() as act:
            tally = tally_of(everybody, issue.id)
            record_state(act, self._session, issue.id, State.SENT, tally)
        return act.changed

    def came_back(self, copy_ids: Collection[UUID]) -> tuple[int, Changed]:
        """Note of copies that they came back, and count those that were not known to."""
        with self._store.reading() as connection:
            told = [one.email for one in sign_ups(connection) if _arrived(one) in copy_ids]
        if not told:
            return 0, Changed()
        fresh = 0
        with self._store.writing() as act:
            for one in sign_ups_of(act.connection, *told):
                if one.post is not None and _arrived(one) in copy_ids:
                    failures = one.post.failures + 1
                    record_post(act, one, one.post.issue_id, Outcome.BOUNCED, failures)
                    fresh += 1
        return fresh, act.changed

    def failing(self) -> tuple[SignUp, ...]:
        """Give the addresses that did not take the last issue, the worst first."""
        self._session.role.demand(Permission.MANAGE_NEWSLETTER)
        with self._store.reading() as connection:
            return failing(sign_ups(connection))


def _draft(connection: Connection, issue_id: UUID) -> Issue:
    found = load_issue(connection, issue_id)
    if found.state is not State.DRAFT:
        raise InvalidValue("issue", "went")
    return found


def _goes(connection: Connection) -> Issue | None:
    """Read the issue that is under way; of several the one that most have."""
    going = [one for one in all_issues(connection) if one.state.under_way]
    return first_to_go(going, sign_ups(connection) if len(going) > 1 else ())


def _arrived(one: SignUp) -> UUID | None:
    """Give the number of the last copy to an address, as long as it seems to have arrived."""
    post = one.post
    if post is None or post.outcome not in (Outcome.SENT, Outcome.UNKNOWN):
        return None
    return copy_id(post.issue_id, one.id)


def _going(issue: Issue, everybody: Sequence[SignUp]) -> Going:
    if not issue.state.under_way:
        return Going(issue, issue.tally)
    waiting = len(still_to_go(everybody, issue.id))
    return Going(issue, tally_of(everybody, issue.id), waiting)
