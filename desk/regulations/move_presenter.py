"""Moving all members of a category that is out of use, some at a time, and taking it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from db.domain.membership import Category, Moved
from db.registers.memberships import MovedSome
from desk.messages import sentence
from desk.regulations.kinds_tab import KindsTab
from desk.tasks import Lane, Runner
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from desk.news import News

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Found:
    """Who is in a category, where they can go, and who was moved out of it."""

    count: int
    into: tuple[Category, ...]
    moved: Moved | None


NOBODY: Final = _Found(0, (), None)


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
        self._code = ""
        self._retired = False
        self._found = NOBODY
        self._busy = False
        tab.shown.connect(self.follow)
        self._panel.asked.connect(self.move)
        self._panel.undo_asked.connect(self.take_back)

    def follow(self, kind: object) -> None:
        """Count who is in the category that is shown, if it is out of use."""
        if self._busy:
            return
        self._code = kind.code if isinstance(kind, Category) else ""
        self._retired = isinstance(kind, Category) and not kind.active
        self._panel.offer(0, (), None)
        if self._code:
            self._read()

    def move(self, to: str) -> None:
        """Put all of them in another category."""
        if self._code and not self._busy:
            work = partial(self._memberships.move_some, self._code, to)
            self._go_on(work, 0, self._found.count, self._all_moved)

    def take_back(self) -> None:
        """Put everybody who was moved out of it back, but for who was put elsewhere since."""
        moved = self._found.moved
        if moved is not None and not self._busy:
            work = partial(self._memberships.put_some_back, self._code)
            self._go_on(work, 0, moved.count, self._all_back)

    def _read(self) -> None:
        code, retired, memberships = self._code, self._retired, self._memberships

        def read() -> _Found:
            moved = memberships.moved_out_of(code)
            if not retired:
                return _Found(0, (), moved)
            into = tuple(c for c in memberships.categories() if not c.needs_proof)
            return _Found(memberships.count_left_in(code), into, moved)

        def done(found: _Found) -> None:
            if code == self._code and not self._busy:
                self._found = found
                self._panel.offer(found.count, found.into, found.moved)

        self._runner.run(Lane.STORE, read, owner=self._tab, done=done, failed=self._failed)

    def _go_on(
        self, work: Callable[[], MovedSome], so_far: int, whole: int, told: Callable[[int], str]
    ) -> None:
        self._busy = True
        self._panel.show_going(so_far, whole)

        def done(some: MovedSome) -> None:
            self._news.tell(some.changed)
            if some.count:
                self._go_on(work, so_far + some.count, whole, told)
            else:
                self._busy = False
                self._say(told(so_far), Tone.OK)
                self._read()

        self._runner.run(Lane.STORE, work, owner=self._tab, done=done, failed=self._failed)

    def _all_moved(self, count: int) -> str:
        return translate("kinds", "%n member(s) were moved.", "", count)

    def _all_back(self, _count: int) -> str:
        return translate("kinds", "The move is taken back.")

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._panel.offer(0, (), None)
        self._say(sentence(error, translate), Tone.STOP)
