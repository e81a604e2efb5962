"""Puts the statistics into the menu of who may see them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from db.domain.staff import Permission
from desk.around import Around

translate = QCoreApplication.translate
PLACE: Final = "statistics"


def offer(around: Around) -> None:
    """Offer the page; at other roles it is not there."""
    if around.library.session.role.may(Permission.READ_STATISTICS):
        around.window.add_later(
            PLACE, _title, "chart", around.later("desk.statistics.making"), in_menu=True
        )


def _title() -> str:
    return translate("statistics", "Statistics")
