"""Search files for a national number, in every way it could stand there in clear (P7)."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from pathlib import Path

from db.domain.national_number import NationalNumber

CENTRAL = "central store"


def places_with(digits: str, folders: Iterable[Path], dump: bytes) -> list[str]:
    """Name the files that hold the number, and the central store when its dump does."""
    needles = tuple(needle for _, needle in spellings(digits))
    found = [str(path) for path in _files(folders) if _holds(path.read_bytes(), needles)]
    return [*found, *([CENTRAL] if _holds(dump, needles) else [])]


def spellings(digits: str) -> Iterator[tuple[str, bytes]]:
    """Give the ways to write a number, each with a name: texts, what carries texts, and numbers."""
    for form, text in (("bare", digits), ("in full", NationalNumber(digits).in_full())):
        for encoding in ("ascii", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
            yield f"{form}, {encoding}", text.encode(encoding)
        data = text.encode("ascii")
        yield f"{form}, backwards", data[::-1]
        yield f"{form}, hex", data.hex().encode("ascii")
        yield f"{form}, HEX", data.hex().upper().encode("ascii")
        for lead in range(3):
            yield f"{form}, base64 after {lead}", _inner_base64(data, lead)
    whole = int(digits)
    yield "number, big end first", whole.to_bytes(6, "big")  # as SQLite keeps it
    yield "number, little end first", whole.to_bytes(8, "little")  # as PostgreSQL does
    yield "two digits a byte", bytes.fromhex("0" + digits)


def _inner_base64(data: bytes, lead: int) -> bytes:
    """Write data in base64 as it stands after some bytes: what its neighbours touch is left out."""
    whole = b64encode(bytes(lead) + data)
    return whole[-(-lead * 8 // 6) : (lead + len(data)) * 8 // 6]


def _files(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from (path for path in sorted(folder.rglob("*")) if path.is_file())


def _holds(data: bytes, needles: tuple[bytes, ...]) -> bool:
    return any(needle in data for needle in needles)
