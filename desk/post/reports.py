"""Mail that came back: the reports in the library's own mailbox, read and never changed."""

from __future__ import annotations

import ssl
from contextlib import suppress
from datetime import datetime, timedelta
from email import message_from_bytes, message_from_string, policy
from email.message import Message
from typing import Final
from uuid import UUID

from desk.post.mail import MailServer
from desk.post.mailbox import arrived, reading

LOOK_BACK: Final = timedelta(days=14)  # servers give up after five days: RFC 5321, 4.5.4.1
ENOUGH: Final = 100_000  # bytes of a report: what failed stands before the mail that failed


def came_back(
    server: MailServer, now: datetime, context: ssl.SSLContext | None = None
) -> frozenset[UUID]:
    """Read which of our mails did not arrive, for good; raise ReportsUnreachable.

    Other mail is not looked at.
    """
    domain = server.sender.rpartition("@")[2]
    asked = ("HEADER", "Content-Type", "multipart/report")
    with reading():
        found = [
            notice_of(report.part, domain)
            for report in arrived(server, now - LOOK_BACK, asked, ENOUGH, context)
        ]
    return frozenset(one for one in found if one is not None)


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
