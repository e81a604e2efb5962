"""What the return screen does with every scan: take it back, and say where it goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from db.domain.checkin import ReturnWay
from db.domain.clock import Clock, local_day
from db.errors import UnknownItem
from db.registers.loans import DayCount
from db.registers.undoing import Undone
from desk.counter.routing import Kind, Rules, route
from desk.holds.errors import SlipNotPrinted
from desk.holds.paper import print_slip
from desk.holds.slip import Slip, SlipName
from desk.language import day
from desk.lending import handled_words, returns
from desk.lending.handled import Handled
from desk.lending.in_turn import InTurn, Work
from desk.lending.refusals import explain
from desk.lending.returns import Returned, Stray
from desk.lending.view import ReturnView
from desk.lending.why import Asked, Why, answered, in_words
from desk.news import News
from desk.tasks import Runner
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from desk.lending.page import ReturnPage

ITEMS = {Kind.ITEM, Kind.MEMBER_OR_ITEM, Kind.UNKNOWN_CODE, Kind.ISBN, Kind.NAME}
Say = Callable[[str, Tone], None]
translate = QCoreApplication.translate


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
        self._here: date | None = None  # the day on which what is scanned counts as used here
        self._drop: tuple[date, date] | None = None  # today, and the day that counts instead
        page.clear_asked.connect(self.clear)
        page.undo_asked.connect(self.undo)
        page.drop_asked.connect(self.from_drop)
        page.here_asked.connect(self.used_here)
        page.why_asked.connect(self.explain)
        page.slip_asked.connect(self._print)
        news.listen(page, {"loan", "loan_return"}, lambda _change: self._turn.add(self._count))
        self._turn.add(self._count)

    def begin(self) -> None:
        """Say what a scan does now that this screen is open."""
        if self._counts_here():
            words = translate("lending", "Scan what was used here: what is not lent is counted.")
            self._say(words, Tone.ATTENTION)
        elif self._counts_for() is None:
            self._say(translate("lending", "Scan the items that come back."), Tone.INFO)
        else:
            self._say_drop()

    def submitted(self, text: str) -> None:
        """Take the item with this barcode back; anything else is not done here."""
        meant = route(text, self._rules)
        if meant.kind in ITEMS:
            barcode = text.strip() if meant.kind is Kind.NAME else meant.text
            self._turn.add(lambda: self._taking_back(barcode, self._taken_back))
        elif meant.kind is Kind.MEMBER_CARD:  # and of an item too, where two desks gave it out
            self._turn.add(lambda: self._taking_back(meant.text, self._taken_or_not_here))
        else:
            self._turn.add(self._not_here)

    def clear(self) -> None:
        """Empty the list; the items stay taken back, and the next pile counts for today."""
        self._turn.add(self._clear)

    def undo(self) -> None:
        """Undo the row staff look at, else the last one that can be: nothing is lost by it."""
        key = self._page.looked_at
        self._turn.add(lambda: self._undo(key))

    def from_drop(self, wanted: bool) -> None:
        """Let what is scanned from now on count for the last open day, or for today again."""
        self._turn.add(self._ask_drop if wanted else self._end_drop)

    def used_here(self, wanted: bool) -> None:
        """Let what is scanned from now on count as used in the library, or come back again."""
        self._turn.add(lambda: self._use_here(wanted))

    def explain(self, wanted: bool) -> None:
        """Say why the row staff look at has its fine; or say no more."""
        done = self._handled(self._page.looked_at)
        if done is None or not wanted:
            self._page.reasons.show_words("", ())
        else:
            self._turn.add(lambda: self._explaining(done))

    def _taking_back(
        self, barcode: str, then: Callable[[Returned | Stray], None]
    ) -> Work[Returned | Stray]:
        library, today, slips = self._library, self._day(), self._slips
        way = ReturnWay.BOOK_DROP if self._counts_for() else ReturnWay.DESK
        take: Callable[..., Returned | Stray] = partial(returns.take_back, way=way)
        if self._counts_here():
            take = returns.used_or_taken_back
        return Work(lambda: take(library, barcode, today, slips), then, self._failed)

    def _taken_back(self, back: Returned | Stray) -> None:
        if isinstance(back, Stray):
            self._add(back)
            self._say(*explain(back.refusal))
            return
        self._add(back.done)
        self._say(*handled_words.sentence(back.done))
        self._news.tell(back.changed)

    def _add(self, one: Handled | Stray) -> None:
        others = (x for x in self._returned if x.key != one.key)
        self._returned = (one, *others)
        self._show()

    def _taken_or_not_here(self, back: Returned | Stray) -> None:
        if isinstance(back, Stray) and isinstance(back.refusal, UnknownItem):
            self._not_here()
        else:
            self._taken_back(back)

    def _not_here(self) -> None:
        text = translate("lending", "Nothing was done: this screen only takes items back.")
        self._say(text, Tone.ATTENTION)

    def _clear(self) -> None:
        self._returned, self._here = (), None
        self._end_drop()

    # The book drop ----------------------------------------------------------------------------

    def _use_here(self, wanted: bool) -> None:
        self._here = self._day() if wanted else None
        self._end_drop()

    def _counts_here(self) -> bool:
        return self._here == self._day()  # left on overnight, it ends by itself

    def _counts_for(self) -> date | None:
        # Left on overnight, it would count for the wrong day: it ends by itself.
        if self._drop is not None and self._drop[0] != self._day():
            self._drop = None
        return self._drop[1] if self._drop else None

    def _ask_drop(self) -> Work[Any]:
        library, today = self._library, self._day()

        def known(counts_for: date) -> None:
            self._drop, self._here = (today, counts_for), None
            self._say_drop()
            self._show()

        return Work(lambda: returns.last_open_day(library, today), known, self._failed)

    def _end_drop(self) -> None:
        self._drop = None
        self._show()
        self.begin()

    def _say_drop(self) -> None:
        counts_for = self._counts_for()
        if counts_for is not None:
            text = translate("lending", "Book drop: what you scan counts for {day}.")
            self._say(text.format(day=day(counts_for)), Tone.ATTENTION)

    # Undoing, and why -------------------------------------------------------------------------

    def _handled(self, key: str) -> Handled | None:
        found = (x for x in self._returned if x.key == key)
        one = next(found, None)
        return one if isinstance(one, Handled) else None

    def _undo(self, key: str) -> Work[Any] | None:
        chosen = self._handled(key)
        if chosen is None or not chosen.can_undo:
            text = translate("lending", "Nothing to undo in this row.")
            self._say(text, Tone.ATTENTION)
            return None
        library, acts = self._library, chosen.acts

        def undone(answer: Undone) -> None:
            self._returned = tuple(
                replace(x, undone=True) if isinstance(x, Handled) and x.key == key else x
                for x in self._returned
            )
            self._show()
            self._say(handled_words.undone(chosen), Tone.INFO)
            self._news.tell(answer.changed)

        return Work(lambda: library.undoing.undo(acts), undone, self._failed)

    def _explaining(self, done: Handled) -> Work[Any]:
        library = self._library

        def known(why: Why) -> None:
            self._page.reasons.show_words(*in_words(why))

        return Work(lambda: answered(library, Asked(done)), known, self._failed)

    # What the page shows ----------------------------------------------------------------------

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
        self._page.show_view(
            ReturnView(self._returned, self._today.back, self._counts_for(), self._counts_here())
        )

    def _day(self) -> date:
        return local_day(self._clock.now())
