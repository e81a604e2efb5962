"""Items to sort out: what staff see, and what they say of one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from db.domain.item import Condition, Why
from db.domain.member import Member
from db.domain.staff import Role
from db.errors import NotPermitted
from db.library import Library
from desk.items.page import ItemsPage
from desk.items.presenter import ItemsPresenter
from desk.language import Language
from desk.news import News
from desk.widgets.tone import Tone
from tests.db.libraries import FixedClock, found
from tests.desk.counter.counters import BOON, CLAUS, ELSSCHOT, Said, enrol, stock
from tests.desk.runners import ImmediateRunner


@dataclass
class Desk:
    library: Library
    clock: FixedClock
    said: Said = field(default_factory=Said)

    def __post_init__(self) -> None:
        self.page, self.news = ItemsPage(), News()
        self.presenter = ItemsPresenter(
            self.page, self.library, ImmediateRunner(), self.news, self.said
        )

    @property
    def listed(self) -> list[str]:
        return [matter.item.barcode for matter in self.page._rows.values()]

    def condition(self, barcode: str) -> Condition:
        held = self.library.catalogue.by_barcode(barcode)
        assert held is not None
        return held.condition


@pytest.fixture
def desk(tmp_path: Path, qtbot: Any, language: Language) -> Iterator[Desk]:
    clock = FixedClock()
    library = found(tmp_path, clock)
    stock(library)
    desk = Desk(library, clock)
    qtbot.addWidget(desk.page)
    desk.presenter.begin()
    yield desk
    library.close()


@pytest.fixture
def an(desk: Desk) -> Member:
    return enrol(desk.library, "An", "20000000000018", 33)


def test_a_scanned_item_is_noted_as_damaged_and_put_in_order_again(desk: Desk) -> None:
    desk.presenter.submitted(CLAUS)
    assert desk.listed == [CLAUS]
    desk.page.buttons[Condition.DAMAGED].click()
    assert desk.condition(CLAUS) is Condition.DAMAGED
    assert (desk.listed, desk.said.tone) == ([CLAUS], Tone.OK)
    desk.page.buttons[Condition.GOOD].click()
    assert desk.condition(CLAUS) is Condition.GOOD
    assert desk.listed == []


def test_all_that_somebody_must_look_at_is_listed(desk: Desk, an: Member) -> None:
    desk.library.items.quick("30000000000041", "Een boek zonder kaartje")
    desk.library.items.note(ELSSCHOT, Condition.MISSING)
    claimed = desk.library.loans.checkout(BOON, an.id).loan
    desk.library.items.claim_returned(claimed.id)
    desk.library.loans.checkout(CLAUS, an.id)
    desk.clock.advance(timedelta(days=28 + 61))
    desk.presenter.begin()
    assert desk.listed[0] == CLAUS
    assert set(desk.listed[1:]) == {"30000000000041", ELSSCHOT, BOON}


def test_what_is_late_for_very_long_is_charged_as_lost(desk: Desk, an: Member) -> None:
    desk.library.rules.set("lost_price", 1500)
    desk.library.loans.checkout(CLAUS, an.id)
    desk.clock.advance(timedelta(days=28 + 61))
    desk.presenter.begin()
    assert not desk.page.buttons[Condition.DAMAGED].isEnabled()
    desk.page.lost_button.click()
    assert desk.library.accounts.balance(an.id) == 1800
    assert desk.condition(CLAUS) is Condition.LOST
    assert desk.listed == []


def test_a_lost_item_found_here_is_taken_off_the_account(desk: Desk, an: Member) -> None:
    desk.library.rules.set("lost_price", 1500)
    lent = desk.library.loans.checkout(CLAUS, an.id).loan
    desk.library.items.declare_lost(lent.id)
    desk.presenter.submitted(CLAUS)
    desk.page.buttons[Condition.GOOD].click()
    assert desk.library.accounts.balance(an.id) == 0
    assert "taken off" in desk.said.last


def test_an_unknown_code_is_told(desk: Desk) -> None:
    desk.presenter.submitted("30000000009998")
    assert desk.said.tone is Tone.ATTENTION
    assert desk.listed == []


def test_the_list_of_the_day_asks_an_index(desk: Desk) -> None:
    # Five million items are not walked through for a handful that somebody has to look at.
    with desk.library._store.reading() as connection:
        plan = connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT * FROM item WHERE condition IN "
            "('quick', 'damaged', 'claims_returned', 'missing') ORDER BY condition_since"
        ).all()
    assert "item_to_sort_out" in str(plan)


def test_an_item_goes_out_of_the_collection_and_back_as_it_was(desk: Desk) -> None:
    desk.library.items.note(CLAUS, Condition.DAMAGED)
    desk.presenter.submitted(CLAUS)
    desk.page.why.setCurrentIndex(desk.page.why.findData(Why.DAMAGED))
    desk.page.withdraw.click()
    assert desk.condition(CLAUS) is Condition.WITHDRAWN
    assert desk.library.items.withdrawn_this_year() == {Why.DAMAGED: 1}
    assert (desk.listed, desk.said.tone) == ([], Tone.OK)
    desk.page.undo.click()
    assert desk.condition(CLAUS) is Condition.DAMAGED
    assert desk.page.undo.isHidden()


def test_what_is_lent_stays_in_the_collection_and_staff_are_told_what_to_do(
    desk: Desk, an: Member
) -> None:
    desk.library.loans.checkout(CLAUS, an.id)
    desk.presenter.submitted(CLAUS)
    desk.page.withdraw.click()
    assert desk.condition(CLAUS) is Condition.GOOD
    assert "Take it back first" in desk.said.last


def test_who_does_not_keep_the_catalogue_is_not_offered_to_thin_it_out(desk: Desk) -> None:
    object.__setattr__(desk.library.session, "role", Role.DESK)
    desk.presenter.begin()
    assert desk.page.withdraw.isHidden()
    with pytest.raises(NotPermitted):
        desk.library.items.withdraw(CLAUS, Why.WEEDED)
