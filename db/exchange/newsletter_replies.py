"""Reads who asks by mail for the newsletter, or to leave it, from mails that staff saved."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from pathlib import Path
from typing import Final

from db.domain.newsletter import Asked
from db.errors import InvalidValue, Refused

ENDINGS: Final = (".eml", ".mbox")
MOST_BYTES: Final = 50_000_000  # of a file; a mailbox may hold pictures
WORDS_TO_JOIN: Final = ("inschrijven", "inscrire", "anmelden", "subscribe")
_ENOUGH: Final = 100_000  # bytes of a mail: what it asks stands at its beginning
_ANSWER: Final = re.compile(r"^((re|antw|aw|ref|tr)\s*:\s*)*")
# Between two mails of a mailbox stands a line of its own (RFC 4155).
_BETWEEN: Final = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]*\n")
# What the standard library raises on a spoiled head, an unknown charset, or parts within parts
# within parts: nothing of it is a fault of ours.
_SPOILED: Final = (
    *(MessageError, ValueError, LookupError, AttributeError, TypeError),
    RecursionError,
)


@dataclass(frozen=True, slots=True)
class Reply:
    """What a mail says at first sight; `sender` is empty unless it is one address."""

    sender: str = field(repr=False)
    subject: str = field(repr=False)
    first_line: str = field(repr=False)
    at: datetime | None = None  # as its sender's clock tells it


def read_reply(mail: bytes) -> Reply | None:
    """Read a mail, or the beginning of one; None for one that no program can read."""
    try:
        read = message_from_bytes(mail[:_ENOUGH], policy=policy.default)
        sender = read["From"]
        addresses = list(sender.addresses) if sender is not None else []
        one = addresses[0].addr_spec if len(addresses) == 1 else ""
        return Reply(one, str(read["Subject"] or ""), _first_line(read), _written_at(read))
    except _SPOILED:
        return None


def says(text: str, words: Collection[str]) -> bool:
    """Tell whether a text is one of these words, with accents or without, and no more."""
    said = _ANSWER.sub("", _plain(text).strip()).strip(" .!\t")
    return said in {_plain(word) for word in words}


def read_replies(path: Path, words: Collection[str]) -> Iterator[tuple[int, Asked | Refused]]:
    """Give who says one of these words in each mail of a file, with its number, or why nobody.

    It is the subject or the first line. Raises InvalidValue for a file that is no such thing.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise InvalidValue("file", "too_long")
        mails = _mails(path.read_bytes())
    except OSError as error:
        raise InvalidValue("file", "format") from error
    for number, mail in enumerate(mails, 1):
        yield number, _asked(read_reply(mail), words)


def _asked(reply: Reply | None, words: Collection[str]) -> Asked | Refused:
    if reply is None:
        return InvalidValue("file", "format")
    if not (says(reply.subject, words) or says(reply.first_line, words)):
        return InvalidValue("subject", "asks_nothing")
    if not reply.sender:
        return InvalidValue("email", "format")
    return Asked(reply.sender, at=reply.at)


def _mails(content: bytes) -> list[bytes]:
    """Take a mailbox apart; one mail by itself is one."""
    mails = [part for part in _BETWEEN.split(content) if part.strip()]
    if not mails:
        raise InvalidValue("file", "format")
    return mails


def _written_at(mail: EmailMessage) -> datetime | None:
    header = mail["Date"]
    at: datetime | None = header.datetime if header is not None else None
    return at.replace(tzinfo=at.tzinfo or UTC) if at is not None else None


def _first_line(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    if body is None or body.is_multipart():
        return ""
    lines = str(body.get_content()).splitlines()
    return next((line for line in lines if line.strip()), "")


def _plain(text: str) -> str:
    """Give a text in small letters without accents: programs write those in several ways."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c))
