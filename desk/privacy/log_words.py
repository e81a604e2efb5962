"""The words for who looked at whom, and for what makes looking odd: they blame nobody."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.domain.access import Odd, Way
from db.domain.clock import BELGIUM
from desk.language import clock, short_day
from desk.privacy.log_view import Look, OddLook
from desk.privacy.retention_words import day_in_words
from desk.widgets.row import Row
from desk.widgets.tone import Tone

translate = QCoreApplication.translate
MOST_NAMES = 12  # in a sentence


def way_words(way: Way) -> str:
    """Say what a file was opened or changed for."""
    return {
        Way.COUNTER: translate("privacy", "served at the counter"),
        Way.FILE: translate("privacy", "opened the file"),
        Way.NUMBER: translate("privacy", "saw the national number"),
        Way.REPORTED: translate("privacy", "gathered all data, as the member asked"),
        Way.CORRECTED: translate("privacy", "put data right"),
        Way.CONSENT: translate("privacy", "noted a consent"),
        Way.ACCEPTED: translate("privacy", "noted that the regulations were accepted"),
        Way.PROOF: translate("privacy", "noted a proof"),
        Way.MEMBERSHIP: translate("privacy", "changed the membership"),
        Way.CARD: translate("privacy", "gave another card"),
        Way.ASKED_ADDRESS: translate("privacy", "asked for another mail address"),
        Way.CATEGORY: translate("privacy", "changed the category"),
        Way.HOUSEHOLD: translate("privacy", "changed the household"),
        Way.GUARDIAN: translate("privacy", "changed the parent or guardian"),
        Way.BLOCKED: translate("privacy", "blocked"),
        Way.UNBLOCKED: translate("privacy", "lifted a block"),
        Way.LIMITED: translate("privacy", "limited a use, as the member asked"),
        Way.REGISTER_ASKED: translate(
            "privacy", "asked the National Register, as the member wished"
        ),
        Way.REGISTER_POST: translate("privacy", "asked the National Register: post came back"),
        Way.REGISTER_DOUBT: translate("privacy", "asked the National Register: data in doubt"),
    }[way]


def odd_words(odd: Odd) -> str:
    """Say in a few words what makes looking odd."""
    return {
        Odd.OWN_NAME: translate("privacy", "same surname"),
        Odd.NEIGHBOUR: translate("privacy", "same street"),
        Odd.MANY: translate("privacy", "many files"),
    }[odd]


def odd_sentence(odd: OddLook) -> str:
    """Say what was seen, and what makes it odd."""
    words = {
        Odd.OWN_NAME: translate(
            "privacy",
            "On {day} {staff} looked at %n file(s) of members with the same surname, and nothing"
            " was done for them at the desk that day.",
            "",
            len(odd.members),
        ),
        Odd.NEIGHBOUR: translate(
            "privacy",
            "On {day} {staff} looked at %n file(s) of members in a street where somebody with the"
            " same surname lives, and nothing was done for them at the desk that day.",
            "",
            len(odd.members),
        ),
        Odd.MANY: translate(
            "privacy",
            "On {day} {staff} looked at %n file(s) for which nothing was done at the desk that"
            " day.",
            "",
            len(odd.members),
        ),
    }[odd.odd]
    named = ", ".join(odd.members[:MOST_NAMES])
    more = " …" if len(odd.members) > MOST_NAMES else ""
    return f"{words.format(day=day_in_words(odd.on), staff=odd.staff)}\n{named}{more}"


def look_sentence(look: Look) -> str:
    """Say who did what, when and where."""
    at = look.access.at.astimezone(BELGIUM)
    when = f"{day_in_words(at.date())}, {clock(at)}"
    return " · ".join(filter(None, (look.staff, way_words(look.access.way), when, look.desk)))


def odd_row(key: str, odd: OddLook) -> Row:
    """Show what is pointed out; it stands on top."""
    files = translate("privacy", "%n file(s)", "", len(odd.members))
    detail = f"{files} · {short_day(odd.on)}"
    return Row(key, odd.staff, detail, odd_words(odd.odd), Tone.ATTENTION, "warning")


def look_row(key: str, look: Look) -> Row:
    """Show a line of the log."""
    at = look.access.at.astimezone(BELGIUM)
    when = f"{short_day(at.date())} {clock(at)}"
    symbol = "check" if look.access.way.changes else "person"
    detail = f"{look.staff} · {way_words(look.access.way)}"
    return Row(key, look.member, detail, when, Tone.NEUTRAL, symbol)
