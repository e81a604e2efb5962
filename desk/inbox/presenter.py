"""What happens on the page of the inbox: it keeps up, and records what staff decide."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from db.domain.change import Changed
from db.domain.decision import Outcome
from db.domain.inbox import Entry
from desk.around import Around
from desk.inbox.page import InboxPage
from desk.inbox.view import InboxView
from desk.later import Later
from desk.lending.in_turn import InTurn, Work
from desk.widgets.tone import Tone
from desk.window import Made

if TYPE_CHECKING:
    from db.library import Library

translate = QCoreApplication.translate
PLACE: Final = "inbox"
KEY: Final = "Ctrl+I"


class InboxPresenter:
    """Reads the inbox after each change, and counts what waits for the rail."""

    def __init__(self, around: Around, count: Callable[[int], None]) -> None:
        self._page = Later(self._make_page)
        self._library: Library = around.library
        self._around = around
        self._count = count
        self._turn = InTurn(around.tasks, around.window)
        self._shown = False
        around.news.changed.connect(lambda _change: self.look())

    def made(self) -> Made:
        """Make the page, for the window; what waits is counted without it."""
        return Made(self._page(), self.begin, self.leave)

    def begin(self) -> None:
        """Show what there is, and keep it true from now on."""
        self._shown = True
        self.look()

    def leave(self) -> None:
        """Let go of everybody's names: another page is shown, or the desk is locked."""
        self._shown = False
        self._page().show_view(InboxView())

    def look(self) -> None:
        """Read what there is to be told."""
        self._turn.add(lambda: Work(self._read, self._show, self._around.trouble))

    def decide(self, entry: Entry, outcome: Outcome) -> None:
        """Record what staff decide about an entry."""
        inbox = self._library.inbox
        self._record(
            lambda: inbox.decide(entry, outcome),
            translate("inbox", "Decided. It stands under “Decided”, where it can be undone."),
        )

    def undo(self, entry: Entry) -> None:
        """Take a decision back."""
        inbox = self._library.inbox
        self._record(
            lambda: inbox.undo(entry), translate("inbox", "Undone: it waits to be looked at again.")
        )

    def _make_page(self) -> InboxPage:
        page = InboxPage()
        page.decided.connect(self.decide)
        page.undone.connect(self.undo)
        page.file_asked.connect(self._around.open_file)
        return page

    def _record(self, do: Callable[[], Changed], told: str) -> None:
        def done(changed: Changed) -> None:
            self._around.say(told, Tone.OK)
            self._around.news.tell(changed)

        self._turn.add(lambda: Work(do, done, self._around.trouble))

    def _read(self) -> InboxView:
        listed = self._library.inbox.list()
        offset_ms = self._library.sync_status().offset_ms
        return InboxView(listed.waiting, listed.decided, offset_ms)

    def _show(self, view: InboxView) -> None:
        if self._shown:
            self._page().show_view(view)
        self._count(len(view.waiting))


def offer(around: Around) -> None:
    """Put the inbox among the places of the desk, with the number that waits beside its name."""
    window = around.window

    def count(number: int) -> None:
        words = translate("inbox", "%n to look at", "", number)
        window.rail.buttons[PLACE].show_count(number, words)

    presenter = InboxPresenter(around, count)
    window.add_later(
        PLACE,
        lambda: translate("inbox", "To look at"),
        "inbox",
        presenter.made,
        KEY,
    )
    presenter.look()
