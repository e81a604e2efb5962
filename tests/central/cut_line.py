"""A line that is cut at a chosen statement, before it arrives or after it was done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from db.errors import CentralUnreachable
from db.sync.central import Central


class CutLine:
    """Speaks for a Central up to statement `at`; `done` says whether that one still counts."""

    def __init__(self, central: Central, at: int, *, done: bool) -> None:
        self._central = central
        self._left = at
        self._done = done
        self.cut = False

    def __getattr__(self, name: str) -> Callable[..., Any]:
        statement = getattr(self._central, name)

        def over_the_line(*values: Any, **named: Any) -> Any:
            if self._left > 0:
                self._left -= 1
                return statement(*values, **named)
            self.cut = True
            if self._done:
                statement(*values, **named)
            raise CentralUnreachable

        return over_the_line
