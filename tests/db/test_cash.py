"""Cash-up: what should be in the drawer, what was counted; and the city's journal (P35)."""

from __future__ import annotations

import csv
import io
from datetime import date, timedelta
from uuid import UUID

import pytest

from db.domain.account import LineKind, Method
from db.domain.cash import Count, in_pieces
from db.domain.consent import Consents
from db.domain.journal import JournalRow, journal_csv
from db.errors import InvalidValue, MissingValue
from db.library import Library
from tests.db.libraries import draft
from tests.db.two_desks import bring


@pytest.fixture
def member(library: Library) -> UUID:
    return library.members.register(draft(library_card="L1"), Consents()).member.id


def test_drawer_holds_what_was_carried_and_what_was_taken(library, member):
    library.accounts.charge(member, LineKind.DAMAGE, 1000, "vlek")
    library.accounts.pay(member, 600, Method.CASH)
    library.accounts.pay(member, 400, Method.TERMINAL)
    drawer = library.cash.drawer()
    assert [drawer.expected(m) for m in Method] == [600, 400, 0]
    library.cash.count(Count(cash_cents=600, terminal_cents=400, left_cents=500))
    after = library.cash.drawer()
    assert [after.expected(m) for m in Method] == [500, 0, 0]


def test_money_that_is_given_back_leaves_the_drawer(library, member):
    library.accounts.pay(member, 500, Method.CASH)
    library.accounts.refund(member, Method.CASH, "te veel", 200)
    assert library.cash.drawer().expected(Method.CASH) == 300


def test_payment_that_was_countered_was_never_in_the_drawer(library, member):
    paid = library.accounts.pay(member, 500, Method.CASH)
    library.accounts.counter(member, paid.line_id, "was met de kaart")
    assert library.cash.drawer().expected(Method.CASH) == 0


def test_count_that_differs_needs_a_word(library, member):
    library.accounts.pay(member, 500, Method.CASH)
    short = Count(cash_cents=450, terminal_cents=0, left_cents=0)
    with pytest.raises(MissingValue) as refused:
        library.cash.count(short)
    assert refused.value.field == "explanation"
    library.cash.count(Count(450, 0, 0, "te veel wisselgeld gegeven"))
    (count,) = library.cash.counts()
    assert (count.difference_cents, count.explanation) == (-50, "te veel wisselgeld gegeven")


@pytest.mark.parametrize(
    ("count", "field"),
    [
        (Count(500, 0, 501), "left"),
        (Count(500, 0, 0, pieces={200: 2}), "cash"),
    ],
)
def test_count_that_can_not_be_is_refused(library, member, count, field):
    library.accounts.pay(member, 500, Method.CASH)
    with pytest.raises(InvalidValue) as refused:
        library.cash.count(count)
    assert refused.value.field == field


def test_pieces_add_up():
    assert in_pieces({2000: 1, 200: 3, 5: 1}) == 2605


def test_each_desk_counts_its_own_drawer(desks):
    first, second = desks
    member = first.members.register(draft(), Consents()).member.id
    bring(first, second)
    first.accounts.pay(member, 500, Method.CASH)
    second.accounts.pay(member, 300, Method.CASH)
    bring(first, second)
    assert second.cash.drawer().expected(Method.CASH) == 300


def test_journal_sums_by_day_branch_kind_and_method_and_names_nobody(library, member, clock):
    library.accounts.charge(member, LineKind.DAMAGE, 250, "vlek")
    library.accounts.charge(member, LineKind.DAMAGE, 150, "scheur")
    library.accounts.pay(member, 400, Method.CASH)
    clock.advance(timedelta(days=1))
    library.accounts.charge(member, LineKind.OTHER, 100, "tas")
    first = date(2026, 11, 22)
    rows = library.cash.journal(first, first)
    assert rows == (
        JournalRow(first, "Centrum", LineKind.DAMAGE, None, 2, 400),
        JournalRow(first, "Centrum", LineKind.PAYMENT, Method.CASH, 1, -400),
    )
    with pytest.raises(InvalidValue):
        library.cash.journal(first, first - timedelta(days=1))


@pytest.mark.parametrize("lead", ["=", "+", "-", "@", "\t", "\r", "\n", " ="])
def test_journal_runs_no_formula_whatever_it_begins_with(lead):
    day = date(2026, 11, 22)
    row = JournalRow(day, f"{lead}cmd()", LineKind.PAYMENT, Method.CASH, 2, -450)
    written = journal_csv([row], [f"{lead}kop"] * 8, (day, day))
    headings, values = csv.reader(io.StringIO(written, newline=""), delimiter=";")
    assert headings == [f"'{lead}kop"] * 8
    assert values[3] == f"'{lead}cmd()"


def test_journal_leaves_a_branch_without_a_name_empty():
    day = date(2026, 11, 22)
    row = JournalRow(day, "", LineKind.PAYMENT, Method.CASH, 2, -450)
    written = journal_csv([row], ["kop"] * 8, (day, day))
    assert list(csv.reader(io.StringIO(written, newline=""), delimiter=";"))[1][3] == ""


def test_journal_opens_as_a_table_and_runs_no_formula():
    day = date(2026, 11, 22)
    row = JournalRow(day, "=cmd()", LineKind.PAYMENT, Method.CASH, 2, -450)
    headings = ("van", "tot", "dag", "filiaal", "soort", "wijze", "aantal", "bedrag")
    table = list(csv.reader(journal_csv([row], headings, (day, day)).splitlines(), delimiter=";"))
    assert table[0] == list(headings)
    assert table[1] == [
        *["2026-11-22"] * 3, "'=cmd()", "payment", "cash", "2", "-4,50",
    ]  # fmt: skip
