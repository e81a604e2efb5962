"""Holds as lines of a list: what to do stands at the right, in words and a tone."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from db.domain.hold import Standing
from db.domain.hold_lines import (
    HoldLine,
    OnShelf,
    PickLine,
    QueueLine,
    ShelfLine,
    Spot,
    TransitLine,
)
from db.domain.title import TitleLine
from desk.holds.slip import SlipName, shelf_name
from desk.language import short_day
from desk.widgets.row import Row
from desk.widgets.tone import Tone

translate = QCoreApplication.translate


def pick_row(line: PickLine) -> Row:
    """Describe a copy to be fetched: its place first, for who walks along the shelves."""
    place = " ".join(part for part in (line.copy.location, line.copy.shelf_mark) if part)
    detail = " · ".join(part for part in (place, line.copy.author, line.copy.barcode) if part)
    key = str(line.copy.item_id)
    if line.claimed_at is not None:
        return Row(
            key, line.copy.title, detail, translate("holds", "Is being fetched"), Tone.INFO, "book"
        )
    if line.here:
        return Row(
            key, line.copy.title, detail, translate("holds", "To the holds' shelf"), Tone.OK, "book"
        )
    aside = translate("holds", "For {branch}").format(branch=line.branch_name)
    return Row(key, line.copy.title, detail, aside, Tone.ATTENTION, "book")


def shelf_row(line: ShelfLine, how: SlipName) -> Row:
    """Describe a copy on the shelf of the holds, as its slip names who waits."""
    detail = f"{shelf_name(line.holder, how)} · {line.copy.barcode}"
    aside, tone = _shelf_words(line)
    return Row(str(line.copy.item_id), line.copy.title, detail, aside, tone, "bookmark")


def transit_row(line: TransitLine) -> Row:
    """Describe a copy between two branches."""
    way = translate("holds", "From {here} to {there}").format(
        here=line.from_branch, there=line.to_branch
    )
    parts = (way, translate("holds", "for a hold") if line.for_hold else "", line.copy.barcode)
    detail = " · ".join(part for part in parts if part)
    days = translate("holds", "%n day(s) on its way", "", line.days)
    if line.late:
        aside = translate("holds", "{days}: look for it").format(days=days)
        return _copy_row(line.copy, detail, aside, Tone.ATTENTION)
    return _copy_row(line.copy, detail, days, Tone.NEUTRAL)


def hold_row(line: HoldLine, today: date) -> Row:
    """Describe a hold of a member."""
    detail = " · ".join(part for part in (line.author, line.branch_name) if part)
    aside, tone = standing_words(line, today)
    return Row(str(line.state.hold.id), line.title, detail, aside, tone, "bookmark")


def queue_row(line: QueueLine, today: date) -> Row:
    """Describe somebody in the queue of a title; staff see the name, the shelf does not."""
    name = line.holder.name
    aside, tone = standing_words(line.line, today)
    who = f"{name.given_names} {name.surname}".strip() or translate("holds", "Not known here yet")
    return Row(str(line.line.state.hold.id), who, line.line.branch_name, aside, tone, "person")


def title_row(line: TitleLine) -> Row:
    """Describe a title that was found."""
    described = line.title.description
    detail = " · ".join(part for part in (described.author, described.year) if part)
    aside = translate("holds", "{in_house} of {all} in").format(
        in_house=line.available, all=line.copies
    )
    return Row(str(line.title.id), described.title, detail, aside, Tone.NEUTRAL, "book")


def standing_words(line: HoldLine, today: date) -> tuple[str, Tone]:
    """Say where a hold stands."""
    state = line.state
    if state.standing is Standing.READY:
        if state.shelf_expired(today):
            return translate("holds", "Not fetched in time"), Tone.ATTENTION
        until = short_day(state.until) if state.until else ""
        return translate("holds", "Ready until {day}").format(day=until), Tone.OK
    if state.standing is Standing.IN_TRANSIT:
        return translate("holds", "On its way"), Tone.INFO
    if state.suspended(today) and state.suspended_until is not None:
        day = short_day(state.suspended_until)
        return translate("holds", "Passed over until {day}").format(day=day), Tone.NEUTRAL
    place = translate("holds", "{place} of {waiting} in the queue")
    return place.format(place=line.place, waiting=line.waiting), Tone.NEUTRAL


def _shelf_words(line: ShelfLine) -> tuple[str, Tone]:
    match line.why:
        case OnShelf.EXPIRED:
            return translate("holds", "Not fetched: take it away"), Tone.ATTENTION
        case OnShelf.LEFT_OVER:
            return translate("holds", "For nobody any more: take it away"), Tone.ATTENTION
        case OnShelf.TO_SEND:
            return translate("holds", "Wanted at another branch: send it"), Tone.ATTENTION
    until = short_day(line.state.until) if line.state.until else ""
    return translate("holds", "Until {day}").format(day=until), Tone.OK


def _copy_row(copy: Spot, detail: str, aside: str, tone: Tone) -> Row:
    return Row(str(copy.item_id), copy.title, detail, aside, tone, "book")
