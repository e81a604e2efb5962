"""Whether a newer version waits in the folder of the city's IT, and from which day it may come.

Balie installs nothing itself: it answers whoever does.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from db.errors import Trouble

if TYPE_CHECKING:
    from desk.settings import Updates

MANIFEST: Final = "balie-update.toml"
SIGNATURE: Final = f"{MANIFEST}.sig"  # Ed25519, of the bytes of the manifest
OTHERS: Final = "others"  # branches that the plan does not name
_VERSION: Final = re.compile(r"\d+(\.\d+)*")
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")


class UpdateUnreadable(Trouble):
    """The folder, its manifest or a package in it can't be read, or is not what was announced."""


class UpdateNotSigned(UpdateUnreadable):
    """What is announced does not bear the signature of who may announce newer versions here."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A newer version: the first day for this branch, if planned, and its files by SHA-256."""

    version: str
    day: date | None
    folder: Path
    files: Mapping[str, str]

    def is_due(self, today: date) -> bool:
        """Tell whether its day has come for this branch."""
        return self.day is not None and today >= self.day

    def package(self, kind: str) -> Path:
        """Give the package that ends so, read whole and compared; raise UpdateUnreadable."""
        for name, digest in self.files.items():
            if name.endswith(kind):
                return _compared(self.folder / name, digest)
        raise UpdateUnreadable


def waiting(updates: Updates, own: str) -> Waiting | None:
    """Look in the folder for a version after this one; raise UpdateUnreadable.

    It may lie on another computer: call it where nobody waits for it.
    """
    if not updates.folder:
        return None
    folder = Path(updates.folder).expanduser()
    try:
        announced = (folder / MANIFEST).read_bytes()
    except FileNotFoundError as error:
        if folder.is_dir():
            return None
        raise UpdateUnreadable from error
    except OSError as error:
        raise UpdateUnreadable from error
    try:
        if updates.signer:
            _check_signed(announced, folder / SIGNATURE, Path(updates.signer).expanduser())
        told = tomllib.loads(announced.decode())
        found = _read(told, updates.branch, folder)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UpdateUnreadable from error
    return found if is_newer(found.version, own) else None


def is_newer(version: str, own: str) -> bool:
    """Compare versions by their numbers; a program that bears none gets no updates."""
    return bool(_numbers(own)) and _numbers(version) > _numbers(own)


def _numbers(version: str) -> tuple[int, ...]:
    found = _VERSION.match(version)
    return tuple(int(part) for part in found[0].split(".")) if found else ()


def _read(told: Mapping[str, object], branch: str, folder: Path) -> Waiting:
    version, days, files = told["version"], told["from"], told["files"]
    if not (isinstance(version, str) and isinstance(days, dict) and isinstance(files, dict)):
        raise TypeError
    if not _VERSION.fullmatch(version) or any(type(day) is not date for day in days.values()):
        raise ValueError
    for name, digest in files.items():
        if Path(name).name != name or not _DIGEST.fullmatch(digest):
            raise ValueError
    return Waiting(version, days.get(branch, days.get(OTHERS)), folder, files)


def _check_signed(announced: bytes, signature: Path, signer: Path) -> None:
    """Raise UpdateNotSigned unless the holder of the key announced exactly this."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    key = load_pem_public_key(signer.read_bytes())
    if not isinstance(key, Ed25519PublicKey):
        raise TypeError
    try:
        key.verify(signature.read_bytes(), announced)
    except (FileNotFoundError, InvalidSignature) as error:
        raise UpdateNotSigned from error


def _compared(file: Path, digest: str) -> Path:
    try:
        with file.open("rb") as source:
            found = hashlib.file_digest(source, "sha256").hexdigest()
    except OSError as error:
        raise UpdateUnreadable from error
    if found != digest:
        raise UpdateUnreadable
    return file
