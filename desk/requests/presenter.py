"""What happens on the page of requests: taken in, identified, carried out and answered."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db.domain.access_report import as_document
from db.domain.change import Changed
from db.domain.clock import local_day
from db.domain.member import MemberDraft, Name
from db.domain.processing import Purpose
from db.domain.rectifying import Part, differences
from db.domain.request import MemberRequest, Proof, UseLimit, Wish, refusal
from db.domain.staff import Permission
from db.errors import InvalidValue, MissingValue, UnknownMember
from db.registers.requests import Asked, Made
from desk.days import read_day
from desk.messages import sentence
from desk.post.answers import Answering, refusal_pdf, report_pdf
from desk.post.paper import write_file
from desk.requests.view import RequestsView
from desk.tasks import Lane, Runner
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.domain.clock import Clock
    from db.library import Library
    from desk.news import News
    from desk.requests.page import RequestsPage

translate = QCoreApplication.translate
SHOWN_KINDS: Final = frozenset({"request", "member"})
Say = Callable[[str, Tone], None]
ChooseFolder = Callable[[], Path | None]


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read for the page."""

    asked: tuple[Asked, ...]
    asker: Name | None = field(repr=False)
    limits: tuple[UseLimit, ...]


class RequestsPresenter:
    """Keeps the list true while it is shown; papers are made in the lane of long work."""

    def __init__(
        self,
        page: RequestsPage,
        library: Library,
        runner: Runner,
        news: News,
        *,
        answering: Answering,
        clock: Clock,
        say: Say,
        asker: Callable[[], UUID | None],
        folder: ChooseFolder,
        card: Callable[[], MemberDraft | None],
        open_file: Callable[[UUID], None],
    ) -> None:
        self._page = page
        self._library = library
        self._runner = runner
        self._news = news
        self._answering = answering
        self._clock = clock
        self._say = say
        self._asker = asker
        self._folder = folder
        self._card = card
        self._open_file = open_file
        self._asker_id: UUID | None = None
        self._shown = False
        self._view = RequestsView()
        page.looked_at.connect(self.look_at)
        page.taken.connect(self.take)
        page.steps.identified.connect(self.identify)
        page.steps.made.connect(self.make)
        page.steps.file_asked.connect(self._to_file)
        page.steps.erased.connect(self.erase)
        page.steps.limited.connect(self.limit)
        page.steps.accepted.connect(self.accept)
        page.steps.closed.connect(self.close)
        page.steps.refused.connect(self.refuse)
        news.listen(page, SHOWN_KINDS, lambda _change: self._reread())

    def begin(self) -> None:
        """List what is open, and keep it true from now on."""
        self._shown = True
        self._asker_id = self._asker()
        self._reread()

    def leave(self) -> None:
        """Let go of everybody's names: another page is shown, or the desk is locked."""
        self._shown = False
        self._asker_id = None
        self._show(RequestsView())

    def look_at(self, key: str) -> None:
        """Show the steps of a request."""
        if key != self._view.chosen:
            self._show(replace(self._view, chosen=key))

    def take(self, wish: Wish, typed: str) -> None:
        """Take in what the member who is served asks."""
        member_id = self._asker_id
        if member_id is None:
            return
        try:
            received = read_day(typed, "received_on") if typed else self._today
        except (InvalidValue, MissingValue) as error:
            self._page.day_row.show_error(sentence(error, translate))
            return

        def work() -> Changed:
            return self._library.requests.take(member_id, wish, received).changed

        self._page.put_away()
        self._record(work, translate("requests", "The request is taken in."))

    def identify(self, proof: Proof) -> None:
        """Note how the person showed who they are."""
        asked = self._view.shown
        if asked is not None:
            request_id = asked.request.id
            words = translate("requests", "It is noted who asks.")
            self._record(lambda: self._library.requests.identify(request_id, proof), words)

    def make(self) -> None:
        """Gather what is held and write it where staff choose."""
        asked = self._view.shown
        folder = self._folder() if asked is not None and not self._view.busy else None
        if asked is None or folder is None:
            return
        request = asked.request

        def work() -> Made:
            made = self._library.requests.report(request.id)
            take_along = request.wish is Wish.PORTABILITY
            told = as_document(made.report, take_along=take_along)
            stem = folder / _file_name(request)
            write_file(
                stem.with_suffix(".json"),
                json.dumps(told, ensure_ascii=False, indent=1).encode("utf-8"),
            )
            if not take_along:
                pdf = report_pdf(made.report, made.member, self._answering)
                write_file(stem.with_suffix(".pdf"), pdf)
            return made

        def done(made: Made) -> None:
            self._settled(made.changed)
            words = translate(
                "requests",
                "The report is made. It is not encrypted there: hand it over, then delete it.",
            )
            self._say(words, Tone.ATTENTION)

        self._show(replace(self._view, busy=True))
        self._runner.run(Lane.LONG, work, owner=self._page, done=done, failed=self._failed)

    def erase(self) -> None:
        """Erase who asked for it."""
        asked = self._view.shown
        if asked is not None:
            request_id = asked.request.id
            words = translate("requests", "The member is erased, and the request with them.")
            self._record(lambda: self._library.requests.erase(request_id), words)

    def limit(self, purposes: frozenset[Purpose]) -> None:
        """Keep to the uses that are left to who asked."""
        asked = self._view.shown
        if asked is not None:
            request_id = asked.request.id
            words = translate("requests", "This is kept to from now on, at every desk.")
            self._record(lambda: self._library.requests.limit(request_id, purposes), words)

    def accept(self, part: Part) -> None:
        """Take one part of the card over into the file."""
        asked, card = self._view.shown, self._card()
        if asked is None or card is None:
            self._reread()
            return
        request_id = asked.request.id
        words = translate("requests", "The file says what the card says.")
        self._record(lambda: self._library.requests.rectify(request_id, card, part), words)

    def close(self, answer: str) -> None:
        """Write down that it was done."""
        asked = self._view.shown
        if asked is not None:
            request_id = asked.request.id
            words = translate("requests", "The request is answered.")
            self._record(lambda: self._library.requests.close(request_id, answer), words)

    def refuse(self, ground: str) -> None:
        """Write the letter with the ground, and write down that it is refused."""
        asked = self._view.shown
        if asked is None or self._view.busy:
            return
        try:
            told = refusal(ground)
        except MissingValue as error:
            self._page.steps.answer_row.show_error(sentence(error, translate))
            return
        folder = self._folder()
        if folder is not None:
            words = translate("requests", "Refused; the letter is made. Print it and send it.")
            self._record(lambda: self._refused(asked, told, folder), words)

    def _refused(self, asked: Asked, ground: str, folder: Path) -> Changed:
        """Write the letter first: a refusal that nobody can be told is none."""
        request = replace(asked.request, answer=ground)
        letter = refusal_pdf(request, asked.member, self._answering, self._today)
        write_file((folder / _file_name(request)).with_suffix(".pdf"), letter)
        return self._library.requests.refuse(request.id, ground)

    def _to_file(self) -> None:
        if self._view.shown is not None:
            self._open_file(self._view.shown.member.id)

    @property
    def _today(self) -> date:
        return local_day(self._clock.now())

    def _record(self, work: Callable[[], Changed], words: str) -> None:
        def done(changed: Changed) -> None:
            self._settled(changed)
            self._say(words, Tone.OK)

        self._show(replace(self._view, busy=True))
        self._runner.run(Lane.LONG, work, owner=self._page, done=done, failed=self._failed)

    def _settled(self, changed: Changed) -> None:
        self._show(replace(self._view, busy=False))
        self._news.tell(changed)
        self._reread()

    def _reread(self) -> None:
        if self._shown:
            self._runner.run(
                Lane.STORE, self._read, owner=self._page, done=self._read_done, failed=self._failed
            )

    def _read(self) -> _Read:
        requests = self._library.requests
        asked = requests.open()
        ways = {Wish.OBJECTION, Wish.RESTRICTION}
        people = {one.member.id for one in asked if one.request.wish in ways}
        limits = tuple(limit for who in sorted(people) for limit in requests.limits(who))
        return _Read(asked, self._name(self._asker_id), limits)

    def _name(self, member_id: UUID | None) -> Name | None:
        if member_id is None:
            return None
        try:
            return self._library.members.get(member_id).name
        except UnknownMember:  # erased, here just now or at another desk
            return None

    def _read_done(self, found: _Read) -> None:
        if not self._shown:
            return
        asked = found.asked
        keys = [str(one.request.id) for one in asked]
        theirs = [k for k, one in zip(keys, asked, strict=True) if one.member.id == self._asker_id]
        first = (*theirs[-1:], *keys, "")[0]  # what the one who is served asked last
        chosen = self._view.chosen if self._view.chosen in keys else first
        role = self._library.session.role
        view = RequestsView(
            today=self._today,
            asked=asked,
            chosen=chosen,
            asker=found.asker,
            limits=found.limits,
            may_answer=role.may(Permission.ANSWER_REQUESTS),
            may_erase=role.may(Permission.ERASE_MEMBER),
            busy=self._view.busy,
        )
        self._show(view)

    def _failed(self, error: Exception) -> None:
        self._show(replace(self._view, busy=False))
        self._say(sentence(error, translate), Tone.STOP)

    def _show(self, view: RequestsView) -> None:
        card = self._card() if view.rectifies and view.known else None
        shown = view.shown
        differs = differences(shown.member, card) if shown and card else None
        self._view = view = replace(view, differs=differs)
        self._page.show_view(view)


def _file_name(request: MemberRequest) -> str:
    """Name the files of a request by its day and its id: no name lies about in a folder."""
    return f"balie-{request.received_on.isoformat()}-{request.id.hex[-8:]}"
