"""What staff say of a loan in the member file: lost, or brought back as the member says."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db.registers.items import Noted
from db.registers.undoing import Undone
from desk.language import money
from desk.lending.in_turn import InTurn, Work
from desk.lending.refusals import explain
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from desk.members.loans_tab import LoansTab
    from desk.news import News

translate = QCoreApplication.translate
Say = Callable[[str, Tone], None]


class LoanActs:
    """Ends loans whose item does not come over the desk; the last one can be taken back."""

    def __init__(self, tab: LoansTab, library: Library, turn: InTurn, news: News, say: Say) -> None:
        self._tab, self._library, self._turn = tab, library, turn
        self._news, self._say = news, say
        self._last: tuple[UUID, ...] = ()
        tab.lost.connect(partial(self._end, library.items.declare_lost, _lost))
        tab.claimed.connect(partial(self._end, library.items.claim_returned, _claimed))
        tab.undo_asked.connect(self.undo)

    def forget(self) -> None:
        """Offer nothing of the file before this one."""
        self._remember(())

    def undo(self) -> None:
        """Take the last of these acts back, with what it charged."""
        acts = self._last
        if not acts:
            return

        def undone(answer: Undone) -> None:
            self._remember(())
            text = translate("members", "Taken back: the loan stands as before.")
            self._say(text, Tone.INFO)
            self._news.tell(answer.changed)

        self._turn.add(lambda: Work(lambda: self._library.undoing.undo(acts), undone, self._failed))

    def _end(
        self,
        act: Callable[[UUID], Noted],
        words: Callable[[Noted], tuple[str, Tone]],
        loan_id: UUID,
    ) -> None:
        def done(noted: Noted) -> None:
            self._remember(noted.acts)
            self._say(*words(noted))
            self._news.tell(noted.changed)

        self._turn.add(lambda: Work(lambda: act(loan_id), done, self._failed))

    def _remember(self, acts: tuple[UUID, ...]) -> None:
        self._last = acts
        self._tab.offer_undo(offered=bool(acts))

    def _failed(self, error: Exception) -> None:
        self._say(*explain(error))


def _lost(noted: Noted) -> tuple[str, Tone]:
    if noted.cents is None:
        text = translate(
            "members", "{title} is lost. Nobody knows its price: charge it in the account."
        )
        return text.format(title=noted.item.title), Tone.ATTENTION
    text = translate("members", "{title} is lost: {sum} is on the account.")
    return text.format(title=noted.item.title, sum=money(noted.cents)), Tone.OK


def _claimed(noted: Noted) -> tuple[str, Tone]:
    text = translate("members", "{title} is no longer on loan: look for it on the shelf.")
    return text.format(title=noted.item.title), Tone.ATTENTION
