"""Stories of the membership in the member file, on a real library."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from db.domain.account import LineKind
from db.domain.block import BlockCode, Severity
from db.domain.staff import Role
from db.library import Library
from desk.language import Language
from desk.memberships.presenter import MembershipPresenter
from desk.memberships.tab import MembershipTab
from desk.memberships.view import MembershipView
from desk.news import News
from desk.widgets.tone import Tone
from tests.db.libraries import FixedClock, found
from tests.desk.counter.counters import Said, enrol
from tests.desk.everything import everything
from tests.desk.runners import ImmediateRunner


@dataclass
class Desk:
    library: Library
    runner: ImmediateRunner = field(default_factory=ImmediateRunner)
    said: Said = field(default_factory=Said)
    opened: list[UUID] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.news = News()
        self.tab = MembershipTab()
        self.tab.retranslate()
        self.titles: list[str] = []
        self.presenter = MembershipPresenter(
            self.tab,
            self.library,
            self.runner,
            self.news,
            say=self.said,
            open_file=self.opened.append,
            shown=lambda: self.titles.append(self.presenter.title()),
        )

    @property
    def view(self) -> MembershipView:
        assert self.tab.view is not None
        return self.tab.view

    def press(self, words: str) -> None:
        buttons = self.tab.findChildren(QPushButton)
        next(b for b in buttons if b.accessibleName() == words and not b.isHidden()).click()

    def choose(self, box: QWidget, words: str) -> None:
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findText(words))

    def type(self, panel: Any, name: str, words: str) -> None:
        line = panel.rows[name].field
        assert isinstance(line, QLineEdit)
        line.setText(words)


@pytest.fixture
def desk(tmp_path: Path, qtbot: Any, language: Language) -> Iterator[Desk]:
    library = found(tmp_path, FixedClock())
    desk = Desk(library)
    qtbot.addWidget(desk.tab)
    yield desk
    library.close()


@pytest.fixture
def an(desk: Desk) -> UUID:
    member = enrol(desk.library, "An", "20000000000018", 33).id
    desk.presenter.follow(member)
    return member


def test_renewal_says_until_when_and_what_is_on_the_account(desk, an):
    before = desk.library.accounts.balance(an)
    desk.press("Renew")
    assert desk.view.ends_on == date(2028, 11, 22)
    assert desk.said.last == "Renewed until 22/11/2028. €\u00a05,00 is on the account."
    assert desk.library.accounts.balance(an) == before + 500


def test_second_renewal_is_refused_and_says_so(desk, an):
    desk.press("Renew")
    desk.press("Renew")
    assert desk.said.tone is Tone.ATTENTION
    assert desk.view.ends_on == date(2028, 11, 22)


def test_membership_ends_after_a_second_press(desk, an):
    desk.press("End the membership…")
    desk.press("Don't end it")
    assert desk.view.ends_on == date(2027, 11, 22)
    owed = desk.library.accounts.balance(an)
    if owed:
        desk.news.tell(
            desk.library.accounts.waive(
                an, desk.library.accounts.of_member(an).statement.open[0].line.id, "test"
            )
        )
    desk.press("End the membership…")
    desk.press("End it today")
    assert desk.view.ends_on == date(2026, 11, 22)


def test_membership_with_debts_does_not_end_and_says_why(desk, an):
    desk.library.accounts.charge(an, LineKind.DAMAGE, 100)
    desk.press("End the membership…")
    desk.press("End it today")
    assert "costs to pay" in desk.said.last
    assert desk.view.ends_on == date(2027, 11, 22)


def test_target_group_asks_for_the_proof_that_was_seen(desk, an):
    panel = desk.tab.category
    desk.choose(panel._category, "Target group card")
    desk.press("I saw the proof")
    assert panel.rows["until"].field.accessibleDescription().startswith("The")
    desk.type(panel, "until", "31/08/2027")
    desk.press("I saw the proof")
    assert desk.view.category.category.code == "target_group"
    assert desk.view.category.until == date(2027, 8, 31)


def test_category_without_proof_is_chosen_from_the_list(desk, an):
    desk.choose(desk.tab.category._category, "Staff")
    desk.press("Put in this category")
    assert desk.view.category.category.code == "staff"
    desk.choose(desk.tab.category._category, "by age")
    desk.press("Put in this category")
    assert desk.view.category.category.code == "adult"


def test_card_is_replaced_and_the_fields_are_empty_again(desk, an):
    desk.type(desk.tab.card, "library_card", "20000000000026")
    desk.press("Replace the card")
    assert desk.tab.card.rows["reason"].field.accessibleDescription()
    desk.type(desk.tab.card, "reason", "verloren")
    desk.press("Replace the card")
    assert desk.view.library_card == "20000000000026"
    assert desk.tab.card._card.text() == ""


def test_card_of_another_is_told_at_its_field(desk, an):
    enrol(desk.library, "Bo", "20000000000026", 44)
    desk.type(desk.tab.card, "library_card", "20000000000026")
    desk.type(desk.tab.card, "reason", "stuk")
    desk.press("Replace the card")
    described = desk.tab.card.rows["library_card"].field.accessibleDescription()
    assert "20000000000026" in described


def test_block_is_put_and_lifted(desk, an):
    desk.press("Block…")
    desk.choose(desk.tab.blocks._code, "Address unknown")
    desk.type(desk.tab.blocks, "reason", "brief kwam terug")
    desk.type(desk.tab.blocks, "until", "31/12/2026")
    desk.press("Block")
    blocks = [b for b in desk.view.blocks if b.code is BlockCode.ADDRESS_UNKNOWN]
    assert [(b.severity, b.until) for b in blocks] == [(Severity.STOP, date(2026, 12, 31))]
    assert desk.titles[-1] == "Membership (blocked)"
    desk.tab.blocks._list.list.choose(str(blocks[0].id))
    desk.press("Lift")
    assert not [b for b in desk.view.blocks if b.code is BlockCode.ADDRESS_UNKNOWN]


def test_block_of_the_program_can_not_be_lifted(desk, an):
    desk.news.tell(desk.library.accounts.charge(an, LineKind.DAMAGE, 5000))
    desk.tab.blocks._list.list.choose("debt")
    assert not desk.tab.blocks._lift.isEnabled()


def test_block_that_stops_stays_without_the_permission(desk, an):
    desk.news.tell(desk.library.blocks.put(an, BlockCode.BY_STAFF, Severity.STOP, "gedrag"))
    object.__setattr__(desk.library.session, "role", Role.DESK)
    desk.press("Lift")
    assert [b.code for b in desk.view.blocks if b.id] == [BlockCode.BY_STAFF]
    assert desk.said.tone is Tone.ATTENTION


def test_household_is_put_together_by_card(desk, an):
    bo = enrol(desk.library, "Bo", "20000000000026", 44).id
    desk.type(desk.tab.household, "library_card", "999")
    desk.press("Put together")
    assert desk.view.household == ()
    desk.type(desk.tab.household, "library_card", "20000000000026")
    desk.press("Put together")
    assert [line.id for line in desk.view.household] == [bo]
    desk.press("Open the file")
    assert desk.opened == [bo]
    desk.press("Take out")
    assert desk.view.household == ()


def test_closing_the_file_lets_go_of_the_membership(desk, an):
    bo = enrol(desk.library, "Bo", "20000000000026", 44).id
    desk.news.tell(desk.library.households.join(bo, an))
    desk.type(desk.tab.card, "reason", "verloren")
    told = ("Bo", "verloren", "22/11/2027", "20000000000018")
    assert [words for words in told if words not in everything(desk.tab)] == []
    desk.presenter.follow(None)
    assert [words for words in told if words in everything(desk.tab)] == []
    assert desk.tab.view is None
    assert desk.tab.card._now.text() == "No card yet."
