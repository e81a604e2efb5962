"""Key pairs that a passphrase opens: Argon2id, its parameters kept beside the sealed half."""

from __future__ import annotations

import base64
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from argon2.low_level import Type, hash_secret_raw

from db.domain.passphrase import normalised
from db.errors import KeyMissing, WrongPassphrase
from db.store.key_pairs import new_private_key, public_half
from db.store.sealed import KEY_BYTES, seal, unseal

_SALT_BYTES = 16
_CONTEXT = "balie staff private key"
_READABLE = "abcdefghjkmnpqrstuvwxyz23456789"  # none that is taken for another
_HANDED_LETTERS = 16  # 79 bits


@dataclass(frozen=True, slots=True)
class PassphraseCost:
    """What one guess at a passphrase costs."""

    memory_kib: int
    passes: int
    lanes: int


PRODUCTION = PassphraseCost(memory_kib=64 * 1024, passes=3, lanes=4)  # RFC 9106, low memory


@dataclass(frozen=True, slots=True)
class SealedPair:
    """A key pair whose private half is sealed by a passphrase; base64 texts, as they are synced."""

    public_key: str
    sealed_private_key: str = field(repr=False)
    parameters: Mapping[str, Any] = field(repr=False)

    @property
    def cost(self) -> PassphraseCost:
        """Give what this pair's passphrase costs to try."""
        p = self.parameters
        return PassphraseCost(p["memory_kib"], p["passes"], p["lanes"])

    @property
    def holds_once(self) -> bool:
        """Tell whether a colleague handed the passphrase out, so that it only leads to another."""
        return bool(self.parameters.get("holds_once", False))

    def opened(self, passphrase: str) -> bytes:
        """Give the private half; raise WrongPassphrase."""
        key = derived_key(passphrase, self.parameters)
        try:
            return unseal(key, base64.b64decode(self.sealed_private_key), _CONTEXT)
        except KeyMissing as error:
            raise WrongPassphrase from error


def handed_out() -> str:
    """Make up a passphrase to hand to somebody: easy to read out, and impossible to guess."""
    letters = [secrets.choice(_READABLE) for _ in range(_HANDED_LETTERS)]
    return "-".join("".join(letters[i : i + 4]) for i in range(0, _HANDED_LETTERS, 4))


def new_sealed_pair(
    passphrase: str, cost: PassphraseCost, *, holds_once: bool = False
) -> SealedPair:
    """Make a key pair and seal its private half by a passphrase."""
    private_key = new_private_key()
    parameters = new_parameters(cost)
    if holds_once:
        parameters["holds_once"] = True
    sealed = seal(derived_key(passphrase, parameters), private_key, _CONTEXT)
    return SealedPair(
        base64.b64encode(public_half(private_key)).decode("ascii"),
        base64.b64encode(sealed).decode("ascii"),
        parameters,
    )


def new_parameters(cost: PassphraseCost) -> dict[str, Any]:
    """Choose how a passphrase becomes a key, with new salt; kept beside what it seals."""
    return {
        "algorithm": "argon2id",
        "memory_kib": cost.memory_kib,
        "passes": cost.passes,
        "lanes": cost.lanes,
        "salt": base64.b64encode(os.urandom(_SALT_BYTES)).decode("ascii"),
    }


def derived_key(passphrase: str, parameters: Mapping[str, Any]) -> bytes:
    """Give the key that a passphrase becomes."""
    return hash_secret_raw(
        normalised(passphrase).encode(),
        base64.b64decode(parameters["salt"]),
        time_cost=parameters["passes"],
        memory_cost=parameters["memory_kib"],
        parallelism=parameters["lanes"],
        hash_len=KEY_BYTES,
        type=Type.ID,
    )
