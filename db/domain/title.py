"""A title of the collection: what its copies have in common."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from db.domain.item import Condition, Why


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


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy of a title; `due_on` while it is lent."""

    id: UUID
    barcode: str
    item_type: str
    branch: str
    shelf_mark: str
    condition: Condition
    due_on: date | None
    withdrawn_why: Why | None = None
