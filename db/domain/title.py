"""A title of the collection: what its copies have in common."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Description:
    """How a title is described; `isbn` holds digits only, `language` a code of ISO 639-2."""

    title: str
    author: str = ""
    publisher: str = ""
    year: str = ""
    isbn: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Title:
    """A title as the records know it."""

    id: UUID
    description: Description


@dataclass(frozen=True, slots=True)
class TitleLine:
    """A title in a list of finds, with how many copies there are, and how many are in."""

    title: Title
    copies: int
    available: int
