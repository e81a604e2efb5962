"""A copy of the newsletter as mail: text and HTML, with how to leave in it and in its head."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from html import escape
from typing import Final
from urllib.parse import quote
from uuid import UUID

from db.domain.newsletter_issue import IssueText
from desk.post.mail import MailServer, addressed, fill
from desk.post.wording import filled, texts

_IN_PAGE: Final = ":/?#[]@!$&'()*+;=%~"  # what an address of a page may hold; no comma here
_LINK: Final = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]]")


@dataclass(frozen=True, slots=True)
class Leaving:
    """Where readers sign off by themselves: by mail, and on a page where there is one."""

    address: str
    page: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """A copy in one language as it is read: subject, text, and how to leave."""

    language: str
    subject: str
    body: str
    foot: tuple[str, ...]

    @property
    def plain(self) -> str:
        """Give it as text."""
        return "\n\n".join((self.body, "-- \n" + "\n".join(self.foot)))

    @property
    def html(self) -> str:
        """Give it as simple HTML, in which addresses of pages can be followed."""
        body = "".join(f"<p>{_linked(part)}</p>" for part in _paragraphs(self.body))
        foot = "".join(f"<p><small>{_linked(line)}</small></p>" for line in self.foot)
        title = escape(self.subject)
        return (
            f'<!DOCTYPE html><html lang="{self.language}"><head><meta charset="utf-8">'
            f"<title>{title}</title></head><body>{body}<hr>{foot}</body></html>"
        )


def shown_in(language: str, said: IssueText, library: str, leaving: Leaving) -> Shown:
    """Give an issue in a language as everybody reads it in that language."""
    own = texts(language)["newsletter"]
    values = {
        "library": library,
        "word": own["word"],
        "address": leaving.address,
        "page": leaving.page,
    }
    lines = ("why", "leave", "page") if leaving.page else ("why", "leave")
    foot = tuple(filled(own[line], values) for line in lines)
    return Shown(language, said.subject, said.text.strip(), foot)


def newsletter_mail(
    shown: Shown,
    to: str,
    number: UUID,
    *,
    library: str,
    server: MailServer,
    leaving: Leaving,
    now: datetime,
) -> EmailMessage:
    """Write the mail of a copy; raise AddressRefused for an address that takes none.

    The head tells mail programs how to leave (RFC 2369), beside the text itself.
    """
    mail = addressed(to, number, library, server, now)
    mail["Subject"] = shown.subject
    mail["Content-Language"] = shown.language
    mail["List-Unsubscribe"] = _ways_out(leaving, texts(shown.language)["newsletter"]["word"])
    mail["Precedence"] = "bulk"  # out-of-office programs do not answer it
    fill(mail, shown.plain, shown.html)
    return mail


def _ways_out(leaving: Leaving, word: str) -> str:
    by_mail = f"<mailto:{quote(leaving.address, safe='@')}?subject={quote(word)}>"
    page = quote(leaving.page, safe=_IN_PAGE)
    return f"<{page}>, {by_mail}" if page else by_mail


def _paragraphs(text: str) -> list[str]:
    return [part for part in re.split(r"\n\s*\n", text) if part.strip()]


def _linked(text: str) -> str:
    found, at = "", 0
    for link in _LINK.finditer(text):
        address = escape(link.group())
        found += f'{escape(text[at : link.start()])}<a href="{address}">{address}</a>'
        at = link.end()
    return (found + escape(text[at:])).replace("\n", "<br>")
