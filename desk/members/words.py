"""The words for where data come from and how consent was said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.domain.consent import Purpose, Way
from db.domain.member import CardTrust, MemberLine, Source
from desk.widgets.tone import Tone


def source_badge(source: Source, trust: CardTrust) -> tuple[str, Tone]:
    """Say where the data of a file came from, and what the card was worth."""
    if source is not Source.CARD:
        return source_words(source), Tone.NEUTRAL
    words = {
        CardTrust.CONFIRMED: QCoreApplication.translate("members", "from the card, confirmed"),
        CardTrust.NOT_CONFIRMED: QCoreApplication.translate(
            "members", "from the card, not confirmed"
        ),
        CardTrust.NOT_CHECKED: QCoreApplication.translate("members", "from the card, not checked"),
        CardTrust.UNKNOWN_ROOT: QCoreApplication.translate("members", "from a card not known yet"),
        CardTrust.TEST_CARD: QCoreApplication.translate("members", "from a test card"),
        CardTrust.NO_CARD: QCoreApplication.translate("members", "from the card, not checked"),
    }
    return words[trust], Tone.OK if trust is CardTrust.CONFIRMED else Tone.ATTENTION


def source_words(source: Source) -> str:
    """Say where a value came from."""
    return {
        Source.CARD: QCoreApplication.translate("members", "from the card"),
        Source.DOCUMENT: QCoreApplication.translate("members", "from a document seen at the desk"),
        Source.FORM: QCoreApplication.translate("members", "from a form"),
        Source.DESK: QCoreApplication.translate("members", "told at the desk"),
    }[source]


def line_words(one: MemberLine) -> str:
    """Say who somebody is by the least that tells people apart."""
    named = f"{one.name.given_names} {one.name.surname}"
    return " · ".join(part for part in (named, str(one.birth_year), one.street) if part)


def way_words(way: Way) -> str:
    """Say how consent was given or withdrawn."""
    return {
        Way.SCREEN: QCoreApplication.translate("members", "at the desk"),
        Way.PAPER: QCoreApplication.translate("members", "on paper"),
        Way.GUARDIAN: QCoreApplication.translate("members", "by the parent or guardian"),
    }[way]


def purpose_title(purpose: Purpose) -> str:
    """Say what a consent is for."""
    return {
        Purpose.EMAIL: QCoreApplication.translate("members", "E-mail for messages"),
        Purpose.TELEPHONE: QCoreApplication.translate("members", "Telephone for messages"),
        Purpose.GENDER: QCoreApplication.translate("members", "Gender for statistics only"),
    }[purpose]


def withdrawal(purpose: Purpose) -> str:
    """Say what withdrawing deletes."""
    return {
        Purpose.EMAIL: QCoreApplication.translate(
            "members", "Withdrawing deletes the e-mail address at once, on every desk."
        ),
        Purpose.TELEPHONE: QCoreApplication.translate(
            "members", "Withdrawing deletes the telephone number at once, on every desk."
        ),
        Purpose.GENDER: QCoreApplication.translate(
            "members", "Withdrawing deletes the gender at once, on every desk."
        ),
    }[purpose]
