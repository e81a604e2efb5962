"""Tag, length, value: the shape of the identity and address files."""

from __future__ import annotations

from dataclasses import dataclass, field

from eid.errors import BadData
from eid.notes import Note

VERSION_TAG = 0
_VERSION_LENGTH = 2
_LONGER = 0xFF  # this length byte counts 255 and another follows


@dataclass(frozen=True, slots=True)
class Scan:
    """Where the fields lie: (tag, start, end) each, and what is known to be lacking at the end."""

    fields: tuple[tuple[int, int, int], ...]
    end: int
    missing: int


@dataclass(frozen=True, slots=True)
class Fields:
    """The values of a file by tag, with the oddities met on the way."""

    values: dict[int, bytes] = field(repr=False)
    notes: tuple[Note, ...] = ()


def scan(data: bytes) -> Scan:
    """Find the fields of a file that may still be incomplete; `missing` is 0 on a boundary."""
    fields: list[tuple[int, int, int]] = []
    at = 0
    while at < len(data) and not _is_padding(data, at):
        start, length = _length(data, at + 1)
        end = start + length
        if end > len(data):
            return Scan(tuple(fields), at, end - len(data))
        fields.append((data[at], start, end))
        at = end
    return Scan(tuple(fields), at, 0)


def parse(data: bytes) -> Fields:
    """Split a whole file into its fields; raise BadData when the last one is cut short."""
    found = scan(data)
    if found.missing:
        raise BadData("a field runs past the end of its file")
    values: dict[int, bytes] = {}
    notes: list[Note] = []
    for tag, start, end in found.fields:
        if tag in values:
            notes.append(Note.FIELD_REPEATED)
        values.setdefault(tag, data[start:end])
    if any(data[found.end :]):
        notes.append(Note.RUBBISH_AFTER_FIELDS)
    return Fields(values, tuple(dict.fromkeys(notes)))


def encode(tag: int, value: bytes) -> bytes:
    """One field as a card stores it."""
    more, last = divmod(len(value), _LONGER)
    return bytes([tag]) + bytes([_LONGER]) * more + bytes([last]) + value


def _is_padding(data: bytes, at: int) -> bool:
    """Tag 0 is a version field only at the very start, as `00 02 xx yy`; elsewhere the end."""
    if data[at] != VERSION_TAG:
        return False
    return at > 0 or data[1:2] != bytes([_VERSION_LENGTH])


def _length(data: bytes, at: int) -> tuple[int, int]:
    """Where the value begins and how long it is; a lacking length byte counts as one of value."""
    length = 0
    while data[at : at + 1] == bytes([_LONGER]):
        length += _LONGER
        at += 1
    if at >= len(data):
        return at, length + 1
    return at + 1, length + data[at]
