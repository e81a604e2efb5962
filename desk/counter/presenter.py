"""What the counter does with every scan, and what the page then shows."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from db.domain.clock import Clock, local_day
from db.domain.member import MemberLine
from db.domain.obstacle import NO_ASSENT
from db.domain.staff import Permission
from db.errors import NotOnLoan, UnknownMember
from db.registers.items import Noted
from db.registers.loans import CheckedOut, DayCount, LoanLine
from db.registers.renewals import RenewedAll
from db.registers.undoing import Undone
from desk.counter import deciding, scan, sentences
from desk.counter.doubt import OF_MEMBER, Undecided
from desk.counter.previous import Previous
from desk.counter.routing import Kind, Rules, route
from desk.counter.scan import Intent
from desk.counter.tray import Pending, Tray
from desk.counter.view import WORDED, Choice, CounterView
from desk.counter.visit import Visit, to_undo
from desk.holds.slip import SlipName
from desk.lending import handled, handled_words
from desk.lending.handled import Handled
from desk.lending.in_turn import InTurn, Work
from desk.lending.refusals import explain
from desk.lending.returns import Returned
from desk.lending.why import Asked, answered
from desk.news import News
from desk.tasks import Runner
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from desk.counter.page import CounterPage

RECENT_ACTS = 100
Say = Callable[[str, Tone], None]


class CounterPresenter:
    """Keeps the open member, the session and the tray; acts happen in the order of the scans."""

    def __init__(
        self,
        page: CounterPage,
        library: Library,
        runner: Runner,
        news: News,
        *,
        clock: Clock,
        say: Say,
        rules: Rules | None = None,
        slips: SlipName = SlipName.LETTERS_AND_CARD,
    ) -> None:
        self._slips = slips
        self._page = page
        self._library = library
        self._news = news
        self._clock = clock
        self._say = say
        self._rules = rules or Rules()
        self._turn = InTurn(runner, page)
        self._visit: Visit | None = None
        self._tray = Tray()
        self._found: tuple[MemberLine, ...] = ()
        self._recent: deque[Handled] = deque(maxlen=RECENT_ACTS)
        self._card_of: UUID | None = None
        self._previous = Previous()
        self._today = DayCount(0, 0)
        self._stale = False
        page.member_chosen.connect(self.open_member)
        page.decided.connect(self.decide)
        page.end_asked.connect(self.end_session)
        page.previous_asked.connect(self.open_previous)
        page.search_closed.connect(self.close_search)
        page.undo_asked.connect(self.undo)
        page.renew_asked.connect(self.renew)
        page.renew_all_asked.connect(self.renew_all)
        page.why_asked.connect(self.explain)
        news.listen(page, scan.SHOWN_KINDS, lambda _change: self._reread())
        self._reread()

    @property
    def member_id(self) -> UUID | None:
        """The member in front of the desk, if one is open."""
        return self._visit.opened.member.id if self._visit else None

    def begin(self) -> None:
        """Say what a scan does now that this screen is open again."""
        self._turn.add(self._begin)

    def submitted(self, text: str) -> None:
        """Do what a scan or a typed line means."""
        self._turn.add(lambda: self._understand(text))

    def open_member(self, member_id: UUID) -> None:
        """Open a member's session."""
        self._turn.add(lambda: self._open(member_id))

    def member_arrived(self, member_id: UUID, photo: bytes | None = None) -> None:
        """Open the member whose eID was put in the reader; the photo shows while it is in."""
        self._card_of = member_id
        if self.member_id != member_id:
            self.open_member(member_id)
        self.photo(photo)

    def photo(self, photo: bytes | None) -> None:
        """Show the photo on the card, or let go of it: None as soon as the card is out."""
        member_id = self._card_of
        self._turn.add(lambda: self._look(member_id, photo))

    def end_session(self) -> None:
        """Clear the member from the screen, after the scans that still wait."""
        self._turn.add(self._end)

    def close_search(self) -> None:
        """Put the members found away."""
        self._turn.add(self._close_search)

    def open_previous(self) -> None:
        """Open the member of the session before, for a quarter of an hour."""
        self._turn.add(self._back_to_previous)

    def undo(self) -> None:
        """Undo the row staff look at, else the last act of the session, or of the desk."""
        key = self._page.looked_at
        self._turn.add(lambda: self._undo(key))

    def renew(self, loan_id: UUID) -> None:
        """Make one loan of the open member longer."""
        library, member_id = self._library, self.member_id
        self._turn.add(lambda: self._work(lambda: scan.renew(library, loan_id, member_id)))

    def renew_all(self) -> None:
        """Make every loan of the open member longer that may be."""
        self._turn.add(self._renew_all)

    def explain(self, asked: Asked) -> None:
        """Say why a date, a fine or what stands in the way is as it is."""
        show = self._page.show_why
        library = self._library
        self._turn.add(lambda: Work(lambda: answered(library, asked), show, self._failed))

    def decide(self, code: str, choice: Choice, words: str = "") -> None:
        """Do what staff decided about a scan in the tray."""
        self._turn.add(lambda: self._decided(code, choice, words))

    # What a line means ------------------------------------------------------------------------

    def _understand(self, text: str) -> Work[Any] | None:
        meant = route(text, self._rules)
        if meant.kind is Kind.PREVIOUS_MEMBER:
            return self._back_to_previous()
        if meant.kind in (Kind.STAFF_BADGE, Kind.COMMAND, Kind.NOTHING):
            self._say(*sentences.no_command())
            return None
        library, intent = self._library, self._intent()
        failed = self._unknown_card if meant.kind is Kind.MEMBER_CARD else self._failed
        return Work(lambda: scan.answer(library, meant, text, intent), self._happened, failed)

    def _open(self, member_id: UUID) -> Work[Any]:
        return self._work(lambda: scan.open_id(self._library, member_id))

    def _renew_all(self) -> Work[Any] | None:
        library, member_id = self._library, self.member_id
        if member_id is None:
            return None
        return self._work(lambda: library.renewals.renew_all(member_id))

    def _intent(self) -> Intent:
        assent = self._visit.assent if self._visit else NO_ASSENT
        return Intent(self.member_id, self._day(), assent, slips=self._slips)

    def _work(self, do: Callable[[], scan.Outcome]) -> Work[Any]:
        return Work(do, self._happened, self._failed)

    # What came of it --------------------------------------------------------------------------

    def _happened(self, outcome: scan.Outcome) -> None:
        match outcome:
            case scan.Opened():
                self._opened(outcome)
            case scan.Found():
                self._searched(outcome.lines)
            case Undecided():
                self._doubted(outcome)
            case RenewedAll():
                self._renewed(outcome)
            case _:
                self._acted(outcome)

    def _doubted(self, outcome: Undecided) -> None:
        self._tray = self._tray.with_scan(outcome, self.member_id)
        self._say(*sentences.in_doubt(outcome))
        self._show()

    def _acted(self, outcome: CheckedOut | Returned | Noted | scan.Kept) -> None:
        today = self._day()
        match outcome:
            case CheckedOut():
                done = handled.lent(outcome, today)
                line = LoanLine(outcome.loan, outcome.item, outcome.loan.due_on, overdue=False)
                self._visit = self._visit and self._visit.with_lent(done, line)
            case Noted():
                done = handled.used_here(outcome, today)
            case _:
                done = outcome.done
                self._visit = self._visit and self._visit.with_back(done)
        self._remember(done)
        self._say(*handled_words.sentence(done))
        self._show()
        self._news.tell(outcome.changed)

    def _renewed(self, outcome: RenewedAll) -> None:
        for one in outcome.done:
            done = handled.made_longer(one, self._day())
            if self._visit:
                self._visit = self._visit.with_renewed(done)
            self._remember(done)
        self._say(*sentences.renewed(outcome, self._day()))
        self._show()
        self._news.tell(outcome.changed)

    def _searched(self, found: tuple[MemberLine, ...]) -> None:
        self._found = found
        self._say(*(sentences.several_found(len(found)) if found else sentences.nobody_found()))
        self._show()

    def _close_search(self) -> None:
        self._found = ()
        self._show()

    def _opened(self, opened: scan.Opened) -> None:
        self._remember_previous(unless=opened.member.id)
        self._visit = Visit(opened)
        self._found = ()
        self._say(*sentences.member_open(self._visit.head(self._day())))
        self._show()

    def _remember(self, done: Handled) -> None:
        self._recent.appendleft(done)
        self._tray = self._tray.without(done.loan.barcode)
        self._found = ()

    def _failed(self, error: Exception) -> None:
        self._say(*explain(error))

    def _unknown_card(self, error: Exception) -> None:
        # Somebody else stands there: what they scan next may not go to the member before.
        self._leave()
        self._show()
        self._failed(error)

    def _leave(self) -> None:
        self._remember_previous()
        self._visit = None
        self._found = ()

    def _end(self) -> None:
        self._leave()
        self._say(*sentences.ready())
        self._show()

    def _begin(self) -> None:
        head = self._visit.head(self._day()) if self._visit else None
        self._say(*(sentences.member_open(head) if head else sentences.ready()))

    def _look(self, member_id: UUID | None, photo: bytes | None) -> None:
        if self._visit and self.member_id == member_id:
            self._visit = replace(self._visit, photo=photo)
            self._show()

    def _remember_previous(self, unless: UUID | None = None) -> None:
        if self.member_id is not None and self.member_id != unless:
            self._previous.remember(self.member_id, self._clock.now())

    def _back_to_previous(self) -> Work[Any] | None:
        previous = self._previous.member(self._clock.now())
        if previous is None:
            self._say(*sentences.no_previous())
            self._show()
            return None
        return self._open(previous)

    # The tray ---------------------------------------------------------------------------------

    def _decided(self, code: str, choice: Choice, words: str) -> Work[Any] | None:
        pending = self._tray.find(code)
        if pending is not None and choice in WORDED and not words.strip():
            self._say(*sentences.words_wanted(choice))
            return None
        self._tray = self._tray.without(code)
        self._show()
        if pending is None or choice is Choice.LEAVE:
            return None
        if choice in (Choice.LEND_ANYWAY, Choice.OVERRIDE):
            self._go_past(pending, words)
        return self._answer(pending, choice, words)

    def _answer(self, pending: Pending, choice: Choice, words: str = "") -> Work[Any]:
        def failed(error: Exception) -> None:
            if not isinstance(error, NotOnLoan):  # what was not done still waits for an answer
                self._tray = self._tray.with_scan(pending.scan, pending.member_id)
            self._failed(error)
            self._show()

        work = deciding.decided(self._library, pending, choice, words, self._intent())
        return Work(work, self._happened, failed)

    def _go_past(self, pending: Pending, words: str) -> None:
        """Ask only once about the member: what else waits for the same answer is lent too."""
        if self._visit is None or pending.member_id != self.member_id:
            return
        self._visit = self._visit.with_assent(pending.scan.codes & OF_MEMBER, words)
        past = self._visit.assent
        for other in self._tray.answered_by(self._visit.opened.member.id, past.codes):
            self._tray = self._tray.without(other.scan.code)
            self._turn.add(partial(self._answer, other, Choice.LEND_ANYWAY))

    # Undoing ----------------------------------------------------------------------------------

    def _undo(self, key: str) -> Work[Any] | None:
        last = to_undo(self._visit.acts() if self._visit else tuple(self._recent), key)
        if last is None:
            self._say(*sentences.nothing_to_undo())
            return None

        def undone(answer: Undone) -> None:
            if self._visit:
                self._visit = self._visit.without(last)
            self._recent = deque((d for d in self._recent if d.key != last.key), RECENT_ACTS)
            self._say(handled_words.undone(last), Tone.INFO)
            self._show()
            self._news.tell(answer.changed)

        return Work(lambda: self._library.undoing.undo(last.acts), undone, self._failed)

    def _reread(self) -> None:
        if not self._stale:
            self._stale = True
            self._turn.add(self._refresh)

    def _refresh(self) -> Work[Any]:
        self._stale = False
        library, member_id = self._library, self.member_id
        return Work(lambda: scan.afresh(library, member_id), self._refreshed, self._not_refreshed)

    def _refreshed(self, fresh: scan.Afresh) -> None:
        self._today = fresh.today
        if self._visit and fresh.opened:
            if not self._visit.opened.files <= fresh.opened.files:
                # Two people after all: nobody but they can tell which of the two stands there.
                self._gone(sentences.files_parted())
                return
            self._visit = replace(self._visit, opened=fresh.opened)
        self._show()

    def _not_refreshed(self, error: Exception) -> None:
        if isinstance(error, UnknownMember):
            self._gone(sentences.member_gone())
        else:
            self._failed(error)

    def _gone(self, said: sentences.Said) -> None:
        self._visit = None
        self._say(*said)
        self._show()

    def _show(self) -> None:
        visit, today = self._visit, self._day()
        self._page.show_view(
            CounterView(
                member=visit.head(today) if visit else None,
                session=visit.acts() if visit else (),
                at_home=visit.still_at_home(today) if visit else (),
                questions=self._tray.questions(
                    self.member_id,
                    may_override=self._library.session.role.may(Permission.OVERRIDE),
                ),
                found=self._found,
                photo=visit.photo if visit else None,
                recent=tuple(self._recent),
                out_today=self._today.out,
                back_today=self._today.back,
                previous=self._previous.member(self._clock.now()) is not None,
            )
        )

    def _day(self) -> date:
        return local_day(self._clock.now())
