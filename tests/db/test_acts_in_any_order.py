"""Hypothesis over sequences of acts on the real registers: what can never come of them."""

from __future__ import annotations

import tempfile
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import select

from db.domain.account import LineKind, Method
from db.domain.item import Condition
from db.domain.obstacle import Assent
from db.errors import Refused
from db.store.local_tables import account, loan_state
from db.store.tables import item as items
from db.store.tables import ledger
from tests.db.lending import WEEK, at, item, member
from tests.db.libraries import FixedClock, found

BARCODES, PEOPLE = st.integers(0, 2), st.integers(0, 1)
GO_ON = Assent(
    frozenset({"debt", "overdue", "item_lost", "membership_unpaid", "renewals_used_up"}), "proef"
)


class Desk(RuleBasedStateMachine):
    """A desk with two members and three copies of which each is somewhere, once."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.clock = FixedClock()
        at(self.clock, date(2026, 10, 20))  # so that the clock changes underway
        self.library = found(Path(self.folder.name) / "home", self.clock)
        self.library.calendar.open_week(WEEK, date(2020, 1, 1))
        self.people = [member(self.library, n) for n in (1, 2)]
        for n in range(3):
            item(self.library, f"B{n}", price_cents=1500)
        self.acts: list[tuple] = []
        self.loans: list = []

    def teardown(self) -> None:
        if hasattr(self, "library"):
            self.library.close()
            self.folder.cleanup()

    def attempt(self, act):
        """Do it; what the rules refuse changes nothing."""
        try:
            return act()
        except Refused:
            return None

    @rule(days=st.integers(0, 40))
    def wait(self, days):
        self.clock.advance(timedelta(days=days))

    @rule(copy=BARCODES, who=PEOPLE, taken_over=st.booleans())
    def lend(self, copy, who, taken_over):
        out = self.attempt(
            lambda: self.library.loans.checkout(
                f"B{copy}", self.people[who], assent=GO_ON, found_here=taken_over
            )
        )
        if out:
            self.acts.append(out.acts)
            self.loans.append(out.loan.id)

    @rule(copy=BARCODES)
    def take_back(self, copy):
        back = self.attempt(lambda: self.library.loans.checkin(f"B{copy}"))
        if back:
            self.acts.append(back.acts)

    @rule(copy=BARCODES)
    def renew(self, copy):
        done = self.attempt(lambda: self.library.renewals.renew_item(f"B{copy}", assent=GO_ON))
        if done:
            self.acts.append((done.done[0].act_id,))

    @rule(back=st.integers(1, 4))
    def undo(self, back):
        if len(self.acts) >= back:
            self.attempt(lambda: self.library.undoing.undo(self.acts[-back]))

    @rule(lost=st.booleans(), which=st.integers(1, 3))
    def end_without_the_item(self, lost, which):
        if len(self.loans) >= which:
            end = self.library.items.declare_lost if lost else self.library.items.claim_returned
            done = self.attempt(lambda: end(self.loans[-which]))
            if done:
                self.acts.append(done.acts)

    @rule(copy=BARCODES, condition=st.sampled_from([Condition.GOOD, Condition.MISSING]))
    def note(self, copy, condition):
        self.attempt(lambda: self.library.items.note(f"B{copy}", condition))

    @rule(who=PEOPLE, cents=st.integers(1, 4000))
    def pay(self, who, cents):
        self.attempt(lambda: self.library.accounts.pay(self.people[who], cents, method=Method.CASH))

    @rule(who=PEOPLE, cents=st.integers(1, 2000))
    def charge(self, who, cents):
        self.attempt(
            lambda: self.library.accounts.charge(
                self.people[who], LineKind.OTHER, cents, note="kopieën"
            )
        )

    @invariant()
    def every_copy_is_in_one_place(self):
        if not hasattr(self, "library"):
            return
        with self.library._store.reading() as connection:
            states = connection.execute(select(loan_state)).all()
            held = Counter(row.item_id for row in states if row.ended_at is None)
            stock = len(connection.execute(select(items.c.id)).all())
        assert max(held.values(), default=0) <= 1
        assert stock - len(held) >= 0

    @invariant()
    def every_balance_is_the_sum_of_its_lines(self):
        if not hasattr(self, "library"):
            return
        with self.library._store.reading() as connection:
            sums: Counter = Counter()
            for row in connection.execute(select(ledger)):
                sums[row.member_id] += row.amount_cents
            kept = {r.member_id: r.balance_cents for r in connection.execute(select(account))}
        assert kept == dict(sums)
        assert all(type(cents) is int for cents in kept.values())


TestDesk = Desk.TestCase
TestDesk.settings = settings(
    max_examples=8, stateful_step_count=25, suppress_health_check=list(HealthCheck)
)
