"""Puts the newsletter into the menu of the desk, and carries on what is under way."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer

from desk.around import Around

translate = QCoreApplication.translate
PLACE: Final = "newsletter"
FIRST_MS: Final = 120_000  # after the desk was opened: signing in comes first


def offer(around: Around) -> None:
    """Offer the page, in the menu, and let this desk send where it has a mail server."""
    around.window.add_later(
        PLACE,
        lambda: translate("newsletter", "Newsletter"),
        "mail",
        around.later("desk.newsletter.making"),
        in_menu=True,
    )
    if around.settings.mail.host:
        timer = QTimer(around.window, singleShot=True, interval=FIRST_MS)
        timer.timeout.connect(around.later("desk.newsletter.making", "carry_on"))
        timer.start()
