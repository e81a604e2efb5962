"""What the account in the member file does: it keeps up with changes, and records what is paid."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db.domain.account import Method
from db.domain.change import Changed
from db.domain.money import parse_cents
from db.errors import UnknownMember
from desk.accounts.view import Charge, Payment, Release, describe
from desk.accounts.words import method_words
from desk.language import money
from desk.lending.in_turn import InTurn, Work
from desk.lending.refusals import explain
from desk.lending.rule_places import RulePlace, rule_places
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from db.registers.accounts import Account, Moved, Receipt
    from desk.accounts.account_tab import AccountTab
    from desk.news import News
    from desk.tasks import Runner

SHOWN_KINDS = frozenset({"ledger", "member", "decision"})
Say = Callable[[str, Tone], None]


class Give(Protocol):
    """What makes a receipt."""

    def __call__(self, receipt: Receipt, *, titles: bool = False) -> None:
        """Make it, with the titles of items if asked."""


translate = QCoreApplication.translate


class AccountPresenter:
    """Follows the member whose file is open."""

    def __init__(
        self,
        tab: AccountTab,
        library: Library,
        runner: Runner,
        news: News,
        *,
        say: Say,
        give: Give,
        shown: Callable[[], None],
    ) -> None:
        self._tab = tab
        self._library = library
        self._news = news
        self._say = say
        self._give = give
        self._shown = shown
        self._turn = InTurn(runner, tab)
        self._member_id: UUID | None = None
        self._last: Receipt | None = None
        tab.paid.connect(self.pay)
        tab.charged.connect(self.charge)
        tab.waived.connect(self.waive)
        tab.countered.connect(self.counter)
        tab.refunded.connect(self.refund)
        tab.receipt_asked.connect(self.receipt)
        news.listen(tab, SHOWN_KINDS, lambda _change: self._turn.add(self._reading))

    def follow(self, member_id: UUID | None) -> None:
        """Show the account of another member; None lets go of everything about them."""
        if member_id != self._member_id:
            self._last = None
        self._member_id = member_id
        if member_id is None:
            self._tab.show_account(None)
            self._shown()
        else:
            self._turn.add(self._reading)

    def title(self) -> str:
        """Say what stands on the tab."""
        view = self._tab.view
        if view is None or view.balance_cents == 0:
            return translate("accounts", "Account")
        return f"{translate('accounts', 'Account')} ({money(view.balance_cents)})"

    def begin_pay(self, member_id: UUID) -> None:
        """Ask how much this member pays, now or once their account is shown."""
        self._tab.begin_pay(member_id)

    def pay(self, payment: Payment) -> None:
        """Take money; the receipt is there for whoever wants it."""
        first = [payment.line_id] if payment.line_id else []
        self._move(
            lambda member: self._library.accounts.pay(
                member, parse_cents(payment.amount), payment.method, first
            )
        )

    def refund(self, release: Release, method: Method) -> None:
        """Give credit back."""
        self._move(
            lambda member: self._library.accounts.refund(
                member, method, release.reason, parse_cents(release.amount)
            )
        )

    def charge(self, charge: Charge) -> None:
        """Charge something by hand."""
        self._record(
            lambda member: self._library.accounts.charge(
                member, charge.what, parse_cents(charge.amount), charge.note
            ),
            lambda: translate("accounts", "It is on the account."),
        )

    def waive(self, release: Release) -> None:
        """Let the member off a charge."""
        line_id = release.line_id
        if line_id is not None:
            self._record(
                lambda member: self._library.accounts.waive(
                    member, line_id, release.reason, parse_cents(release.amount)
                ),
                lambda: translate("accounts", "The member is let off."),
            )

    def counter(self, release: Release) -> None:
        """Take a line back."""
        line_id = release.line_id
        if line_id is not None:
            self._record(
                lambda member: self._library.accounts.counter(member, line_id, release.reason),
                lambda: translate("accounts", "The line is taken back; both stay to be seen."),
            )

    def receipt(self, line_id: UUID) -> None:
        """Make the receipt of a payment again."""
        member_id = self._member_id
        if member_id is not None:
            again = self._library.accounts.receipt
            self._turn.add(
                lambda: Work(lambda: again(member_id, line_id), self._give, self._refused)
            )

    def why_no_receipt(self) -> str:
        """Say why there is no receipt to give; nothing when there is one."""
        if self._last is not None:
            return ""
        return no_receipt()

    def last_receipt(self, *, titles: bool = False) -> None:
        """Make the receipt of the last payment of whose file is open."""
        if self._last is None:
            self._say(self.why_no_receipt(), Tone.INFO)
        else:
            self._give(self._last, titles=titles)

    def _move(self, do: Callable[[UUID], Moved]) -> None:
        member_id = self._member_id

        def done(moved: Moved) -> None:
            if member_id == self._member_id:
                self._last = moved.receipt
                self._tab.done()
            self._say(_moved_words(moved.receipt), Tone.OK)
            self._news.tell(moved.changed)

        if member_id is not None:
            self._turn.add(lambda: Work(lambda: do(member_id), done, self._refused))

    def _record(self, do: Callable[[UUID], Changed], told: Callable[[], str]) -> None:
        member_id = self._member_id

        def done(changed: Changed) -> None:
            if member_id == self._member_id:
                self._tab.done()
            self._say(told(), Tone.OK)
            self._news.tell(changed)

        if member_id is not None:
            self._turn.add(lambda: Work(lambda: do(member_id), done, self._refused))

    def _refused(self, error: Exception) -> None:
        sentence, tone = explain(error)
        field = getattr(error, "field", "")
        if field:
            self._tab.show_wrong(field, sentence)
        self._say(sentence, tone)

    def _reading(self) -> Work[Any] | None:
        member_id = self._member_id
        if member_id is None:
            return None

        def read(found: tuple[Account, Mapping[str, RulePlace]]) -> None:
            account, places = found
            view = describe(account, self._library.session.role, places)
            # What changed elsewhere leaves alone what staff are filling in here.
            if member_id == self._member_id and view != self._tab.view:
                self._tab.show_account(view)
                self._shown()

        return Work(lambda: self._found(member_id), read, self._unread)

    def _found(self, member_id: UUID) -> tuple[Account, Mapping[str, RulePlace]]:
        account = self._library.accounts.of_member(member_id)
        reasons = [why for one in account.statement.standings for why in one.line.reasons]
        return account, rule_places(self._library, reasons)

    def _unread(self, error: Exception) -> None:
        if isinstance(error, UnknownMember):
            self.follow(None)
        else:
            self._say(*explain(error))


def _moved_words(receipt: Receipt) -> str:
    said = (
        translate("accounts", "{amount} given back {method}. F9 makes the receipt {number}.")
        if receipt.refund
        else translate("accounts", "{amount} paid {method}. F9 makes the receipt {number}.")
    )
    return said.format(
        amount=money(receipt.cents), method=method_words(receipt.method), number=receipt.number
    )


def no_receipt() -> str:
    """Say that there is no receipt to give."""
    return translate("accounts", "Nothing was paid since this file was opened.")
