"""What can go wrong when the National Register is asked."""

from __future__ import annotations

from db.errors import Refused, Trouble


class ConsultationOff(Refused):
    """The library has not filled in what asking needs."""

    def __init__(self, missing: tuple[str, ...]) -> None:
        """Name the settings that are empty."""
        super().__init__(*missing)
        self.reasons = missing


class CredentialsWrong(Trouble):
    """The certificate or the key that questions are signed with can't be used."""

    def __init__(self, reason: str) -> None:
        """Give the reason as a code: `certificate`, `key`, `key_in_clear` or `authority`."""
        super().__init__(reason)
        self.reason = reason


class RegisterUnreachable(Trouble):
    """The service does not answer; the question may or may not have arrived."""

    def __init__(self, reason: str) -> None:
        """Give the reason as a code: `line`, `tls` or `too_slow`."""
        super().__init__(reason)
        self.reason = reason


class RegisterRefused(Trouble):
    """The service does not answer this question."""

    def __init__(self, reason: str) -> None:
        """Give the number of the service's own list of faults, or `fault` where it gave none."""
        super().__init__(reason)
        self.reason = reason


class RegisterBroken(Trouble):
    """The service answered what it never should; nothing of it was used."""
