"""How single values are kept in the file: ids, instants and days as text that sorts well."""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator


def instant_text(instant: datetime) -> str:
    """Write an instant in UTC with a fixed width, so that texts sort as instants do."""
    return instant.astimezone(UTC).isoformat(timespec="microseconds")


def plain(value: Any) -> Any:
    """Give a value of the rules as JSON knows it."""
    match value:
        case datetime():
            return instant_text(value)
        case date():
            return value.isoformat()
        case UUID():
            return str(value)
        case StrEnum():
            return value.value
        case frozenset() | tuple() | list():
            parts = [plain(part) for part in value]
            return sorted(parts) if isinstance(value, frozenset) else parts  # a list has its order
        case _:
            return value


class Id(TypeDecorator[UUID]):
    """A UUID, kept as text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: UUID | str | None, dialect: Dialect) -> str | None:
        """Take a UUID, or its text as it comes from a payload."""
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> UUID | None:
        """Give the UUID."""
        return None if value is None else UUID(value)


class Instant(TypeDecorator[datetime]):
    """An instant in UTC, kept as text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | str | None, dialect: Dialect) -> str | None:
        """Take an instant, or its text as it comes from a payload."""
        return instant_text(value) if isinstance(value, datetime) else value

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Give the instant."""
        return None if value is None else datetime.fromisoformat(value)


class Day(TypeDecorator[date]):
    """A calendar day, kept as ISO text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | str | None, dialect: Dialect) -> str | None:
        """Take a day, or its text as it comes from a payload."""
        return value.isoformat() if isinstance(value, date) else value

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """Give the day."""
        return None if value is None else date.fromisoformat(value)
