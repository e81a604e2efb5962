"""Readers who leave the newsletter by mail: found in the library's own mailbox, and signed off."""

from __future__ import annotations

import re
import ssl
from datetime import datetime, timedelta
from functools import reduce
from typing import TYPE_CHECKING, Final

from db.domain.change import Changed
from db.domain.newsletter import LANGUAGES
from db.domain.processor import Task
from db.exchange.newsletter_replies import read_reply, says
from desk.post.mail import MailServer
from desk.post.mailbox import arrived, reading
from desk.post.newsletter_sending import JOB
from desk.post.once import HELD_FOR
from desk.post.wording import texts

if TYPE_CHECKING:
    from db.library import Library

LOOK_BACK: Final = timedelta(days=14)  # a library closes for a fortnight at most
ENOUGH: Final = 20_000  # bytes: the head of a mail


def words_to_leave() -> tuple[str, ...]:
    """Give the subjects that mean that somebody leaves, one in each language."""
    return tuple(texts(language)["newsletter"]["word"] for language in LANGUAGES)


def leaver_of(mail: bytes) -> str | None:
    """Give the address of who asks to leave; None for a mail that says something else."""
    reply = read_reply(mail)
    if reply is None or not says(reply.subject, words_to_leave()):
        return None
    return reply.sender or None


def sign_off_who_wrote(
    library: Library, server: MailServer, now: datetime, context: ssl.SSLContext | None = None
) -> Changed:
    """Sign off who asked for it by mail; nothing while another desk works on the newsletter.

    Other mail is not looked at. Raises UnlistedParty (P18), ReportsUnreachable or a Trouble.
    """
    library.books.check_listed(Task.MAIL, server.reports_host)
    changed = Changed()
    if not library.claim(JOB, HELD_FOR):
        return changed
    try:
        with reading():
            found = list(arrived(server, now - LOOK_BACK, _asked(), ENOUGH, context))
        for mail in found:
            leaver = leaver_of(mail.part)
            if leaver is not None:
                changed |= library.newsletter.sign_off_by_mail(leaver, mail.at)
    finally:
        library.claim(JOB, 0)
    return changed


def _asked() -> tuple[str, ...]:
    """Ask for any of the words; RFC 3501 has OR before the two that it joins."""
    first, *rest = (("SUBJECT", _searched(word)) for word in words_to_leave())
    return reduce(lambda found, one: ("OR", *one, *found), rest, first)


def _searched(word: str) -> str:
    """Give the longest part of a word without accents: what every server searches for."""
    return max(re.split("[^a-z]", word), key=len)
