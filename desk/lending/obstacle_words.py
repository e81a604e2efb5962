"""What stands in the way of lending, in words: how firmly, and what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from db.domain.block import BlockCode, Severity
from desk import codes
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.domain.obstacle import Obstacle

translate = QCoreApplication.translate


def severity_word(severity: Severity) -> str:
    """Name how firmly something stands in the way."""
    return {
        Severity.INFO: translate("lending", "To know"),
        Severity.CONFIRM: translate("lending", "Ask first"),
        Severity.STOP: translate("lending", "Stop"),
    }[severity]


def severity_tone(severity: Severity) -> Tone:
    """Give the tone that goes with how firmly something stands in the way."""
    tones = {Severity.CONFIRM: Tone.ATTENTION, Severity.STOP: Tone.STOP}
    return tones.get(severity, Tone.INFO)


def obstacle_words(obstacle: Obstacle) -> str:
    """Say what is in the way; with a block of staff, what they wrote."""
    told = obstacle.code == BlockCode.BY_STAFF and obstacle.severity is Severity.INFO
    words = translate("lending", "note of staff") if told else remark(obstacle.code)
    return f"{words}: {obstacle.note}" if obstacle.note else words


def remark(code: str) -> str:
    """Say what a code of the rules of lending is about, to go after a dash."""
    own = {
        "by_staff": translate("lending", "blocked by staff"),
        "address_unknown": translate("lending", "the address is not known"),
        "card_lost": translate("lending", "the card was reported lost"),
        "debt": translate("lending", "too much to pay"),
        "overdue": translate("lending", "something has been late for too long"),
        "membership_unpaid": translate("lending", "the membership fee is not paid"),
        "restricted": translate("lending", "the member restricted the use of the data"),
        "objection_notices": translate("lending", "no notices beforehand: the member objected"),
        "objection_statistics": translate("lending", "not in statistics: the member objected"),
        "restriction_notices": translate("lending", "no notices: the member restricted it"),
        "restriction_statistics": translate("lending", "not in statistics: restricted"),
        "ask_new_version": translate("lending", "a new version is to be accepted (see Consents)"),
        "ask_address": translate("lending", "mail does not arrive: ask the address (see Consents)"),
        "ask_sixteen": translate("lending", "sixteen now: ask the member (see Consents)"),
        "was_lost": translate("lending", "was noted as lost: it is found"),
        "was_claimed": translate("lending", "the member said it was back: it is found"),
        "was_missing": translate("lending", "was missing: it is found"),
        "is_damaged": translate("lending", "noted as damaged"),
        "is_withdrawn": translate("lending", "out of the collection"),
        "is_quick": translate("lending", "still to be described"),
        "item_damaged": translate("lending", "noted as damaged"),
        "item_missing": translate("lending", "was missing: it is found"),
        "item_claims_returned": translate("lending", "the member said it was back: it is found"),
    }
    known = codes.REASONS.get(code, code)
    return own.get(code) or translate("messages", known)
