"""What can go wrong when something leaves the library."""

from __future__ import annotations

from db.errors import Trouble


class MailUnreachable(Trouble):
    """The mail server does not answer, or does not accept this desk; nothing was sent."""

    def __init__(self, reason: str) -> None:
        """Give the reason as a code: `line`, `tls`, `login`, `sender` or `refused`."""
        super().__init__(reason)
        self.reason = reason


class ReportsUnreachable(Trouble):
    """The mailbox with the mail that came back can't be read; what is to go is not kept by it."""

    def __init__(self, reason: str) -> None:
        """Give the reason as a code: `line`, `tls` or `login`."""
        super().__init__(reason)
        self.reason = reason


class AddressRefused(Trouble):
    """The server does not take mail for this address; nothing was sent."""


class OutcomeUnknown(Trouble):
    """The line broke after the mail was handed over: nobody knows whether it went."""


class FileNotWritten(Trouble):
    """A file can't be written where it is wanted: the folder, or a program that has it open."""


class NotPrinted(Trouble):
    """The printer did not take what was to be printed."""
