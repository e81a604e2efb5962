"""Puts the notices into the window of the desk."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from desk.around import Around

translate = QCoreApplication.translate
PLACE: Final = "notices"


def offer(around: Around) -> None:
    """Offer the page in the menu, and work out what is to go when staff come there."""
    around.window.add_later(
        PLACE,
        lambda: translate("notices", "Notices"),
        "mail",
        around.later("desk.notices.making"),
        in_menu=True,  # once a day
    )
