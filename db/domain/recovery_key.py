"""The recovery key as people read and type it: groups with check characters."""

from __future__ import annotations

import base64
import hashlib

from db.errors import WrongRecoveryKey

KEY_BYTES = 32
_CHECK_BYTES = 3  # 35 bytes make exactly 56 characters: fourteen groups of four
_GROUP = 4
_CONFUSED = str.maketrans({"0": "O", "1": "I", "8": "B"})


def written(key: bytes) -> str:
    """Write a recovery key in groups of four, check characters included."""
    text = base64.b32encode(key + _check(key)).decode("ascii")
    return "-".join(text[i : i + _GROUP] for i in range(0, len(text), _GROUP))


def read(text: str) -> bytes:
    """Read a typed recovery key; raise WrongRecoveryKey when it can't be one."""
    kept = "".join(c for c in text.upper().translate(_CONFUSED) if c.isalnum())
    try:
        data = base64.b32decode(kept)
    except ValueError as error:
        raise WrongRecoveryKey from error
    key, check = data[:KEY_BYTES], data[KEY_BYTES:]
    if len(key) != KEY_BYTES or check != _check(key):
        raise WrongRecoveryKey
    return key


def _check(key: bytes) -> bytes:
    return hashlib.sha256(b"balie recovery check" + key).digest()[:_CHECK_BYTES]
