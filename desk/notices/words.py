"""The words for notices, their ways and what became of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from db.domain.clock import local_day
from db.domain.notice import Channel, NoMail, Notice, NoticeKind, Outcome
from desk.language import short_day
from desk.widgets.row import Row
from desk.widgets.tone import Tone

translate = QCoreApplication.translate

KINDS: Final[Mapping[NoticeKind, Callable[[int], str]]] = {
    NoticeKind.DUE_SOON: lambda _step: translate("notices", "Due soon"),
    NoticeKind.OVERDUE: lambda step: translate("notices", "Reminder {n}").format(n=step),
    NoticeKind.BILL: lambda _step: translate("notices", "Bill"),
    NoticeKind.HOLD_READY: lambda _step: translate("notices", "Reservation ready"),
    NoticeKind.ACTIVITY_SOON: lambda _step: translate("notices", "Activity soon"),
    NoticeKind.ACTIVITY_PLACE: lambda _step: translate("notices", "Place in an activity"),
    NoticeKind.ACTIVITY_CHANGED: lambda _step: translate("notices", "Activity changed"),
    NoticeKind.ACTIVITY_CANCELLED: lambda _step: translate("notices", "Activity cancelled"),
    NoticeKind.MEMBERSHIP_ENDING: lambda _step: translate("notices", "Membership ending"),
}
CHANNELS: Final[Mapping[Channel, Callable[[], str]]] = {
    Channel.MAIL: lambda: translate("notices", "by mail"),
    Channel.LETTER: lambda: translate("notices", "by letter"),
}


def as_row(notice: Notice) -> Row:
    """Show a notice in the list: who, what, and the way it goes."""
    kind = KINDS[notice.wanted.kind](notice.wanted.step)
    days = sorted(item.day for item in notice.items if item.day)
    parts = [kind, translate("notices", "%n item(s)", "", len(notice.items))]
    if notice.activity is not None:
        parts = [kind, notice.activity.title()]
    if days:
        parts.append(short_day(days[0]))
    late = notice.wanted.kind in (NoticeKind.OVERDUE, NoticeKind.BILL)
    return Row(
        str(notice.id),
        f"{notice.given_names} {notice.surname}",
        " · ".join(parts),
        CHANNELS[notice.channel]()
        if not notice.mail_failed
        else translate("notices", "by letter: mail does not arrive"),
        Tone.ATTENTION if late else Tone.INFO,
        "mail" if notice.channel is Channel.MAIL else "printer",
    )


def no_mail_row(one: NoMail) -> Row:
    """Show a member whose address takes no mail: since when, and what the server said."""
    said = (
        translate("notices", "came back")
        if one.outcome is Outcome.BOUNCED
        else translate("notices", "refused by the server")
    )
    name = f"{one.given_names} {one.surname}"
    aside, tone = f"{said} · {short_day(local_day(one.since))}", Tone.ATTENTION
    if one.asked_at is not None:
        asked = translate("notices", "asked on {day}")
        aside, tone = asked.format(day=short_day(local_day(one.asked_at))), Tone.INFO
    return Row(str(one.member_id), name, one.email, aside, tone, "mail")


def sent_sentence(
    outcomes: Mapping[Outcome, int], *, elsewhere: bool, stopped: str
) -> tuple[str, Tone]:
    """Say what became of a run."""
    if elsewhere:
        return translate("notices", "Another desk is sending now. Look again later."), Tone.INFO
    sent = translate("notices", "%n mail(s) sent.", "", outcomes.get(Outcome.SENT, 0))
    refused, unknown = outcomes.get(Outcome.REFUSED, 0), outcomes.get(Outcome.UNKNOWN, 0)
    more = []
    if refused:
        more.append(translate("notices", "%n address(es) do not take mail.", "", refused))
    if unknown:
        more.append(
            translate("notices", "Of %n mail(s) nobody knows whether they went.", "", unknown)
        )
    if stopped == "unreachable":
        more.append(
            translate("notices", "The mail server takes no more now; the rest goes next time.")
        )
    return " ".join((sent, *more)), Tone.ATTENTION if more else Tone.OK
