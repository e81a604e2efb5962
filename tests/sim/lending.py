"""What desks of a history do beside lending and taking back: renew, keep for others, take money."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5

from db.domain import account
from db.domain.account import LineKind
from db.domain.account_kinds import JOURNAL_LINE, LEDGER
from db.domain.change import stamp_of_day
from db.domain.clock import local_day
from db.domain.hold import HoldAct
from db.domain.lending_kinds import HOLD, HOLD_EVENT, RENEWAL, UNDONE
from db.domain.record_kinds import BLOCK, BLOCK_LIFTED, MEMBERSHIP_EVENT
from tests.sim.memory_lending import hold_states, queues, statements

if TYPE_CHECKING:
    from tests.sim.history import History
    from tests.sim.memory_store import MemoryAct
    from tests.sim.sim_desk import SimDesk

OFTEN = 0.15  # in a step some desk does one of these
FINE = 100  # cents


def lend_on(history: History, desk: SimDesk) -> None:
    """Do one thing at a desk, if there is anything to do it with."""
    (work,) = history.lending.choices(_WORK, _WEIGHTS)
    with desk.store.writing() as act:
        work(Counter(history, desk, act))


class Counter:
    """One act of staff at a desk."""

    def __init__(self, history: History, desk: SimDesk, act: MemoryAct) -> None:
        self.desk, self.act = desk, act
        self.new_id, self.random = history.new_id, history.lending
        self.records = act.kept.records

    @property
    def today(self) -> date:
        return local_day(datetime.fromtimestamp(self.act.now_ms / 1000, UTC))

    def any_of(self, kind: str) -> tuple[UUID, Any] | None:
        """Choose one of the last records of a kind."""
        known = self.desk.known(kind)[-6:]
        if not known:
            return None
        chosen = self.random.choice(known)
        return chosen, self.records[kind, chosen].fields

    def renew(self) -> None:
        if loan := self.any_of("loan"):
            loan_id, values = loan
            before = [r for (k, _), r in self.records.items() if k == "renewal"]
            n = 1 + sum(r.fields["loan_id"] == str(loan_id) for r in before)
            due = self.today + timedelta(days=28 * n)
            about = {"loan_id": loan_id, **_of(values, "item_id", "member_id")}
            self.act.record_fact(RENEWAL, self.new_id(), {**about, "n": n, "due_on": due})

    def undo(self) -> None:
        if found := self.any_of(self.random.choice(("loan", "loan_return", "renewal"))):
            act_id, values = found
            about = {"act_id": act_id, **_of(values, "item_id", "member_id")}
            self._once(UNDONE, uuid5(act_id, "undone"), about)

    def fine(self) -> None:
        if loan := self.any_of("loan"):
            loan_id, values = loan
            more = {"loan_id": loan_id, "item_id": values["item_id"]}
            self._line(account.fine_id(loan_id), values["member_id"], LineKind.OVERDUE_FINE, FINE,
                       **more)  # fmt: skip

    def pay(self) -> None:
        if owing := self._owing():
            member, told = owing
            cents = self.random.choice((FINE // 2, FINE, sum(s.open_cents for s in told.open)))
            self._line(self.new_id(), member, LineKind.PAYMENT, -cents,
                       pays=account.spread(cents, told.open), method="cash")  # fmt: skip

    def waive(self) -> None:
        if owing := self._owing():
            member, told = owing
            charge = told.open[0]
            waived = [s.line for s in told.standings if s.line.what is LineKind.WAIVER]
            nth = sum(charge.line.id in line.pays for line in waived)
            cents = self.random.choice((charge.open_cents, max(1, charge.open_cents // 2)))
            self._line(account.waiver_id(charge.line.id, nth), member, LineKind.WAIVER, -cents,
                       pays={charge.line.id: cents})  # fmt: skip

    def counter(self) -> None:
        if line := self.any_of("ledger"):
            line_id, values = line
            if values["what"] != LineKind.COUNTER:
                self._line(account.counter_id(line_id), values["member_id"], LineKind.COUNTER,
                           -values["amount_cents"], pays={line_id: 1})  # fmt: skip

    def _owing(self) -> tuple[UUID, Any] | None:
        told = [(m, s) for m, s in sorted(statements(self.records).items()) if s.open]
        return self.random.choice(told) if told else None

    def _line(
        self, line_id: UUID, member: Any, what: LineKind, cents: int, pays: Any = None, **more: Any
    ) -> None:
        parts = {str(i): part for i, part in (pays or {}).items()} or None
        summed = {"on": self.today, "what": what, "amount_cents": cents}
        self._once(LEDGER, line_id, {"member_id": member, **summed, "pays": parts, **more})
        day = stamp_of_day(self.today)
        self._once(JOURNAL_LINE, account.journal_id(line_id), summed, hlc=day)

    def place(self) -> None:
        item, member = self.any_of("item"), self.any_of("member")
        if item and member:
            about = {"item_id": item[0], "member_id": member[0]}
            self.act.record_fact(HOLD, self.new_id(), about)

    def trap(self) -> None:
        """Keep a copy for who is first, with the return that brought it, if there is one."""
        waiting = [(item, ids) for item, ids in queues(self.records).items() if item]
        if waiting:
            item, ids = self.random.choice(waiting)
            back = [i for i in self.desk.known("loan_return")
                    if self.records["loan_return", i].fields["item_id"] == str(item)]  # fmt: skip
            self._happens(ids[0], HoldAct.READY, item_id=item, act_id=back[-1] if back else None)

    def change_hold(self) -> None:
        states = hold_states(self.records)
        if states:
            hold = self.random.choice(sorted(states)[-6:])
            what = self.random.choice((HoldAct.CANCELLED, HoldAct.CANCELLED, HoldAct.EXPIRED,
                                       HoldAct.PROMOTED, HoldAct.RESTORED))  # fmt: skip
            self._happens(hold, what)

    def _happens(self, hold: UUID, what: HoldAct, **more: Any) -> None:
        about = {"hold_id": hold, **_of(self.records["hold", hold].fields, "member_id")}
        self.act.record_fact(HOLD_EVENT, self.new_id(), {**about, "what": what, **more})

    def membership(self) -> None:
        if member := self.any_of("member"):
            ends = date(self.today.year + 1, self.today.month, 1)
            values = {"member_id": member[0], "what": "renewed", "ends_on": ends}
            self._once(MEMBERSHIP_EVENT, uuid5(member[0], str(ends)), values)

    def block(self) -> None:
        if member := self.any_of("member"):
            self.act.record_fact(BLOCK, self.new_id(), {"member_id": member[0], "code": "x"})

    def lift(self) -> None:
        if block := self.any_of("block"):
            about = {"block_id": block[0], "member_id": block[1]["member_id"]}
            self._once(BLOCK_LIFTED, uuid5(block[0], "lifted"), about)

    def _once(self, kind: Any, record_id: UUID, values: Any, **more: Any) -> None:
        if (kind.name, record_id) not in self.act.kept.records:
            self.act.record_fact(kind, record_id, values, **more)


def _of(values: Any, *names: str) -> dict[str, Any]:
    return {name: values[name] for name in names if values.get(name)}


_TABLE: dict[Callable[[Counter], None], float] = {
    Counter.renew: 3, Counter.undo: 1, Counter.fine: 4, Counter.pay: 4, Counter.waive: 2,
    Counter.counter: 1, Counter.place: 4, Counter.trap: 3, Counter.change_hold: 3,
    Counter.membership: 1, Counter.block: 1, Counter.lift: 1,
}  # fmt: skip
_WORK, _WEIGHTS = list(_TABLE), list(_TABLE.values())
