"""Moving all members of a category that is out of use, some at a time, and taking it back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db.domain.change import Changed
from db.domain.membership import Category
from db.registers.memberships import MovedSome
from desk.messages import sentence
from desk.regulations.kinds_tab import KindsTab
from desk.tasks import Lane, Runner
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from desk.news import News

translate = QCoreApplication.translate
AT_ONCE = 200  # members in one transaction
Found = tuple[int, tuple[Category, ...]]


@dataclass(slots=True)
class _Move:
    """A move: from which category, to which, of how many, and what the files said before."""

    code: str
    to: str
    whole: int
    before: dict[UUID, str] = field(default_factory=dict)


class MovePresenter:
    """Follows the category in the form; between two portions the desk does its other work."""

    def __init__(
        self,
        tab: KindsTab,
        library: Library,
        runner: Runner,
        news: News,
        say: Callable[[str, Tone], None],
    ) -> None:
        self._tab, self._panel = tab, tab.moving
        self._memberships, self._runner = library.memberships, runner
        self._news, self._say = news, say
        self._code, self._count = "", 0
        self._last: _Move | None = None
        self._busy = False
        tab.shown.connect(self.follow)
        self._panel.asked.connect(self.move)
        self._panel.undo_asked.connect(self.take_back)

    def follow(self, kind: object) -> None:
        """Count who is in the category that is shown, if it is out of use."""
        if self._busy:
            return
        retired = isinstance(kind, Category) and not kind.active
        self._code = kind.code if isinstance(kind, Category) and retired else ""
        self._panel.offer(0, (), undoable=False)
        if self._code:
            self._read()

    def move(self, to: str) -> None:
        """Put all of them in another category."""
        if self._code and not self._busy:
            self._go_on(_Move(self._code, to, self._count))

    def take_back(self) -> None:
        """Put everybody of the last move back, but for who was put elsewhere since."""
        move, self._last = self._last, None
        if move is not None and not self._busy:
            self._put_back(move, move.before)

    def _read(self) -> None:
        code, memberships = self._code, self._memberships

        def read() -> Found:
            into = tuple(c for c in memberships.categories() if not c.needs_proof)
            return memberships.count_left_in(code), into

        def done(found: Found) -> None:
            if code == self._code and not self._busy:
                self._count = found[0]
                last = self._last is not None and self._last.code == code
                self._panel.offer(*found, undoable=last)

        self._runner.run(Lane.STORE, read, owner=self._tab, done=done, failed=self._failed)

    def _go_on(self, move: _Move) -> None:
        self._busy = True
        self._panel.show_going(len(move.before), move.whole)

        def done(some: MovedSome) -> None:
            move.before |= some.before
            self._news.tell(some.changed)
            if some.before:
                self._go_on(move)
                return
            self._last = move
            words = translate("kinds", "%n member(s) were moved.", "", len(move.before))
            self._finish(words)

        def failed(error: Exception) -> None:
            self._last = move if move.before else None
            self._failed(error)

        work = partial(self._memberships.move_some, move.code, move.to)
        self._runner.run(Lane.STORE, work, owner=self._tab, done=done, failed=failed)

    def _put_back(self, move: _Move, rest: Mapping[UUID, str]) -> None:
        self._busy = True
        self._panel.show_going(len(move.before) - len(rest), len(move.before))
        some = dict(islice(rest.items(), AT_ONCE))

        def done(changed: Changed) -> None:
            self._news.tell(changed)
            left = {one: code for one, code in rest.items() if one not in some}
            if left:
                self._put_back(move, left)
            else:
                self._finish(translate("kinds", "The move is taken back."))

        work = partial(self._memberships.put_back, some, move.to)
        self._runner.run(Lane.STORE, work, owner=self._tab, done=done, failed=self._failed)

    def _finish(self, words: str) -> None:
        self._busy = False
        self._say(words, Tone.OK)
        self._read()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._panel.offer(0, (), undoable=False)
        self._say(sentence(error, translate), Tone.STOP)
