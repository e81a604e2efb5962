"""The words for a use that somebody limits: which use, and what is not done then."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.domain.processing import LIMITS, Limit, Purpose, Stops

translate = QCoreApplication.translate


def purpose_words(purpose: Purpose) -> str:
    """Name a use that can be limited."""
    return {
        Purpose.LENDING: translate("requests", "No lending"),
        Purpose.NOTICES: translate("requests", "No notices"),
        Purpose.STATISTICS: translate("requests", "No statistics"),
    }[purpose]


def limit_meaning(way: Limit, purpose: Purpose) -> str:
    """Say what is not done once a use is limited in one way."""
    stops = LIMITS[way, purpose]
    if Stops.LENDING in stops:
        return translate(
            "requests",
            "Nothing new is lent, renewed or reserved. What is at home can come back.",
        )
    if Stops.DEMANDS in stops:
        return translate("requests", "Nothing is written to the member, reminders included.")
    if Stops.COURTESY in stops:
        return translate(
            "requests",
            "No word before a due date or of what lies ready. Reminders and bills still go.",
        )
    return translate("requests", "Not counted; the gender is deleted and not asked again.")
