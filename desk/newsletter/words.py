"""The newsletter in words: the rows of its lists, and how far an issue is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from db.domain.newsletter import JoinedBy, SignUp
from db.domain.newsletter_issue import State, Tally
from db.domain.notice import Outcome
from db.errors import Refused
from db.registers.newsletter_handover import Handed
from db.registers.newsletter_issues import Going
from desk.language import LANGUAGES, short_day
from desk.lending.refusals import explain
from desk.widgets.row import Row
from desk.widgets.tone import Tone

translate = QCoreApplication.translate


def way_words(way: JoinedBy) -> str:
    """Say how somebody signed up."""
    return {
        JoinedBy.DESK: translate("newsletter", "at the desk"),
        JoinedBy.PAPER: translate("newsletter", "on paper"),
        JoinedBy.FILE: translate("newsletter", "on the website"),
    }[way]


def reader_row(one: SignUp) -> Row:
    """Show an address on the list: since when, how it came there, and whether mail arrives."""
    since = translate("newsletter", "since {day}").format(day=short_day(one.joined_on))
    detail = " · ".join((since, way_words(one.way), LANGUAGES[one.language]))
    post = one.post
    if post is None or post.outcome not in (Outcome.REFUSED, Outcome.BOUNCED):
        return Row(str(one.id), one.email, detail, symbol="mail")
    failed = translate("newsletter", "failed %n time(s)", "", post.failures)
    return Row(str(one.id), one.email, detail, failed, Tone.ATTENTION, "warning")


def issue_row(going: Going) -> Row:
    """Show an issue, and how far it is."""
    issue = going.issue
    day = short_day(issue.at.date()) if issue.at is not None else ""
    words, tone, symbol = {
        State.DRAFT: (translate("newsletter", "draft"), Tone.NEUTRAL, "book"),
        State.SENDING: (translate("newsletter", "on its way"), Tone.INFO, "mail"),
        State.PAUSED: (translate("newsletter", "paused"), Tone.ATTENTION, "stop"),
        State.SENT: (translate("newsletter", "sent"), Tone.OK, "check"),
    }[issue.state]
    detail = " · ".join(filter(None, (day, count_words(going.tally))))
    return Row(str(issue.id), issue.subject, detail, words, tone, symbol)


def count_words(tally: Tally) -> str:
    """Say what became of the copies."""
    parts = []
    if tally.sent:
        parts.append(translate("newsletter", "%n sent", "", tally.sent))
    if tally.failed:
        parts.append(translate("newsletter", "%n did not arrive", "", tally.failed))
    if tally.unknown:
        parts.append(translate("newsletter", "%n broke off", "", tally.unknown))
    return ", ".join(parts)


def progress_words(going: Going, per_minute: int) -> str:
    """Say how far an issue is, and how long it takes still."""
    minutes = -(-going.waiting // per_minute)
    left = translate("newsletter", "%n reader(s) still to go", "", going.waiting)
    if going.issue.state is State.PAUSED:
        return translate("newsletter", "Paused: {left}.").format(left=left)
    time = translate("newsletter", "about %n minute(s)", "", minutes)
    return translate("newsletter", "On its way: {left}, {time}.").format(left=left, time=time)


def question_words(readers: int, per_minute: int) -> str:
    """Ask whether an issue is to go; what went can't be called back."""
    minutes = -(-readers // per_minute)
    to = translate("newsletter", "%n reader(s)", "", readers)
    time = translate("newsletter", "about %n minute(s)", "", minutes)
    return translate(
        "newsletter", "Send it to {to}, in {time}? What went can't be called back."
    ).format(to=to, time=time)


def handed_words(handed: Sequence[Handed]) -> str:
    """Say when the list last went to a mailing service, and that leaving needs it to go again."""
    if not handed:
        return translate("newsletter", "The list was not handed over yet.")
    last = handed[0]
    words = translate(
        "newsletter",
        "Last handed over on {day} to {party}, with %n address(es). Hand it over again before each"
        " issue: who left since is not on it.",
        "",
        last.addresses,
    )
    return words.format(day=short_day(last.on), party=last.party)


def refused_row(number: int, error: Refused) -> Row:
    """Show a row of a file that was not done; its own values are not shown."""
    words = translate("newsletter", "Row {number}").format(number=number)
    return Row(str(number), words, explain(error)[0], tone=Tone.ATTENTION, symbol="warning")
