"""The short code by which people see that two screens mean the same desk."""

from __future__ import annotations

import base64
import hashlib
from uuid import UUID

from argon2.low_level import Type, hash_secret_raw

_BYTES = 5  # eight characters
_SALT_BYTES = 16


def short_code(scope: UUID, desk: UUID, public_key: bytes) -> str:
    """Give the code of a desk's public key, as `ABCD-EFGH`.

    Eight characters could be met by trying keys, so each try is made to cost what guessing a
    passphrase costs: about a fifth of a second and 64 MiB.
    """
    raw = hash_secret_raw(
        public_key,
        hashlib.sha256(b"balie join code" + scope.bytes + desk.bytes).digest()[:_SALT_BYTES],
        time_cost=3,
        memory_cost=64 * 1024,
        parallelism=4,
        hash_len=_BYTES,
        type=Type.ID,
    )
    text = base64.b32encode(raw).decode("ascii")
    return f"{text[:4]}-{text[4:]}"


def same_code(typed: str, code: str) -> bool:
    """Tell whether a typed code is this one, whatever its case, spaces and dashes."""
    return _bare(typed) == _bare(code)


def _bare(code: str) -> str:
    return "".join(c for c in code.upper() if c.isalnum())
