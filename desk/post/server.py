"""The mail server that the settings of a desk name."""

from __future__ import annotations

from desk.post.mail import MailServer
from desk.settings import Mail


def named_server(mail: Mail) -> MailServer | None:
    """Give the server without its password, which lies in the encrypted file; None if none is."""
    if not mail.host:
        return None
    return MailServer(
        host=mail.host,
        port=mail.port,
        security=mail.security,
        sender=mail.sender,
        user=mail.user,
        reply_to=mail.reply_to,
        reports_host=mail.reports_host,
        reports_port=mail.reports_port,
    )
