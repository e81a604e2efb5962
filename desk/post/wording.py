"""What a notice says, in a language: a subject, a few sentences and a table."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment
from PySide6.QtCore import QDate, QLocale

from db.domain.activity import Activity
from db.domain.clock import BELGIUM
from db.domain.notice import Notice, NoticeItem, NoticeKind
from resources.door import resource


@dataclass(frozen=True, slots=True)
class Sender:
    """Who writes: the library, where it is, and whom to ask about one's data."""

    library: str
    branch: str
    address: tuple[str, ...] = ()
    town: str = ""
    contact: str = ""
    per_household: bool = False  # letters to one roof go together


@dataclass(frozen=True, slots=True)
class Wording:
    """The text of a notice in one language."""

    language: str
    mark: str  # says that it is a translation, where it is one
    subject: str
    salutation: str = field(repr=False)
    body: str = field(repr=False)
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = field(repr=False)
    closing: str
    footer: str


def wordings(notice: Notice, sender: Sender, languages: tuple[str, ...]) -> tuple[Wording, ...]:
    """Write a notice: in the first language, and marked translations below it."""
    return tuple(
        _wording(notice, sender, language, translated=n > 0) for n, language in enumerate(languages)
    )


def plain_text(part: Wording) -> str:
    """Give a text as mail carries it, and as staff see it before it goes."""
    lines = [part.mark, part.salutation, part.body, *(" - ".join(row) for row in part.rows)]
    lines += [part.closing, part.footer, texts(part.language)["words"]["automatic"]]
    return "\n\n".join(line for line in lines if line)


def text_key(kind: NoticeKind, step: int) -> str:
    """Name the text of a notice; steps of reminders beyond the last text use the last."""
    return f"{kind.value}_{min(step, 3)}" if kind is NoticeKind.OVERDUE else kind.value


@cache
def texts(language: str) -> Mapping[str, Mapping[str, str]]:
    """Read all texts of a language."""
    return tomllib.loads(resource("letters", f"{language}.toml").read_text(encoding="utf-8"))


def written_day(day: date, language: str) -> str:
    """Write a day in full, as the language does."""
    locale = QLocale(f"{language}_BE")
    return locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def written_money(cents: int, language: str) -> str:
    """Write an amount of whole cents: `€ 2,50`, in French and German `2,50 €`; never broken."""
    amount = QLocale(f"{language}_BE").toString(cents / 100, "f", 2)
    return f"{amount}\u00a0€" if language in ("fr", "de") else f"€\u00a0{amount}"


_ENVIRONMENT = SandboxedEnvironment(undefined=StrictUndefined, autoescape=False)


def filled(source: str, values: Mapping[str, Any]) -> str:
    """Fill in a text; raise jinja2.UndefinedError for what it asks and is not given."""
    return _ENVIRONMENT.from_string(source).render(values)


def _wording(notice: Notice, sender: Sender, language: str, *, translated: bool) -> Wording:
    own = texts(language)
    words, text = own["words"], own[text_key(notice.wanted.kind, notice.wanted.step)]
    fee = notice.wanted.fee_cents
    values: dict[str, Any] = {
        "given_names": notice.given_names,
        "surname": notice.surname,
        "branch": sender.branch,
        "contact": sender.contact,
        "fee": written_money(fee, language) if fee else "",
        "day": written_day(day, language) if (day := _first_day(notice)) else "",
        "title": notice.activity.title(language) if notice.activity else "",
        "child": notice.child,
    }

    head, rows = _table(notice, words, language)
    return Wording(
        language=language,
        mark=words["translation"] if translated else "",
        subject=filled(text["subject"], values),
        salutation=filled(words["salutation"], values),
        body=filled(text["body"], values),
        head=head,
        rows=rows,
        closing=f"{words['closing']}\n{sender.library}",
        footer=filled(words["footer"], values) if sender.contact else "",
    )


def _table(
    notice: Notice, words: Mapping[str, str], language: str
) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    kind = notice.wanted.kind
    if notice.activity is not None:
        return _sessions(notice.activity, words, language)
    if kind is NoticeKind.MEMBERSHIP_ENDING:
        return (), ()
    if kind is NoticeKind.BILL:
        head = (words["title"], words["price"])
        return head, tuple((i.title, written_money(i.cents, language)) for i in notice.items)
    when = words["until"] if kind is NoticeKind.HOLD_READY else words["due"]
    return (words["title"], when), tuple((i.title, _day(i)) for i in notice.items)


def _sessions(
    activity: Activity, words: Mapping[str, str], language: str
) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    rows = []
    for meeting in activity.meetings:
        starts, ends = (at.astimezone(BELGIUM) for at in (meeting.starts, meeting.ends))
        when = f"{written_day(starts.date(), language)}, {starts:%H:%M}-{ends:%H:%M}"
        rows.append((when, activity.place))
    return (words["when"], words["where"]), tuple(rows)


def _first_day(notice: Notice) -> date | None:
    return next((item.day for item in notice.items), None)


def _day(item: NoticeItem) -> str:
    return f"{item.day:%d/%m/%Y}" if item.day else ""
