"""Reads who signs up for the newsletter, or off it, from CSV of a website or mailing service."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from db.domain.newsletter import Asked
from db.errors import Refused
from db.exchange.named_rows import EMAIL_CALLED, read_named

_CALLED: Final[Mapping[str, tuple[str, ...]]] = {
    "email": EMAIL_CALLED,
    "language": ("language", "taal", "langue", "sprache"),
}


def read_asked(path: Path) -> Iterator[tuple[int, Asked | Refused]]:
    """Read a file row by row; raise InvalidValue for one without a column of addresses."""
    # Every row: somebody who left, and stands far down, may not stay on the list.
    for number, said in read_named(path, _CALLED, ("email",), alone=True, most=None):
        if isinstance(said, Refused):
            yield number, said
        else:
            yield number, Asked(said.get("email", ""), said.get("language", "").lower())
