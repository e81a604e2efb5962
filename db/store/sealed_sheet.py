"""A copy of the recovery sheet that only a supervisor's passphrase opens: a file to keep apart."""

from __future__ import annotations

import base64
import json
from pathlib import Path

from db.domain.passphrase import check_passphrase
from db.errors import InvalidValue, KeyMissing, WrongPassphrase
from db.store.engine import compact
from db.store.key_pairs import sheet_mark
from db.store.passphrases import PassphraseCost, derived_key, new_parameters
from db.store.safe_file import write_whole
from db.store.sealed import seal, unseal

_FORMAT = 1
_CONTEXT = "balie recovery sheet"


def write_sheet(file: Path, recovery_key: bytes, passphrase: str, cost: PassphraseCost) -> None:
    """Write the sealed copy; raise WeakPassphrase, or InvalidValue when the file is there."""
    check_passphrase(passphrase)
    if file.exists():
        raise InvalidValue("file", "taken")
    parameters = new_parameters(cost)
    sealed = seal(derived_key(passphrase, parameters), recovery_key, _CONTEXT)
    content = {
        "format": _FORMAT,
        "sheet": sheet_mark(recovery_key),
        "parameters": parameters,
        "sealed": base64.b64encode(sealed).decode("ascii"),
    }
    write_whole(file, compact(content))


def read_sheet(file: Path, passphrase: str) -> bytes:
    """Give the recovery key of a sealed copy; raise WrongPassphrase, or InvalidValue for a file."""
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
        key = derived_key(passphrase, content["parameters"])
        return unseal(key, base64.b64decode(content["sealed"]), _CONTEXT)
    except KeyMissing as error:
        raise WrongPassphrase from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InvalidValue("file", "format") from error
