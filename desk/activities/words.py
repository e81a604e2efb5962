"""Activities and who takes part in words: the rows of the lists."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from db.domain.activity import Activity, Counts, Left, Meeting
from db.domain.clock import BELGIUM
from db.domain.enrolment import Enrolment, Stands
from db.domain.member import Name
from db.errors import Refused
from db.registers.activities import Overview, TakesPart
from desk.language import clock, money, short_day
from desk.lending.refusals import explain
from desk.widgets.row import Row
from desk.widgets.tone import Tone

translate = QCoreApplication.translate


def activity_row(one: Overview, today: date, language: str) -> Row:
    """Show an activity: when, where, and what is left."""
    activity = one.activity
    when = meeting_words(activity.meetings[0]) if activity.meetings else ""
    more = len(activity.meetings) - 1
    if more > 0:
        when = f"{when} {translate('activities', '+ %n session(s)', '', more)}"
    detail = " · ".join(filter(None, (when, activity.place)))
    aside, tone = _left(one, today)
    return Row(str(activity.id), activity.title(language), detail, aside, tone, "calendar")


def person_row(one: TakesPart, place: int, meeting: str, *, over: bool) -> Row:
    """Show somebody who enrolled; `place` is their number in the list or the queue."""
    enrolment = one.enrolment
    aside, tone = _standing(one, place, meeting, over=over)
    ticked = meeting in enrolment.came
    symbol = "check" if ticked else "person"
    name = f"{place}. {full_name(enrolment.name)}" if one.stands is Stands.PLACE else ""
    shown = name or full_name(enrolment.name)
    fails = translate("activities", "mail does not arrive") if one.mail_fails else ""
    said = (_money(one.owes_cents), fails, contact_words(enrolment))
    detail = " · ".join(filter(None, said))
    return Row(str(enrolment.id), shown, detail, aside, tone, symbol)


def refused_row(number: int, error: Refused) -> Row:
    """Show a row of a file that was refused; its own values are not shown."""
    words = translate("activities", "Row {number}").format(number=number)
    return Row(str(number), words, explain(error)[0], tone=Tone.ATTENTION, symbol="warning")


def contact_words(one: Enrolment) -> str:
    """Say how somebody is reached: of a child, its age and who answers for it."""
    if one.age is None:
        return one.email
    age = translate("activities", "%n year(s) old", "", one.age)
    guardian = full_name(one.guardian) if one.guardian else ""
    return " · ".join(filter(None, (age, guardian, one.telephone, one.email)))


def full_name(name: Name) -> str:
    """Write a name as people say it."""
    return f"{name.given_names} {name.surname}".strip()


def meeting_words(meeting: Meeting) -> str:
    """Say when a session is."""
    starts = meeting.starts.astimezone(BELGIUM)
    return f"{short_day(starts.date())} {clock(starts)}"


def forgotten_words(activity: Activity, today: date) -> str:
    """Say on which day the names go."""
    day = activity.forgotten_on
    if day is None:
        return ""
    if day <= today:
        return translate("activities", "The names are gone; the counts stay.")
    words = translate("activities", "The names go by themselves on {day}; the counts stay.")
    return words.format(day=short_day(day))


def count_words(counts: Counts) -> str:
    """Say what is known of who took part, once they are forgotten."""
    said = {
        Left.CAME: translate("activities", "came: {count}"),
        Left.STAYED_AWAY: translate("activities", "stayed away: {count}"),
        Left.TOOK_PLACE: translate("activities", "had a place: {count}"),
        Left.WAITED: translate("activities", "waited: {count}"),
        Left.SIGNED_OFF: translate("activities", "signed off: {count}"),
        Left.CANCELLED: translate("activities", "had enrolled: {count}"),
    }
    parts = []
    for left, words in said.items():
        number = counts.adults.get(left, 0) + counts.children.get(left, 0)
        if number:
            parts.append(words.format(count=number))
    return ", ".join(parts)


def _money(cents: int) -> str:
    if not cents:
        return ""
    owes, back = translate("activities", "owes {sum}"), translate("activities", "gets back {sum}")
    return (owes if cents > 0 else back).format(sum=money(abs(cents)))


def _left(one: Overview, today: date) -> tuple[str, Tone]:
    over = one.activity.over_on
    if one.activity.cancelled_on is not None:
        return translate("activities", "cancelled"), Tone.NEUTRAL
    if over is None or over < today:
        return translate("activities", "over"), Tone.NEUTRAL
    waiting = one.number(Stands.WAITING)
    if waiting:
        return translate("activities", "full, %n wait(s)", "", waiting), Tone.ATTENTION
    if one.left is None:
        return translate("activities", "%n enrolled", "", one.number(Stands.PLACE)), Tone.OK
    if one.left == 0:
        return translate("activities", "full"), Tone.ATTENTION
    return translate("activities", "%n place(s) left", "", one.left), Tone.OK


def _standing(one: TakesPart, place: int, meeting: str, *, over: bool) -> tuple[str, Tone]:
    enrolment = one.enrolment
    if one.stands is Stands.OFF:
        return translate("activities", "signed off"), Tone.NEUTRAL
    if one.stands is Stands.WAITING:
        if enrolment.told is Stands.PLACE:
            return translate("activities", "no place after all: tell them"), Tone.STOP
        return translate("activities", "waits, number {n}").format(n=place), Tone.ATTENTION
    if meeting in enrolment.came:
        return translate("activities", "came"), Tone.OK
    if enrolment.told is Stands.WAITING:
        return translate("activities", "has a place by now: tell them"), Tone.ATTENTION
    return ("", Tone.NEUTRAL) if over else (translate("activities", "place"), Tone.NEUTRAL)
