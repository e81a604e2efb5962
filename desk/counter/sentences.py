"""What the counter says in the result line."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from db.domain.block import Severity
from db.registers.renewals import RenewedAll
from desk.counter.doubt import Doubt, Undecided
from desk.counter.view import Choice, MemberHead
from desk.language import day
from desk.lending import handled_words
from desk.lending.handled import made_longer
from desk.lending.obstacle_words import obstacle_words, remark
from desk.widgets.tone import Tone

translate = QCoreApplication.translate
Said = tuple[str, Tone]


def ready() -> Said:
    """Say that the desk waits for the next person."""
    text = translate("counter", "Ready. Scan a card or an item, or put an eID in the reader.")
    return text, Tone.INFO


def member_open(head: MemberHead) -> Said:
    """Say who is in front of the desk, and what asks attention about them."""
    stops = [one for one in head.obstacles if one.severity is Severity.STOP]
    if head.ended:
        text = translate("counter", "{name}: the membership ended on {day}.")
        return text.format(name=head.name, day=day(head.ends_on)), Tone.ATTENTION
    if stops:
        text = translate("counter", "{name}: {why}.")
        why = ", ".join(obstacle_words(one) for one in stops)
        return text.format(name=head.name, why=why), Tone.STOP
    if head.ready:
        text = translate("counter", "{name}: %n hold(s) ready on the shelf", "", head.ready)
        return text.format(name=head.name), Tone.ATTENTION
    if head.late:
        text = translate("counter", "{name}: %n item(s) late", "", head.late)
        return text.format(name=head.name), Tone.ATTENTION
    if any(one.severity is Severity.CONFIRM for one in head.obstacles):
        text = translate("counter", "{name}: see what stands below the name.")
        return text.format(name=head.name), Tone.ATTENTION
    text = translate("counter", "{name}: scan the items to lend.")
    return text.format(name=head.name), Tone.OK


def in_doubt(scan: Undecided) -> Said:
    """Say what was not done with a scan, and that it waits below."""
    text = {
        Doubt.LENT_TO_OTHER: translate(
            "counter", "Not lent: {title} is on loan to another member. Decide below."
        ),
        Doubt.LENT_TO_SAME: translate(
            "counter", "Not lent: this member already has {title}. Decide below."
        ),
        Doubt.CARD_OR_ITEM: translate(
            "counter", "This code is a library card and also an item: {title}. Decide below."
        ),
        Doubt.UNKNOWN: translate(
            "counter", "Not lent: no item has barcode {title}. Name it below, or put it aside."
        ),
        Doubt.BLOCKED: translate("counter", "Not lent: {title} — {why}. Decide below."),
        Doubt.NOT_RENEWED: translate("counter", "Not renewed: {title} — {why}. Decide below."),
    }[scan.doubt]
    why = ", ".join(obstacle_words(one) for one in scan.standing)
    return text.format(title=scan.title, why=why), Tone.STOP if scan.stops else Tone.ATTENTION


def renewed(outcome: RenewedAll, today: date) -> Said:
    """Say what a renewal gave, and what stays as it was."""
    parts = []
    if len(outcome.done) == 1:
        parts.append(handled_words.sentence(made_longer(outcome.done[0], today))[0])
    elif outcome.done:
        parts.append(translate("counter", "%n item(s) renewed", "", len(outcome.done)))
    for one in outcome.refused:
        why = ", ".join(remark(code) for code in one.refusal.reasons)
        text = translate("counter", "not renewed: {title} ({why})")
        parts.append(text.format(title=one.item.title, why=why))
    if not parts:
        return translate("counter", "There is nothing to renew."), Tone.ATTENTION
    return " — ".join(parts), Tone.ATTENTION if outcome.refused else Tone.OK


def words_wanted(choice: Choice) -> Said:
    """Say what has to be filled in before the answer counts."""
    if choice is Choice.OVERRIDE:
        text = translate("counter", "Not lent: give the reason first.")
    elif choice is Choice.RENEW_OVERRIDE:
        text = translate("counter", "Not renewed: give the reason first.")
    else:
        text = translate("counter", "Not lent: give the title first.")
    return text, Tone.ATTENTION


def several_found(count: int) -> Said:
    """Say that a name fits several members."""
    text = translate("counter", "%n member(s) found: choose below.", "", count)
    return text, Tone.INFO


def nobody_found() -> Said:
    """Say that a name or number fits nobody."""
    text = translate("counter", "Nobody found. Check the spelling, or register.")
    return text, Tone.ATTENTION


def no_previous() -> Said:
    """Say that there is no previous member to go back to."""
    text = translate("counter", "No previous member: they stay at hand for 15 minutes.")
    return text, Tone.ATTENTION


def nothing_to_undo() -> Said:
    """Say that there is no act to undo."""
    return translate("counter", "Nothing to undo here."), Tone.ATTENTION


def no_command() -> Said:
    """Say that what was typed can't be understood."""
    return translate("counter", "This can't be looked up here."), Tone.ATTENTION


def files_parted() -> Said:
    """Say that the open file turned out to be of two people."""
    text = translate("counter", "This file was split in two. Scan the card again: it says whose.")
    return text, Tone.ATTENTION


def member_gone() -> Said:
    """Say that the open member was deleted elsewhere."""
    text = translate("counter", "This member was deleted at another desk.")
    return text, Tone.ATTENTION
