"""Stories of the account in the member file and of the cash-up, on a real library."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from db.domain.account import BY_HAND, LineKind, Method
from db.domain.item import ItemDraft
from db.domain.processor import Task
from db.library import Library
from db.registers.accounts import Receipt
from desk.accounts.account_tab import AccountTab
from desk.accounts.cash_page import CashPage
from desk.accounts.cash_presenter import CashPresenter
from desk.accounts.presenter import AccountPresenter
from desk.accounts.view import AccountView
from desk.language import Language
from desk.news import News
from desk.widgets.tone import Tone
from tests.db.libraries import FixedClock, found, list_party
from tests.desk.counter.counters import Said, enrol
from tests.desk.everything import everything
from tests.desk.runners import ImmediateRunner


@dataclass
class Desk:
    library: Library
    clock: FixedClock
    folder: Path
    runner: ImmediateRunner = field(default_factory=ImmediateRunner)
    said: Said = field(default_factory=Said)
    receipts: list[Receipt] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.news = News()
        self.tab, self.page = AccountTab(), CashPage()
        self.tab.retranslate()
        self.titles: list[str] = []
        self.presenter = AccountPresenter(
            self.tab,
            self.library,
            self.runner,
            self.news,
            say=self.said,
            give=self.give,
            shown=lambda: self.titles.append(self.presenter.title()),
        )
        self.cash = CashPresenter(
            self.page,
            self.library,
            self.runner,
            self.news,
            clock=self.clock,
            say=self.said,
            folder=self.folder,
        )

    def give(self, receipt: Receipt, *, titles: bool = False) -> None:
        self.receipts.append(receipt)
        self.titled = titles

    @property
    def view(self) -> AccountView:
        assert self.tab.view is not None
        return self.tab.view

    def press(self, words: str, on: QWidget | None = None) -> None:
        """Press the button with these words."""
        buttons = (on or self.tab).findChildren(QPushButton)
        next(b for b in buttons if b.accessibleName() == words and not b.isHidden()).click()

    def give_reason(self, words: str) -> None:
        """Type into the reason of the small form."""
        field = self.tab._ask.reason_row.field
        assert isinstance(field, QLineEdit)
        field.setText(words)


@pytest.fixture
def desk(tmp_path: Path, qtbot: Any, language: Language) -> Iterator[Desk]:
    clock = FixedClock()
    library = found(tmp_path / "home", clock)
    desk = Desk(library, clock, tmp_path / "out")
    qtbot.addWidget(desk.tab)
    qtbot.addWidget(desk.page)
    yield desk
    library.close()


@pytest.fixture
def an(desk: Desk) -> UUID:
    member = enrol(desk.library, "An", "20000000000018", 33).id
    desk.presenter.follow(member)
    return member


def owe(desk: Desk, member: UUID, cents: int = 250) -> None:
    desk.news.tell(desk.library.accounts.charge(member, LineKind.DAMAGE, cents, "vlek"))


def test_account_shows_what_is_charged_while_it_is_open(desk, an):
    owe(desk, an)
    assert desk.view.balance_cents == 250
    assert desk.titles[-1] == "Account (€\u00a02,50)"


def test_fine_says_by_which_rules_it_came_about(desk, an):
    library, clock = desk.library, desk.clock
    library.rules.set("fine_cents", 50, cell=(None, None, "book"))
    library.catalogue.add(ItemDraft("B1", "Te laat", "Specimen"))
    library.loans.checkout("B1", an)
    clock.advance(timedelta(days=30))
    desk.news.tell(library.loans.checkin("B1").changed)
    desk.press("Why this sum?")
    told = desk.tab._why_text.text()
    assert "2 days late counted." in told
    assert "Each day that counts costs €\u00a00,50, by the rule “Book, since 22/11/2026”." in told
    assert "fine_" not in told


def test_enter_in_the_sum_pays_everything_in_cash(desk, an):
    owe(desk, an)
    desk.tab.begin_pay(an)
    QTest.keyClick(desk.tab.pay.row.field, Qt.Key.Key_Return)
    assert desk.view.balance_cents == 0
    assert desk.said.tone is Tone.OK
    (newest, *_) = [line for line in desk.view.lines if line.what is LineKind.PAYMENT]
    assert newest.method is Method.CASH


def test_cursor_goes_to_the_sum_as_soon_as_the_account_is_here(desk, an):
    owe(desk, an)
    desk.tab.show()
    desk.presenter.follow(None)
    desk.tab.begin_pay(an)
    assert desk.tab.focusWidget() is not desk.tab.pay.row.field
    desk.presenter.follow(an)
    assert desk.tab.focusWidget() is desk.tab.pay.row.field
    assert desk.tab.pay.row.field.selectedText() == "2,50"


def test_f9_gives_the_receipt_of_the_last_payment(desk, an):
    desk.presenter.last_receipt()
    assert desk.receipts == []
    owe(desk, an)
    desk.press("Paid by card")
    desk.presenter.last_receipt()
    assert [r.method for r in desk.receipts] == [Method.TERMINAL]
    assert not desk.titled
    desk.presenter.last_receipt(titles=True)
    assert desk.titled


def test_sum_that_is_no_sum_is_told_at_the_field(desk, an):
    owe(desk, an)
    before = desk.view.balance_cents
    desk.tab.pay.row.field.setText("twee euro")
    desk.press("Paid in cash")
    assert desk.view.balance_cents == before
    assert "2,50" in desk.tab.pay.row.field.accessibleDescription()


def test_member_is_let_off_with_a_reason(desk, an):
    owe(desk, an)
    owed = desk.view.balance_cents
    desk.press("Let off…")
    desk.press("Let the member off")
    assert desk.view.balance_cents == owed  # no reason yet
    desk.give_reason("ziek")
    desk.press("Let the member off")
    assert desk.view.balance_cents < owed
    assert any(line.what is LineKind.WAIVER for line in desk.view.lines)


def test_charge_by_hand_proposes_what_the_rules_ask(desk, an):
    desk.library.rules.set("ibl_fee", 250)
    desk.presenter.follow(None)
    desk.presenter.follow(an)
    form = desk.tab._ask
    desk.tab._charge.click()
    assert form.amount == ""  # of damage nobody knows the sum beforehand
    form._kind.setCurrentIndex(BY_HAND.index(LineKind.INTERLIBRARY))
    assert form.amount == "2,50"
    desk.press("Charge something", form)
    assert desk.view.balance_cents == 250
    desk.tab._charge.click()
    form._amount.setText("1,00")
    form._kind.setCurrentIndex(BY_HAND.index(LineKind.CARD_FEE))
    assert form.amount == "1,00"


def test_credit_is_given_back(desk, an):
    owed = max(desk.view.balance_cents, 0)
    desk.news.tell(desk.library.accounts.pay(an, owed + 150, Method.CASH).changed)
    assert desk.view.balance_cents == -150
    desk.press("Give credit back…")
    desk.give_reason("te veel")
    desk.press("Give credit back")
    assert desk.view.balance_cents == 0


def test_closing_the_file_lets_go_of_the_account(desk, an):
    owe(desk, an)
    desk.tab._list.list.setCurrentRow(0)
    desk.press("Let off…")
    desk.give_reason("ziek")
    told = ("2,50", "ziek")
    assert all(words in everything(desk.tab) for words in told)
    desk.presenter.follow(None)
    assert desk.tab.view is None
    assert desk.presenter.title() == "Account"
    assert not [words for words in told if words in everything(desk.tab)]


def test_receipt_of_one_member_is_not_made_in_the_file_of_another(desk, an):
    owe(desk, an)
    desk.press("Paid by card")
    desk.presenter.follow(None)
    desk.presenter.last_receipt()
    assert desk.receipts == []


def test_what_staff_fill_in_stays_while_something_changes_elsewhere(desk, an):
    owe(desk, an)
    desk.tab.pay.row.field.setText("1,00")
    desk.news.tell(SimpleNamespace(kinds=frozenset({"member"}), ids=frozenset()))
    assert desk.tab.pay.row.field.text() == "1,00"


def test_answer_for_a_member_who_left_the_screen_is_not_shown(desk, an):
    desk.runner.held = True
    desk.presenter.follow(an)
    desk.presenter.follow(None)
    desk.runner.release()
    assert desk.tab.view is None


def test_till_is_closed_and_what_stays_is_carried(desk, an):
    desk.news.tell(desk.library.accounts.pay(an, 500, Method.CASH).changed)
    fields = desk.page.rows
    for name, typed in (("cash", "5,00"), ("left", "2,00")):
        fields[name].field.setText(typed)
    desk.press("Close the till", desk.page)
    assert desk.library.cash.drawer().carried_cents == 200
    assert fields["cash"].field.text() == ""


def test_count_that_differs_asks_why_at_its_field(desk, an):
    desk.page.rows["cash"].field.setText("1,00")
    desk.press("Close the till", desk.page)
    assert desk.library.cash.counts() == ()
    assert desk.page.rows["explanation"].field.accessibleDescription()


def test_coins_and_notes_make_the_sum(desk, an):
    desk.page._by_piece.setChecked(True)
    boxes = desk.page._pieces._boxes
    QTest.keyClicks(boxes[200], "3")
    QTest.keyClicks(boxes[5], "1")
    assert desk.page.rows["cash"].field.text() == "6,05"


def test_journal_is_written_as_a_table(desk, an):
    desk.news.tell(desk.library.accounts.pay(an, 500, Method.CASH).changed)
    desk.cash.look()
    list_party(desk.library, Task.ACCOUNTS)
    desk.press("Write the table", desk.page)
    (file,) = desk.folder.iterdir()
    assert file.name == "balie-2026-11-01-2026-11-22.csv"
    assert ";payment;cash;1;-5,00" in file.read_text(encoding="utf-8-sig")


def test_day_that_is_none_is_told_at_its_field(desk, an):
    desk.page.rows["first"].field.setText("31/02/2026")
    desk.press("Write the table", desk.page)
    assert desk.page.rows["first"].field.accessibleDescription()
    assert not desk.folder.exists()
