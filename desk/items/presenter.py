"""What happens on the page of the items to sort out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from db.domain.item import Condition, Item, Why
from db.domain.staff import Permission
from db.registers.items import Noted
from desk.items.view import ItemsView, Matter, matters
from desk.items.words import condition_words
from desk.language import money
from desk.lending.in_turn import InTurn, Work
from desk.lending.refusals import explain
from desk.news import News
from desk.tasks import Runner
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from desk.items.page import ItemsPage

translate = QCoreApplication.translate
SHOWN_KINDS = frozenset({"item", "loan", "loan_return", "renewal", "due_moved", "undone"})
Say = Callable[[str, Tone], None]


class ItemsPresenter:
    """Reads the list while it is shown, and notes what staff say of an item."""

    def __init__(
        self, page: ItemsPage, library: Library, runner: Runner, news: News, say: Say
    ) -> None:
        self._page, self._library = page, library
        self._news, self._say = news, say
        self._turn = InTurn(runner, page)
        self._shown = False
        self._in_hand: Item | None = None
        self._withdrawn: Item | None = None  # as it was before
        page.withdrawn.connect(self.withdraw)
        page.undo_asked.connect(self.bring_back)
        page.noted.connect(self.note)
        page.lost.connect(self.lose)
        news.listen(page, SHOWN_KINDS, lambda _change: self._turn.add(self._reading))

    def begin(self) -> None:
        """Read the list: the page is shown now."""
        self._shown = True
        self._turn.add(self._reading)

    def leave(self) -> None:
        """Let go of what was scanned."""
        self._shown = False
        self._in_hand = self._withdrawn = None
        self._page.show_view(ItemsView())

    def submitted(self, text: str) -> bool:
        """Take a scanned item in the hand."""
        barcode = text.strip()
        by_barcode = self._library.catalogue.by_barcode
        self._turn.add(lambda: Work(lambda: by_barcode(barcode), self._taken, self._failed))
        return True

    def note(self, held: Item, condition: Condition) -> None:
        """Note what is the matter with an item."""
        items = self._library.items
        self._turn.add(
            lambda: Work(
                lambda: items.note(held.barcode, condition),
                lambda noted: self._noted(noted, condition),
                self._failed,
            )
        )

    def lose(self, matter: Matter) -> None:
        """End a loan that is late for very long: the item is lost, and charged."""
        loan_id, items = matter.loan_id, self._library.items
        if loan_id is not None:
            lost = self._lost
            self._turn.add(lambda: Work(lambda: items.declare_lost(loan_id), lost, self._failed))

    def withdraw(self, held: Item, why: Why) -> None:
        """Take an item out of the collection."""
        items = self._library.items

        def done(noted: Noted) -> None:
            self._withdrawn = noted.item
            self._noted(noted, Condition.WITHDRAWN)

        self._turn.add(lambda: Work(lambda: items.withdraw(held.barcode, why), done, self._failed))

    def bring_back(self) -> None:
        """Put what was taken out just now back in the collection, as it was."""
        before, self._withdrawn = self._withdrawn, None
        if before is not None:
            self.note(before, before.condition)

    def _taken(self, held: Item | None) -> None:
        if held is None:
            self._say(translate("items", "No item has this barcode."), Tone.ATTENTION)
            return
        self._in_hand = held
        words = translate("items", "{title}: {condition}. Say below what is the matter.")
        said = words.format(title=held.title, condition=condition_words(held.condition))
        self._say(said, Tone.INFO)
        self._turn.add(self._reading)

    def _noted(self, noted: Noted, condition: Condition) -> None:
        self._in_hand = None
        words = translate("items", "{title}: {condition}.")
        said = words.format(title=noted.item.title, condition=condition_words(condition))
        if noted.cents:
            off = translate("items", "{sum} is taken off the account.")
            said = f"{said} {off.format(sum=money(-noted.cents))}"
        self._say(said, Tone.OK)
        self._news.tell(noted.changed)

    def _lost(self, noted: Noted) -> None:
        self._in_hand = None
        charged = translate("items", "{title}: lost, {sum} is on the account.")
        free = translate("items", "{title}: lost. Nobody knows its price, so nothing is charged.")
        words = free if noted.cents is None else charged
        said = words.format(title=noted.item.title, sum=money(noted.cents or 0))
        self._say(said, Tone.ATTENTION if noted.cents is None else Tone.OK)
        self._news.tell(noted.changed)

    def _reading(self) -> Work[Any] | None:
        if not self._shown:
            return None
        items, hand, withdrawn = self._library.items, self._in_hand, self._withdrawn
        may = self._library.session.role.may(Permission.MANAGE_CATALOGUE)

        def read() -> ItemsView:
            found = matters(items.long_overdue(), items.to_sort_out())
            left = items.withdrawn_this_year() if may else {}
            return ItemsView(found, hand, may_withdraw=may, withdrawn=withdrawn, left=left)

        return Work(read, self._page.show_view, self._failed)

    def _failed(self, error: Exception) -> None:
        self._say(*explain(error))
