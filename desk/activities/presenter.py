"""What the page of the activities does: choose, enrol, tick, sign off, plan, cancel."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db.domain.account import Method
from db.domain.activity import Activity
from db.domain.birth_date import ADULT_DATA_AGE
from db.domain.change import Changed
from db.domain.clock import Clock, local_day
from db.domain.enrolment import Stands
from db.domain.member import Member
from db.domain.notice import NoticeKind
from db.domain.staff import Permission
from db.errors import RecordsError, UnknownMember
from db.exchange.enrolment_csv import read_enrolments
from db.registers.accounts import Moved, Receipt
from db.registers.activities import Enrolled, Overview, TakenIn, TakesPart
from desk.activities.page import ENROL, PEOPLE, ActivitiesPage
from desk.activities.typed import draft_of, planned
from desk.activities.view import ActivitiesView, EnrolSaid, PlanSaid
from desk.activities.words import refused_row
from desk.language import money
from desk.lending.in_turn import InTurn, Work
from desk.lending.refusals import explain
from desk.post.paper import write_file
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from desk.news import News
    from desk.tasks import Runner

# A person who is erased is told as a member.
SHOWN_KINDS = frozenset({"activity", "enrolment", "enrolled_once", "member", "ledger"})
translate = QCoreApplication.translate


class ActivitiesPresenter:
    """Keeps the lists true while the page is shown."""

    def __init__(
        self,
        page: ActivitiesPage,
        library: Library,
        runner: Runner,
        news: News,
        *,
        clock: Clock,
        say: Callable[[str, Tone], None],
        languages: tuple[str, ...],
        at_counter: Callable[[], UUID | None] = lambda: None,
        give: Callable[[Receipt], None],
    ) -> None:
        self._page, self._library, self._news, self._say = page, library, news, say
        self._clock, self._at_counter, self._give = clock, at_counter, give
        self._receipt: Receipt | None = None  # of what was paid or given back last
        self._turn = InTurn(runner, page)
        role = library.session.role
        self._view = ActivitiesView(
            local_day(clock.now()),
            languages=languages,
            may_plan=role.may(Permission.MANAGE_ACTIVITIES),
            may_answer=role.may(Permission.ANSWER_REQUESTS),
        )
        self._chosen = ""
        self._shown = False
        self._connect()
        news.listen(page, SHOWN_KINDS, lambda _change: self._reread())

    @property
    def view(self) -> ActivitiesView:
        """What is shown now."""
        return self._view

    def begin(self) -> None:
        """Read the lists: the page is shown."""
        self._shown = True
        self._reread()

    def leave(self) -> None:
        """Let go of everybody's names: another page is shown."""
        self._shown = False
        self._page.enrol.empty()
        self._page.enrol.show_refused([])
        self._receipt = None
        self._view = replace(self._view, activities=(), chosen=None, paid=None)
        self._page.show_view(self._view)

    def submitted(self, typed: str) -> bool:
        """Fill in the member with this library card."""
        members = self._library.members

        def done(found: Member | None) -> None:
            if found is None:
                self._say(*explain(UnknownMember()))
                return
            self._page.turn(ENROL)
            self._fill(found)

        self._turn.add(lambda: Work(lambda: members.by_library_card(typed), done, self._failed))
        return True

    def make_presence_list(self, make: Callable[[Overview, str], None], told: str = "") -> None:
        """Make the list of the session that staff look at, and say so."""
        chosen, meeting = self._view.chosen, str(self._page.people.meeting.value or "")
        if chosen is None:
            return

        def done(_nothing: None) -> None:
            self._say(told or translate("activities", "The presence list is printed."), Tone.OK)

        self._turn.add(lambda: Work(lambda: make(chosen, meeting), done, self._failed))

    def _connect(self) -> None:
        page, activities = self._page, self._library.activities
        page.chosen.connect(self._choose)
        page.enrol.enrolled.connect(self._enrol)
        page.enrol.counter_asked.connect(self._from_counter)
        page.plan.saved.connect(self._save)
        page.plan.cancelled.connect(self._cancel)
        people = page.people
        people.ticked.connect(lambda i, came: self._do(lambda: activities.tick(i, came)))
        people.signed_off.connect(
            lambda i: self._do(
                lambda: activities.sign_off(i),
                translate("activities", "Signed off. It can be undone for a week."),
            )
        )
        people.mailed.connect(self._mail)
        people.receipt_asked.connect(self._give_receipt)
        people.paid.connect(self._pay)
        people.given_back.connect(self._give_back)
        people.put_back.connect(lambda i: self._do(lambda: activities.sign_on_again(i)))
        people.told.connect(lambda i: self._do(lambda: activities.tell(i)))
        people.forgotten.connect(
            lambda i: self._do(
                lambda: activities.forget(i),
                translate("activities", "Deleted, at every desk. Only the count stays."),
            )
        )

    def _choose(self, key: str) -> None:
        if key and key != self._chosen:
            self._chosen = key
            self._show(chosen=self._found())

    def _enrol(self, said: EnrolSaid) -> None:
        chosen = self._view.chosen
        if chosen is None:
            return
        activity, library = chosen.activity, self._library

        def done(enrolled: Enrolled) -> None:
            place = translate("activities", "Enrolled for {title}.")
            waits = translate("activities", "{title} is full: on the waiting list.")
            waiting = enrolled.stands is Stands.WAITING
            words = (waits if waiting else place).format(title=activity.title())
            self._say(words, Tone.ATTENTION if waiting else Tone.OK)
            self._page.enrol.empty()
            self._news.tell(enrolled.changed)

        def do() -> Enrolled:
            return library.activities.enrol(activity.id, draft_of(said))

        self._turn.add(lambda: Work(do, done, self._failed))

    def write_report(self, enrolment_id: UUID, path: Path) -> None:
        """Write down everything held on somebody, for themselves."""

        def do() -> None:
            held = self._library.activities.report(enrolment_id)
            write_file(path, json.dumps(held, ensure_ascii=False, indent=1).encode())

        def done(_nothing: None) -> None:
            words = translate(
                "activities", "Written. It names a person and is not encrypted there: hand it over."
            )
            self._say(words, Tone.ATTENTION)

        self._turn.add(lambda: Work(do, done, self._failed))

    def take_in(self, path: Path) -> None:
        """Enrol who stands in a file of the website, and show each row that was refused."""
        chosen, activities = self._view.chosen, self._library.activities
        if chosen is None:
            return

        def done(taken: TakenIn) -> None:
            self._page.enrol.show_refused([refused_row(*one) for one in taken.refused])
            words = translate(
                "activities", "With a place: {places}. Waiting: {waiting}. Refused: {refused}."
            ).format(places=taken.places, waiting=taken.waiting, refused=len(taken.refused))
            self._say(words, Tone.ATTENTION if taken.refused else Tone.OK)
            self._news.tell(taken.changed)

        def do() -> TakenIn:
            rows = read_enrolments(path)  # all of it can be read, before anybody is enrolled
            return activities.take_in(chosen.activity.id, rows)

        self._turn.add(lambda: Work(do, done, self._failed))

    def _from_counter(self) -> None:
        member_id = self._at_counter()
        if member_id is None:
            words = translate("activities", "Nobody is being served at the counter.")
            self._say(words, Tone.ATTENTION)
            return
        members = self._library.members
        self._turn.add(lambda: Work(lambda: members.get(member_id), self._fill, self._failed))

    def _fill(self, member: Member) -> None:
        child = member.birth_date.may_be_under(ADULT_DATA_AGE, self._view.today)
        self._page.enrol.fill(str(member.id), member.name, child=child)

    def _save(self, said: PlanSaid) -> None:
        chosen, activities = self._view.chosen, self._library.activities

        def do() -> tuple[Activity, Changed]:
            before = activities.new() if said.new or chosen is None else chosen.activity
            one = planned(before, said)
            return one, activities.save(one)

        def done(saved: tuple[Activity, Changed]) -> None:
            self._chosen = str(saved[0].id)
            self._say(translate("activities", "The activity is kept."), Tone.OK)
            self._page.turn(PEOPLE)
            self._news.tell(saved[1])

        self._turn.add(lambda: Work(do, done, self._failed))

    def _cancel(self) -> None:
        chosen = self._view.chosen
        if chosen is not None:
            everybody = [p.enrolment.id for p in chosen.people if p.stands is not Stands.OFF]
            words = translate(
                "activities", "Cancelled. Everybody on the list hears of it with the next mails."
            )
            self._do(lambda: self._called_off(chosen.activity.id, everybody), words)

    def _called_off(self, activity_id: UUID, everybody: list[UUID]) -> Changed:
        kind = NoticeKind.ACTIVITY_CANCELLED
        changed = self._library.activities.cancel(activity_id)
        return changed | self._library.notices.announce(activity_id, kind, everybody)

    def _pay(self, one: TakesPart, method: Method) -> None:
        accounts = self._library.accounts
        self._move(one, lambda: accounts.pay(one.payer_id, one.owes_cents, method))

    def _give_back(self, one: TakesPart) -> None:
        reason = translate("activities", "Activity")
        accounts = self._library.accounts
        self._move(one, lambda: accounts.refund(one.payer_id, Method.CASH, reason))

    def _move(self, one: TakesPart, do: Callable[[], Moved]) -> None:
        def done(moved: Moved) -> None:
            self._receipt = moved.receipt
            self._view = replace(self._view, paid=one.enrolment.id)
            words = translate("activities", "{sum}: receipt {number}.")
            receipt = moved.receipt
            self._say(words.format(sum=money(receipt.cents), number=receipt.number), Tone.OK)
            self._news.tell(moved.changed)

        self._turn.add(lambda: Work(do, done, self._failed))

    def _give_receipt(self) -> None:
        if self._receipt is not None:
            self._give(self._receipt)

    def _mail(self, enrolment_ids: list[UUID]) -> None:
        chosen, notices = self._view.chosen, self._library.notices
        if chosen is not None:
            activity_id, kind = chosen.activity.id, NoticeKind.ACTIVITY_CHANGED
            words = translate("activities", "It goes with the next mails, under Notices.")
            self._do(lambda: notices.announce(activity_id, kind, enrolment_ids), words)

    def _do(self, do: Callable[[], Changed], told: str = "") -> None:
        def done(changed: Changed) -> None:
            if told:
                self._say(told, Tone.OK)
            self._news.tell(changed)

        self._turn.add(lambda: Work(do, done, self._failed))

    def _reread(self) -> None:
        if self._shown:
            self._turn.add(lambda: Work(self._library.activities.list, self._read, self._failed))

    def _read(self, found: tuple[Overview, ...]) -> None:
        if self._shown:
            self._view = replace(self._view, activities=found, today=local_day(self._clock.now()))
            self._show(chosen=self._found())

    def _found(self) -> Overview | None:
        known = self._view.activities
        named = (one for one in known if str(one.activity.id) == self._chosen)
        return next(named, known[0] if known else None)

    def _show(self, **values: Any) -> None:
        self._view = replace(self._view, **values)
        chosen = self._view.chosen
        self._chosen = str(chosen.activity.id) if chosen else ""
        self._page.show_view(self._view)

    def _failed(self, error: Exception) -> None:
        words, tone = explain(error)
        field = str(getattr(error, "field", "")) if isinstance(error, RecordsError) else ""
        panel = self._page.enrol if self._page.tabs.currentIndex() == ENROL else self._page.plan
        if not (field and panel.show_error(field, words)):
            self._say(words, tone)
