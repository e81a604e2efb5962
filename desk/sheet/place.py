"""Puts the recovery sheet into the menu of whoever keeps the keys, and makes a new one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from db.domain.setup import CentralAddress
from db.domain.staff import Permission
from db.errors import InvalidValue, MissingValue, RecordsError
from desk import messages
from desk.acts import Act
from desk.around import Around
from desk.sheet.page import SheetPage, SheetView
from desk.tasks import Lane, Runner
from desk.why_not import not_your_role
from desk.widgets.tone import Tone
from desk.window import Made

if TYPE_CHECKING:
    from db.library import Library

translate = QCoreApplication.translate
PLACE: Final = "sheet"


class SheetPresenter:
    """Reads which sheet is in force, and replaces it; its key stays on screen no longer than it."""

    def __init__(
        self, page: SheetPage, library: Library, runner: Runner, say: Callable[[str, Tone], None]
    ) -> None:
        self._page, self._library, self._runner, self._say = page, library, runner, say
        self._view = SheetView()
        self._away, self._unseen = True, ""
        page.wanted.connect(self.make)
        page.kept.connect(self.begin)

    def begin(self) -> None:
        """Show which sheet is in force; a key that came while nobody looked is shown now."""
        self.leave()
        self._away, key, self._unseen = False, self._unseen, ""
        if key:
            self._page_shows(replace(self._view, key=key))
            return
        self._runner.run(Lane.STORE, self._read, owner=self._page, done=self._page_shows)

    def leave(self) -> None:
        """Let go of the key, and of what was typed."""
        self._away = True
        self._page.wipe()
        self._page_shows(replace(self._view, key="", error="", at=""))

    def make(self, address: str, password: str) -> None:
        """Make a new sheet; where there is a centre, with its administrator's login."""
        central = CentralAddress(address, password) if address else None
        self._page_shows(replace(self._view, busy=True, error="", at=""))
        self._runner.run(
            Lane.NETWORK,  # never beside an exchange
            lambda: self._library.new_sheet(central),
            owner=self._page,
            done=self._made,
            failed=self._failed,
        )

    def _read(self) -> SheetView:
        return SheetView(self._library.sheet_mark(), self._library.sync_status().joined)

    def _made(self, key: str) -> None:
        self._page.wipe()
        self._unseen = key if self._away else ""
        self._page_shows(replace(self._view, busy=False, key="" if self._away else key))
        self._say(translate("sheet", "There is a new recovery sheet. Print it now."), Tone.OK)

    def _failed(self, error: Exception) -> None:
        words = messages.sentence(error, translate)
        at = error.field if isinstance(error, InvalidValue | MissingValue) else ""
        self._page_shows(replace(self._view, busy=False, error=words, at=at))
        self._say(words, Tone.STOP)
        if not isinstance(error, RecordsError):
            raise error

    def _page_shows(self, view: SheetView) -> None:
        self._view = view
        self._page.show_view(view)


def offer(around: Around) -> None:
    """Offer the page to who may replace the sheet; it is emptied when they leave."""
    session = around.library.session
    if not session.role.may(Permission.MANAGE_STAFF):
        around.window.offer(Act(f"go:{PLACE}", _title, symbol="lock", why_not=not_your_role))
        return
    around.window.add_later(PLACE, _title, "lock", lambda: _make(around), in_menu=True)


def _make(around: Around) -> Made:
    page = SheetPage(around.library.session.library_name)
    presenter = SheetPresenter(page, around.library, around.tasks, around.say)
    return Made(page, presenter.begin, presenter.leave)


def _title() -> str:
    return translate("sheet", "New recovery sheet")
