"""Makes the statistics: the page and what it does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths

from desk.around import Around
from desk.statistics.page import StatisticsPage
from desk.statistics.presenter import StatisticsPresenter
from desk.window import Made

translate = QCoreApplication.translate


def make(around: Around) -> Made:
    """Make the page of the statistics."""
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
