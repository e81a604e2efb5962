"""The library's own mailbox, read and never changed: some mails of it, and when they came."""

from __future__ import annotations

import imaplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from time import mktime
from typing import Any, Final

from desk.post.errors import ReportsUnreachable
from desk.post.mail import PATIENCE, MailServer

MOST: Final = 500  # mails in one look, the newest


@dataclass(frozen=True, slots=True)
class Arrived:
    """The first part of a mail, and when the mailbox took it in."""

    at: datetime
    part: bytes = field(repr=False)


@contextmanager
def reading() -> Iterator[None]:
    """Tell what the mailbox or the line did wrong as ReportsUnreachable."""
    try:
        yield
    except ssl.SSLError as error:
        raise ReportsUnreachable("tls") from error
    except imaplib.IMAP4.abort as error:
        raise ReportsUnreachable("line") from error
    except imaplib.IMAP4.error as error:
        raise ReportsUnreachable("login") from error
    except OSError as error:
        raise ReportsUnreachable("line") from error


def arrived(
    server: MailServer,
    since: datetime,
    asked: tuple[str, ...],
    enough: int,
    context: ssl.SSLContext | None = None,
) -> Iterator[Arrived]:
    """Read the mails since a day that answer to an IMAP search, so many bytes of each.

    The mailbox is opened to read only: nothing is marked.
    """
    tls = context or ssl.create_default_context()
    box = imaplib.IMAP4_SSL(
        server.reports_host, server.reports_port, ssl_context=tls, timeout=PATIENCE
    )
    with box:
        box.login(server.user, server.password)
        _done(box.select("INBOX", readonly=True))
        _name, day, month, year, *_rest = format_datetime(since).split()
        (numbers,) = _done(box.uid("SEARCH", "SINCE", f"{day}-{month}-{year}", *asked))
        for number in (numbers or b"").split()[-MOST:]:
            what = f"(INTERNALDATE BODY.PEEK[]<0.{enough}>)"
            answer = _done(box.uid("FETCH", number.decode(), what))
            yield from (_arrived(*one) for one in answer if isinstance(one, tuple))


def _arrived(head: bytes, part: bytes) -> Arrived:
    local = imaplib.Internaldate2tuple(head)
    if local is None:  # RFC 3501: a server tells it when it is asked
        raise imaplib.IMAP4.abort("no date")
    return Arrived(datetime.fromtimestamp(mktime(local), UTC), part)


def _done(answer: tuple[str, list[Any]]) -> list[Any]:
    status, data = answer
    if status != "OK":
        raise imaplib.IMAP4.abort(status)
    return data
