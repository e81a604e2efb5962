"""What a file says about its own length, since no card tells the size of a file.

`rest` answers how many bytes are still to come: 0 when the file is complete by its own
structure, None when only the card can say. `fits` is a guard against readers that invent an
early end of file: a file that does not fit is read once more before anybody is worried.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from eid import tlv
from eid.documents import BELGIAN_CODES
from eid.layout import (
    ADDRESS_FILE,
    ADDRESS_SIGNATURE_FILE,
    APPLET_1_8,
    IDENTITY_FILE,
    IDENTITY_SIGNATURE_FILE,
    MANDATORY,
    PHOTO_FILE,
    RRN_CERTIFICATE_FILE,
    AddressTag,
    IdentityTag,
)

FULL_BLOCK = 256
_ADDRESS_SURELY_THERE = 117  # 117 or 121 bytes, of which the last four can only be padding
_DER_SEQUENCE = 0x30
_DER_LONG_FORM = 0x80
_DER_HEADER = 4
_HASHES = {20: "sha1", 32: "sha256", 48: "sha384"}


@dataclass(frozen=True, slots=True)
class CardFile:
    """A file of the card: its path, how much to ask first, how to tell the end, what must hold."""

    path: bytes
    first: int
    rest: Callable[[bytes], int | None]
    fits: Callable[[bytes], bool]


def identity_file(version: int) -> CardFile:
    """The identity file; a Belgian's ends with the photo hash, from applet 1.8 with one more."""
    last = IdentityTag.BASIC_KEY_HASH if version >= APPLET_1_8 else IdentityTag.PHOTO_HASH
    return CardFile(
        IDENTITY_FILE, FULL_BLOCK, lambda data: _identity_rest(data, last), _identity_fits
    )


def signature_files(length: int) -> tuple[CardFile, CardFile]:
    """The signatures of identity and address, `length` bytes long if that is known, else 256."""

    def rest(data: bytes) -> int | None:
        return max(0, length - len(data)) if length != FULL_BLOCK else _block_rest(data)

    return (
        CardFile(IDENTITY_SIGNATURE_FILE, length, rest, _signature_fits),
        CardFile(ADDRESS_SIGNATURE_FILE, length, rest, _signature_fits),
    )


def photo_file(photo_hash: bytes) -> CardFile:
    """The photo, which is complete when its hash is the one the identity file holds."""

    def fits(data: bytes) -> bool:
        return photo_fits(data, photo_hash) is not False and is_jpeg(data)

    def rest(data: bytes) -> int | None:
        return 0 if is_jpeg(data) and photo_fits(data, photo_hash) else None

    return CardFile(PHOTO_FILE, FULL_BLOCK, rest, fits)


def photo_fits(photo: bytes, photo_hash: bytes) -> bool | None:
    """Whether the hash is that of the photo; None for a kind of hash this program doesn't know."""
    name = _HASHES.get(len(photo_hash))
    return None if name is None else hashlib.new(name, photo).digest() == photo_hash


def der_length(data: bytes) -> int | None:
    """How long the DER structure at the start is, header included; None when there is none."""
    if len(data) < _DER_HEADER or data[0] != _DER_SEQUENCE:
        return None
    if data[1] < _DER_LONG_FORM:
        return 2 + data[1]
    size = data[1] - _DER_LONG_FORM
    if size not in (1, 2):
        return None
    return 2 + size + int.from_bytes(data[2 : 2 + size])


def _identity_rest(data: bytes, last: IdentityTag) -> int | None:
    found = tlv.scan(data)
    tags = {tag: data[start:end] for tag, start, end in found.fields}
    document_type = tags.get(IdentityTag.DOCUMENT_TYPE, b"").lstrip(b"0").decode("latin-1")
    if document_type not in BELGIAN_CODES:
        return None  # foreigners' cards have fields after it, and get new ones
    if found.missing:
        return found.missing if data[found.end] == last else None
    return 0 if last in tags else None


def _identity_fits(data: bytes) -> bool:
    found = tlv.scan(data)
    return not found.missing and {tag for tag, _, _ in found.fields} >= MANDATORY


def _address_rest(data: bytes) -> int | None:
    return tlv.scan(data).missing


def _address_fits(data: bytes) -> bool:
    found = tlv.scan(data)
    empty = bool(data) and not any(data)
    return not found.missing and (empty or {tag for tag, _, _ in found.fields} >= set(AddressTag))


def _certificate_rest(data: bytes) -> int | None:
    length = der_length(data)
    return None if length is None else max(0, length - len(data))


def _certificate_fits(data: bytes) -> bool:
    length = der_length(data)
    return length is not None and length <= len(data)


def _block_rest(data: bytes) -> int | None:
    return 0 if len(data) == FULL_BLOCK else None


def _signature_fits(data: bytes) -> bool:
    if len(data) in (128, 256):
        return True
    length = der_length(data)
    return length is not None and length <= len(data)


def is_jpeg(data: bytes) -> bool:
    """Whether the bytes begin and end as a JPEG picture does."""
    return data.startswith(b"\xff\xd8") and data.endswith(b"\xff\xd9")


ADDRESS = CardFile(ADDRESS_FILE, _ADDRESS_SURELY_THERE, _address_rest, _address_fits)
RRN_CERTIFICATE = CardFile(RRN_CERTIFICATE_FILE, FULL_BLOCK, _certificate_rest, _certificate_fits)
