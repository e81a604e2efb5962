"""Search files for a national number, in every way it could stand there in clear (P7)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from db.domain.national_number import NationalNumber

CENTRAL = "central store"


def places_with(digits: str, folders: Iterable[Path], dump: bytes) -> list[str]:
    """Name the files that hold the number, and the central store when its dump does."""
    needles = tuple(_spellings(digits))
    found = [str(path) for path in _files(folders) if _holds(path.read_bytes(), needles)]
    return [*found, *([CENTRAL] if _holds(dump, needles) else [])]


def _spellings(digits: str) -> Iterator[bytes]:
    for text in (digits, NationalNumber(digits).in_full()):
        yield text.encode("ascii")
        yield text.encode("utf-16-le")


def _files(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from (path for path in sorted(folder.rglob("*")) if path.is_file())


def _holds(data: bytes, needles: tuple[bytes, ...]) -> bool:
    return any(needle in data for needle in needles)
