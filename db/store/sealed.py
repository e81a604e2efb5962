"""Sealing: personal values under their person's key, persons' keys under the library's key."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from db.errors import KeyMissing
from db.store.engine import compact

KEY_BYTES = 32
_NONCE_BYTES = 12
_INDEX_BYTES = 16
_DEK_VERSION = "1"
KEYS_FROM = "scope_keys_from"  # the secret that tells which versions were destroyed here


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """A person's data key, wrapped under one version of the library's key."""

    version: int
    wrapped: bytes = field(repr=False)


def new_key() -> bytes:
    """Make 32 random bytes."""
    return os.urandom(KEY_BYTES)


def seal(key: bytes, clear: bytes, context: str) -> bytes:
    """Seal bytes so that they open only with this key and in this context."""
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCMSIV(key).encrypt(nonce, clear, context.encode())


def unseal(key: bytes, sealed: bytes, context: str) -> bytes:
    """Open sealed bytes; raise KeyMissing when this is not the key or not the context."""
    nonce, ciphertext = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
    try:
        return AESGCMSIV(key).decrypt(nonce, ciphertext, context.encode())
    except InvalidTag as error:
        raise KeyMissing from error


@dataclass(frozen=True, slots=True)
class ScopeSealer:
    """Seals and opens for one library; holds the versions of its master key in memory."""

    scope: UUID
    keys: Mapping[int, bytes] = field(repr=False)
    keys_from: int = 1  # what lies below was destroyed, and opens nowhere

    @property
    def version(self) -> int:
        """Give the version under which new keys are wrapped."""
        return max(self.keys)

    @property
    def master_key(self) -> bytes:
        """Give the present master key."""
        return self.keys[self.version]

    def wrap(self, subject: UUID, dek: bytes) -> WrappedKey:
        """Wrap a person's key."""
        context = self._dek_context(subject, self.version)
        return WrappedKey(self.version, seal(self.master_key, dek, context))

    def unwrap(self, subject: UUID, wrapped: WrappedKey) -> bytes:
        """Open a person's key; raise KeyMissing when its master key is not here."""
        master = self.keys.get(wrapped.version)
        if master is None:
            raise KeyMissing
        return unseal(master, wrapped.wrapped, self._dek_context(subject, wrapped.version))

    def rewrapped(self, keys: Mapping[UUID, WrappedKey]) -> dict[UUID, WrappedKey]:
        """Wrap older keys under the present master key; what does not open here is left out."""
        found: dict[UUID, WrappedKey] = {}
        for subject, wrapped in keys.items():
            if wrapped.version < self.version:
                with suppress(KeyMissing):  # one broken key may not hold up the others
                    found[subject] = self.wrap(subject, self.unwrap(subject, wrapped))
        return found

    def is_current(self, subject: UUID, wrapped: WrappedKey) -> bool:
        """Tell whether a key lies under the present master key, and opens."""
        with suppress(KeyMissing):  # then it is not
            return wrapped.version == self.version and bool(self.unwrap(subject, wrapped))
        return False

    def seal_fields(
        self, dek: bytes, kind: str, record_id: UUID, group: str, fields: Mapping[str, Any]
    ) -> str:
        """Seal the fields of one group as the text that travels."""
        context = self._context(kind, record_id, group)
        return _text(seal(dek, compact(fields).encode(), context))

    def open_fields(
        self, dek: bytes, kind: str, record_id: UUID, group: str, sealed: str
    ) -> dict[str, Any]:
        """Open the fields of one group."""
        context = self._context(kind, record_id, group)
        found: dict[str, Any] = json.loads(unseal(dek, base64.b64decode(sealed), context))
        return found

    def seal_number(self, dek: bytes, member_id: UUID, digits: str) -> str:
        """Seal a national number as the text that is kept (P7)."""
        context = self._context("member", member_id, "national_number")
        return _text(seal(dek, digits.encode(), context))

    def open_number(self, dek: bytes, member_id: UUID, sealed: str) -> str:
        """Open a national number: for an act that is logged, and to index it anew (P7)."""
        context = self._context("member", member_id, "national_number")
        return unseal(dek, base64.b64decode(sealed), context).decode()

    def number_index(self, digits: str) -> str:
        """Give the keyed index by which a number is found again; as secret as the number."""
        return self._index(digits, self.version)

    def number_indexes(self, digits: str) -> tuple[str, ...]:
        """Give a number's index under every version: while a key changes, rows carry either."""
        return tuple(self._index(digits, version) for version in self.keys)

    def _index(self, digits: str, version: int) -> str:
        derive = HKDF(SHA256(), KEY_BYTES, salt=None, info=b"balie blind index")
        index_key = derive.derive(self.keys[version])
        index = hmac.digest(index_key, digits.encode(), hashlib.sha256)[:_INDEX_BYTES]
        return index_mark(version) + _text(index)

    def _context(self, kind: str, record_id: UUID, group: str) -> str:
        return field_context(self.scope, kind, record_id, group)

    def _dek_context(self, subject: UUID, version: int) -> str:
        return key_context(self.scope, subject, version)


def field_context(scope: UUID | str, kind: str, record_id: UUID | str, group: str) -> str:
    """Give what the sealed fields of a group are bound to."""
    return f"{scope}|{kind}|{record_id}|{group}|{_DEK_VERSION}"


def key_context(scope: UUID | str, subject: UUID | str, version: int) -> str:
    """Give what a person's wrapped key is bound to."""
    return f"balie dek|{scope}|{subject}|{version}"


def index_mark(version: int) -> str:
    """Tell how indexes under a version begin; those under the first one have no mark."""
    return "" if version == 1 else f"{version}:"


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
