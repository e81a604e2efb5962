"""Puts the statistics into the menu of who may see them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QStandardPaths

from db.domain.staff import Permission
from desk.around import Around
from desk.statistics.page import StatisticsPage
from desk.statistics.presenter import StatisticsPresenter
from desk.window import Made

translate = QCoreApplication.translate
PLACE: Final = "statistics"


def offer(around: Around) -> None:
    """Offer the page; at other roles it is not there."""
    if around.library.session.role.may(Permission.READ_STATISTICS):
        around.window.add_later(PLACE, _title, "chart", lambda: _made(around), in_menu=True)


def _made(around: Around) -> Made:
    page = StatisticsPage()
    place = QStandardPaths.StandardLocation.DocumentsLocation
    presenter = StatisticsPresenter(
        page,
        around.library,
        around.tasks,
        say=around.say,
        folder=Path(QStandardPaths.writableLocation(place)) / "Balie",
    )
    return Made(page, presenter.begin)


def _title() -> str:
    return translate("statistics", "Statistics")
