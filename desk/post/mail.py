"""Mail through the city's own server: encrypted on the way, and honest about what became of it."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, field
from datetime import datetime
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, EmailPolicy
from email.utils import format_datetime
from html import escape
from types import TracebackType
from typing import Final, Self
from uuid import UUID

from db.domain.notice import Notice
from desk.post.calendar_file import calendar_of
from desk.post.errors import AddressRefused, MailUnreachable, OutcomeUnknown
from desk.post.wording import Sender, Wording, plain_text, texts, wordings

PATIENCE: Final = 20  # seconds for each answer of the server
ANSWERS: Final = 5  # of the server for one mail: to RSET, MAIL, RCPT, DATA and the mail itself
_PERMANENT: Final = 500


class _Whole(EmailPolicy):
    """Leaves the ways out of a list as they are: programs read them, and encoded they do not.

    The library would encode an address that is longer than a line of 78 letters (RFC 2369).
    """

    def fold(self, name: str, value: str) -> str:
        """Write a header, over several lines."""
        if name.lower() != "list-unsubscribe":
            return str(super().fold(name, value))
        return f"{name}: {value.replace(', ', f',{self.linesep} ')}{self.linesep}"

    def fold_binary(self, name: str, value: str) -> bytes:
        """Write a header as bytes."""
        return self.fold(name, value).encode("ascii", "surrogateescape")


_AS_SENT: Final = _Whole() + SMTP


@dataclass(frozen=True, slots=True)
class MailServer:
    """The server that takes the library's mail, and the address it writes from."""

    host: str
    port: int
    security: str  # "tls" from the start, "starttls", or "none" on this very machine
    sender: str
    user: str = ""
    password: str = field(default="", repr=False)
    reply_to: str = ""
    reports_host: str = ""  # the IMAP server of the address it writes from; TLS from the start
    reports_port: int = 993


def message(
    notice: Notice, sender: Sender, server: MailServer, languages: tuple[str, ...], now: datetime
) -> EmailMessage:
    """Write the mail of a notice, as text and as simple HTML; its number comes back in bounces.

    Raises AddressRefused for an address that no mail can be sent to.
    """
    parts = wordings(notice, sender, languages)
    mail = addressed(notice.email or "", notice.id, sender.library, server, now)
    mail["Subject"] = parts[0].subject
    mail["Auto-Submitted"] = "auto-generated"
    mail["Content-Language"] = ", ".join(languages)
    fill(mail, "\n\n".join(plain_text(part) for part in parts), _html(parts))
    if notice.activity is not None:
        domain = mail["From"].addresses[0].domain
        made = calendar_of(notice.activity, domain, languages[0], now)
        kind = {"method": "PUBLISH", "charset": "utf-8"}
        mail.add_attachment(
            made, "text", "calendar", cte="base64", filename="activity.ics", params=kind
        )
    return mail


def addressed(
    to: str, number: UUID, library: str, server: MailServer, now: datetime
) -> EmailMessage:
    """Begin a mail of the library to one address; its number comes back in bounces.

    Raises AddressRefused for an address that no mail can be sent to.
    """
    mail = EmailMessage()
    own = _address(server.sender)
    mail["From"] = Address(" ".join(library.split()), own.username, own.domain)
    mail["To"] = _address(to)
    if server.reply_to:
        mail["Reply-To"] = _address(server.reply_to)
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = f"<{number}@{own.domain}>"
    return mail


def fill(mail: EmailMessage, plain: str, html: str) -> None:
    """Put the same into a mail as text and as HTML."""
    as_any_server_takes_it = "quoted-printable"  # seven bits, short lines: RFC 5321, 4.5.3.1.6
    mail.set_content(plain, cte=as_any_server_takes_it)
    mail.add_alternative(html, subtype="html", cte=as_any_server_takes_it)


def _address(written: str) -> Address:
    """Read one address in the letters that every server takes; raise AddressRefused.

    It may come from another desk, or from an older program: nothing in it becomes a header.
    """
    name, at, domain = written.rpartition("@")
    try:
        plain = f"{name}{at}{domain.encode('idna').decode()}"
        address = Address(addr_spec=plain)
    except (MessageError, ValueError, IndexError) as error:
        raise AddressRefused from error
    if str(address) != plain:
        raise AddressRefused
    return address


class Mailer(AbstractContextManager["Mailer"]):
    """One connection to the mail server."""

    def __init__(self, server: MailServer, context: ssl.SSLContext | None = None) -> None:
        """Say which server; it is reached on entering."""
        self._server = server
        self._context = context or ssl.create_default_context()
        self._smtp: smtplib.SMTP | None = None

    def __enter__(self) -> Self:
        """Reach the server and sign in; raise MailUnreachable."""
        own = self._server
        try:
            for written in (own.sender, own.reply_to or own.sender):
                _address(written)
        except AddressRefused as error:
            raise MailUnreachable("sender") from error
        try:
            self._smtp = self._connected()
        except (smtplib.SMTPException, OSError) as error:
            raise MailUnreachable(_reason(error)) from error
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Leave the server; what it took, it has."""
        if self._smtp is not None:
            self._smtp.close()

    def send(self, mail: EmailMessage) -> None:
        """Send one mail; raise AddressRefused, MailUnreachable or OutcomeUnknown."""
        smtp = self._smtp
        if smtp is None:
            raise MailUnreachable("line")
        try:
            self._envelope(smtp, mail)
        except (smtplib.SMTPException, OSError) as error:
            raise MailUnreachable(_reason(error)) from error
        try:
            code, _answer = smtp.data(mail.as_bytes(policy=_AS_SENT))
        except smtplib.SMTPDataError as error:
            raise MailUnreachable("refused") from error
        except (OSError, smtplib.SMTPException) as error:
            raise OutcomeUnknown from error
        if code >= _PERMANENT:
            raise AddressRefused
        if code >= 400:  # noqa: PLR2004 -- "not now", RFC 5321
            raise MailUnreachable("refused")

    def _envelope(self, smtp: smtplib.SMTP, mail: EmailMessage) -> None:
        smtp.rset()
        code, _answer = smtp.mail(mail["From"].addresses[0].addr_spec)
        if code >= 400:  # noqa: PLR2004 -- refused, RFC 5321
            raise MailUnreachable("refused")
        code, _answer = smtp.rcpt(mail["To"].addresses[0].addr_spec)
        if code >= _PERMANENT:
            raise AddressRefused
        if code >= 400:  # noqa: PLR2004 -- "not now", RFC 5321
            raise MailUnreachable("refused")

    def _connected(self) -> smtplib.SMTP:
        server = self._server
        if server.security == "tls":
            smtp: smtplib.SMTP = smtplib.SMTP_SSL(
                server.host, server.port, timeout=PATIENCE, context=self._context
            )
        else:
            smtp = smtplib.SMTP(server.host, server.port, timeout=PATIENCE)
        with ExitStack() as unless_ready:
            unless_ready.callback(smtp.close)
            smtp.ehlo_or_helo_if_needed()
            if server.security == "starttls":
                smtp.starttls(context=self._context)
                smtp.ehlo()
            if server.user:
                smtp.login(server.user, server.password)
            unless_ready.pop_all()
        return smtp


def _reason(error: Exception) -> str:
    """Name what kept the server from taking mail, as a code of MailUnreachable."""
    match error:
        case smtplib.SMTPAuthenticationError():
            return "login"
        case ssl.SSLError() | smtplib.SMTPNotSupportedError():
            return "tls"
        case smtplib.SMTPException() if not isinstance(error, smtplib.SMTPServerDisconnected):
            return "refused"
        case _:
            return "line"


def _html(parts: Iterable[Wording]) -> str:
    body = "".join(_html_part(part) for part in parts)
    language = next(iter(parts)).language
    return f'<!DOCTYPE html><html lang="{language}"><body>{body}</body></html>'


def _html_part(part: Wording) -> str:
    head = "".join(f'<th scope="col" align="left">{escape(word)}</th>' for word in part.head)
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in part.rows
    )
    table = f'<table cellpadding="4"><tr>{head}</tr>{rows}</table>' if part.rows else ""
    said = [part.mark, part.salutation, part.body]
    ended = [part.closing, part.footer, texts(part.language)["words"]["automatic"]]
    return f'<div lang="{part.language}">{_paragraphs(said)}{table}{_paragraphs(ended)}</div>'


def _paragraphs(lines: Iterable[str]) -> str:
    return "".join(f"<p>{escape(line).replace(chr(10), '<br>')}</p>" for line in lines if line)
