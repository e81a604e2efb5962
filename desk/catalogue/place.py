"""Puts the catalogue into the window of the desk."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from desk.around import Around

translate = QCoreApplication.translate
PLACE: Final = "catalogue"


def offer(around: Around) -> None:
    """Offer the catalogue: Alt+C as in Wise, and in the menu."""
    around.window.add_later(
        PLACE,
        lambda: translate("catalogue", "Catalogue"),
        "search",
        around.later("desk.catalogue.making"),
        "Ctrl+F",
        in_menu=True,
    )
