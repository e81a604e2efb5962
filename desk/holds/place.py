"""Puts the holds into the window of the desk and into the member file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from desk.around import Around
from desk.counter.routing import route
from desk.holds.file_presenter import MemberHoldsPresenter
from desk.holds.file_tab import HoldsTab
from desk.holds.page import HoldsPage
from desk.holds.presenter import HoldsPresenter
from desk.holds.slip import SlipName
from desk.lending.presenter import ITEMS
from desk.members.part import FilePart
from desk.window import Made

translate = QCoreApplication.translate
PLACE: Final = "holds"


def offer(around: Around) -> None:
    """Offer the page of the holds, which takes what is scanned there, and the file's part."""
    around.window.add_later(
        PLACE, lambda: translate("holds", "Holds"), "bookmark", lambda: _make(around), "Ctrl+H"
    )
    around.file.add_part(lambda: _part(around))


def _make(around: Around) -> Made:
    page = HoldsPage()
    presenter = HoldsPresenter(
        page,
        around.library,
        around.tasks,
        around.news,
        clock=around.clock,
        say=around.say,
        how=SlipName(around.settings.slips.name),
    )
    around.takes[PLACE] = _of_copies(around, presenter.submitted)
    return Made(page, presenter.begin, presenter.leave)


def _part(around: Around) -> FilePart:
    tab = HoldsTab()
    presenter = MemberHoldsPresenter(
        tab,
        around.library,
        around.tasks,
        around.news,
        clock=around.clock,
        say=around.say,
        renamed=around.file.name_tabs,
    )
    around.takes["member"] = _of_copies(around, presenter.submitted)
    return FilePart(tab, presenter.title, presenter.follow, tab.retranslate)


def _of_copies(around: Around, take: Callable[[str], bool]) -> Callable[[str], bool]:
    """Let codes and words through; a member's card still opens the member at the counter."""
    rules = around.settings.codes
    return lambda text: route(text, rules).kind in ITEMS and take(text)
