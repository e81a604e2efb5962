"""The roots that a supervisor added: a folder of certificates, each named by its fingerprint."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

from eid.errors import BadData
from eid.roots import OfferedRoot, Root, offered_root

log = logging.getLogger(__name__)

_ENDING = ".crt"


def keep(folder: Path, offered: OfferedRoot) -> Path:
    """Trust a root from now on; answer its file. Only after its fingerprint was compared."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{offered.fingerprint}{_ENDING}"
    file.write_bytes(offered.certificate)
    return file


def kept(folder: Path) -> tuple[OfferedRoot, ...]:
    """The roots in a folder, if there is one; a file that is not what its name says is left out."""
    return tuple(_kept(folder))


def trusted(folder: Path) -> tuple[Root, ...]:
    """The same as roots for a reading."""
    return tuple(offered.root for offered in kept(folder))


def _kept(folder: Path) -> Iterator[OfferedRoot]:
    for file in sorted(folder.glob(f"*{_ENDING}")):
        try:
            offered = offered_root(file)
        except (BadData, OSError) as error:
            log.warning("A file among the added roots is no root: %s.", type(error))
            continue
        if offered.is_meant_by(file.stem):
            yield offered
        else:
            log.warning("A file among the added roots does not have the fingerprint in its name.")
