"""What the page of notices shows."""

from __future__ import annotations

from dataclasses import dataclass, field

from db.domain.notice import Channel, NoMail, Notice


@dataclass(frozen=True, slots=True)
class NoticesView:
    """The notices that are to go, the one staff look at, and what is going on."""

    notices: tuple[Notice, ...] = ()
    no_mail: tuple[NoMail, ...] = ()
    looked_at: str = ""
    preview: str = field(default="", repr=False)
    mail_ready: bool = False  # the mail server is known
    password_wanted: bool = False
    letters_made: int = 0  # letters that were made and wait to be called printed
    busy: bool = False

    @property
    def mails(self) -> int:
        """Count the notices that go by mail."""
        return sum(n.channel is Channel.MAIL for n in self.notices)

    @property
    def letters(self) -> int:
        """Count the notices that go by letter."""
        return sum(n.channel is Channel.LETTER for n in self.notices)
