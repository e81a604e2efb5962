"""The member file as the rest of the desk knows it; it is made when a file is first opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk.later import Later
from desk.members.page import MemberPage
from desk.members.part import FilePart
from desk.members.presenter import MemberPresenter
from desk.window import Made

if TYPE_CHECKING:
    from db.domain.clock import Clock
    from db.domain.member import MemberDraft
    from db.library import Library
    from desk.news import News
    from desk.tasks import Runner
    from desk.widgets.tone import Tone


class FilePlace(QObject):
    """Opens members' files; other subjects add their parts before the first one is open."""

    requests_asked = Signal()  # go on where requests are answered
    lending_asked = Signal(object)  # UUID: open the session of this member
    close_asked = Signal()

    def __init__(
        self,
        library: Library,
        runner: Runner,
        news: News,
        *,
        clock: Clock,
        say: Callable[[str, Tone], None],
        furnish: Callable[[MemberPage], None],
        card: Callable[[], MemberDraft | None],
        parent: QObject,
    ) -> None:
        """`furnish` adds to the page what more it needs; `card` is the one that was read last."""
        super().__init__(parent)
        self._around = (library, runner, news)
        self._clock = clock
        self._say = say
        self._furnish = furnish
        self._card = card
        self._parts: list[Callable[[], FilePart]] = []
        self._work = Later(self._begin)

    def add_part(self, part: Callable[[], FilePart]) -> None:
        """Add a tab that another subject brings, made together with the page."""
        self._parts.append(part)

    def made(self) -> Made:
        """Make the page, for the window."""
        return Made(self._work()[0])

    def open(self, member_id: UUID) -> None:
        """Open a member's file."""
        self._work()[1].open(member_id)

    def close(self) -> None:
        """Let go of the file, if one is open."""
        if self._work.made is not None:
            self._work.made[1].close()

    def turn_to(self, part: Callable[[], FilePart], member_id: UUID) -> None:
        """Show a part of this member's file, now or when the file opens."""
        self._work()[0].turn_to(part(), member_id)

    def name_tabs(self) -> None:
        """Set the words on the tabs; a part asks for it when its title says something else now."""
        if self._work.made is not None:
            self._work.made[0].name_tabs()

    def card_came(self, card: MemberDraft) -> bool:
        """Let the file have a card that it waits for; tell whether it does."""
        return self._work.made is not None and self._work.made[1].card_came(card)

    @property
    def member_id(self) -> UUID | None:
        """The member whose file is shown."""
        return self._work.made[0].member_id if self._work.made is not None else None

    def _begin(self) -> tuple[MemberPage, MemberPresenter]:
        page = MemberPage()
        presenter = MemberPresenter(
            page, *self._around, clock=self._clock, say=self._say, card=self._card
        )
        page.requests_asked.connect(self.requests_asked)
        page.lending_asked.connect(self.lending_asked)
        page.close_asked.connect(self.close_asked)
        self._furnish(page)
        for part in self._parts:
            page.add_part(part())
        return page, presenter
