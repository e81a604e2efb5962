"""What was done with an item, in words: for the result line, and as a line of a list."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desk.language import day, money
from desk.lending.handled import Destination, Handled
from desk.lending.loan_row import due, short_due
from desk.lending.obstacle_words import remark
from desk.widgets.row import Row
from desk.widgets.tone import Tone

translate = QCoreApplication.translate


def sentence(done: Handled) -> tuple[str, Tone]:
    """Say what was done, for the result line; whatever asks a hand or a word asks attention."""
    first = _done(done).format(title=done.loan.title, due=due(done.loan.due_on))
    remarks = [*_place(done), *_remarks(done)]
    return " — ".join([first, *remarks]), _tone(done)


def undone(done: Handled) -> str:
    """Say what an undo gave."""
    if done.renewed:
        text = translate("lending", "Undone: {title} is not renewed.")
    elif done.goes_to is Destination.MEMBER:
        text = translate("lending", "Undone: {title} is not lent.")
    elif done.goes_to is Destination.IN_HOUSE:
        text = translate("lending", "Undone: the use of {title} is not counted.")
    else:
        text = translate("lending", "Undone: {title} is not taken back.")
    return text.format(title=done.loan.title)


def as_row(done: Handled) -> Row:
    """Put it into a line of a list: what to do with the item stands at the right."""
    loan = done.loan
    detail = " · ".join(part for part in (loan.author, *_remarks(done)) if part)
    if done.undone:
        gone = translate("lending", "Undone")
        return Row(done.key, loan.title, loan.author, gone, Tone.NEUTRAL, "undo")
    if done.ended:
        back = translate("lending", "Taken back since")
        return Row(done.key, loan.title, loan.author, back, Tone.NEUTRAL, "book-in")
    symbol = "book-out" if done.goes_to is Destination.MEMBER else "book-in"
    return Row(done.key, loan.title, detail, _aside(done), _tone(done), symbol)


def _done(done: Handled) -> str:
    if done.renewed:
        return translate("lending", "Renewed: {title} — {due}")
    if done.goes_to is Destination.MEMBER:
        return translate("lending", "Lent: {title} — {due}")
    if done.goes_to is Destination.IN_HOUSE:
        return translate("lending", "Counted as used here: {title}")
    if done.goes_to is Destination.HOLD_SHELF and done.slip:  # what the hand does next comes first
        return translate("lending", "Keep for {who}: {title}").replace("{who}", done.slip.large)
    return translate("lending", "Taken back: {title}")


def _aside(done: Handled) -> str:
    if done.renewed:
        return translate("lending", "Renewed: {day}").format(day=short_due(done.loan.due_on))
    if done.goes_to is Destination.MEMBER:
        return short_due(done.loan.due_on)
    if done.goes_to is Destination.OTHER_BRANCH and done.slip:
        return translate("lending", "To {branch}").format(branch=done.slip.large)
    if done.goes_to is Destination.HOLD_SHELF and done.slip:
        return translate("lending", "Keep for {who}").format(who=done.slip.large)
    return {
        Destination.SHELF: translate("lending", "To the shelf"),
        Destination.HOLD_SHELF: translate("lending", "To the hold shelf"),
        Destination.OTHER_BRANCH: translate("lending", "To its own branch"),
        Destination.ASIDE: translate("lending", "Set aside"),
        Destination.IN_HOUSE: translate("lending", "Used here"),
    }[done.goes_to]


def _place(done: Handled) -> Iterator[str]:
    """Say where the item goes, when that is not simply its shelf."""
    if done.goes_to is Destination.HOLD_SHELF and not done.slip:
        yield translate("lending", "keep it for who asked")
    if done.goes_to is Destination.OTHER_BRANCH and done.slip:
        yield translate("lending", "send it to {branch}").format(branch=done.slip.large)
    elif done.goes_to is Destination.OTHER_BRANCH:
        yield translate("lending", "belongs to another branch")
    if done.goes_to is Destination.ASIDE:
        yield translate("lending", "set it aside")


def _remarks(done: Handled) -> Iterator[str]:
    if done.loan.days_late:
        yield translate("lending", "%n day(s) late", "", done.loan.days_late)
    if done.fine_cents:
        yield translate("lending", "fine {sum}").format(sum=money(done.fine_cents))
    yield from _told(done)
    if done.counts_for:
        yield translate("lending", "counts for {day}").format(day=day(done.counts_for))
    if done.owes_cents > done.fine_cents:
        yield translate("lending", "owes {sum} in all").format(sum=money(done.owes_cents))
    if done.ready:
        yield translate("lending", "%n hold(s) ready for this member", "", done.ready)


def _told(done: Handled) -> Iterator[str]:
    for code in done.told:
        yield remark(code)
    if done.given_back_cents:
        cents = money(done.given_back_cents)
        yield translate("lending", "{sum} taken off the account").format(sum=cents)
    elif "was_lost" in done.told:
        yield translate("lending", "nothing was taken off an account")


def _tone(done: Handled) -> Tone:
    plain = done.goes_to in (Destination.MEMBER, Destination.SHELF, Destination.IN_HOUSE)
    lent = done.goes_to is Destination.MEMBER  # what is only to know stands with the member
    asks = done.loan.days_late or done.fine_cents or (done.told and not lent) or done.ready
    return Tone.OK if plain and not asks else Tone.ATTENTION
