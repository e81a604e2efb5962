"""Puts the page of the privacy officer into the menu of those who may see it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from db.domain.staff import Permission
from desk.acts import Act
from desk.around import Around
from desk.why_not import not_your_role

translate = QCoreApplication.translate
PLACE: Final = "privacy"


def offer(around: Around) -> None:
    """Offer the page; each tab is read when staff come there."""
    role = around.library.session.role
    if not (role.may(Permission.MANAGE_RETENTION) or role.may(Permission.READ_ACCESS_LOG)):
        around.window.offer(Act(f"go:{PLACE}", _title, symbol="shield", why_not=not_your_role))
        return
    around.window.add_later(
        PLACE, _title, "shield", around.later("desk.privacy.making"), in_menu=True
    )


def _title() -> str:
    return translate("privacy", "Privacy")
