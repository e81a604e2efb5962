"""The library's master key in a desk's slot at the centre: sealed to the desk, and vouched for.

A slot is a voucher (32 bytes), its form (1 byte) and the sealed key. The voucher is made with the
master key itself: it says that who holds that key knows this desk by this public key, and so the
centre can't slip in a desk of its own. A later version of the key is sealed under the one before,
inside: a desk takes a new key only from somebody who held the old one.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable
from uuid import UUID

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from db.errors import KeyMissing
from db.store.key_pairs import MASTER_KEY, open_with, seal_to
from db.store.sealed import KEY_BYTES, ScopeSealer, seal, unseal
from db.sync.central import KeySlot

_VOUCHER_BYTES = 32
_FIRST, _NEXT = b"\x01", b"\x02"
_NEXT_KEY = b"balie next scope key"  # what HPKE seals: one use, one name


def first_slot(sealer: ScopeSealer, version: int, desk: UUID, public_key: bytes) -> bytes:
    """Seal a version of the master key to a desk that holds none yet."""
    sealed = seal_to(public_key, sealer.keys[version], MASTER_KEY)
    return voucher(sealer, version, desk, public_key) + _FIRST + sealed


def next_slot(sealer: ScopeSealer, version: int, desk: UUID, public_key: bytes) -> bytes:
    """Seal a version of the master key to a desk that holds the version before it."""
    before = sealer.keys[max(v for v in sealer.keys if v < version)]
    inner = seal(before, sealer.keys[version], _context(sealer.scope, version))
    sealed = seal_to(public_key, inner, _NEXT_KEY)
    return voucher(sealer, version, desk, public_key) + _NEXT + sealed


def voucher(sealer: ScopeSealer, version: int, desk: UUID, public_key: bytes) -> bytes:
    """Say, as a holder of this version, that a desk has this public key."""
    derive = HKDF(SHA256(), KEY_BYTES, salt=None, info=b"balie desk voucher")
    said = sealer.scope.bytes + desk.bytes + public_key
    return hmac.digest(derive.derive(sealer.keys[version]), said, hashlib.sha256)


def is_vouched(sealer: ScopeSealer, desk: UUID, public_key: bytes, slot: bytes | None) -> bool:
    """Tell whether a holder of the key in use said that this desk has this public key."""
    expected = voucher(sealer, sealer.version, desk, public_key)
    return hmac.compare_digest((slot or b"")[:_VOUCHER_BYTES], expected)


def opened_first(private_key: bytes, scope: UUID, slots: Iterable[KeySlot]) -> dict[int, bytes]:
    """Open the slots of a desk that holds no key yet; raise KeyMissing when one doesn't open."""
    held: dict[int, bytes] = {}
    for slot in sorted(slots, key=lambda s: s.smk_version):
        if _form(slot) == _FIRST:
            held[slot.smk_version] = open_with(private_key, _sealed(slot), MASTER_KEY)
        else:
            held |= opened_next(private_key, ScopeSealer(scope, held), [slot])
    return held


def opened_next(
    private_key: bytes, sealer: ScopeSealer, slots: Iterable[KeySlot]
) -> dict[int, bytes]:
    """Open the versions that this desk does not hold yet, each under the one before.

    Raises KeyMissing for a slot that nobody who held the library's key can have made.
    """
    held = dict(sealer.keys)
    for slot in sorted(slots, key=lambda s: s.smk_version):
        if slot.smk_version in held:
            continue
        if not held:
            raise KeyMissing
        inner = open_with(private_key, _sealed(slot), _NEXT_KEY)
        held[slot.smk_version] = unseal(
            held[max(held)], inner, _context(sealer.scope, slot.smk_version)
        )
    return {version: key for version, key in held.items() if version not in sealer.keys}


def _form(slot: KeySlot) -> bytes:
    return slot.sealed[_VOUCHER_BYTES : _VOUCHER_BYTES + 1]


def _sealed(slot: KeySlot) -> bytes:
    return slot.sealed[_VOUCHER_BYTES + 1 :]


def _context(scope: UUID, version: int) -> str:
    return f"balie scope key|{scope}|{version}"
