"""Puts the requests about one's own data into the window of the desk."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from desk.around import Around

translate = QCoreApplication.translate
PLACE: Final = "requests"


def offer(around: Around) -> None:
    """Offer the page in the menu; who asks is who is served, or whose file was open."""
    around.window.add_later(
        PLACE,
        lambda: translate("requests", "Requests about data"),
        "shield",
        around.later("desk.requests.making"),
        in_menu=True,  # a few times a month
    )
    around.file.requests_asked.connect(lambda: around.window.go(PLACE))
