"""The words of the inbox: what happened, why it was settled as it was, what can be done."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from db.domain.clock import BELGIUM
from db.domain.decision import Outcome
from db.domain.inbox import Entry, Told
from db.domain.member import Name
from desk.codes import QT_TRANSLATE_NOOP
from desk.inbox.groups import group_words, kind_words
from desk.language import clock, short_day

translate = QCoreApplication.translate
WITH_CONSENT: Final = ("email", "telephone", "gender")

HEADLINES: Final[dict[Told, str]] = {
    Told.LENT_TWICE: QT_TRANSLATE_NOOP("inbox", "“{subject}” was lent at two desks"),
    Told.RETURNED_UNSEEN: QT_TRANSLATE_NOOP(
        "inbox", "“{subject}” was taken back just after another desk had lent it"
    ),
    Told.REGISTERED_TWICE: QT_TRANSLATE_NOOP("inbox", "{name} was registered twice"),
    Told.CONSENT_LOST: QT_TRANSLATE_NOOP("inbox", "A consent of {subject} does not count"),
    Told.EDITED_TWICE: QT_TRANSLATE_NOOP("inbox", "Two desks changed the {part} of {name}"),
    Told.CARD_TWICE: QT_TRANSLATE_NOOP("inbox", "Two members have library card {subject}"),
    Told.BARCODE_TWICE: QT_TRANSLATE_NOOP("inbox", "Two items have barcode {subject}"),
    Told.PAID_TWICE: QT_TRANSLATE_NOOP("inbox", "{name} paid one charge at two desks"),
    Told.HOLD_BYPASSED: QT_TRANSLATE_NOOP(
        "inbox", "“{subject}” was kept for somebody, and lent to somebody else"
    ),
    Told.OVERBOOKED: QT_TRANSLATE_NOOP("inbox", "{name} has no place in “{subject}” after all"),
    Told.WORKED_ON: QT_TRANSLATE_NOOP("inbox", "{subject} worked on with a closed account"),
    Told.LATE_WORK: QT_TRANSLATE_NOOP("inbox", "{subject} sent work of long ago"),
    Told.REFUSED: QT_TRANSLATE_NOOP("inbox", "The centre did not take something of this desk"),
    Told.SET_ASIDE: QT_TRANSLATE_NOOP("inbox", "Something of another desk is set aside"),
}
SHORT: Final[dict[Told, str]] = {  # in the list: what sort of thing, with its subject below
    Told.LENT_TWICE: QT_TRANSLATE_NOOP("inbox", "Lent twice"),
    Told.RETURNED_UNSEEN: QT_TRANSLATE_NOOP("inbox", "Taken back from another"),
    Told.REGISTERED_TWICE: QT_TRANSLATE_NOOP("inbox", "Registered twice"),
    Told.CONSENT_LOST: QT_TRANSLATE_NOOP("inbox", "Consent does not count"),
    Told.EDITED_TWICE: QT_TRANSLATE_NOOP("inbox", "Changed at two desks"),
    Told.CARD_TWICE: QT_TRANSLATE_NOOP("inbox", "One card, two members"),
    Told.BARCODE_TWICE: QT_TRANSLATE_NOOP("inbox", "One barcode, two items"),
    Told.PAID_TWICE: QT_TRANSLATE_NOOP("inbox", "Paid twice"),
    Told.HOLD_BYPASSED: QT_TRANSLATE_NOOP("inbox", "A hold lost its copy"),
    Told.OVERBOOKED: QT_TRANSLATE_NOOP("inbox", "Activity is full"),
    Told.WORKED_ON: QT_TRANSLATE_NOOP("inbox", "Closed account"),
    Told.LATE_WORK: QT_TRANSLATE_NOOP("inbox", "Work of long ago"),
    Told.REFUSED: QT_TRANSLATE_NOOP("inbox", "Not taken by the centre"),
    Told.SET_ASIDE: QT_TRANSLATE_NOOP("inbox", "Set aside"),
}
_NAMED: Final = (Told.REGISTERED_TWICE, Told.EDITED_TWICE, Told.PAID_TWICE, Told.OVERBOOKED)
APART: Final = "apart"  # two files with one number that are two members
REASONS: Final[dict[str, str]] = {
    Told.LENT_TWICE: QT_TRANSLATE_NOOP(
        "inbox",
        "The desks could not see each other. The later loan counts: the item was there last."
        " The day that was promised to each member stays.",
    ),
    Told.RETURNED_UNSEEN: QT_TRANSLATE_NOOP(
        "inbox",
        "The return was meant for an earlier loan. It ended this one, which that desk had not"
        " seen yet.",
    ),
    Told.REGISTERED_TWICE: QT_TRANSLATE_NOOP(
        "inbox", "The two files count as one member. Loans and consents of both are kept."
    ),
    APART: QT_TRANSLATE_NOOP(
        "inbox",
        "The national number is the same, but the name or the birth date is not. So they stay"
        " two members until somebody says otherwise.",
    ),
    Told.CONSENT_LOST: QT_TRANSLATE_NOOP(
        "inbox",
        "It was given at a desk that had not seen the withdrawal. The withdrawal counts, and the"
        " value is deleted. Ask the member again.",
    ),
    Told.EDITED_TWICE: QT_TRANSLATE_NOOP(
        "inbox", "The later one counts. The other one is kept for 30 days, and then deleted."
    ),
    "consent": QT_TRANSLATE_NOOP(
        "inbox",
        "The later one counts. The other one is not kept, for that takes consent: ask the member"
        " which one is right.",
    ),
    Told.CARD_TWICE: QT_TRANSLATE_NOOP(
        "inbox", "A scan finds the first of the two. Give the other one another card."
    ),
    Told.BARCODE_TWICE: QT_TRANSLATE_NOOP(
        "inbox", "A scan finds the first of the two. Put another label on the other one."
    ),
    Told.PAID_TWICE: QT_TRANSLATE_NOOP(
        "inbox",
        "Both payments are real money, so both count. What is too much is credit of the member:"
        " give it back in their account, or leave it for what comes.",
    ),
    Told.HOLD_BYPASSED: QT_TRANSLATE_NOOP(
        "inbox",
        "The loan stands. Who waited is in their old place again, for the next copy that comes.",
    ),
    Told.OVERBOOKED: QT_TRANSLATE_NOOP(
        "inbox",
        "Two desks gave out the last place. Who enrolled first has it, and this person is first to"
        " move up. Let them know; under Activities their address stands.",
    ),
    Told.WORKED_ON: QT_TRANSLATE_NOOP(
        "inbox",
        "%n act(s) were done at a desk that did not know it yet. They count; look them over.",
    ),
    Told.LATE_WORK: QT_TRANSLATE_NOOP(
        "inbox",
        "%n act(s) from {first} to {last} arrived only now. What others did since then goes"
        " before; look the loans and returns over.",
    ),
    "malformed": QT_TRANSLATE_NOOP(
        "inbox",
        "It concerns {kind}, and holds what can't be kept. Do it again; if that fails too, send"
        " the report of “balie check” to support.",
    ),
    "too_big": QT_TRANSLATE_NOOP(
        "inbox", "It concerns {kind}, and is too long. Write less, and do it again."
    ),
    "erased": QT_TRANSLATE_NOOP(
        "inbox", "It is about somebody who was deleted. Nothing is left to do."
    ),
    "kind": QT_TRANSLATE_NOOP(
        "inbox",
        "%n change(s) are of a sort that this Balie doesn't know yet. Update the program at this"
        " desk: they are then taken in by themselves. Everything else goes on.",
    ),
    "broken": QT_TRANSLATE_NOOP(
        "inbox",
        "%n change(s) can't be understood here. Update the program; if they stay, send the report"
        " of “balie check” to support. Everything else goes on.",
    ),
}
BUTTONS: Final[dict[Outcome, str]] = {
    Outcome.FIRST: QT_TRANSLATE_NOOP("inbox", "&Give it back to {name}"),
    Outcome.WITHDRAW: QT_TRANSLATE_NOOP("inbox", "It is &still with {name}"),
    Outcome.SPLIT: QT_TRANSLATE_NOOP("inbox", "&Two people: split the files"),
    Outcome.JOIN: QT_TRANSLATE_NOOP("inbox", "&One person: join the files"),
    Outcome.OTHER: QT_TRANSLATE_NOOP("inbox", "&Take the other value"),
    Outcome.UNDO: QT_TRANSLATE_NOOP("inbox", "&Undo this decision"),
}
SEEN: Final = QT_TRANSLATE_NOOP("inbox", "&Seen")
LEAVE: Final = QT_TRANSLATE_NOOP("inbox", "&Leave it so")
DECIDED: Final[dict[Outcome, str]] = {
    Outcome.FIRST: QT_TRANSLATE_NOOP("inbox", "Given back to {name}"),
    Outcome.WITHDRAW: QT_TRANSLATE_NOOP("inbox", "Still with {name}"),
    Outcome.SPLIT: QT_TRANSLATE_NOOP("inbox", "Split: two people"),
    Outcome.JOIN: QT_TRANSLATE_NOOP("inbox", "Joined: one person"),
    Outcome.OTHER: QT_TRANSLATE_NOOP("inbox", "The other value was taken"),
    Outcome.LEAVE: QT_TRANSLATE_NOOP("inbox", "Left as it is"),
}


def full_name(name: Name | None) -> str:
    """Write a name as people say it; who is not known any more is somebody."""
    if name is None:
        return translate("inbox", "somebody")
    return f"{name.given_names} {name.surname}".strip()


def moment(at: datetime) -> str:
    """Write a moment with its day, in local time."""
    local = at.astimezone(BELGIUM)
    return f"{short_day(local.date())} {clock(local)}"


def headline(entry: Entry) -> str:
    """Say in one sentence what happened."""
    return _filled(HEADLINES[entry.told], entry)


def short_words(entry: Entry) -> tuple[str, str]:
    """Say what sort of thing it is, and on the next line about whom or what."""
    told = translate("inbox", SHORT[entry.told])
    if entry.told in (Told.REFUSED, Told.SET_ASIDE):
        return told, kind_words(entry.subject.partition(":")[2])
    if entry.told in _NAMED and entry.sides:
        return told, full_name(entry.sides[0].who)
    return told, entry.subject


def reason(entry: Entry) -> str:
    """Say why it was settled as it was, and what to do."""
    return _filled(REASONS[_reason_key(entry)], entry)


def outcome_words(entry: Entry, outcome: Outcome) -> str:
    """Name the button that leads to an outcome; its mnemonic is in it."""
    if outcome is Outcome.LEAVE:
        return translate("inbox", LEAVE if len(entry.outcomes) > 1 else SEEN)
    who = full_name(entry.sides[0].who if entry.sides else None).replace("&", "&&")
    return translate("inbox", BUTTONS[outcome]).format(name=who)


def settled_words(entry: Entry) -> str:
    """Say what was decided, by whom and when; empty while nothing was."""
    if entry.settled is None:
        return ""
    said = _filled(DECIDED.get(entry.settled.outcome, DECIDED[Outcome.LEAVE]), entry)
    return translate("inbox", "{decided}, by {staff} on {moment}").format(
        decided=said, staff=entry.settled.staff, moment=moment(entry.settled.at)
    )


def _reason_key(entry: Entry) -> str:
    if entry.told in (Told.REFUSED, Told.SET_ASIDE):
        key = entry.subject.split(":", 1)[0]
        return key if key in REASONS else "malformed"
    if entry.told is Told.REGISTERED_TWICE and entry.subject == APART:
        return APART
    if entry.told is Told.EDITED_TWICE and entry.subject in WITH_CONSENT:
        return "consent"
    return entry.told


def _filled(words: str, entry: Entry) -> str:
    """Put what an entry says into a sentence, in the language of the screen."""
    counted = translate("inbox", words, "", entry.count) if "%n" in words else ""
    return (counted or translate("inbox", words)).format(
        subject=entry.subject,
        name=full_name(entry.sides[0].who if entry.sides else None),
        part=group_words(entry.subject),
        kind=kind_words(entry.subject.partition(":")[2]),
        first=moment(entry.at),
        last=moment(entry.until or entry.at),
    )
