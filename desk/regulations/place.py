"""Puts the rules and the calendar into the menu of the desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from desk.acts import Act
from desk.around import Around
from desk.regulations.calendar_page import CalendarPage
from desk.regulations.presenters import CalendarPresenter, RulesPresenter
from desk.regulations.rules_page import RulesPage
from desk.widgets.page import Page
from desk.window import Window

translate = QCoreApplication.translate
RULES: Final = "rules"
CALENDAR: Final = "calendar"


def offer(around: Around) -> None:
    """Offer both pages; each is read when staff come there."""
    rules, calendar = RulesPage(), CalendarPage()
    reading = (around.library, around.tasks, around.news)
    rules_presenter = RulesPresenter(rules, *reading, clock=around.clock, say=around.say)
    calendar_presenter = CalendarPresenter(
        calendar,
        *reading,
        clock=around.clock,
        say=around.say,
        language=lambda: QLocale().name()[:2],
    )
    _add(
        around.window,
        Act(RULES, _rules, "", "settings", in_menu=True),
        rules,
        rules_presenter.begin,
    )
    _add(
        around.window,
        Act(CALENDAR, _calendar, "", "calendar", in_menu=True),
        calendar,
        calendar_presenter.begin,
    )


def _rules() -> str:
    return translate("rules", "Rules of lending")


def _calendar() -> str:
    return translate("rules", "Calendar")


def _add(window: Window, act: Act, page: Page, begin: Callable[[], None]) -> None:
    key = act.key
    window.add_place(key, act.words, act.symbol, page)
    window.rail.buttons[key].hide()  # set now and then: the menu has it
    window.offer(act)
    window.asked.connect(lambda asked: window.go(key) if asked == key else None)
    window.arrived.connect(lambda place: begin() if place == key else None)
