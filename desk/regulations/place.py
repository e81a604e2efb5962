"""Puts the rules, what they tell apart and the calendar into the menu of the desk."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from db.domain.staff import Permission
from desk.around import Around

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
        around.later("desk.regulations.making", "rules"),
        in_menu=True,  # set now and then
    )
    if around.library.session.role.may(Permission.MANAGE_RULES):
        add(
            KINDS,
            lambda: translate("rules", "Categories and types of items"),
            "book",
            around.later("desk.regulations.making", "kinds"),
            in_menu=True,
        )
    add(
        CALENDAR,
        lambda: translate("rules", "Calendar"),
        "calendar",
        around.later("desk.regulations.making", "calendar"),
        in_menu=True,
    )
