"""What the counter says in the result line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk.counter.doubt import Doubt, Undecided
from desk.counter.view import MemberHead
from desk.language import day
from desk.lending.handled import Handled
from desk.widgets.tone import Tone

Said = tuple[str, Tone]


def ready() -> Said:
    """Say that the desk waits for the next person."""
    text = QCoreApplication.translate(
        "counter", "Ready. Scan a card or an item, or put an eID in the reader."
    )
    return text, Tone.INFO


def member_open(head: MemberHead) -> Said:
    """Say who is in front of the desk, and what asks attention about them."""
    if head.ended:
        text = QCoreApplication.translate("counter", "{name}: the membership ended on {day}.")
        return text.format(name=head.name, day=day(head.ends_on)), Tone.ATTENTION
    if head.ready:
        text = QCoreApplication.translate(
            "counter", "{name}: %n hold(s) ready on the shelf", "", head.ready
        )
        return text.format(name=head.name), Tone.ATTENTION
    if head.late:
        text = QCoreApplication.translate("counter", "{name}: %n item(s) late", "", head.late)
        return text.format(name=head.name), Tone.ATTENTION
    text = QCoreApplication.translate("counter", "{name}: scan the items to lend.")
    return text.format(name=head.name), Tone.OK


def in_doubt(scan: Undecided) -> Said:
    """Say what was not done with a scan, and that it waits below."""
    text = {
        Doubt.LENT_TO_OTHER: QCoreApplication.translate(
            "counter", "Not lent: {title} is on loan to another member. Decide below."
        ),
        Doubt.LENT_TO_SAME: QCoreApplication.translate(
            "counter", "Not lent: this member already has {title}. Decide below."
        ),
        Doubt.CARD_OR_ITEM: QCoreApplication.translate(
            "counter", "This code is a library card and also an item: {title}. Decide below."
        ),
    }[scan.doubt]
    return text.format(title=scan.title), Tone.ATTENTION


def several_found(count: int) -> Said:
    """Say that a name fits several members."""
    text = QCoreApplication.translate("counter", "%n member(s) found: choose below.", "", count)
    return text, Tone.INFO


def nobody_found() -> Said:
    """Say that a name or number fits nobody."""
    text = QCoreApplication.translate("counter", "Nobody found. Check the spelling, or register.")
    return text, Tone.ATTENTION


def no_previous() -> Said:
    """Say that there is no previous member to go back to."""
    text = QCoreApplication.translate(
        "counter", "No previous member: they stay at hand for 15 minutes."
    )
    return text, Tone.ATTENTION


def undone(last: Handled) -> Said:
    """Say what was undone."""
    text = QCoreApplication.translate("counter", "Undone: {title} is not lent.")
    return text.format(title=last.loan.title), Tone.INFO


def nothing_to_undo() -> Said:
    """Say that nothing was lent in this session."""
    text = QCoreApplication.translate("counter", "Nothing to undo: nothing was lent just now.")
    return text, Tone.ATTENTION


def no_command() -> Said:
    """Say that what was typed can't be understood."""
    return QCoreApplication.translate("counter", "This can't be looked up here."), Tone.ATTENTION


def member_gone() -> Said:
    """Say that the open member was deleted elsewhere."""
    text = QCoreApplication.translate("counter", "This member was deleted at another desk.")
    return text, Tone.ATTENTION
