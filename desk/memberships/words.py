"""The words for categories, proofs and blocks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from db.domain.block import Block, BlockCode, Severity
from db.domain.membership import Category, CategoryDecision, Proof
from desk.language import money, short_day
from desk.widgets.tone import Tone

translate = QCoreApplication.translate
TONES = {
    Severity.STOP: Tone.STOP,
    Severity.CONFIRM: Tone.ATTENTION,
    Severity.INFO: Tone.INFO,
}


def category_name(category: Category) -> str:
    """Give the name of a category in the language of the screen, or else in Dutch."""
    names = category.names
    return names.get(QLocale().name()[:2]) or names.get("nl") or category.code


def category_why(decided: CategoryDecision) -> str:
    """Say why somebody is in a category."""
    if decided.until is not None:
        said = translate("memberships", "Proof was seen; it holds until {day}.")
        return said.format(day=short_day(decided.until))
    if decided.reason.row == "age":
        return translate("memberships", "By age.")
    return translate("memberships", "Chosen by staff.")


def proof_words(proof: Proof) -> str:
    """Say what kind of proof was seen."""
    return {
        Proof.BENEFIT_CARD: translate(
            "memberships", "UiTPAS at a reduced rate, or card of the city"
        ),
        Proof.INCREASED_ALLOWANCE: translate("memberships", "Statement of the health fund"),
        Proof.SOCIAL_SERVICE: translate("memberships", "Letter of the social service"),
        Proof.DISABILITY: translate("memberships", "Decision on a disability"),
        Proof.SCHOOL: translate("memberships", "Statement of a school or institution"),
        Proof.OTHER: translate("memberships", "Other proof"),
    }[proof]


def block_words(code: BlockCode) -> str:
    """Say what a block is about."""
    return {
        BlockCode.BY_STAFF: translate("memberships", "Blocked by staff"),
        BlockCode.ADDRESS_UNKNOWN: translate("memberships", "Address unknown"),
        BlockCode.CARD_LOST: translate("memberships", "Card reported lost"),
        BlockCode.DEBT: translate("memberships", "Owes too much"),
        BlockCode.OVERDUE: translate("memberships", "Items are far too late"),
        BlockCode.MEMBERSHIP_UNPAID: translate("memberships", "Membership fee not paid"),
        BlockCode.MEMBERSHIP_ENDED: translate("memberships", "Membership ended"),
        BlockCode.RESTRICTED: translate("memberships", "Use restricted by the member"),
    }[code]


def severity_words(severity: Severity) -> str:
    """Say how firmly a block stands."""
    return {
        Severity.STOP: translate("memberships", "stops"),
        Severity.CONFIRM: translate("memberships", "asks"),
        Severity.INFO: translate("memberships", "tells"),
    }[severity]


def block_detail(block: Block) -> str:
    """Say since when a block stands, until when, and why."""
    said = translate("memberships", "since {day}").format(day=short_day(block.since))
    parts = [said, block.reason]
    if block.until is not None:
        until = translate("memberships", "until {day}")
        parts.insert(1, until.format(day=short_day(block.until)))
    if block.code is BlockCode.DEBT and block.why:
        limit = translate("memberships", "above {amount} nothing is lent")
        parts.append(limit.format(amount=money(int(block.why[0].value))))
    return " · ".join(p for p in parts if p)
