"""What the member file does: it opens, keeps up with changes, and records what staff put right."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db.domain.change import Changed
from db.domain.clock import Clock, local_day
from db.domain.member import Member, MemberDraft
from db.domain.request import Wish
from db.errors import DuplicateBarcode, InvalidValue, UnknownMember
from desk.lending.in_turn import InTurn, Work
from desk.lending.refusals import explain
from desk.members.file import MemberFile, describe, line_of, read_file
from desk.members.guardian_acts import GuardianActs
from desk.members.loan_acts import LoanActs
from desk.members.view import ConsentGiven, ConsentWithdrawn, Correction
from desk.news import News
from desk.tasks import Runner
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from desk.members.page import MemberPage

LOAN_MOVES = ("renewal", "due_moved", "undone")
SHOWN_KINDS = frozenset(
    {
        "member",
        "guardian",
        "acceptance",
        "wording",
        "consent_event",
        "loan",
        "loan_return",
        "item",
        "decision",
        *LOAN_MOVES,
    }
)
Say = Callable[[str, Tone], None]


class MemberPresenter:
    """Keeps one file open; every change of it, made here or arriving by sync, is shown."""

    def __init__(
        self,
        page: MemberPage,
        library: Library,
        runner: Runner,
        news: News,
        *,
        clock: Clock,
        say: Say,
        card: Callable[[], MemberDraft | None] = lambda: None,
    ) -> None:
        self._page = page
        self._library = library
        self._news = news
        self._clock = clock
        self._say = say
        self._turn = InTurn(runner, page)
        self._member_id: UUID | None = None
        page.corrected.connect(self.correct)
        page.consent_given.connect(self.give)
        page.consent_withdrawn.connect(self.withdraw)
        page.consent_confirmed.connect(self.confirm)
        page.agreement_accepted.connect(self.accept)
        page.number_asked.connect(self.show_number)
        page.erasure_asked.connect(self.ask_erasure)
        page.data.doubles.card_given.connect(self._look_for_other)
        page.data.doubles.joined.connect(self.join)
        self._loans = LoanActs(page.loans, library, self._turn, news, say)
        self._guardians = GuardianActs(
            page.data.guardian,
            library,
            self._turn,
            news,
            say=say,
            child=lambda: self._member_id,
            card=card,
        )
        self.card_came = self._guardians.card_came
        page.data.guardian.opened.connect(self.open)
        page.data.children_of.opened.connect(self.open)
        page.close_asked.connect(self.close)
        news.listen(page, SHOWN_KINDS, lambda _change: self._turn.add(self._reading))

    def open(self, member_id: UUID) -> None:
        """Open a member's file."""
        if member_id != self._member_id:
            self._loans.forget()
        self._member_id = member_id
        self._turn.add(self._reading)

    def close(self) -> None:
        """Let go of the file: nothing of the member stays on the page."""
        self._member_id = None
        self._loans.forget()
        self._page.show_view(None)

    def correct(self, correction: Correction) -> None:
        """Put a group of the data right."""
        member_id = self._member_id
        if member_id is not None:
            self._record(
                lambda: self._corrected(member_id, correction), lambda: self._put_right(correction)
            )

    def give(self, said: ConsentGiven) -> None:
        """Record a consent with the value it allows."""
        member_id, consents = self._member_id, self._library.consents
        if member_id is not None:
            self._record(
                lambda: consents.give(member_id, said.purpose, said.value, said.way, said.language),
                self._given,
            )

    def withdraw(self, said: ConsentWithdrawn) -> None:
        """Record a withdrawal; the value is deleted with it."""
        member_id, consents = self._member_id, self._library.consents
        if member_id is not None:
            self._record(
                lambda: consents.withdraw(member_id, said.purpose, said.way), self._withdrawn
            )

    def confirm(self, said: ConsentGiven) -> None:
        """Record that the member, asked again, still consents."""
        member_id, consents = self._member_id, self._library.consents
        if member_id is not None:
            self._record(
                lambda: consents.confirm(member_id, said.purpose, said.way, said.language),
                self._given,
            )

    def accept(self) -> None:
        """Record that the member accepts the regulations and saw the statement that hold."""
        member_id, wordings = self._member_id, self._library.wordings
        if member_id is not None:
            self._record(lambda: wordings.accept(member_id), self._accepted)

    def show_number(self, reason: str) -> None:
        """Show the national number in full; the records note who saw it and why (P7)."""
        member_id = self._member_id
        if member_id is None:
            return

        def shown(number: str) -> None:
            if member_id == self._member_id:
                self._page.show_number(number)

        number_of = self._library.members.number_in_full
        self._turn.add(lambda: Work(lambda: number_of(member_id, reason), shown, self._refused))

    def ask_erasure(self) -> None:
        """Take in that the member wants to be erased, and go on where requests are answered."""
        member_id, requests = self._member_id, self._library.requests
        if member_id is not None:
            self._record(
                lambda: requests.take(member_id, Wish.ERASURE).changed,
                self._page.requests_asked.emit,
            )

    def join(self, other_id: UUID) -> None:
        """Let the open file and another one count as one person's."""
        member_id = self._member_id
        if member_id is not None:
            self._record(lambda: self._library.inbox.join(member_id, other_id), self._joined)

    def _look_for_other(self, card: str) -> None:
        def found(member: Member | None) -> None:
            if member is None:
                self._refused(InvalidValue("other_file", "unknown"))
            else:
                self._page.data.doubles.ask(line_of(member))

        by_card = self._library.members.by_library_card
        self._turn.add(lambda: Work(lambda: by_card(card), found, self._other_refused))

    def _other_refused(self, error: Exception) -> None:
        sentence, tone = explain(error)
        self._page.data.doubles.show_error(sentence)
        self._say(sentence, tone)

    def _corrected(self, member_id: UUID, correction: Correction) -> Changed:
        return self._library.members.correct(
            member_id,
            name=correction.name,
            address=correction.address,
            library_card=correction.library_card,
            source=correction.source,
        )

    def _record(self, do: Callable[[], Changed], told: Callable[[], None]) -> None:
        def done(changed: Changed) -> None:
            told()
            self._news.tell(changed)

        self._turn.add(lambda: Work(do, done, self._refused))

    def _put_right(self, correction: Correction) -> None:
        self._page.show_saved(correction)
        self._say(QCoreApplication.translate("members", "The correction is kept."), Tone.OK)

    def _joined(self) -> None:
        text = QCoreApplication.translate(
            "members", "The two files count as one from now on. The inbox can undo it."
        )
        self._say(text, Tone.OK)

    def _given(self) -> None:
        self._say(QCoreApplication.translate("members", "The consent is kept."), Tone.OK)

    def _accepted(self) -> None:
        text = QCoreApplication.translate("members", "It is kept that the member accepts.")
        self._say(text, Tone.OK)

    def _withdrawn(self) -> None:
        text = QCoreApplication.translate(
            "members", "The consent is withdrawn, and the value is deleted."
        )
        self._say(text, Tone.OK)

    def _refused(self, error: Exception) -> None:
        sentence, tone = explain(error)
        field = getattr(error, "field", "")
        if isinstance(error, DuplicateBarcode):
            field = "library_card"
        if field:
            self._page.show_wrong(field, sentence)
        self._say(sentence, tone)

    def _reading(self) -> Work[Any] | None:
        member_id = self._member_id
        if member_id is None:
            return None

        def read(file: MemberFile) -> None:
            # Another file may have been asked for, or this one closed, while it was read.
            if member_id == self._member_id:
                self._page.show_view(describe(file, local_day(self._clock.now())))

        return Work(lambda: read_file(self._library, member_id), read, self._unread)

    def _unread(self, error: Exception) -> None:
        if isinstance(error, UnknownMember):
            self.close()
            text = QCoreApplication.translate("members", "This member was deleted.")
            self._say(text, Tone.ATTENTION)
        else:
            self._say(*explain(error))
