"""Puts the rules, what they tell apart and the calendar into the menu of the desk."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from db.domain.staff import Permission
from desk.around import Around
from desk.regulations.calendar_page import CalendarPage
from desk.regulations.kinds_page import KindsPage
from desk.regulations.kinds_presenter import KindsPresenter
from desk.regulations.presenters import CalendarPresenter, RulesPresenter
from desk.regulations.rules_page import RulesPage

translate = QCoreApplication.translate
RULES: Final = "rules"
KINDS: Final = "kinds"
CALENDAR: Final = "calendar"


def offer(around: Around) -> None:
    """Offer the pages; each is read when staff come there."""
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
    around.window.add_place(
        RULES,
        lambda: translate("rules", "Rules of lending"),
        "settings",
        rules,
        begin=rules_presenter.begin,
        in_menu=True,  # set now and then
    )
    if around.library.session.role.may(Permission.MANAGE_RULES):
        _offer_kinds(around)
    around.window.add_place(
        CALENDAR,
        lambda: translate("rules", "Calendar"),
        "calendar",
        calendar,
        begin=calendar_presenter.begin,
        in_menu=True,
    )


def _offer_kinds(around: Around) -> None:
    page = KindsPage()
    presenter = KindsPresenter(page, around.library, around.tasks, around.news, around.say)
    around.window.add_place(
        KINDS,
        lambda: translate("rules", "Categories and types of items"),
        "book",
        page,
        begin=presenter.begin,
        in_menu=True,
    )
