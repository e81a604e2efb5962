"""Puts the page of the privacy officer into the menu of those who may see it."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db.domain.staff import Permission
from desk.around import Around
from desk.privacy.page import PrivacyPage
from desk.privacy.retention_presenter import RetentionPresenter

translate = QCoreApplication.translate
PLACE: Final = "privacy"


def offer(around: Around) -> None:
    """Offer the page; each tab is read when staff come there."""
    role = around.library.session.role
    if not (role.may(Permission.MANAGE_RETENTION) or role.may(Permission.READ_ACCESS_LOG)):
        return
    page = PrivacyPage(role)
    retention = RetentionPresenter(
        page.retention,
        around.library,
        around.tasks,
        around.news,
        clock=around.clock,
        say=around.say,
    )
    page.retention.file_asked.connect(lambda key: around.open_file(UUID(key)))
    parts = [retention] if role.may(Permission.MANAGE_RETENTION) else []

    def begin() -> None:
        for part in parts:
            part.begin()

    def leave() -> None:
        for part in parts:
            part.leave()

    around.window.add_place(
        PLACE,
        lambda: translate("privacy", "Privacy"),
        "shield",
        page,
        begin=begin,
        leave=leave,
        in_menu=True,
    )
