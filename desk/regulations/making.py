"""Makes the rules, what they tell apart and the calendar."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desk.around import Around
from desk.regulations.calendar_page import CalendarPage
from desk.regulations.kinds_page import KindsPage
from desk.regulations.kinds_presenter import KindsPresenter
from desk.regulations.presenters import CalendarPresenter, RulesPresenter
from desk.regulations.rules_page import RulesPage
from desk.window import Made

translate = QCoreApplication.translate


def rules(around: Around) -> Made:
    """Make the page of the rules."""
    page, reading = RulesPage(), (around.library, around.tasks, around.news)
    presenter = RulesPresenter(page, *reading, clock=around.clock, say=around.say)
    return Made(page, presenter.begin)


def kinds(around: Around) -> Made:
    """Make the page of what rules tell apart."""
    page = KindsPage()
    presenter = KindsPresenter(page, around.library, around.tasks, around.news, around.say)
    return Made(page, presenter.begin)


def calendar(around: Around) -> Made:
    """Make the page of the calendar."""
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
