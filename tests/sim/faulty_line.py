"""The line between a desk and the centre, and the plug of the desk: where it all goes wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from db.errors import CentralUnreachable
from db.sync.central import Central


class Killed(Exception):
    """Somebody pulled the plug: nothing but the file survives."""


@dataclass
class Plug:
    """Counts the steps of a round, statements and commits alike, and ends it at a chosen one.

    `moment` says whether the step still counts: `before` it is lost, `after` only its answer.
    """

    left: int = -1
    moment: str = "before"
    killed: bool = False

    def step(self, moment: str) -> None:
        """Pass one moment of a step; raise when this is the one."""
        if moment != self.moment:
            return
        if self.left == 0:
            self.left = -1
            raise Killed if self.killed else CentralUnreachable
        self.left -= 1


class Line:
    """Speaks for a Central; `meanwhile` tells the world that time goes by, before each statement.

    What was pushed is told to `pushed`, for it may arrive once more, later.
    """

    def __init__(
        self,
        central: Central,
        plug: Plug,
        meanwhile: Callable[[], None],
        pushed: Callable[[Callable[[], Any]], None],
    ) -> None:
        self._central = central
        self._plug = plug
        self._meanwhile = meanwhile
        self._pushed = pushed

    def __getattr__(self, name: str) -> Callable[..., Any]:
        statement = getattr(self._central, name)

        def over_the_line(*values: Any) -> Any:
            self._meanwhile()
            if name in ("push", "put_subject_keys"):
                self._pushed(lambda: statement(*values))
            self._plug.step("before")
            answer = statement(*values)
            self._plug.step("after")
            return answer

        return over_the_line

    def pull(self, after_lsn: int) -> Any:
        """Read the log on, in short pages."""
        return self.__getattr__("pull")(after_lsn, PAGE)

    def state(self, after: Any) -> Any:
        """Read the state on, in short pages."""
        return self.__getattr__("state")(after, PAGE)


PAGE = 12  # rows a statement gives, so that short histories have many pages
