"""What the page of the holds does: every scan is a copy in the hand; words look for a title."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db.domain.change import Changed
from db.domain.clock import Clock, local_day
from db.domain.hold import HoldAct
from db.domain.hold_lines import PickLine
from db.domain.title import TitleLine
from db.errors import UnknownItem
from db.registers.hold_shelf import Handled
from desk.holds import change as changing
from desk.holds import paper
from desk.holds.change import HoldChange
from desk.holds.errors import SlipNotPrinted
from desk.holds.slip import Slip, SlipName, pick_slip, slip_again, slip_for
from desk.holds.view import HoldsView
from desk.lending.in_turn import InTurn, Work
from desk.lending.refusals import explain
from desk.news import Change, News
from desk.tasks import Runner
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from desk.holds.page import HoldsPage

SHOWN_KINDS = frozenset(
    {"hold", "hold_event", "transfer", "loan", "loan_return", "item", "title", "member", "branch"}
)
_WHOLE_AFTER = timedelta(minutes=15)  # what somebody said of a search counts for some time
translate = QCoreApplication.translate
Say = Callable[[str, Tone], None]
Print = Callable[[Slip], None]


@dataclass(frozen=True, slots=True)
class _Found:
    """What a line that was typed or scanned meant: a copy, or titles."""

    handled: Handled | None = None
    titles: tuple[TitleLine, ...] = ()


class HoldsPresenter:
    """Keeps the lists true while the page is shown."""

    def __init__(
        self,
        page: HoldsPage,
        library: Library,
        runner: Runner,
        news: News,
        *,
        clock: Clock,
        say: Say,
        how: SlipName = SlipName.LETTERS_AND_CARD,
        print_slip: Print = paper.print_slip,
    ) -> None:
        self._page = page
        self._library = library
        self._news = news
        self._clock = clock
        self._say = say
        self._print = print_slip
        self._turn = InTurn(runner, page)
        self._view = HoldsView(local_day(clock.now()), how)
        self._title_id: UUID | None = None
        self._shown = False
        self._read_at = clock.now()
        shelf = library.hold_shelf
        page.claim_asked.connect(lambda: self._do(shelf.claim, self._claimed))
        page.not_found.connect(lambda i: self._do(lambda: shelf.not_found(i), self._missed))
        page.given_up.connect(lambda i: self._do(lambda: shelf.give_up(i), self._lost))
        page.handled.connect(lambda i: self._handle(lambda: _Found(shelf.handle(i))))
        page.list_asked.connect(lambda: self._to_paper(pick_slip(self._view.picks)))
        page.slip_asked.connect(lambda: self._to_paper(self._view.slip))
        page.slip_again.connect(self._again)
        page.title_chosen.connect(self._choose)
        page.changed.connect(self._change)
        news.listen(page, SHOWN_KINDS, self._follow)

    def begin(self) -> None:
        """Read the lists: the page is shown. Wishes that are past end now."""
        self._shown = True
        self._do(self._library.hold_shelf.end_wishes, lambda: None)
        self._reread()
        self._say(
            translate("holds", "Scan a copy that was fetched, or type words of a title."), Tone.INFO
        )

    def leave(self) -> None:
        """Let go of everybody's names: another page is shown."""
        self._shown = False
        self._title_id = None
        self._view = HoldsView(local_day(self._clock.now()), self._view.how)
        self._page.show_view(self._view)

    def submitted(self, typed: str) -> bool:
        """Handle the copy with this barcode; anything else is looked for as a title."""
        library = self._library

        def understood() -> _Found:
            try:
                return _Found(library.hold_shelf.scan(typed))
            except UnknownItem:
                found = library.collection.find(typed)
                if not found:
                    raise
                return _Found(titles=found)

        self._handle(understood)
        return True

    def _handle(self, do: Callable[[], _Found]) -> None:
        self._turn.add(lambda: Work(do, self._handled, self._failed))

    def _handled(self, found: _Found) -> None:
        handled = found.handled
        if handled is None:
            self._title_id = found.titles[0].title.id
            self._show(titles=found.titles)
            self._page.show_titles()
            self._reread()
            return
        slip = slip_for(handled.copy, handled, self._view.how)
        self._show(slip=slip)
        self._say(*_sentence(handled, slip))
        self._news.tell(handled.changed)

    def _do(self, do: Callable[[], Changed], then: Callable[[], None]) -> None:
        def done(changed: Changed) -> None:
            then()
            self._news.tell(changed)

        self._turn.add(lambda: Work(do, done, self._failed))

    def _change(self, change: HoldChange) -> None:
        def done() -> None:
            ended = change.what is HoldAct.CANCELLED
            self._page.acts.offer_restoring(change.hold_id if ended else None)
            self._say(changing.told(change), Tone.OK)

        self._do(lambda: changing.make(self._library, change), done)

    def _choose(self, title_id: UUID) -> None:
        if title_id != self._title_id:
            self._title_id = title_id
            self._reread()

    def _again(self, item_id: UUID) -> None:
        line = next((x for x in self._view.shelf if x.copy.item_id == item_id), None)
        if line is not None:
            self._to_paper(slip_again(line, self._view.how))

    def _to_paper(self, slip: Slip | None) -> None:
        if slip is None:
            return
        try:
            self._print(slip)
        except SlipNotPrinted as error:
            self._say(*explain(error))
            return
        self._say(translate("holds", "Sent to the printer."), Tone.OK)

    def _reread(self) -> None:
        """Read all lists anew."""
        if self._shown:
            self._read_at = self._clock.now()
            self._turn.add(lambda: self._reading(self._library.hold_shelf.pick_list))

    def _follow(self, change: Change) -> None:
        """Read the lists anew, of the pick list only what the change concerns: it may be long."""
        if self._clock.now() - self._read_at > _WHOLE_AFTER:
            self._reread()
        elif self._shown:
            self._turn.add(lambda: self._reading(lambda: self._picks_after(change)))

    def _picks_after(self, change: Change) -> tuple[PickLine, ...]:
        shelf = self._library.hold_shelf
        return shelf.picks_after(self._view.picks, change.kinds, change.ids)

    def _reading(self, picks: Callable[[], tuple[PickLine, ...]]) -> Work[Any]:
        library, title_id = self._library, self._title_id

        def read() -> HoldsView:
            shelf = library.hold_shelf
            return replace(
                self._view,
                today=local_day(self._clock.now()),
                picks=picks(),
                shelf=shelf.shelf(),
                transit=shelf.transit(),
                queue=library.holds.queue_of(title_id) if title_id else (),
                branches=library.holds.branches(),
            )

        def show(view: HoldsView) -> None:
            if self._shown:
                slip, titles = self._view.slip, self._view.titles
                self._view = replace(view, slip=slip, titles=titles)
                self._page.show_view(self._view)

        return Work(read, show, self._failed)

    def _show(self, **values: Any) -> None:
        self._view = replace(self._view, **values)
        self._page.show_view(self._view)

    def _claimed(self) -> None:
        self._say(
            translate("holds", "Noted: the other desks see that this is being fetched."), Tone.OK
        )

    def _missed(self) -> None:
        self._say(
            translate("holds", "Noted. Another copy is looked for where there is one."), Tone.OK
        )

    def _lost(self) -> None:
        self._say(
            translate("holds", "The copy is missing now; who waits for it waits for another."),
            Tone.ATTENTION,
        )

    def _failed(self, error: Exception) -> None:
        self._say(*explain(error))


def _sentence(handled: Handled, slip: Slip | None) -> tuple[str, Tone]:
    title = handled.copy.title
    if slip is None:
        text = translate("holds", "Nobody waits for it: {title} goes to its shelf.")
        return text.format(title=title), Tone.OK
    if handled.sent_to:
        text = translate("holds", "Send to {branch}: {title}")
        return text.format(branch=handled.sent_to, title=title), Tone.ATTENTION
    text = translate("holds", "Keep for {who}: {title}")
    return text.format(who=slip.large, title=title), Tone.ATTENTION
