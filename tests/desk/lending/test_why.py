"""Why a fine, a limit or a block is as it is: answered where staff look at it, by its rule."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from db.domain.account import LineKind
from db.domain.member import Member
from desk.language import Language
from desk.lending.page import ReturnPage
from desk.lending.presenter import ReturnPresenter
from desk.news import News
from tests.db.libraries import FixedClock, found
from tests.desk.counter.counters import BOON, CLAUS, Counter, Said, enrol, stock
from tests.desk.runners import ImmediateRunner

CARD = "20000000000018"


@pytest.fixture
def counter(tmp_path: Path, qtbot: Any, language: Language) -> Iterator[Counter]:
    clock = FixedClock()
    library = found(tmp_path, clock)
    stock(library)
    counter = Counter(library, clock)
    qtbot.addWidget(counter.page)
    yield counter
    library.close()


@pytest.fixture
def an(counter: Counter) -> Member:
    return enrol(counter.library, "An", CARD, 33)


def told(counter: Counter) -> str:
    return counter.page._session._reasons._steps.text()


def test_fine_of_what_is_taken_back_says_its_days_its_rule_and_its_sum(
    counter: Counter, an: Member, qtbot: Any
) -> None:
    library, page = counter.library, ReturnPage()
    qtbot.addWidget(page)
    presenter = ReturnPresenter(
        page, library, ImmediateRunner(), News(), clock=counter.clock, say=Said()
    )
    library.rules.set("fine_cents", 50, cell=(None, None, "book"))
    library.loans.checkout(CLAUS, an.id)
    counter.clock.advance(timedelta(days=30))
    presenter.submitted(CLAUS)
    page._why.click()
    words = page.reasons._steps.text()
    assert "2 days late." in words
    assert "Each day that counts costs €\u00a00,50, by the rule “Book, since 22/11/2026”." in words
    assert "So the fine is €\u00a01,00." in words


def test_block_says_since_when_and_by_which_rule(counter: Counter, an: Member) -> None:
    counter.library.rules.set("block_debt", 200)
    counter.library.accounts.charge(an.id, LineKind.DAMAGE, 500, "vlek")
    counter.scan(CARD)
    counter.page._session._why.click()
    assert "It stands since 22/11/2026." in told(counter)
    rule = "Who owes more than €\u00a02,00 borrows nothing, by the rule “everywhere"
    assert rule in told(counter)


def test_limit_that_a_scan_meets_says_its_rule_while_it_waits_for_an_answer(
    counter: Counter, an: Member
) -> None:
    counter.library.rules.set("max_items_type", 1, cell=(None, None, "book"))
    counter.scan(CARD, CLAUS)
    counter.page._session._why.click()
    assert "at most" not in told(counter)
    counter.scan(BOON)
    assert len(counter.view.questions) == 1
    rule = "A member has 1 of this type at most, by the rule “Book, since 22/11/2026”."
    assert rule in told(counter)


def test_limit_is_explained_to_who_has_nothing_yet(counter: Counter, an: Member) -> None:
    counter.library.rules.set("max_items_type", 0, cell=(None, None, "book"))
    counter.scan(CARD, CLAUS)
    assert counter.page._session._why.isEnabled()
    counter.page._session._why.click()
    assert "at most, by the rule “Book" in told(counter)
