"""Opening the sealed groups of very many people: each person's key is unwrapped once."""

from __future__ import annotations

import json
from binascii import a2b_base64
from collections.abc import Mapping
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from db.store.sealed import ScopeSealer, WrappedKey, field_context, key_context
from db.store.sync_state import StateRow

_NONCE = 12  # bytes before the ciphertext
CANNOT = (InvalidTag, ValueError, TypeError, KeyError)  # what opening a spoiled value raises
_read_json = json.JSONDecoder().raw_decode


class BulkOpener:
    """Opens groups for the people whose wrapped keys it was given; ids are texts."""

    def __init__(self, sealer: ScopeSealer, keys: Mapping[str, WrappedKey]) -> None:
        self._scope = str(sealer.scope)
        self._masters = {version: AESGCMSIV(key) for version, key in sealer.keys.items()}
        self._keys = keys
        self._opened: dict[str, AESGCMSIV] = {}

    def fields(self, row: StateRow, group: str, sealed: str) -> Any:
        """Open one group of a record; raise one of CANNOT when it can't be opened here."""
        cipher = self._opened.get(row.subject or "") or self._unwrap(row.subject or "")
        data = a2b_base64(sealed)
        context = field_context(self._scope, row.kind, row.record_id, group).encode()
        return _read_json(cipher.decrypt(data[:_NONCE], data[_NONCE:], context).decode())[0]

    def _unwrap(self, subject: str) -> AESGCMSIV:
        key = self._keys[subject]
        context = key_context(self._scope, subject, key.version).encode()
        data = key.wrapped
        dek = self._masters[key.version].decrypt(data[:_NONCE], data[_NONCE:], context)
        self._opened[subject] = found = AESGCMSIV(dek)
        return found
