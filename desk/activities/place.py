"""Puts the activities into the menu of the desk; a library card that is scanned there enrols."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from desk.around import Around

translate = QCoreApplication.translate
PLACE: Final = "activities"


def offer(around: Around) -> None:
    """Offer the page, in the menu: most staff come there when somebody asks."""
    around.window.add_later(
        PLACE,
        lambda: translate("activities", "Activities"),
        "calendar",
        around.later("desk.activities.making"),
        "Ctrl+E",
        in_menu=True,
    )
