"""What the part of the holds in a member's file does: it keeps up, places, and changes holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db.domain.clock import Clock, local_day
from db.domain.hold import HoldAct
from db.errors import Refused
from db.registers.holds import Placed
from desk.holds import change as changing
from desk.holds.asking import placed_words
from desk.holds.change import HoldChange
from desk.holds.file_view import MemberHolds
from desk.lending.in_turn import InTurn, Work
from desk.lending.refusals import explain
from desk.news import News
from desk.tasks import Runner
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from desk.holds.file_tab import HoldsTab

SHOWN_KINDS = frozenset(
    {"hold", "hold_event", "loan", "loan_return", "item", "title", "branch", "decision"}
)
translate = QCoreApplication.translate
Say = Callable[[str, Tone], None]


class MemberHoldsPresenter:
    """Shows the holds of the member whose file is open."""

    def __init__(
        self,
        tab: HoldsTab,
        library: Library,
        runner: Runner,
        news: News,
        *,
        clock: Clock,
        say: Say,
        renamed: Callable[[], None],
    ) -> None:
        """`renamed` hears that the count on the tab is another."""
        self._tab = tab
        self._library = library
        self._news = news
        self._clock = clock
        self._say = say
        self._renamed = renamed
        self._turn = InTurn(runner, tab)
        self._member_id: UUID | None = None
        self._view = MemberHolds(local_day(clock.now()))
        tab.looked_for.connect(self.look_for)
        tab.placed.connect(lambda title_id: self._place(title_id=title_id))
        tab.copy_placed.connect(lambda barcode: self._place(barcode=barcode))
        tab.changed.connect(self._change)
        news.listen(tab, SHOWN_KINDS, lambda _change: self._reread())

    def title(self) -> str:
        """Give the words on the tab."""
        return translate("holds", "Holds ({count})").format(count=len(self._view.holds))

    def follow(self, member_id: UUID | None) -> None:
        """Show another member's holds; None lets go of everything about them."""
        self._member_id = member_id
        self._tab.forget()
        self._show(MemberHolds(local_day(self._clock.now())))
        self._reread()

    def submitted(self, typed: str) -> bool:
        """Look for what was scanned or typed, while this part of the file is shown."""
        if self._member_id is None or not self._tab.isVisible():
            return False
        self._tab.wanted.setText(typed.strip())
        self.look_for(typed.strip())
        return True

    def look_for(self, typed: str) -> None:
        """Look for titles by words, or by the barcode of a copy."""
        library = self._library

        def find() -> tuple[Any, bool]:
            return library.collection.find(typed), library.catalogue.by_barcode(typed) is not None

        def found(answer: tuple[Any, bool]) -> None:
            titles, by_barcode = answer
            self._show(replace(self._view, found=titles, by_barcode=by_barcode))
            if not titles:
                self._tab.show_error(translate("holds", "No title was found."))

        self._turn.add(lambda: Work(find, found, self._failed))

    def _place(self, *, title_id: UUID | None = None, barcode: str = "") -> None:
        member_id, holds = self._member_id, self._library.holds
        if member_id is None:
            return

        def place() -> Placed:
            if title_id is not None:
                return holds.place(member_id, title_id=title_id)
            return holds.place_by_barcode(barcode, member_id, this_copy=True)

        self._turn.add(lambda: Work(place, self._placed, self._refused))

    def _placed(self, placed: Placed) -> None:
        self._tab.wanted.clear()
        self._show(replace(self._view, found=(), by_barcode=False))
        self._say(placed_words(placed), Tone.OK)
        self._news.tell(placed.changed)

    def _change(self, change: HoldChange) -> None:
        def done(changed: Any) -> None:
            ended = change.what is HoldAct.CANCELLED
            self._tab.acts.offer_restoring(change.hold_id if ended else None)
            self._say(changing.told(change), Tone.OK)
            self._news.tell(changed)

        self._turn.add(
            lambda: Work(lambda: changing.make(self._library, change), done, self._failed)
        )

    def _reread(self) -> None:
        if self._member_id is not None:
            self._turn.add(self._reading)

    def _reading(self) -> Work[Any] | None:
        member_id, holds = self._member_id, self._library.holds
        if member_id is None:
            return None

        def show(answer: tuple[Any, Any]) -> None:
            if member_id == self._member_id:
                today = local_day(self._clock.now())
                lines, branches = answer
                self._show(replace(self._view, today=today, holds=lines, branches=branches))

        return Work(lambda: (holds.of_member(member_id), holds.branches()), show, self._failed)

    def _refused(self, error: Exception) -> None:
        sentence, tone = explain(error)
        if isinstance(error, Refused):
            self._tab.show_error(sentence)
        self._say(sentence, tone)

    def _failed(self, error: Exception) -> None:
        self._say(*explain(error))

    def _show(self, view: MemberHolds) -> None:
        self._view = view
        self._tab.show_holds(view)
        self._renamed()
