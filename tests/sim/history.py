"""One history: desks, a centre, and all that can go wrong between them. One seed, one story."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from itertools import count
from typing import Any
from unittest.mock import patch
from uuid import UUID

from db.domain.change import Operation
from db.domain.decision import Outcome
from db.domain.inbox_kinds import DECISION
from db.domain.lending_kinds import ITEM, LOAN, LOAN_RETURN
from db.domain.record_kinds import CONSENT_EVENT, MEMBER
from db.errors import Trouble
from db.store.queue_upkeep import KEPT
from db.sync.bootstrap import erase_known
from tests.central.model import Centre
from tests.central.operations import Line as PlainLine
from tests.sim.chances import Sort, oftener, weighted
from tests.sim.faulty_line import PAGE, Plug
from tests.sim.forgetting import day_job
from tests.sim.lending import OFTEN, lend_on
from tests.sim.memory_consents import events_of
from tests.sim.memory_inbox import pair_id
from tests.sim.memory_store import MemoryAct
from tests.sim.outreach import Noted, beside, how_often, reach_out
from tests.sim.sim_desk import SimDesk

STEPS = 80
ROUGH = 10**9  # from this seed on much more is erased, and put back to how it was
CROWDED = 2 * 10**9  # and from this one on several desks work in the same moment
DAILY = 0.08  # how often in a step some desk does the job of the day
START = int(datetime(2026, 11, 22, 11, 0, tzinfo=UTC).timestamp())
MINUTE, HOUR, DAY = 60, 3600, 86400
SKEWS = (0, 0, -5000 * MINUTE, -MINUTE, 4 * MINUTE, 20 * MINUTE, 70 * DAY)
AWAY = (10 * MINUTE, 8 * HOUR, 3 * DAY, 20 * DAY, 60 * DAY, 200 * DAY)
BROKEN_TITLE = "a title with a \0 in it"  # PostgreSQL takes no such text: the centre voids it
ADMIN = UUID(int=1)


@contextmanager
def short_pages() -> Iterator[None]:
    """Let pages and slices be short, so that short histories have several of each."""
    with (
        patch("db.sync.pull.PULL_ROWS", PAGE),
        patch("db.sync.bootstrap.STATE_ROWS", PAGE),
    ):
        yield


class History:
    """The desks, the centre between them, true time, and what was ever done."""

    def __init__(self, seed: int, steps: int | None = None) -> None:
        self.random = random.Random(seed)
        self.daily = random.Random(-1 - seed)  # of its own, so that the rest stays as it was
        self.lending = random.Random(-1_000_000 - seed)
        self.outreach = random.Random(-1_000_000_000 - seed)
        self.reaching, self.noted = how_often(seed), Noted()
        self.steps = steps or STEPS
        self.sort = _sort_of(seed)
        self.numbers = count(1)
        self.now = START
        self.made: dict[UUID, Operation] = {}  # every operation any desk ever made
        self.done_at: dict[UUID, int] = {}  # and when, by true time
        self.written_over: dict[str, list[UUID]] = {}  # an address, and what took its place
        self.excused: set[UUID] = set()  # gone with a disk, before anyone else kept it
        self.gone_with_a_disk: set[UUID] = set()  # the centre holds it, no queue does any more
        self.trimmed: set[UUID] = set()  # the queue let go of it
        self.stamped_anew: set[UUID] = set()  # its disk was put back to another stamp of it
        self.lost_there: set[UUID] = set()  # the centre held it, and was put back to before
        self.keys_lost: set[UUID] = set()  # of people, at a centre put back in the midst of a round
        self.unreadable: set[UUID] = set()  # the last disk with such a key was put back as well
        self.erased: set[UUID] = set()  # by operations that reached the centre
        self.erased_there: set[UUID] = set()  # at the centre itself, which does it again
        self.late: list[tuple[UUID, Callable[[], Any]]] = []
        self.centre = Centre(lambda: self.now * 1000, self.new_id(), self.new_id())
        self.desks = [SimDesk(self, n) for n in range(self.random.randrange(3, 9))]
        self._found()
        self.back_up_centre(self.desks[0])

    def new_id(self) -> UUID:
        return UUID(int=(0x0190 << 112) + (7 << 76) + (2 << 62) + next(self.numbers))

    def remember(self, operations: list[Operation]) -> None:
        self.made.update((op.op_id, op) for op in operations)
        self.done_at.update((op.op_id, self.now) for op in operations)

    def may_come_again(self, statement: Callable[[], Any]) -> None:
        if self.random.random() < 0.1:
            self.late.append((self.centre.epoch, statement))

    def run(self) -> None:
        """Live through it; then the net holds and the clocks are right."""
        with short_pages():
            for _ in range(self.steps):
                self.step()
            self.heal()

    def step(self) -> None:
        r = self.random
        if not self.sort.at_once or r.random() >= self.sort.at_once:
            self.now += r.randrange(1, 60) if r.random() < 0.96 else r.choice(AWAY)
        desk = r.choice(self.desks)
        (happening,) = r.choices(_HAPPENINGS, self.sort.weights)
        happening(self, desk)
        if self.lending.random() < OFTEN:
            lend_on(self, self.lending.choice(self.desks))
        if self.outreach.random() < self.reaching:
            reach_out(self, self.outreach.choice(self.desks))
        if self.daily.random() < DAILY:
            day_job(self, self.daily.choice(self.desks))

    def heal(self) -> None:
        for desk in self.desks:
            desk.skew = desk.away_until = 0
        for _ in range(5):  # what one desk tells of another's work travels once more
            for desk in self.desks:
                self.now += 10
                desk.sync(Plug())
        day_job(self, self.desks[0])
        for desk in self.desks:  # as each does every day
            erase_known(desk.store, desk.central)  # type: ignore[arg-type]  # by __getattr__
        for desk in (*self.desks, *self.desks):
            desk.sync(Plug())

    def work(self, desk: SimDesk) -> None:
        (act,) = self.random.choices(_ACTS, self.sort.act_weights)
        with desk.store.writing() as writing:
            act(self, desk, writing)

    def round_with_trouble(self, desk: SimDesk) -> None:
        r = self.random
        plug = Plug(r.randrange(16), r.choice(("before", "after")), r.random() < 0.5)
        desk.sync(plug, self._meanwhile(desk))

    def busy_round(self, desk: SimDesk) -> None:
        desk.sync(Plug(), self._meanwhile(desk))

    def quiet_round(self, desk: SimDesk) -> None:
        desk.sync(Plug())

    def _meanwhile(self, desk: SimDesk) -> Callable[[], None]:
        """Let the world turn while a round is under way."""
        left = self.random.randrange(24)
        step = self.random.choice((self.work, self._others_sync, self.replay, self.forget_log,
                                   self._restore_meanwhile, self.erase_at_centre))  # fmt: skip

        def turn() -> None:
            nonlocal left
            left -= 1
            if left == 0:
                step(desk)

        return turn

    def _others_sync(self, desk: SimDesk) -> None:
        for other in self.desks:
            if other is not desk:
                self.work(other)
                other.sync(Plug())

    def change_clock(self, desk: SimDesk) -> None:
        desk.skew = self.random.choice(SKEWS)

    def go_away(self, desk: SimDesk) -> None:
        desk.away_until = self.now + self.random.choice(AWAY)

    def take_image(self, desk: SimDesk) -> None:
        desk.image = desk.store.kept.copy()

    def put_image_back(self, desk: SimDesk) -> None:
        if desk.image is not None:
            before, stamps = desk.queued(), desk.stamps()
            keys = desk.store.kept.keys.keys()
            desk.store.kept = desk.image.copy()
            self.unreadable |= (keys & self.keys_lost).difference(
                self.centre.keys, *(d.store.kept.keys for d in self.desks)
            )
            gone = before - desk.queued()
            self.stamped_anew |= {i for i, s in desk.stamps().items() if stamps.get(i, s) != s}
            self.excused |= gone - self.centre.held
            self.gone_with_a_disk |= gone
            self._forget_what_nobody_knows()

    def replay(self, _: SimDesk) -> None:
        """Something that was sent long ago arrives once more; no line outlives a restore."""
        if self.late:
            epoch, statement = self.late.pop(self.random.randrange(len(self.late)))
            if epoch == self.centre.epoch:
                with suppress(Trouble):
                    statement()

    def back_up_centre(self, _: SimDesk) -> None:
        self.backup, self.backup_at = self.centre.backup(), self.now

    def restore_centre(self, _: SimDesk) -> None:
        before = set(self.centre.held)
        self.erased |= self.centre.erased
        self.centre.restore(self.backup)
        lost = before - self.centre.held
        self.lost_there |= lost
        self.excused |= lost & self.gone_with_a_disk
        if self.now - self.backup_at > KEPT.total_seconds() - DAY:  # older than a backup may be
            self.excused |= lost & self.trimmed
        self._erase_again()
        self._forget_what_nobody_knows()

    def _restore_meanwhile(self, desk: SimDesk) -> None:
        """A line outlives it, between the keys of a push and its operations: IT would cut it."""
        before = self.centre.keys.keys()
        self.restore_centre(desk)
        self.keys_lost |= before - self.centre.keys.keys()

    def _erase_again(self) -> None:
        line = PlainLine(self.centre.desk(ADMIN), self.centre.now_ms())
        for subject in sorted(self.erased_there - self.centre.erased):
            line.push(line.erase(subject))

    def _forget_what_nobody_knows(self) -> None:
        """An erasure that went with the centre and with every disk binds nobody."""
        self.erased &= self.centre.erased.union(*(d.store.kept.erased for d in self.desks))

    def erase_at_centre(self, desk: SimDesk) -> None:
        members = sorted(i for kind, i in self.centre.state if kind == "member")
        if len(members) > 1:
            self.erased_there.add(self.random.choice(members))
            self.erased |= self.erased_there
            self._erase_again()

    def forget_log(self, _: SimDesk) -> None:
        self.centre.forget_log(self.centre.top - self.random.choice((0, 0, 2, 5, 20)))

    def add_item(self, desk: SimDesk, act: MemoryAct) -> None:
        title = BROKEN_TITLE if self.random.random() < 0.2 else "Specimen"
        act.record_set(ITEM, self.new_id(), {"description": {"title": title, "author": ""}})

    def register(self, desk: SimDesk, act: MemoryAct) -> None:
        member = self.new_id()
        card = {"card": f"L{self.random.randrange(4)}"}  # stands for the number of a person
        act.record_set(MEMBER, member, {"name": {"surname": "Specimen"}, "card": card})
        self._give(desk, act, member)

    def check_out(self, desk: SimDesk, act: MemoryAct) -> None:
        items, members = desk.known("item"), desk.known("member")
        if items and members:
            r = self.random
            loan = {"item_id": r.choice(items), "member_id": r.choice(members)}
            more = {"out_at": self._by_clock(act), "count_id": self.new_id()}
            act.record_fact(LOAN, self.new_id(), {**loan, **more})

    def check_in(self, desk: SimDesk, act: MemoryAct) -> None:
        if loans := desk.known("loan"):
            loan_id = self.random.choice(loans)
            loan = desk.store.kept.records["loan", loan_id]
            known = {"loan_id": loan_id}
            back = {"item_id": loan.fields["item_id"], "returned_at": self._by_clock(act)}
            act.record_fact(
                LOAN_RETURN, self.new_id(), back if loan_id.int % 4 == 0 else back | known
            )

    def _by_clock(self, act: MemoryAct) -> datetime:
        return datetime.fromtimestamp(act.now_ms / 1000, UTC)

    def correct(self, desk: SimDesk, act: MemoryAct) -> None:
        if member := self._someone(desk):
            key = ("member", member)
            before = desk.store.kept.records[key].fields.get("address")
            act.record_set(MEMBER, member, {"address": {"street": f"{next(self.numbers)}"}})
            if before is not None:
                self.written_over.setdefault(before, []).append(act.made[-1].op_id)

    def give(self, desk: SimDesk, act: MemoryAct) -> None:
        if member := self._someone(desk):
            self._give(desk, act, member)

    def withdraw(self, desk: SimDesk, act: MemoryAct) -> None:
        if member := self._someone(desk):
            act.wipe(member, "email")
            self._record_consent(act, member, granted=False, seen=[])

    def erase(self, desk: SimDesk, act: MemoryAct) -> None:
        if len(desk.known("member")) > 1 and (member := self._someone(desk)):
            for subject in (member, *beside(act.kept.records, member)):
                act.record_erasure(subject)

    def decide_files(self, desk: SimDesk, act: MemoryAct) -> None:
        members = desk.known("member")
        if len(members) > 1:
            one, other = self.random.sample(members, 2)
            outcome = self.random.choice((Outcome.SPLIT, Outcome.SPLIT, Outcome.JOIN, Outcome.UNDO))
            about = {"member_id": one, "other_id": other}
            self._decide(act, pair_id(one, other), outcome, about)

    def decide_loan(self, desk: SimDesk, act: MemoryAct) -> None:
        if loans := desk.known("loan"):
            loan = self.random.choice(loans[-3:])
            outcome = self.random.choice(
                (Outcome.FIRST, Outcome.FIRST, Outcome.LEAVE, Outcome.UNDO)
            )
            values = desk.store.kept.records["loan", loan].fields
            about = {"member_id": values["member_id"], "item_id": values["item_id"]}
            voids = {"voids": loan} if outcome is Outcome.FIRST else {}
            self._decide(act, pair_id(loan, loan), outcome, about | voids)

    def _decide(
        self, act: MemoryAct, conflict: UUID, outcome: Outcome, about: dict[str, Any]
    ) -> None:
        values = {"conflict_id": conflict, "outcome": outcome}
        act.record_fact(DECISION, self.new_id(), about | values)

    def _give(self, desk: SimDesk, act: MemoryAct, member: UUID) -> None:
        events = events_of(desk.store.kept.records, [member])[member]
        seen = sorted(str(e.id) for e in events if not e.granted)
        self._record_consent(act, member, granted=True, seen=seen)
        act.record_set(MEMBER, member, {"email": {"email": f"m{next(self.numbers)}@b.example"}})

    def _record_consent(self, act: MemoryAct, member: UUID, **values: Any) -> None:
        event = {"granted": values["granted"], "seen_withdrawals": values["seen"]}
        act.record_fact(CONSENT_EVENT, self.new_id(), {"member_id": member, **event})

    def _someone(self, desk: SimDesk) -> UUID | None:
        members = desk.known("member")
        return self.random.choice(members) if members else None

    def _found(self) -> None:
        """Let the first desk make a small library."""
        first = self.desks[0]
        for _ in range(3):
            with first.store.writing() as act:
                self.register(first, act)
                act.record_set(ITEM, self.new_id(), {"description": {"title": "Specimen"}})
        for desk in self.desks[: self.random.randrange(1, len(self.desks) + 1)]:
            desk.sync(Plug())


_HAPPENINGS, _WEIGHTS = weighted({
    History.work: 42, History.round_with_trouble: 22, History.busy_round: 8,
    History.quiet_round: 6, History.change_clock: 4, History.go_away: 3, History.take_image: 3,
    History.put_image_back: 2.5, History.replay: 4, History.back_up_centre: 2,
    History.restore_centre: 0.7, History.erase_at_centre: 0.7, History.forget_log: 2.5,
})  # fmt: skip
_ACTS, _ACT_WEIGHTS = weighted({
    History.check_out: 6, History.check_in: 4, History.correct: 6, History.give: 4,
    History.withdraw: 3, History.add_item: 2, History.register: 1.5, History.erase: 0.5,
    History.decide_files: 3, History.decide_loan: 3,
})  # fmt: skip
_USUAL = Sort(_WEIGHTS, _ACT_WEIGHTS)
_ROUGH = Sort(
    oftener(_HAPPENINGS, _WEIGHTS, {
        History.put_image_back: 3, History.back_up_centre: 2, History.restore_centre: 4,
        History.erase_at_centre: 3, History.change_clock: 2,
    }),
    oftener(_ACTS, _ACT_WEIGHTS, {History.erase: 6, History.register: 3}),
)  # fmt: skip
_CROWDED = Sort(
    oftener(_HAPPENINGS, _WEIGHTS, {History.change_clock: 0.25, History.quiet_round: 2}),
    oftener(_ACTS, _ACT_WEIGHTS, {History.correct: 2, History.give: 3, History.withdraw: 2}),
    at_once=0.7,
)  # fmt: skip


def _sort_of(seed: int) -> Sort:
    return _USUAL if seed < ROUGH else _ROUGH if seed < CROWDED else _CROWDED
