"""What a passphrase must be, and how long to wait after wrong ones (P29)."""

from __future__ import annotations

import unicodedata
from datetime import timedelta

from db.errors import WeakPassphrase

SHORTEST = 15  # NIST SP 800-63B-4: a passphrase that stands alone
FREE_FAILURES = 5
LONGEST_DELAY = timedelta(minutes=15)
_COMMON = (
    "password",
    "passphrase",
    "wachtwoord",
    "motdepasse",
    "passwort",
    "welkom",
    "welcome",
    "bibliotheek",
    "bibliotheque",
    "library",
    "balie",
    "qwertyuiop",
    "azertyuiop",
    "letmein",
    "admin",
    "administrator",
    "abcdefghijklmnopqrstuvwxyz",
    "1234567890",
    "123456789",
    "0987654321",
)
_FEWEST_OWN = 6  # characters that are left once the common words are taken out


def normalised(passphrase: str) -> str:
    """Give the form that is hashed, so that every keyboard writes the same passphrase."""
    return unicodedata.normalize("NFKC", passphrase)


def check_passphrase(passphrase: str) -> None:
    """Raise WeakPassphrase when it is too short, or little more than well-known words."""
    text = normalised(passphrase)
    if len(text) < SHORTEST:
        raise WeakPassphrase("too_short")
    if len(set(_own_part(text))) < _FEWEST_OWN:
        raise WeakPassphrase("too_common")


def delay_after(failures: int) -> timedelta:
    """Tell how long the next attempt must wait: nothing at first, then doubling, never for ever."""
    if failures < FREE_FAILURES:
        return timedelta()
    doublings = min(failures - FREE_FAILURES, 20)
    return min(timedelta(seconds=2**doublings), LONGEST_DELAY)


def _own_part(text: str) -> str:
    left = "".join(c for c in text.casefold() if c.isalnum())
    for word in _COMMON:
        left = left.replace(word, "")
    return left
