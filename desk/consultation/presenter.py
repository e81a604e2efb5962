"""What asking the National Register does: the answer lives here until the file is closed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db.domain.access import Way
from db.domain.change import Changed
from db.domain.consultation import NationalRegister, RegisterEntry
from db.domain.rectifying import Difference, Part
from desk.consultation.tab import ConsultationTab, ConsultationView
from desk.messages import sentence
from desk.tasks import Lane, Runner
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from db.registers.consultations import Consulted
    from desk.news import News

translate = QCoreApplication.translate
T = TypeVar("T")


class ConsultationPresenter:
    """Follows the member whose file is open; an answer about another one is let go of."""

    def __init__(
        self,
        tab: ConsultationTab,
        library: Library,
        runner: Runner,
        news: News,
        *,
        register: Callable[[], NationalRegister],
        say: Callable[[str, Tone], None],
    ) -> None:
        self._tab = tab
        self._library = library
        self._runner = runner
        self._news = news
        self._register = register
        self._say = say
        self._member_id: UUID | None = None
        self._entry: RegisterEntry | None = None
        self._found: tuple[Difference, ...] = ()
        tab.asked.connect(self.ask)
        tab.differences.accepted.connect(self.accept)

    def follow(self, member_id: UUID | None) -> None:
        """Begin with another member; what was answered about the one before is let go of."""
        self._member_id, self._entry, self._found = member_id, None, ()
        self._tab.show_view(ConsultationView())

    def ask(self, why: Way) -> None:
        """Ask about the member; nothing is written in the file."""
        member_id = self._member_id
        if member_id is None:
            return

        def work() -> Consulted:
            return self._library.consultations.ask(member_id, why, self._register())

        def done(told: Consulted) -> None:
            self._news.tell(told.changed)
            if member_id == self._member_id:
                self._entry = told.entry
                self._found = told.differences
                found = told.differences if told.entry else None
                self._tab.show_view(ConsultationView(unknown=not told.entry, found=found))

        self._entry = None
        self._tab.show_view(ConsultationView(busy=True))
        self._run(Lane.NETWORK, work, done, member_id, None)

    def accept(self, part: Part) -> None:
        """Take one part over into the file."""
        member_id, entry = self._member_id, self._entry
        if member_id is None or entry is None:
            return
        found = self._found

        def work() -> Changed:
            return self._library.consultations.take_over(member_id, entry, part)

        def done(changed: Changed) -> None:
            self._news.tell(changed)
            words = translate("consultation", "The file says what the National Register says.")
            self._say(words, Tone.OK)
            if member_id == self._member_id:
                self._found = tuple(one for one in found if one.part is not part)
                self._tab.show_view(ConsultationView(found=self._found))

        self._tab.show_view(ConsultationView(busy=True, found=found))
        self._run(Lane.STORE, work, done, member_id, found)

    def _run(
        self,
        lane: Lane,
        work: Callable[[], T],
        done: Callable[[T], None],
        member_id: UUID,
        found: tuple[Difference, ...] | None,
    ) -> None:
        def failed(error: Exception) -> None:
            if member_id == self._member_id:
                self._tab.show_view(ConsultationView(found=found))
            self._say(sentence(error, translate), Tone.STOP)

        self._runner.run(lane, work, owner=self._tab, done=done, failed=failed)
