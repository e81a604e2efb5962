"""Wrong passphrases at this desk: after some, the next attempt waits; never for ever (P29)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from db.domain.passphrase import delay_after
from db.errors import SignInDelayed, WrongPassphrase
from db.store.engine import compact
from db.store.safe_file import write_whole

_NAME = "attempts.json"


@contextmanager
def counted_attempt(home: Path, staff_id: UUID, now: datetime) -> Iterator[None]:
    """Let one attempt pass; raise SignInDelayed when it comes too soon after wrong ones."""
    counts = _read(home)
    mine = counts.get(str(staff_id), {"failures": 0, "last": 0.0})
    wait = delay_after(mine["failures"]).total_seconds()
    left = mine["last"] + wait - now.timestamp()
    if 0 < left <= wait:  # a clock that was set back must not lock anyone out
        raise SignInDelayed(left)
    try:
        yield
    except WrongPassphrase:
        counts[str(staff_id)] = {"failures": mine["failures"] + 1, "last": now.timestamp()}
        write_whole(home / _NAME, compact(counts))
        raise
    if str(staff_id) in counts:
        del counts[str(staff_id)]
        write_whole(home / _NAME, compact(counts))


def _read(home: Path) -> dict[str, Any]:
    try:
        counts: dict[str, Any] = json.loads((home / _NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):  # none yet, or torn: the delay is a courtesy to the real guard
        return {}
    return counts
