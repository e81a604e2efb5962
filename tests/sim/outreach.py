"""What desks of a history do for who comes by: activities, who takes part, the newsletter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from db.domain import enrolment
from db.domain.activity import Activity, Counts, Left
from db.domain.activity_kinds import ACTIVITY, ENROLLED_ONCE, ENROLMENT
from db.domain.change import stamp_of_day
from db.domain.clock import local_day
from db.domain.enrolment import Enrolment, Stands
from db.domain.newsletter_kinds import NEWSLETTER_ADDRESS, NEWSLETTER_CONSENT
from tests.sim.memory_inbox import Records
from tests.sim.memory_outreach import activities, enrolments, sign_ups
from tests.sim.memory_records import Record

if TYPE_CHECKING:
    from tests.sim.history import History
    from tests.sim.memory_store import MemoryAct
    from tests.sim.sim_desk import SimDesk

OFTEN = 0.6  # in a step some desk does one of these, in every second history
ADDRESSES = 6  # of the newsletter: the same people come to several desks


@dataclass
class Noted:
    """What the story knows, and no desk."""

    proofs: dict[UUID, UUID] = field(default_factory=dict)  # a sign-up, and the proof it left
    ahead: dict[UUID, set[UUID]] = field(default_factory=dict)  # who was on the list already
    wished: set[UUID] = field(default_factory=set)  # to be forgotten


def how_often(seed: int) -> float:
    """Tell how much of this a history has: the even ones are without, as they were before it."""
    return OFTEN if seed % 2 else 0


def reach_out(history: History, desk: SimDesk) -> None:
    """Do one thing at a desk, if there is anything to do it with."""
    (work,) = history.outreach.choices(_WORK, _WEIGHTS)
    with desk.store.writing() as act:
        work(Outreach(history, desk, act))


class Outreach:
    """One act of staff at a desk."""

    def __init__(self, history: History, desk: SimDesk, act: MemoryAct) -> None:
        self.desk, self.act, self.noted = desk, act, history.noted
        self.new_id, self.random = history.new_id, history.outreach
        self.numbers = history.numbers
        self.records = act.kept.records

    @property
    def now(self) -> datetime:
        return datetime.fromtimestamp(self.act.now_ms / 1000, UTC)

    @property
    def today(self) -> date:
        return local_day(self.now)

    def plan(self) -> None:
        groups = {
            "about": {"texts": {"nl": {"title": "Specimen", "text": ""}}, "branch_id": None},
            "times": {"sessions": self._sessions()},
            "terms": {"capacity": self.random.choice((1, 1, 2, 3)), "who": "everybody"},
            "standing": {"cancelled_on": None, "at": self.now},
        }
        self.act.record_set(ACTIVITY, self.new_id(), groups)

    def change_plan(self) -> None:
        if one := self._activity():
            groups: dict[str, dict[str, Any]] = self.random.choice((
                {"terms": {"capacity": self.random.choice((1, 2, None)), "who": "everybody"}},
                {"times": {"sessions": self._sessions()}},
                {"standing": {"cancelled_on": self.today, "at": self.now}},
            ))  # fmt: skip
            self.act.record_set(ACTIVITY, one.id, groups)

    def enrol(self) -> None:
        planned, r = activities(self.records), self.random
        soon = [i for i, one in planned.items() if not one.cancelled_on and self._is_ahead(one)]
        if not soon:
            self.plan()
            return
        one = planned[r.choice(sorted(soon)[-2:])]
        people = enrolments(self.records).get(one.id, [])
        stands = enrolment.standings(people, one.capacity)
        taken = sum(s is Stands.PLACE for s in stands.values())
        full = one.capacity is not None and taken >= one.capacity
        members = self.desk.known("member")
        number = next(self.numbers)
        child = r.random() < 0.4
        enrolled = {
            "activity_id": one.id,
            "member_id": r.choice(members) if members and r.random() < 0.3 else None,
            "count_id": self.new_id(),
            "at": self.now,
        }
        groups = {
            "enrolled": enrolled,
            "person": {"surname": f"deelnemer{number}.", "age": 8 if child else None},
            "contact": {"email": f"deelnemer{number}.@b.example",
                        "guardian_surname": f"deelnemer{number}." if child else None},
            "told": {"told": Stands.WAITING if full else Stands.PLACE},
        }  # fmt: skip
        enrolment_id = self.new_id()
        self.noted.ahead[enrolment_id] = {e.id for e in people}
        self.act.record_set(ENROLMENT, enrolment_id, groups)

    def leave(self) -> None:
        if one := self._enrolment():
            off = {"off_at": None if one.off_at else self.now, "off_by": None}
            self.act.record_set(ENROLMENT, one.id, {"sign_off": off})

    def tell(self) -> None:
        """Tell those who moved up, or were told wrongly, how they stand now."""
        if activity := self._activity():
            people = enrolments(self.records).get(activity.id, [])
            stands = enrolment.standings(people, activity.capacity)
            for one in people:
                if one.told is not stands[one.id]:
                    told = {"told": {"told": stands[one.id]}}
                    self.act.record_set(ENROLMENT, one.id, told)

    def tick(self) -> None:
        if one := self._enrolment():
            self.act.record_set(ENROLMENT, one.id, {"presence": {"came": ["1"]}})

    def forget_at_wish(self) -> None:
        if one := self._enrolment():
            self.noted.wished.add(one.id)
            forget(self.act, one.activity_id, [one])

    def sign_up(self) -> None:
        email = f"lezer{self.random.randrange(ADDRESSES)}.@b.example"
        if email in sign_ups(self.records).values():
            return  # it is on the list
        joined = {"wording_version": "1", "language": "nl", "way": "desk",
                  "joined_on": self.today, "staff_id": None}  # fmt: skip
        groups = {"joined": joined, "contact": {"email": email}}
        self.act.record_set(NEWSLETTER_ADDRESS, self.new_id(), groups)

    def post(self) -> None:
        """Note that an issue went to somebody, maybe at a desk that did not hear that they left."""
        known = sorted(sign_ups(self.records))
        if known:
            post = {"issue_id": self.new_id(), "outcome": "sent", "failures": 0}
            self.act.record_set(NEWSLETTER_ADDRESS, self.random.choice(known), {"post": post})

    def sign_off(self) -> None:
        """Wipe an address, however often it is on the list; proof without it stays."""
        listed = sign_ups(self.records)
        if not listed:
            return
        email = self.random.choice(sorted(set(listed.values())))
        for sign_up_id in sorted(i for i, known in listed.items() if known == email):
            values = proof_of(self.records["newsletter_address", sign_up_id], self.today)
            proof, day = self.new_id(), stamp_of_day(self.today)
            self.act.record_fact(NEWSLETTER_CONSENT, proof, values, hlc=day)
            self.noted.proofs[sign_up_id] = proof
            let_go(self.act, sign_up_id)

    def _is_ahead(self, one: Activity) -> bool:
        return one.over_on is not None and one.over_on >= self.today

    def _sessions(self) -> list[list[str]]:
        starts = self.now + timedelta(days=self.random.choice((1, 5, 20, 40)))
        return [["1", starts.isoformat(), (starts + timedelta(hours=2)).isoformat()]]

    def _activity(self) -> Activity | None:
        known = activities(self.records)
        return known[self.random.choice(sorted(known)[-3:])] if known else None

    def _enrolment(self) -> Enrolment | None:
        known = {e.id: e for people in enrolments(self.records).values() for e in people}
        return known[self.random.choice(sorted(known)[-6:])] if known else None


def proof_of(record: Record, today: date) -> dict[str, Any]:
    """Give what shows that somebody consented, and leads to nobody."""
    return {**record.fields["joined"], "left_on": today}


def let_go(act: MemoryAct, sign_up_id: UUID) -> None:
    """Take somebody off the list of the newsletter, here and everywhere."""
    act.record_erasure(sign_up_id)


def beside(records: Records, member: UUID) -> list[UUID]:
    """Find who takes part and is a member that goes."""
    return sorted(
        one.id for people in enrolments(records).values() for one in people
        if one.member_id == member
    )  # fmt: skip


def forget_participants(act: MemoryAct) -> None:
    """Forget who took part in what is over for a month; the last in the order go first."""
    today = local_day(datetime.fromtimestamp(act.now_ms / 1000, UTC))
    planned = activities(act.kept.records)
    for activity_id, people in sorted(enrolments(act.kept.records).items()):
        due = [e for e in people if e.member_id in act.kept.erased
               or enrolment.is_due(e, planned.get(activity_id), today)]  # fmt: skip
        forget(act, activity_id, sorted(due, key=lambda e: (e.version, e.id), reverse=True))


def forget(act: MemoryAct, activity_id: UUID, due: Iterable[Enrolment]) -> None:
    """Let go of some who enrolled, here and everywhere: counts stay, and nobody."""
    records, gone = act.kept.records, list(due)
    everybody = enrolments(records)[activity_id]
    activity = activities(records).get(activity_id)
    today = local_day(datetime.fromtimestamp(act.now_ms / 1000, UTC))
    every = (r.fields for (kind, _), r in records.items() if kind == "enrolled_once")
    mine = (Left(f["what"]) for f in every if f["activity_id"] == str(activity_id))
    counted = Counts(Counter(mine))
    free = enrolment.places_left(activity.capacity if activity else None, counted)
    stands = enrolment.standings(everybody, free)
    ticked = Left.CAME in counted.kinds or any(one.came for one in everybody)
    for one in gone:
        left = enrolment.left_of(one, stands, activity, today, ticked=ticked)
        values = {"activity_id": activity_id, "what": left, "child": one.child}
        act.record_fact(ENROLLED_ONCE, count_id(records, one.id), values)
    for one in gone:
        act.record_erasure(one.id)


def count_id(records: Records, enrolment_id: UUID) -> UUID:
    """Give the id of what is left of somebody, whichever desk forgets them."""
    return UUID(records["enrolment", enrolment_id].fields["enrolled"]["count_id"])


_TABLE: dict[Callable[[Outreach], None], float] = {
    Outreach.plan: 0.5, Outreach.change_plan: 1, Outreach.enrol: 9, Outreach.leave: 2,
    Outreach.tell: 1, Outreach.tick: 1, Outreach.forget_at_wish: 0.5,
    Outreach.sign_up: 4, Outreach.post: 1.5, Outreach.sign_off: 2.5,
}  # fmt: skip
_WORK, _WEIGHTS = list(_TABLE), list(_TABLE.values())
