"""What the membership in the file does: it keeps up with changes, and records what staff ask."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db.domain.block import stopping
from db.domain.change import Changed
from db.errors import DuplicateBarcode, InvalidValue, UnknownMember
from desk.days import read_day
from desk.language import money, short_day
from desk.lending.in_turn import InTurn, Work
from desk.lending.refusals import explain
from desk.memberships.view import MembershipView, NewBlock, NewCard, Proven, read_view
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from db.registers.memberships import Renewed
    from desk.memberships.tab import MembershipTab
    from desk.news import News
    from desk.tasks import Runner
    from desk.widgets.field_row import FieldRow

SHOWN_KINDS = frozenset(
    {
        *("member", "membership_event", "entitlement", "card_replaced", "category"),
        *("block", "block_lifted", "ledger", "loan", "loan_return", "lending_rule", "decision"),
    }
)
Rows = Mapping[str, "FieldRow"]
translate = QCoreApplication.translate


class MembershipPresenter:
    """Follows the member whose file is open."""

    def __init__(
        self,
        tab: MembershipTab,
        library: Library,
        runner: Runner,
        news: News,
        *,
        say: Callable[[str, Tone], None],
        open_file: Callable[[UUID], None],
        shown: Callable[[], None],
    ) -> None:
        self._tab = tab
        self._library = library
        self._news = news
        self._say = say
        self._shown = shown
        self._turn = InTurn(runner, tab)
        self._member_id: UUID | None = None
        tab.status.renewed.connect(self.renew)
        tab.status.ended.connect(self.end)
        tab.category.chosen.connect(self.choose)
        tab.category.proven.connect(self.entitle)
        tab.card.replaced.connect(self.replace_card)
        tab.blocks.put.connect(self.block)
        tab.blocks.lifted.connect(self.lift)
        tab.household.joined.connect(self.join)
        tab.household.left.connect(self.leave)
        tab.household.opened.connect(open_file)
        news.listen(tab, SHOWN_KINDS, lambda _change: self._turn.add(self._reading))

    def follow(self, member_id: UUID | None) -> None:
        """Show the membership of another member; None lets go of everything about them."""
        self._member_id = member_id
        if member_id is None:
            self._tab.show_view(None)
            self._shown()
        else:
            self._turn.add(self._reading)

    def title(self) -> str:
        """Say what stands on the tab: that something is in the way, too."""
        view = self._tab.view
        if view is None or not stopping(view.blocks):
            return translate("memberships", "Membership")
        return translate("memberships", "Membership (blocked)")

    def renew(self) -> None:
        """Renew the membership; the fee goes on the account."""
        member_id = self._member_id

        def done(renewed: Renewed) -> None:
            free = translate("memberships", "Renewed until {day}, for free.")
            paid = translate("memberships", "Renewed until {day}. {amount} is on the account.")
            said = (paid if renewed.fee_cents else free).format(
                day=short_day(renewed.period.ends_on), amount=money(renewed.fee_cents)
            )
            self._say(said, Tone.OK)
            self._news.tell(renewed.changed)

        if member_id is not None:
            renew = self._library.memberships.renew
            self._turn.add(lambda: Work(lambda: renew(member_id), done, self._refused({})))

    def end(self) -> None:
        """End the membership today."""
        self._record(
            self._library.memberships.end,
            lambda: translate("memberships", "The membership has ended."),
        )

    def choose(self, code: str) -> None:
        """Put the member in a category."""
        self._record(
            lambda member: self._library.memberships.choose_category(member, code),
            lambda: translate("memberships", "The category is kept."),
        )

    def entitle(self, proven: Proven) -> None:
        """Note that a proof was seen."""
        self._record(
            lambda member: self._library.memberships.entitle(
                member, proven.category, proven.proof, read_day(proven.until, "until")
            ),
            lambda: translate("memberships", "It is kept that you saw the proof."),
            self._tab.category.rows,
        )

    def replace_card(self, new: NewCard) -> None:
        """Give the member another card."""
        self._record(
            lambda member: self._library.cards.replace(member, new.card, new.reason, free=new.free),
            lambda: translate("memberships", "The new card counts from now on."),
            self._tab.card.rows,
        )

    def block(self, new: NewBlock) -> None:
        """Block the member."""

        def put(member_id: UUID) -> Changed:
            until = read_day(new.until, "until") if new.until else None
            return self._library.blocks.put(member_id, new.code, new.severity, new.reason, until)

        def told() -> str:
            self._tab.blocks.put_away()
            return translate("memberships", "The block stands.")

        self._record(put, told, self._tab.blocks.rows)

    def lift(self, block_id: UUID) -> None:
        """Lift a block."""
        self._record(
            lambda member: self._library.blocks.lift(member, block_id),
            lambda: translate("memberships", "The block is lifted."),
        )

    def join(self, card: str) -> None:
        """Put another member in the household, by their card."""

        def put(member_id: UUID) -> Changed:
            other = self._library.members.by_library_card(card) if card else None
            if other is None:
                raise InvalidValue("library_card", "unknown")
            return self._library.households.join(member_id, other.id)

        self._record(
            put,
            lambda: translate("memberships", "They are one household now."),
            self._tab.household.rows,
        )

    def leave(self, member_id: UUID) -> None:
        """Take somebody out of the household."""
        self._record(
            lambda _member: self._library.households.leave(member_id),
            lambda: translate("memberships", "This member is out of the household."),
        )

    def _record(
        self, do: Callable[[UUID], Changed], told: Callable[[], str], rows: Rows | None = None
    ) -> None:
        member_id = self._member_id

        def done(changed: Changed) -> None:
            self._say(told(), Tone.OK)
            self._news.tell(changed)

        if member_id is not None:
            self._turn.add(lambda: Work(lambda: do(member_id), done, self._refused(rows or {})))

    def _refused(self, rows: Rows) -> Callable[[Exception], None]:
        def told(error: Exception) -> None:
            sentence, tone = explain(error)
            field = getattr(error, "field", "")
            row = rows.get("library_card" if isinstance(error, DuplicateBarcode) else field)
            if row is not None:
                row.show_error(sentence)
                row.field.setFocus()
            self._say(sentence, tone)

        return told

    def _reading(self) -> Work[Any] | None:
        member_id = self._member_id
        if member_id is None:
            return None

        def read(view: MembershipView) -> None:
            # What changed elsewhere leaves alone what staff are filling in here.
            if member_id == self._member_id and view != self._tab.view:
                self._tab.show_view(view)
                self._shown()

        return Work(lambda: read_view(self._library, member_id), read, self._unread)

    def _unread(self, error: Exception) -> None:
        if isinstance(error, UnknownMember):
            self.follow(None)
        else:
            self._say(*explain(error))
