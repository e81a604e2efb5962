"""The slot file beside the store: every way to its key, each sealed to someone."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from db.errors import KeyMissing, OtherSheet, StoreDamaged, WrongPassphrase
from db.home import slot_content, slot_file
from db.store.engine import compact
from db.store.key_pairs import FILE_KEY, open_with, public_half, public_mark, seal_to
from db.store.passphrases import SealedPair
from db.store.safe_file import write_whole

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Slot:
    """One staff member's way in."""

    staff_id: UUID
    name: str = field(repr=False)
    pair: SealedPair
    sealed_file_key: str = field(repr=False)

    def open(self, passphrase: str) -> bytes:
        """Give the key of the store; raise WrongPassphrase."""
        return _opened(self.pair.opened(passphrase), self.sealed_file_key)


@dataclass(frozen=True, slots=True)
class SlotFile:
    """All ways in at this desk."""

    staff: tuple[Slot, ...]
    recovery_public_key: str
    recovery_file_key: str = field(repr=False)

    def find(self, who: str | UUID) -> Slot:
        """Find a slot by id or by name, whatever its case; raise WrongPassphrase when absent."""
        wanted = str(who).strip().casefold()
        for slot in self.staff:
            if wanted in (str(slot.staff_id), slot.name.casefold()):
                return slot
        raise WrongPassphrase

    def open_by_recovery(self, private_key: bytes) -> bytes:
        """Give the key of the store to the holder of the recovery sheet."""
        public_key = public_half(private_key)
        if _text(public_key) != self.recovery_public_key:
            wanted = base64.b64decode(self.recovery_public_key)
            raise OtherSheet(public_mark(public_key), public_mark(wanted))
        return _opened(private_key, self.recovery_file_key)


@dataclass(frozen=True, slots=True)
class StaffKeys:
    """What a slot needs to know of an active staff account."""

    staff_id: UUID
    name: str = field(repr=False)
    pair: SealedPair


def sealed_slots(staff: Iterable[StaffKeys], recovery_public_key: str, file_key: bytes) -> SlotFile:
    """Seal the key of the store to every active account and to the recovery sheet."""
    slots = tuple(
        Slot(s.staff_id, s.name, s.pair, _sealed(s.pair.public_key, file_key)) for s in staff
    )
    return SlotFile(slots, recovery_public_key, _sealed(recovery_public_key, file_key))


def write_slots(home: Path, slots: SlotFile) -> None:
    """Put a slot file in place, whole."""
    content = {
        "format": _FORMAT,
        "staff": [_slot_to_json(slot) for slot in slots.staff],
        "recovery": {
            "public_key": slots.recovery_public_key,
            "sealed_file_key": slots.recovery_file_key,
        },
    }
    write_whole(slot_file(home), compact(content))


def read_slots(home: Path) -> SlotFile:
    """Read the slot file; raise StoreMissing or StoreDamaged."""
    try:
        content = slot_content(home)
        recovery = content["recovery"]
        return SlotFile(
            tuple(_slot_from_json(s) for s in content["staff"]),
            recovery["public_key"],
            recovery["sealed_file_key"],
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise StoreDamaged from error


def _slot_to_json(slot: Slot) -> dict[str, Any]:
    return {
        "staff_id": str(slot.staff_id),
        "name": slot.name,
        "public_key": slot.pair.public_key,
        "sealed_private_key": slot.pair.sealed_private_key,
        "parameters": dict(slot.pair.parameters),
        "sealed_file_key": slot.sealed_file_key,
    }


def _slot_from_json(content: Mapping[str, Any]) -> Slot:
    pair = SealedPair(content["public_key"], content["sealed_private_key"], content["parameters"])
    return Slot(UUID(content["staff_id"]), content["name"], pair, content["sealed_file_key"])


def _sealed(public_key: str, file_key: bytes) -> str:
    return _text(seal_to(base64.b64decode(public_key), file_key, FILE_KEY))


def _opened(private_key: bytes, sealed: str) -> bytes:
    try:
        return open_with(private_key, base64.b64decode(sealed), FILE_KEY)
    except KeyMissing as error:
        raise StoreDamaged from error


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
