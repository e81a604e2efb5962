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
from desk.window import Made

translate = QCoreApplication.translate
RULES: Final = "rules"
KINDS: Final = "kinds"
CALENDAR: Final = "calendar"


def offer(around: Around) -> None:
    """Offer the pages; each is read when staff come there."""
    add = around.window.add_later
    add(
        RULES,
        lambda: translate("rules", "Rules of lending"),
        "settings",
        lambda: _rules(around),
        in_menu=True,  # set now and then
    )
    if around.library.session.role.may(Permission.MANAGE_RULES):
        add(
            KINDS,
            lambda: translate("rules", "Categories and types of items"),
            "book",
            lambda: _kinds(around),
            in_menu=True,
        )
    add(
        CALENDAR,
        lambda: translate("rules", "Calendar"),
        "calendar",
        lambda: _calendar(around),
        in_menu=True,
    )


def _rules(around: Around) -> Made:
    page, reading = RulesPage(), (around.library, around.tasks, around.news)
    presenter = RulesPresenter(page, *reading, clock=around.clock, say=around.say)
    return Made(page, presenter.begin)


def _kinds(around: Around) -> Made:
    page = KindsPage()
    presenter = KindsPresenter(page, around.library, around.tasks, around.news, around.say)
    return Made(page, presenter.begin)


def _calendar(around: Around) -> Made:
    page = CalendarPage()
    presenter = CalendarPresenter(
        page,
        around.library,
        around.tasks,
        around.news,
        clock=around.clock,
        say=around.say,
        language=lambda: QLocale().name()[:2],
    )
    return Made(page, presenter.begin)
