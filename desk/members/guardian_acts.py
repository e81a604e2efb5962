"""What staff do about who stands for a child: look a member up, choose them, let them go (P6)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db.domain.change import Changed
from db.domain.member import Document, MemberDraft, MemberLine
from db.errors import InvalidValue, MissingValue
from desk.lending.in_turn import InTurn, Work
from desk.lending.refusals import explain
from desk.members.file import line_of
from desk.members.view import GuardianChosen
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from desk.members.guardian_panel import GuardianPanel
    from desk.news import News

translate = QCoreApplication.translate
OF_A_CARD = ("card", "guardian_card")
MOST_FOUND = 5  # more than these are told apart by more of the name


class GuardianActs:
    """Works on the child whose file is open."""

    def __init__(
        self,
        panel: GuardianPanel,
        library: Library,
        turn: InTurn,
        news: News,
        *,
        say: Callable[[str, Tone], None],
        child: Callable[[], UUID | None],
        card: Callable[[], MemberDraft | None],
    ) -> None:
        """`card` gives what the card that was read last says, once it was checked."""
        self._panel, self._library, self._turn = panel, library, turn
        self._news, self._say, self._child, self._card = news, say, child, card
        panel.sought.connect(self.seek)
        panel.chosen.connect(self.choose)
        panel.ended.connect(self.end)

    def seek(self, words: str) -> None:
        """Find members by library card or name."""
        child = self._child()

        def found(lines: tuple[MemberLine, ...]) -> None:
            if child == self._child():
                self._panel.offer(lines)

        if child is not None:
            self._turn.add(lambda: Work(lambda: self._found(words, child), found, self._refused))

    def choose(self, chosen: GuardianChosen) -> None:
        """Let a member stand for the child."""
        child, card = self._child(), self._card()

        def do() -> Changed:
            if child is None or chosen.seen is None:
                raise MissingValue("guardian_identified_by")
            seen = chosen.seen if isinstance(chosen.seen, Document) else card
            if seen is None:
                raise MissingValue("guardian_card")
            return self._library.guardians.choose(child, chosen.member_id, chosen.relation, seen)

        def refused(error: Exception) -> None:
            if card is not None and getattr(error, "reason", "") == "other_person":
                self._say_whose(card)
            else:
                self._refused(error)

        text = translate("members", "It is kept who stands for the child.")
        self._record(do, text, refused=refused)

    def card_came(self, card: MemberDraft) -> bool:
        """Take a card that comes while staff say who stands for the child; tell whether so."""
        if self._child() is None or not self._panel.asking:
            return False
        self._panel.show_card(card.name)
        return True

    def end(self) -> None:
        """Let go of who stands for the child."""
        child = self._child()
        if child is not None:
            text = translate("members", "Nobody stands for the child now. Ask who does.")
            self._record(lambda: self._library.guardians.end(child), text, Tone.ATTENTION)

    def _found(self, words: str, child: UUID) -> tuple[MemberLine, ...]:
        carried = self._library.members.by_library_card(words)
        lines = (line_of(carried),) if carried else self._library.members.search(words)
        others = tuple(line for line in lines if line.id != child)
        if not others:
            raise InvalidValue("guardian", "unknown")
        if len(others) > MOST_FOUND:
            raise InvalidValue("guardian", "several")
        return others

    def _say_whose(self, card: MemberDraft) -> None:
        words = translate("members", "The card that was read is of {name}: not of who was chosen.")
        sentence = words.format(name=f"{card.name.given_names} {card.name.surname}".strip())
        self._panel.show_error("guardian_identified_by", sentence)
        self._say(sentence, Tone.ATTENTION)

    def _record(
        self,
        do: Callable[[], Changed],
        text: str,
        tone: Tone = Tone.OK,
        refused: Callable[[Exception], None] | None = None,
    ) -> None:
        def done(changed: Changed) -> None:
            self._panel.close_form()
            self._say(text, tone)
            self._news.tell(changed)

        self._turn.add(lambda: Work(do, done, refused or self._refused))

    def _refused(self, error: Exception) -> None:
        sentence, tone = explain(error)
        field = getattr(error, "field", "")
        if field in OF_A_CARD:
            field = "guardian_identified_by"
        if field in self._panel.rows:
            self._panel.show_error(field, sentence)
        self._say(sentence, tone)
