"""What a command needs from a person and may not take as an argument: names and secrets."""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path

from db.recovery_sheets import opened_copy

STAFF = "BALIE_STAFF"
PASSPHRASE = "BALIE_PASSPHRASE"  # noqa: S105 - the name of a variable
RECOVERY_KEY = "BALIE_RECOVERY_KEY"
SHEET_PASSPHRASE = "BALIE_SHEET_PASSPHRASE"  # noqa: S105 - the name of a variable
JOIN_CODE = "BALIE_JOIN_CODE"
CENTRAL_PASSWORD = "BALIE_CENTRAL_PASSWORD"  # noqa: S105 - the name of a variable
FROM_STANDARD_INPUT = "-"


class Missing(Exception):
    """Something is not there and nobody can be asked; the command was used wrongly."""

    def __init__(self, what: str) -> None:
        """Say what is missing and where it could come from."""
        super().__init__(what)
        self.what = what


def secret(variable: str, words: str) -> str:
    """Give a secret from the environment, or from a person at a terminal.

    With `-` in the environment it is the next line of standard input. Raises Missing.
    """
    value = os.environ.get(variable, "")
    if value == FROM_STANDARD_INPUT:
        value = sys.stdin.readline().rstrip("\n")
    elif not value and at_a_terminal():
        value = getpass.getpass(f"{words}: ")
    return _there(value, variable, words)


def recovery_key(sealed: Path | None) -> str:
    """Give the recovery key: of a sealed copy that is opened here, or as it stands on the sheet.

    Raises WrongPassphrase, InvalidValue or Missing.
    """
    if sealed is None:
        return secret(RECOVERY_KEY, "Recovery key")
    return opened_copy(sealed, secret(SHEET_PASSPHRASE, "Passphrase of the sealed copy"))


def new_secret(variable: str, words: str) -> str:
    """Give a secret to be kept from now on; at a terminal it is asked twice. Raises Missing."""
    chosen = secret(variable, words)
    if not os.environ.get(variable) and getpass.getpass(f"{words}, once more: ") != chosen:
        raise Missing(f"{words}: the two are not the same.")
    return chosen


def answer(variable: str, words: str) -> str:
    """Give a name from the environment, or from a person at a terminal; raises Missing."""
    value = os.environ.get(variable, "")
    if not value and at_a_terminal():
        value = input(f"{words}: ").strip()
    return _there(value, variable, words)


def at_a_terminal() -> bool:
    """Tell whether somebody sits there who can be asked."""
    return sys.stdin is not None and sys.stdin.isatty()


def _there(value: str, variable: str, words: str) -> str:
    if not value:
        raise Missing(f"{words} is missing: set {variable}, or run this at a terminal.")
    return value
