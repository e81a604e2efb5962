"""What a library has to fill in before it may ask the National Register (P8)."""

from __future__ import annotations

from urllib.parse import urlsplit

from desk.settings import NationalRegister


def missing(settings: NationalRegister) -> tuple[str, ...]:
    """Name what is not filled in, as the file has it; an address that is not HTTPS is none."""
    needed = {
        "url": settings.url if _secure(settings.url) else "",
        "authorisation": settings.authorisation,
        "sender": settings.sender,
        "certificate": settings.certificate,
        "key": settings.key,
    }
    return tuple(f"national_register.{name}" for name, value in needed.items() if not value.strip())


def _secure(url: str) -> bool:
    """Tell whether this is an HTTPS address that can be reached at all."""
    try:
        to = urlsplit(url)
        return to.scheme == "https" and bool(to.hostname) and to.port != 0
    except ValueError:  # a port that is no number
        return False
