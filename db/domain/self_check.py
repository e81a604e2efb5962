"""The self-check: what is wrong with a promise now, and when what keeps it last ran (P32).

What is wrong is a code; the words for it, with what to do, stand in `resources/letters`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from db.domain.obligation import OBLIGATIONS, Obligation

# A desk that is closed over a long weekend did nothing wrong.
PATIENCE: Final = timedelta(days=5)


class Job(StrEnum):
    """What has to run again and again for promises to be kept."""

    SEVERING = "severing"  # loans, reservations, costs and notices lose their member
    RETENTION = "retention"
    ACCESS_LOG = "access_log"  # its lines go after two years
    INCIDENTS = "incidents"  # where images are, goes after four weeks
    ACTIVITIES = "activities"  # who took part goes after a month
    GUARDIANS = "guardians"  # of who turned sixteen
    LIMITS = "limits"  # what desks that were apart kept all the same
    LOST_VALUES = "lost_values"  # what lost against another desk's is wiped after thirty days
    TALLIES = "tallies"  # the counts of a day or a month are told once that is over
    BACKUP = "backup"  # of this desk, with the list of who was erased beside it


class Problem(StrEnum):
    """What is wrong; each is said with what to do about it."""

    READABLE = "readable"  # the file of this desk opens without its key
    NEVER_RAN = "never_ran"
    NOT_LATELY = "not_lately"
    EXCHANGE = "exchange"
    CLOCK = "clock"
    NO_STATEMENT = "no_statement"
    REQUESTS = "requests"
    INCIDENTS = "incidents"
    PLEDGES = "pledges"  # staff who are to declare it, or to read the lesson, once more
    MAIL_PARTY = "mail_party"
    CENTRAL_PARTY = "central_party"

    @property
    def fatal(self) -> bool:
        """Tell whether a promise is broken by it, and not only in danger."""
        return self is Problem.READABLE


# What each desk does for itself; the rest one desk does for all, and tells them.
EACH_DESK: Final = frozenset({Job.LOST_VALUES, Job.TALLIES, Job.BACKUP})
# What keeps each promise that time keeps.
JOBS: Final[Mapping[str, Job]] = {
    "P6": Job.GUARDIANS,
    "P10": Job.SEVERING,
    "P11": Job.SEVERING,
    "P12": Job.LOST_VALUES,
    "P13": Job.SEVERING,
    "P14": Job.TALLIES,
    "P16": Job.ACTIVITIES,
    "P17": Job.INCIDENTS,
    "P19": Job.RETENTION,
    "P20": Job.RETENTION,
    "P21": Job.BACKUP,
    "P24": Job.LIMITS,
    "P30": Job.ACCESS_LOG,
}


@dataclass(frozen=True, slots=True)
class Facts:
    """What a desk knows of itself at the moment of the check; no person is in it."""

    today: date
    ran: Mapping[Job, date] = field(default_factory=dict)
    since: date = date.min  # the day on which this file began to note what ran
    readable: bool = False
    joined: bool = False
    exchanged_on: date | None = None
    clock_off: bool = False
    statement: str = ""
    late_requests: int = 0
    open_incidents: int = 0
    staff_behind: int = 0
    unlisted_mail: str = ""  # the server that mail goes to, and no party of the register has
    unlisted_central: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """How one promise stands: what is wrong now, about what or how many, and when it last ran."""

    promise: Obligation
    problems: tuple[tuple[Problem, str], ...] = ()
    job: Job | None = None
    last_ran: date | None = None

    @property
    def failed(self) -> bool:
        """Tell whether the promise is broken now."""
        return any(problem.fatal for problem, _about in self.problems)


def self_check(facts: Facts) -> tuple[Checked, ...]:
    """Check every promise; those with something wrong come first, the broken ones before all."""
    found: dict[str, list[tuple[Problem, str]]] = {}
    for promise, problem, about in _problems(facts):
        found.setdefault(promise, []).append((problem, about))
    every = (
        Checked(
            one, tuple(found.get(one.id, ())), job, facts.ran.get(job) if job is not None else None
        )
        for one in OBLIGATIONS
        for job in (JOBS.get(one.id),)
    )
    return tuple(sorted(every, key=lambda c: (not c.failed, not c.problems)))


def _problems(facts: Facts) -> Iterator[tuple[str, Problem, str]]:
    yield from _jobs(facts)
    days = facts.today - (facts.exchanged_on or date.min)
    said: tuple[tuple[bool, str, Problem, str], ...] = (
        (facts.readable, "P31", Problem.READABLE, ""),
        (facts.joined and days > PATIENCE, "P21", Problem.EXCHANGE, ""),
        (facts.clock_off, "P19", Problem.CLOCK, ""),
        (not facts.statement, "P5", Problem.NO_STATEMENT, ""),
        (facts.late_requests > 0, "P27", Problem.REQUESTS, str(facts.late_requests)),
        (facts.open_incidents > 0, "P17", Problem.INCIDENTS, str(facts.open_incidents)),
        (facts.staff_behind > 0, "P28", Problem.PLEDGES, str(facts.staff_behind)),
        (facts.staff_behind > 0, "P34", Problem.PLEDGES, str(facts.staff_behind)),
        (bool(facts.unlisted_mail), "P18", Problem.MAIL_PARTY, facts.unlisted_mail),
        (bool(facts.unlisted_central), "P18", Problem.CENTRAL_PARTY, facts.unlisted_central),
    )
    yield from ((promise, problem, about) for wrong, promise, problem, about in said if wrong)


def _jobs(facts: Facts) -> Iterator[tuple[str, Problem, str]]:
    for promise, job in JOBS.items():
        last = facts.ran.get(job)
        if facts.today - (last or facts.since) > PATIENCE:
            what = Problem.NEVER_RAN if last is None else Problem.NOT_LATELY
            yield promise, what, ""
