"""Mail that came back: the reports in the library's own mailbox, read and never changed."""

from __future__ import annotations

import imaplib
import ssl
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from email import message_from_bytes, message_from_string, policy
from email.message import Message
from email.utils import format_datetime
from typing import Any, Final
from uuid import UUID

from desk.post.errors import ReportsUnreachable
from desk.post.mail import PATIENCE, MailServer

LOOK_BACK: Final = timedelta(days=14)  # servers give up after five days: RFC 5321, 4.5.4.1
MOST: Final = 500  # reports in one look, the newest
ENOUGH: Final = 100_000  # bytes of a report: what failed stands before the mail that failed


def came_back(
    server: MailServer, now: datetime, context: ssl.SSLContext | None = None
) -> frozenset[UUID]:
    """Read which of our mails did not arrive, for good; raise ReportsUnreachable.

    The mailbox is opened to read only: other mail is not looked at, and nothing is marked.
    """
    domain = server.sender.rpartition("@")[2]
    try:
        found = (notice_of(report, domain) for report in _reports(server, now, context))
        return frozenset(one for one in found if one is not None)
    except ssl.SSLError as error:
        raise ReportsUnreachable("tls") from error
    except imaplib.IMAP4.abort as error:
        raise ReportsUnreachable("line") from error
    except imaplib.IMAP4.error as error:
        raise ReportsUnreachable("login") from error
    except OSError as error:
        raise ReportsUnreachable("line") from error


def notice_of(report: bytes, domain: str) -> UUID | None:
    """Read a report (RFC 3464) about a mail of ours that failed for good; None for any other."""
    mail = message_from_bytes(report, policy=policy.compat32)
    if mail.get_content_type() != "multipart/report" or not _failed(mail):
        return None
    for part in mail.walk():
        kind = part.get_content_type()
        if kind == "text/rfc822-headers":
            part = message_from_string(str(part.get_payload()))  # noqa: PLW2901 -- the same, read
        elif part is mail or part["Message-ID"] is None:
            continue
        number, _at, where = str(part["Message-ID"]).strip(" <>\r\n\t").partition("@")
        if where == domain:
            with suppress(ValueError):  # a Message-ID that is not a notice of ours
                return UUID(number)
    return None


def _failed(mail: Message) -> bool:
    return any(
        str(block.get("Action", "")).strip().lower() == "failed"
        for part in mail.walk()
        if part.get_content_type() == "message/delivery-status"
        for block in part.walk()
    )


def _reports(server: MailServer, now: datetime, context: ssl.SSLContext | None) -> Iterator[bytes]:
    tls = context or ssl.create_default_context()
    box = imaplib.IMAP4_SSL(
        server.reports_host, server.reports_port, ssl_context=tls, timeout=PATIENCE
    )
    with box:
        box.login(server.user, server.password)
        _done(box.select("INBOX", readonly=True))
        _name, day, month, year, *_rest = format_datetime(now - LOOK_BACK).split()
        asked = ("SINCE", f"{day}-{month}-{year}", "HEADER", "Content-Type", "multipart/report")
        (numbers,) = _done(box.uid("SEARCH", *asked))
        for number in (numbers or b"").split()[-MOST:]:
            answer = _done(box.uid("FETCH", number.decode(), f"(BODY.PEEK[]<0.{ENOUGH}>)"))
            yield from (one[1] for one in answer if isinstance(one, tuple))


def _done(answer: tuple[str, list[Any]]) -> list[Any]:
    status, data = answer
    if status != "OK":
        raise imaplib.IMAP4.abort(status)
    return data
