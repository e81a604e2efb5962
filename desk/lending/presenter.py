"""What the return screen does with every scan: take it back, and say where it goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from db.domain.clock import Clock, local_day
from db.registers.loans import CheckedIn, DayCount
from desk.counter.routing import Kind, Rules, route
from desk.holds.errors import SlipNotPrinted
from desk.holds.paper import print_slip
from desk.holds.slip import Slip, SlipName
from desk.lending import handled
from desk.lending.handled import Handled
from desk.lending.in_turn import InTurn, Work
from desk.lending.refusals import explain
from desk.lending.returns import Stray, take_back
from desk.lending.view import ReturnView
from desk.news import News
from desk.tasks import Runner
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from desk.lending.page import ReturnPage

ITEMS = {Kind.ITEM, Kind.MEMBER_OR_ITEM, Kind.UNKNOWN_CODE, Kind.ISBN, Kind.NAME}
Say = Callable[[str, Tone], None]


class ReturnPresenter:
    """Takes back every item scanned, in order, and keeps the list until staff empty it."""

    def __init__(
        self,
        page: ReturnPage,
        library: Library,
        runner: Runner,
        news: News,
        *,
        clock: Clock,
        say: Say,
        rules: Rules | None = None,
        slips: SlipName = SlipName.LETTERS_AND_CARD,
    ) -> None:
        self._slips = slips
        self._page = page
        self._library = library
        self._news = news
        self._clock = clock
        self._say = say
        self._rules = rules or Rules()
        self._turn = InTurn(runner, page)
        self._returned: tuple[Handled | Stray, ...] = ()
        self._today = DayCount(0, 0)
        page.clear_asked.connect(self.clear)
        page.slip_asked.connect(self._print)
        news.listen(page, {"loan", "loan_return"}, lambda _change: self._turn.add(self._count))
        self._turn.add(self._count)

    def begin(self) -> None:
        """Say what a scan does now that this screen is open."""
        self._say(
            QCoreApplication.translate("lending", "Scan the items that come back."), Tone.INFO
        )

    def submitted(self, text: str) -> None:
        """Take the item with this barcode back; anything else is not done here."""
        meant = route(text, self._rules)
        if meant.kind in ITEMS:
            barcode = text.strip() if meant.kind is Kind.NAME else meant.text
            self._turn.add(lambda: self._taking_back(barcode))
        else:
            self._turn.add(self._not_here)

    def clear(self) -> None:
        """Empty the list; the items stay taken back."""
        self._turn.add(self._clear)

    def _taking_back(self, barcode: str) -> Work[Any]:
        return Work(lambda: take_back(self._library, barcode), self._taken_back, self._failed)

    def _taken_back(self, back: CheckedIn | Stray) -> None:
        if isinstance(back, Stray):
            self._add(back)
            self._say(*explain(back.refusal))
            return
        today = local_day(self._clock.now())
        done = handled.taken_back(back, today, self._slips)
        self._add(done)
        self._say(*handled.sentence(done))
        self._news.tell(back.changed)

    def _add(self, one: Handled | Stray) -> None:
        self._returned = (one, *self._returned)
        self._show()

    def _not_here(self) -> None:
        text = QCoreApplication.translate(
            "lending", "Nothing was done: this screen only takes items back."
        )
        self._say(text, Tone.ATTENTION)

    def _clear(self) -> None:
        self._returned = ()
        self._show()

    def _count(self) -> Work[Any]:
        return Work(self._library.loans.today, self._counted, self._failed)

    def _counted(self, today: DayCount) -> None:
        self._today = today
        self._show()

    def _print(self, slip: Slip) -> None:
        try:
            print_slip(slip)
        except SlipNotPrinted as error:
            self._failed(error)

    def _failed(self, error: Exception) -> None:
        self._say(*explain(error))

    def _show(self) -> None:
        self._page.show_view(ReturnView(self._returned, self._today.back))
