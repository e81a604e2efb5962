"""Why whoever sat here has to sign in again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.domain.staff import Standing

translate = QCoreApplication.translate


def why_ended(standing: Standing) -> str:
    """Say why somebody has to sign in again; nothing while their session goes on."""
    return {
        Standing.ENDED: translate("setup", "A supervisor ended this session. Sign in again."),
        Standing.RETIRED: translate("setup", "This account was closed. All you did is kept."),
        Standing.ROLE_CHANGED: translate("setup", "Your role was changed. Sign in again."),
    }.get(standing, "")
