"""A real mail server for the tests: it speaks TLS, wants a login, and can misbehave."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

from desk.post.mail import MailServer
from tests.central.tls import HOST, _free_port, _write_certificate, new_authority

LOCAL = "127.0.0.1"
USER, PASSWORD = "balie", "a password of the test"


@dataclass
class Box:
    """What arrived, and how the server is to misbehave."""

    mails: list[EmailMessage] = field(default_factory=list)
    taken: list[bytes] = field(default_factory=list)  # the same, as they came
    refuses: str = ""  # this address does not exist
    busy_after: int | None = None  # "not now" from this mail on
    breaks_at: int | None = None  # it takes this mail, and the line breaks before its answer

    async def handle_RCPT(  # noqa: N802 -- aiosmtpd's name
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: Any
    ) -> str:
        if address == self.refuses:
            return "550 5.1.1 no such user"
        if self.busy_after is not None and len(self.mails) >= self.busy_after:
            return "451 4.3.0 not now"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 -- aiosmtpd's name
        mail = message_from_bytes(envelope.content or b"", policy=policy.default)
        assert isinstance(mail, EmailMessage)
        self.mails.append(mail)
        self.taken.append(envelope.original_content or b"")
        if self.breaks_at == len(self.mails) and server.transport is not None:
            server.transport.abort()
        return "250 OK"


@dataclass
class Running:
    """A server, how to reach it, and what it got."""

    box: Box
    server: MailServer
    context: ssl.SSLContext


@contextmanager
def mail_server(folder: Path, security: str = "starttls") -> Iterator[Running]:
    """Run a mail server with a certificate of an authority made for the test.

    With "stripped" it does not offer the TLS that the desk was told to use: somebody on the line
    may have taken the offer out.
    """
    authority = new_authority(folder / "authority.crt")
    _write_certificate(folder, authority)
    own = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    own.load_cert_chain(folder / "server.crt", folder / "server.key")
    box = Box()
    more: dict[str, Any] = {}
    if security == "tls":
        more = {"ssl_context": own}
    elif security == "starttls":
        more = {"tls_context": own, "require_starttls": True, "auth_required": True}
    controller = Controller(
        box, hostname=LOCAL, port=_free_port(), authenticator=_authenticator, **more
    )
    controller.start()
    try:
        context = ssl.create_default_context(cafile=str(authority.file))
        user, password = (USER, PASSWORD) if security == "starttls" else ("", "")
        sender = "bibliotheek@city.example"
        yield Running(
            box,
            MailServer(
                HOST,
                controller.port,
                "starttls" if security == "stripped" else security,
                sender,
                user,
                password,
            ),
            context,
        )
    finally:
        controller.stop()


def _authenticator(
    _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: Any
) -> AuthResult:
    known = (data.login, data.password) == (USER.encode(), PASSWORD.encode())
    return AuthResult(success=known, handled=known)
