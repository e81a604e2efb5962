"""What lives as long as somebody is signed in: the library, the card reader, the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QTimer

from db.domain.clock import BELGIUM, Clock
from db.domain.member import Member, MemberDraft, Source
from db.domain.sync_report import NOTABLE_MS
from db.domain.wording import Text
from db.library import Library, SyncStatus
from desk import messages, settings, why_not
from desk.around import Around
from desk.arrival import Arrivals
from desk.card_reader import CardReader
from desk.counter.presenter import CounterPresenter
from desk.counter.routing import Kind, route
from desk.daily_backup import DailyBackup
from desk.daily_upkeep import DailyUpkeep
from desk.holds.slip import SlipName
from desk.language import clock as clock_words
from desk.later import Later
from desk.lending.page import ReturnPage
from desk.lending.presenter import ReturnPresenter
from desk.members.page import MemberPage
from desk.members.place import FilePlace
from desk.news import News
from desk.places import OFFERS
from desk.readers.page import ReadersPage
from desk.readers.presenter import ReadersPresenter, offer
from desk.registration.page import RegistrationPage
from desk.registration.place import RegistrationPlace
from desk.registration.presenter import Exits, RegistrationPresenter
from desk.setup.unsaved import Unsaved
from desk.sync_clock import SyncClock
from desk.tasks import Lane, Runner
from desk.text_reading import AGREED, CONSENTED, read_on_request
from desk.widgets.full_text import FullText
from desk.widgets.status_line import Connection
from desk.widgets.tone import Tone
from desk.window import Made
from eid.root_folder import trusted

if TYPE_CHECKING:
    from desk.app import Program

translate = QCoreApplication.translate
_Returns = tuple[ReturnPage, ReturnPresenter]
TICK = 10_000  # milliseconds between two looks at the clock


class Desk:
    """The desk of whoever is signed in."""

    def __init__(self, program: Program, library: Library) -> None:
        window, tasks, clock = program.window, program.tasks, library.clock
        self.library = library
        self.window = window
        self.clock = clock
        self._sounds = program.sounds
        self._scans = program.scans
        self._idle = program.idle
        self._lock = program.lock
        self._change_staff = program.change_staff
        self._stands = program.session_stands
        self._tasks = tasks
        self._rules = program.settings.codes
        self.news = News()
        self._came_from = ""

        counter_page = program.ahead.counter()
        telling: dict[str, Any] = {"clock": clock, "say": self.say}
        scanning: dict[str, Any] = {
            "rules": self._rules,
            "slips": SlipName(program.settings.slips.name),
            **telling,
        }
        self.counter = CounterPresenter(counter_page, library, tasks, self.news, **scanning)
        self._returns = Later(lambda: _returns(library, tasks, self.news, **scanning))
        here = (library, tasks, self.news)
        self.members = FilePlace(
            *here,
            furnish=self._furnish_file,
            card=lambda: self.arrivals.card,
            parent=window,
            **telling,
        )
        self._registering = RegistrationPlace(self._furnish_registration, window)
        self.registration = RegistrationPresenter(
            self._registering,
            *here,
            clock,
            exits=Exits(self._registered, self._to_counter, self._open_member, self.trouble),
            language=lambda: program.language.code,
        )
        self.reader = _card_reader(program, clock)
        self.arrivals = Arrivals(
            self.reader,
            library,
            tasks,
            clock,
            registration=self.registration,
            counter=self.counter,
            waits=self._card_came,
            go=window.go,
            say=self.say,
        )

        self._add_places()
        self._offer_readers(program)
        self._offer_subjects(program)
        self.sync = SyncClock(
            library, tasks, self.news, every=program.settings.exchange.every_seconds
        )
        self.sync.status.connect(self._show_status)
        self.sync.loading.connect(self.window.status.show_loading)
        self.sync.failed.connect(self.trouble)
        backup, shown = program.settings.backup, program.clock  # files go by what the clock shows
        DailyBackup(library, tasks, shown, backup, self.trouble, parent=window)
        DailyUpkeep(library, tasks, clock, self.news, self.say, parent=window)
        counter_page.file_asked.connect(self._open_file)
        self.members.lending_asked.connect(self._open_member)
        self.members.close_asked.connect(self._to_counter)
        window.submitted.connect(self.entered)
        window.asked.connect(self._asked)
        window.arrived.connect(self._arrived)
        why_not.explain(window, lambda: counter_page.view, lambda: self._returns()[0].view)
        self._scans.scanned.connect(self.entered)
        self._idle.left_alone.connect(self._lock)
        self._ticking = QTimer(window, interval=TICK)
        self._ticking.timeout.connect(self._tick)
        self.reader.stands.connect(window.status.show_reader)

    @property
    def returns(self) -> ReturnPresenter:
        """What takes back."""
        return self._returns()[1]

    def _add_places(self) -> None:
        window = self.window
        window.add_later(
            "returns",
            lambda: translate("app", "Take back"),
            "book-in",
            lambda: Made(self._returns()[0], self.returns.begin),
            "F3",
        )
        window.add_later(
            "member",
            lambda: translate("app", "Member file"),
            "person",
            self.members.made,
            "Ctrl+M",
        )
        window.add_later(
            "register",
            lambda: translate("app", "Register"),
            "person-plus",
            lambda: self._registering.make(self.registration, self._begin_registration),
            "F7",
        )

    def _furnish_file(self, page: MemberPage) -> None:
        self._explain_texts(page.consents.full_text, AGREED | CONSENTED)

    def _furnish_registration(self, page: RegistrationPage) -> None:
        self._explain_texts(page.agreement.full_text, AGREED)
        self._explain_texts(page.consents.full_text, CONSENTED)

    def _explain_texts(self, place: FullText, texts: frozenset[Text]) -> None:
        read_on_request(place, texts, self.library, self._tasks, self.trouble)

    def _offer_subjects(self, program: Program) -> None:
        around = Around(
            library=self.library,
            window=self.window,
            tasks=program.tasks,
            news=self.news,
            clock=self.clock,
            settings=program.settings,
            file=self.members,
            say=self.say,
            trouble=self.trouble,
            open_member=self._open_member,
            open_file=self._open_file,
            at_counter=lambda: self.counter.member_id,
            card=lambda: self.arrivals.card,
        )
        for offer_place in OFFERS:
            offer_place(around)
        self._takes = around.takes

    def _offer_readers(self, program: Program) -> None:
        def make() -> tuple[ReadersPage, ReadersPresenter]:
            page = ReadersPage()
            return page, ReadersPresenter(
                page, program.tasks, program.reader_choice, program.readers.diagnose, self.trouble
            )

        offer(self.window, Later(make), self.reader)

    def start(self) -> None:
        """Begin: show who works here, watch the card reader."""
        session = self.library.session
        self.window.rail.name_library(f"{session.library_name}\n{session.branch_name}")
        self.window.status.show_staff(f"{session.staff_name} ({session.desk_name})")
        self.window.go("counter")
        self.say(translate("app", "Ready. Scan a card or an item, or put an eID in."), Tone.INFO)
        self._tick()
        self._ticking.start()
        owner, sittings = self.window, self.library.sittings
        self._tasks.run(Lane.STORE, sittings.begin, owner=owner, done=self.news.tell)
        self.news.listen(owner, {"staff", "sitting"}, lambda _change: self._ask_standing())
        self.reader.start()
        self.sync.start()

    def stop(self) -> None:
        """End the session: let go of everything that is on the screen."""
        self.hide()
        self._ticking.stop()
        self._scans.scanned.disconnect(self.entered)
        self._idle.left_alone.disconnect(self._lock)
        self.sync.stop()
        self.reader.stop()

    def hide(self) -> Unsaved:
        """Let go of what was read of a card (P4); give what staff typed and did not save."""
        self.reader.cancel()
        words = Unsaved(self.window.omnibox.unsaved, self.registration.put_away())
        self.arrivals.forget()
        self.members.close()
        return words

    def take_up(self, words: Unsaved) -> None:
        """Put back what whoever works here had typed before they left."""
        if words.registration is not None:
            self.window.go("register")
            self.registration.take_up(words.registration)
        self.window.omnibox.setText(words.omnibox)

    def _ask_standing(self) -> None:
        self._tasks.run(
            Lane.STORE, self.library.sittings.standing, owner=self.window, done=self._stands
        )

    def say(self, sentence: str, tone: Tone) -> None:
        """Show a sentence, have it spoken, and let its tone sound."""
        self.window.result.say(sentence, tone)
        self._sounds.play(tone.value)

    def entered(self, text: str) -> None:
        """Bring what was scanned or typed to the page that knows what to do with it."""
        if self.window.covered or self._taken(text):
            return
        if self.window.place == "returns":
            self.returns.submitted(text)
        elif self.registration.busy and route(text, self._rules).kind is Kind.MEMBER_CARD:
            self.window.go("register")
            self.registration.give_card(text.strip())
        else:
            self.window.go("counter")
            self.counter.submitted(text)

    def _taken(self, text: str) -> bool:
        """Let the page that is shown have what was entered, if it wants it."""
        take = self._takes.get(self.window.place)
        return take is not None and take(text)

    def _card_came(self, card: MemberDraft) -> bool:
        """Let the file that is shown have a card, if it waits for one."""
        return self.window.place == "member" and self.members.card_came(card)

    def _arrived(self, place: str) -> None:
        if place == "counter" and self._came_from == "returns":
            self.counter.begin()
        self._came_from = place

    def _begin_registration(self) -> None:
        if not self.registration.busy:
            self.registration.begin(Source.DOCUMENT)

    def _asked(self, key: str) -> None:
        acts = {
            "undo": self._undo,
            "end_session": self._end_session,
            "lock": self._lock,
            "change_staff": self._change_staff,
            "sync": self.sync.now,
        }
        if key in acts:
            acts[key]()

    def _undo(self) -> None:
        (self.returns if self.window.place == "returns" else self.counter).undo()

    def _end_session(self) -> None:
        self.window.go("counter")
        self.members.close()
        self.counter.end_session()

    def _registered(self, member: Member) -> None:
        self._open_member(member.id)

    def _open_member(self, member_id: UUID) -> None:
        self._to_counter()
        self.counter.open_member(member_id)

    def _open_file(self, member_id: UUID) -> None:
        self.members.open(member_id)
        self.window.go("member")

    def _to_counter(self) -> None:
        self.window.go("counter")
        self.window.to_omnibox()

    def trouble(self, error: Exception) -> None:
        """Say what went wrong, and what to do."""
        self.say(messages.sentence(error, translate), Tone.STOP)

    def _tick(self) -> None:
        local = self.clock.now().astimezone(BELGIUM)
        self.window.status.show_clock(clock_words(local))

    def _show_status(self, standing: Connection, status: SyncStatus) -> None:
        oldest = status.oldest_waiting
        since = clock_words(oldest.astimezone(BELGIUM)) if oldest else ""
        lease = status.lease.days_left if status.lease.warns else None
        self.window.status.show_connection(standing, status.waiting, since, lease)
        self.window.status.show_clock_off(off=abs(status.offset_ms) > NOTABLE_MS)


def _returns(library: Library, tasks: Runner, news: News, **scanning: Any) -> _Returns:
    page = ReturnPage()
    return page, ReturnPresenter(page, library, tasks, news, **scanning)


def _card_reader(program: Program, clock: Clock) -> CardReader:
    """Read the reader that staff chose, not behind the lock; believe the roots that were added."""
    window, choice = program.window, program.reader_choice
    return CardReader(
        program.readers,
        program.tasks,
        clock,
        roots=lambda: trusted(program.home / settings.ROOTS),
        takes=lambda reader, plugged: not window.covered and choice.takes(reader, plugged),
    )
