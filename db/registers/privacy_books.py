"""The books of the privacy officer: the self-check, processors, authorities and incidents."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from uuid import UUID

from db.domain.change import Changed
from db.domain.clock import Clock, local_day
from db.domain.incident import Due, Incident, check_incident
from db.domain.privacy_kinds import AUTHORITY_REQUEST, INCIDENT, PROCESSOR
from db.domain.processor import (
    AuthorityRequest,
    Processor,
    Task,
    check_listed,
    checked_processor,
    is_listed,
    is_party,
    receivers,
)
from db.domain.request import Pressing
from db.domain.self_check import EACH_DESK, Checked, Facts, Job, self_check
from db.domain.session import Session
from db.domain.staff import Permission
from db.domain.sync_report import NOTABLE_MS
from db.domain.wording import Text
from db.errors import InvalidValue, MissingValue
from db.store.engine import is_encrypted
from db.store.incident_images import forget_images, take_up_older, write_images
from db.store.pledge_rows import staff_behind
from db.store.privacy_rows import (
    authority_requests,
    incidents,
    last_runs,
    names_a_member,
    note_run,
    processors,
)
from db.store.request_rows import open_requests
from db.store.store import Store
from db.store.sync_state import load_status
from db.store.transaction import Transaction
from db.store.wording_rows import versions


class PrivacyBooks:
    """What a privacy officer writes down and looks at; no member is in it."""

    def __init__(
        self, store: Store, session: Session, clock: Clock, central: Callable[[], str]
    ) -> None:
        """Work on an open store, for who is signed in; `central` names the centre's computer."""
        self._central = central
        self._store = store
        self._session = session
        self._clock = clock

    def check(self, mail_host: str = "") -> tuple[Checked, ...]:
        """Check every promise, what is wrong first; `mail_host` takes this desk's mail (P32)."""
        return self_check(self._facts(mail_host))

    def day_done(self, cancelled: Callable[[], bool]) -> None:
        """Do what the day asks of these books, and write down that the day's jobs ran."""
        self.forget_images()
        if not cancelled():  # what was broken off did not run
            self.ran(*(job for job in Job if job not in EACH_DESK))

    def ran(self, *jobs: Job) -> None:
        """Write down that these jobs were done today."""
        with self._store.writing() as act:
            for job in jobs:
                note_run(act, self._session, job, self._today())

    def processors(self) -> tuple[Processor, ...]:
        """Give the register of processors (P18)."""
        with self._store.reading() as connection:
            return processors(connection)

    def save_processor(self, one: Processor) -> Changed:
        """Keep a party, new or changed; raise NotPermitted, MissingValue or InvalidValue."""
        self._session.role.demand(Permission.MANAGE_RETENTION)
        kept = checked_processor(one, self._today())
        party = {
            name: getattr(kept, name)
            for name in ("name", "task", "host", "purpose", "data", "country")
        }
        agreement = {"agreed_on": kept.agreed_on, "agreement": kept.agreement}
        with self._store.writing() as act:
            standing = {"active": kept.active, **self._now(act)}
            groups = {"party": party, "agreement": agreement, "standing": standing}
            act.record_set(PROCESSOR, kept.id, groups)
        return act.changed

    def check_listed(self, task: Task, host: str) -> None:
        """Raise UnlistedParty unless the register has who gets data for this task (P18)."""
        check_listed(self.processors(), task, host)

    def receivers(self, task: Task) -> tuple[str, ...]:
        """Name who may get a file made for this task; raise UnlistedParty (P18)."""
        return receivers(self.processors(), task)

    def authority_requests(self) -> tuple[AuthorityRequest, ...]:
        """Give what authorities asked, the newest first (P18)."""
        with self._store.reading() as connection:
            return authority_requests(connection)

    def note_authority(self, one: AuthorityRequest) -> Changed:
        """Write down what an authority asked; raise NotPermitted, MissingValue, InvalidValue."""
        self._session.role.demand(Permission.MANAGE_RETENTION)
        values = {name: getattr(one, name) for name in ("authority", "ground", "reference", "data")}
        for name, value in values.items():
            if not value.strip():
                raise MissingValue(f"authority_{name}" if name in {"ground", "data"} else name)
        if one.asked_on > self._today():
            raise InvalidValue("asked_on", "future")
        told = {"asked_on": one.asked_on, "given": one.given, "may_tell": one.may_tell}
        with self._store.writing() as act:
            act.record_fact(AUTHORITY_REQUEST, one.id, {**values, **told, **self._now(act)})
        return act.changed

    def incidents(self) -> tuple[Incident, ...]:
        """Give every incident, the newest first (P17)."""
        with self._store.reading() as connection:
            return incidents(connection)

    def save_incident(self, one: Incident) -> Changed:
        """Keep an incident, new or changed; raise NotPermitted, MissingValue or InvalidValue."""
        self._session.role.demand(Permission.MANAGE_RETENTION)
        with self._store.reading() as connection:
            if names_a_member(connection, one.texts):
                raise InvalidValue("note", "names")
        with self._store.writing() as act:
            check_incident(one, act.now)
            before = {known.id: known.where for known in incidents(act.connection)}
            self._record_incident(act, one)
            if one.where != before.get(one.id, ("", None, "")):
                write_images(act, self._session, one.id, one.where)
        return act.changed

    def pressing_incidents(self) -> int:
        """Count the incidents of which the authority is still to hear, for who may tell it."""
        if not self._session.role.may(Permission.MANAGE_RETENTION):
            return 0
        return self._count_open()

    def take_up_older(self) -> None:
        """Write anew where images are that this desk's older program kept in an incident."""
        with self._store.writing() as act:
            take_up_older(act, self._session)

    def forget_images(self) -> None:
        """Let go of where images are once their four weeks, or what held them, are over (P17)."""
        with self._store.writing() as act:
            forget_images(act, self._today())

    def new_id(self) -> UUID:
        """Give the id of a new entry."""
        with self._store.writing() as act:
            return act.new_id()

    def _record_incident(self, act: Transaction, one: Incident) -> None:
        def taken(*names: str) -> dict[str, object]:
            return {name: getattr(one, name) for name in names}

        groups = {
            "seen": taken("what", "happened_on", "seen_at", "data", "persons"),
            "course": taken("measures", "told", "told_on", "no_need"),
            "standing": self._now(act),
        }
        act.record_set(INCIDENT, one.id, groups)

    def _now(self, act: Transaction) -> dict[str, object]:
        return {"at": act.now, "staff_id": self._session.staff_id}

    def _today(self) -> date:
        return local_day(self._clock.now())

    def _count_open(self) -> int:
        now = self._clock.now()
        return sum(one.due(now) is not Due.SETTLED for one in self.incidents())

    def _facts(self, mail_host: str) -> Facts:
        today = self._today()
        with self._store.reading() as connection:
            status, known = load_status(connection), processors(connection)
            requests = open_requests(connection)
            said = versions(connection, today)
            ran = last_runs(connection, self._session)
            readable = not is_encrypted(connection)
            behind = len(staff_behind(connection, today))
        return Facts(
            today,
            ran,
            since=_made_on(self._session.library_id),
            readable=readable,
            joined=status.joined,
            exchanged_on=local_day(status.last_ok) if status.last_ok else None,
            clock_off=abs(status.offset_ms) > NOTABLE_MS,
            statement=said.get(Text.STATEMENT, ""),
            late_requests=sum(one.pressing(today) is Pressing.LATE for one in requests),
            open_incidents=self._count_open(),
            staff_behind=behind,
            unlisted_mail=_unlisted(known, Task.MAIL, mail_host),
            unlisted_central=_unlisted(known, Task.CENTRAL, self._central()),
        )


def _unlisted(known: tuple[Processor, ...], task: Task, host: str) -> str:
    return host if is_party(host) and not is_listed(known, task, host) else ""


def _made_on(library_id: UUID) -> date:
    """Tell on which day a library was founded: its id tells the time (RFC 9562, 5.7)."""
    milliseconds = library_id.int >> 80
    return local_day(datetime.fromtimestamp(milliseconds / 1000, UTC))
