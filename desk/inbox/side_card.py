"""One of two versions on a card: what it says, who did it, at which desk, when."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from db.domain.inbox import Entry, Side, Told
from desk import theme
from desk.inbox.groups import group_words
from desk.inbox.words import full_name, moment, translate
from desk.language import money, short_day
from desk.widgets.badge import Badge
from desk.widgets.styled import styled, text
from desk.widgets.tone import Tone


class SideCard(QFrame):
    """Shows one side; whether it counts is said in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, role="version")
        self._counts = Badge()
        self._what = text(role="lead", wrap=True)
        self._lines = text(wrap=True)
        self._who = text(role="small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.NEAR, theme.GAP, theme.NEAR)
        column.setSpacing(theme.HAIR)
        for part in (self._counts, self._what, self._lines, self._who):
            column.addWidget(part)
        column.addStretch(1)

    def forget(self) -> None:
        """Let go of what a side said."""
        self._counts.say("")
        for label in (self._what, self._lines, self._who):
            label.clear()
        self.setAccessibleName("")

    def show_side(self, entry: Entry, side: Side, place: int) -> None:
        """Show a side of an entry; the first place is that of the earlier one."""
        self._counts.say(*_standing(entry, side))
        what, lines = _says(entry, side, place)
        self._what.setText(what)
        self._lines.setText("\n".join(lines))
        self._lines.setHidden(not lines)
        self._who.setText(_who(side))
        self.setAccessibleName(". ".join(filter(None, (self._counts.text(), what, *lines))))


def _standing(entry: Entry, side: Side) -> tuple[str, Tone]:
    if entry.told in (Told.REGISTERED_TWICE, Told.CARD_TWICE):
        return "", Tone.NEUTRAL
    if entry.told is Told.BARCODE_TWICE:
        return (translate("inbox", "found by a scan"), Tone.OK) if side.counts else ("", Tone.INFO)
    if entry.told is Told.PAID_TWICE:
        return ("", Tone.OK) if side.counts else (translate("inbox", "too much"), Tone.ATTENTION)
    if entry.told in (Told.HOLD_BYPASSED, Told.OVERBOOKED) and not side.counts:
        again, once = translate("inbox", "waits again"), translate("inbox", "waits")
        return again if entry.told is Told.HOLD_BYPASSED else once, Tone.ATTENTION
    if side.counts:
        return translate("inbox", "counts now"), Tone.OK
    return translate("inbox", "does not count"), Tone.NEUTRAL


def _says(entry: Entry, side: Side, place: int) -> tuple[str, list[str]]:
    """The heading of a side, and what is told below it."""
    match entry.told:
        case Told.LENT_TWICE | Told.RETURNED_UNSEEN | Told.HOLD_BYPASSED if side.due_on:
            due = translate("inbox", "Due back {day}").format(day=short_day(side.due_on))
            return translate("inbox", "Lent to {name}").format(name=full_name(side.who)), [due]
        case Told.RETURNED_UNSEEN | Told.HOLD_BYPASSED:
            return _gone_by(entry, side), []
        case Told.CONSENT_LOST:
            said = (
                translate("inbox", "Withdrawn: {part}"),
                translate("inbox", "Given: {part}"),
            )[place]
            return said.format(part=", ".join(map(group_words, side.says))), []
        case Told.PAID_TWICE:
            said = translate("inbox", "Paid: {amount}")
            return said.format(amount=money(int(side.says[0]))), []
        case Told.EDITED_TWICE | Told.BARCODE_TWICE:
            gone = translate("inbox", "No longer kept") if entry.told is Told.EDITED_TWICE else ""
            return side.says[0] if side.says else gone, list(side.says[1:])
        case _:
            return full_name(side.who), [_born(side.says[0]), *side.says[1:]] if side.says else []


def _gone_by(entry: Entry, side: Side) -> str:
    if entry.told is Told.RETURNED_UNSEEN:
        return translate("inbox", "Taken back")
    return translate("inbox", "Kept for {name}").format(name=full_name(side.who))


def _born(written: str) -> str:
    """Write a birth date as people do; what is none stays as it is."""
    parts = written.split("-")
    return "/".join(reversed(parts)) if all(part.isdigit() for part in parts) else written


def _who(side: Side) -> str:
    at = moment(side.at) if side.at is not None else ""
    return " · ".join(filter(None, (at, side.desk, side.staff)))
