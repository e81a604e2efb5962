"""Key pairs of staff, desks and the recovery sheet: made, sealed by a passphrase, sealed to."""

from __future__ import annotations

import base64
import hashlib

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from db.errors import KeyMissing

FILE_KEY = b"balie file key"  # what is sealed: one use, one name
MASTER_KEY = b"balie scope master key"
_KEY_BYTES = 32
_MARK_LENGTH = 5
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


def new_private_key() -> bytes:
    """Make the private half of a new key pair."""
    return X25519PrivateKey.generate().private_bytes_raw()


def recovery_private_key(recovery_key: bytes) -> bytes:
    """Derive the private half that belongs to a recovery key."""
    derive = HKDF(SHA256(), _KEY_BYTES, salt=None, info=b"balie recovery key pair")
    return derive.derive(recovery_key)


def public_half(private_key: bytes) -> bytes:
    """Give the public half of a key pair."""
    return X25519PrivateKey.from_private_bytes(private_key).public_key().public_bytes_raw()


def sheet_mark(recovery_key: bytes) -> str:
    """Give the mark that stands on the recovery sheet with this key: it says which sheet it is."""
    return public_mark(public_half(recovery_private_key(recovery_key)))


def public_mark(public_key: bytes) -> str:
    """Give the mark of the sheet that has this public key."""
    digest = hashlib.sha256(b"balie recovery sheet" + public_key).digest()
    return base64.b32encode(digest)[:_MARK_LENGTH].decode("ascii")


def seal_to(public_key: bytes, clear: bytes, use: bytes) -> bytes:
    """Seal bytes to the holder of a key pair, for one named use."""
    return _SUITE.encrypt(clear, X25519PublicKey.from_public_bytes(public_key), use)


def open_with(private_key: bytes, sealed: bytes, use: bytes) -> bytes:
    """Open bytes that were sealed to this key pair; raise KeyMissing when they were not."""
    try:
        return _SUITE.decrypt(sealed, X25519PrivateKey.from_private_bytes(private_key), use)
    except (InvalidTag, ValueError) as error:
        raise KeyMissing from error
