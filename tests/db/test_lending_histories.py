"""Long mixtures of acts: whatever staff do, what is projected is what the facts say."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from random import Random

import pytest
from sqlalchemy import select

from db.domain.item import Condition
from db.domain.obstacle import Assent
from db.errors import Refused
from db.store.local_tables import account, hold_state, loan_state, transit
from db.store.projections import project_everything
from db.store.tables import ledger
from tests.db.lending import WEEK, at, item, member
from tests.db.two_desks import bring

ACTS = 70
CODES = frozenset(
    {
        "debt",
        "overdue",
        "held_for_other",
        "wanted_by_other",
        "item_lost",
        "membership_unpaid",
        "renewals_used_up",
        "item_withdrawn",
    }
)
GO_ON = Assent(CODES, "proef")


class Staff:
    """Somebody who does one act after another, sensible or not."""

    def __init__(self, library, clock, chance, colleague=None):
        self.library, self.clock, self.chance = library, clock, chance
        self.barcodes = [f"B{n}" for n in range(4)]
        if colleague is None:
            at(clock, date(2026, 11, 24))
            library.calendar.open_week(WEEK, date(2020, 1, 1))
            self.members = [member(library, n) for n in (1, 2, 3)]
            self.titles = [self.title(barcode) for barcode in self.barcodes]
        else:
            self.members, self.titles = colleague.members, colleague.titles
        self.acts, self.loans = [], []
        self.usual = [*[self.lend, self.take_back] * 2, self.renew, self.undo]
        self.rare = [self.lose, self.claim, self.hold, self.close, self.note]

    def title(self, barcode):
        item(self.library, barcode, price_cents=1500)
        return self.library.catalogue.by_barcode(barcode).title_id

    def act(self, done):
        """Do something; what is refused is counted by its name."""
        try:
            self.try_something()
            done["done"] += 1
        except Refused as refusal:
            done[type(refusal).__name__] += 1

    def try_something(self):
        self.clock.advance(timedelta(hours=self.chance.choice((0, 1, 30, 400))))
        does = self.chance.choice(self.usual + self.rare)
        does()

    def lend(self):
        found = self.chance.random() < 0.3
        who, barcode = self.chance.choice(self.members), self.chance.choice(self.barcodes)
        out = self.library.loans.checkout(barcode, who, assent=GO_ON, found_here=found)
        self.acts.append(out.acts)
        self.loans.append(out.loan.id)

    def take_back(self):
        self.acts.append(self.library.loans.checkin(self.chance.choice(self.barcodes)).acts)

    def renew(self):
        if self.loans:
            done = self.library.renewals.renew(self.chance.choice(self.loans), assent=GO_ON).done
            self.acts.append((done[0].act_id,))

    def undo(self):
        if self.acts:
            self.library.undoing.undo(self.chance.choice(self.acts[-3:]))

    def lose(self):
        if self.loans:
            self.acts.append(self.library.items.declare_lost(self.chance.choice(self.loans)).acts)

    def claim(self):
        if self.loans:
            self.acts.append(self.library.items.claim_returned(self.chance.choice(self.loans)).acts)

    def hold(self):
        who, title_id = self.chance.choice(self.members), self.chance.choice(self.titles)
        self.library.holds.place(who, title_id=title_id)

    def close(self):
        day = self.clock.now().date() + timedelta(days=self.chance.randint(-3, 20))
        self.library.calendar.close_unexpectedly(day, day + timedelta(days=1))

    def note(self):
        condition = self.chance.choice((Condition.GOOD, Condition.MISSING, Condition.DAMAGED))
        self.library.items.note(self.chance.choice(self.barcodes), condition)


def projected(library):
    tables = (loan_state, account, hold_state, transit)
    with library._store.reading() as connection:
        return {t.name: sorted(map(str, connection.execute(select(t)))) for t in tables}


@pytest.mark.parametrize("seed", range(6))
def test_any_mixture_of_acts_keeps_one_holder_and_balances_that_are_sums(library, clock, seed):
    staff = Staff(library, clock, Random(seed))
    done = Counter()
    for _ in range(ACTS):
        staff.act(done)
    assert done["done"] > ACTS / 4
    with library._store.reading() as connection:
        having = Counter(
            row.item_id for row in connection.execute(select(loan_state)) if row.ended_at is None
        )
        sums = Counter()
        for row in connection.execute(select(ledger)):
            sums[row.member_id] += row.amount_cents
        balances = {row.member_id: row.balance_cents for row in connection.execute(select(account))}
    assert all(n == 1 for n in having.values())
    assert balances == dict(sums)
    assert projected(library) == afresh(library)


@pytest.mark.parametrize("seed", range(3))
def test_two_desks_that_meet_now_and_then_agree_on_who_has_what(desks, clock, seed):
    a, b = desks
    chance, done = Random(seed), Counter()
    first = Staff(a, clock, chance)
    bring(a, b)
    second = Staff(b, clock, chance, first)
    for n in range(ACTS):
        clock.advance(timedelta(minutes=1))
        chance.choice((first, second)).act(done)
        if n % 15 == 0:
            bring(a, b)
            bring(b, a)
    bring(a, b)
    bring(b, a)
    assert done["done"] > ACTS / 4
    assert holders(a) == holders(b)
    assert projected(a) == afresh(a)


def holders(library):
    with library._store.reading() as connection:
        found = map(tuple, connection.execute(select(loan_state)))
        return sorted(found, key=str)


def afresh(library):
    """What is projected, thrown away and worked out again."""
    with library._store.writing() as act:
        project_everything(act.connection)
    return projected(library)
