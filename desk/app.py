"""The wiring of the desk, from top to bottom; only this file sees everything."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from db.domain.clock import BELGIUM, Clock, SystemClock
from db.domain.member import Member, Source
from db.library import Library, SyncStatus, has_library
from desk import logs, messages, settings
from desk.application import make_application
from desk.arrival import Arrivals
from desk.bug_notice import BugNotice
from desk.card_reader import CardReader, Readers, RealReaders
from desk.counter.page import CounterPage
from desk.counter.presenter import CounterPresenter
from desk.counter.routing import Kind, route
from desk.counter.scan_router import ScanRouter
from desk.counter.wedge import Wedge
from desk.daily_backup import DailyBackup
from desk.language import Language
from desk.language import clock as clock_words
from desk.lending.page import ReturnPage
from desk.lending.presenter import ReturnPresenter
from desk.looks import Looks
from desk.members.page import MemberPage
from desk.members.presenter import MemberPresenter
from desk.news import News
from desk.readers.choice import ReaderChoice
from desk.readers.page import ReadersPage
from desk.readers.presenter import ReadersPresenter, offer
from desk.registration.page import RegistrationPage
from desk.registration.presenter import Exits, RegistrationPresenter
from desk.registration.wiring import wire
from desk.setup.first_start import FirstStart
from desk.setup.first_start_page import FirstStartPage
from desk.setup.idle import Idle
from desk.setup.recovery_page import RecoveryPage
from desk.setup.sign_in import SignIn
from desk.setup.sign_in_page import SignInPage
from desk.sounds import Sounds, player
from desk.sync_clock import SyncClock
from desk.tasks import Tasks
from desk.theme import Theme
from desk.widgets.status_line import Connection
from desk.widgets.tone import Tone
from desk.window import Window
from eid.root_folder import trusted

translate = QCoreApplication.translate
MEMORY = "window.ini"  # what this desk remembers of how staff like it
TICK = 10_000  # milliseconds between two looks at the clock


def run(home: Path, language: str | None = None) -> int:
    """Open the desk of a home and work until the window closes; give the exit code."""
    application = make_application()
    program = Program(application, home, language=language)
    program.start()
    code = application.exec()
    program.close()
    return code


class Program:
    """What lives as long as the window: settings, log, look, threads, and who may come in."""

    def __init__(
        self,
        application: QApplication,
        home: Path,
        *,
        language: str | None = None,
        readers: Readers | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.home = home
        self.settings = settings.load(home)
        self.clock = clock or SystemClock()
        self._application = application
        self.readers = readers or RealReaders()
        self._log = logs.start(home)
        self._memory = QSettings(str(home / MEMORY), QSettings.Format.IniFormat)
        self.reader_choice = ReaderChoice(self._memory)
        self.language = Language(application)
        self._looks = self._dress(language)
        self._bugs = BugNotice()
        self.bugs: list[str] = []
        self._crash = logs.CrashHook(self._tell_bug)
        self._crash.install()
        self.window = self._new_window()
        self.sounds = Sounds(player() if self.settings.screen.sounds else None)
        self.tasks = Tasks(self._crash, lambda error: not messages.expected(error))
        scanner = self.settings.scanner
        self.scans = ScanRouter(Wedge(scanner.gap_ms / 1000, prefix=scanner.prefix))
        self.idle = Idle(self.settings.lock.after_minutes * 60_000)
        application.installEventFilter(self.scans)
        application.installEventFilter(self.idle)
        self.desk: Desk | None = None
        self._gate: object = None  # whoever answers the page that covers the window

    def start(self) -> None:
        """Show the window, behind the page that lets staff in."""
        if has_library(self.home):
            self._ask_who()
        else:
            page = FirstStartPage()
            first = FirstStart(page, self.home, self.tasks, self.clock, self._started)
            page.ready.connect(first.start)
            self._gate = first
            self.window.cover(page)
        self.window.show()

    def open(self, library: Library) -> Desk:
        """Begin to work in an open library; whoever worked here before has left."""
        self._leave()
        self.window.uncover()
        self.desk = Desk(self, library)
        self.desk.start()
        return self.desk

    def lock(self) -> None:
        """Hide everything until somebody signs in; a registration that is open is let go (P4)."""
        if self.desk is not None and not self.window.covered:
            self.desk.hide()
            self._ask_who(self.desk)

    def close(self) -> None:
        """Put everything away, in the order that loses nothing."""
        for watching in (self.scans, self.idle):
            self._application.removeEventFilter(watching)
        if self.desk is not None:
            self.desk.stop()
        self.tasks.close()
        if self.desk is not None:
            self.desk.library.close()
        self.window.close()
        self.sounds.close()
        logs.stop(self._log)

    def _ask_who(self, locked: Desk | None = None) -> None:
        page = SignInPage()
        gate = SignIn(page, self.home, self.tasks, self.clock, self._let_in)
        page.signed.connect(gate.sign)
        self._gate = gate
        self.window.cover(page)
        if locked is None:
            gate.ask()
        else:
            session = locked.library.session
            place = f"{session.library_name} · {session.desk_name}"
            gate.ask(locked=True, chosen=session.staff_id, place=place)

    def _let_in(self, library: Library) -> None:
        back = self.desk is not None and library.session == self.desk.library.session
        if back:
            library.close()
            self.window.uncover()
        else:
            self.open(library)

    def _started(self, library: Library, recovery_key: str) -> None:
        if not recovery_key:
            self.open(library)
            return
        page = RecoveryPage(recovery_key, library.session.library_name)
        page.kept.connect(lambda: self.open(library))
        self.window.cover(page)

    def _leave(self) -> None:
        """Close the desk of whoever worked here before, and give the next one a fresh window."""
        if self.desk is None:
            return
        self.desk.stop()
        self.desk.library.close()
        old, self.window = self.window, self._new_window()
        self.window.setGeometry(old.geometry())
        self.window.show()
        old.deleteLater()

    def _dress(self, language: str | None) -> Looks:
        """Put on the look of this desk; a language asked for at the start goes before."""
        theme = Theme(self._application)
        looks = Looks(theme, self.language, self.settings.screen, self._memory)
        looks.apply()
        if language is not None:
            self.language.use(language)
        return looks

    def _tell_bug(self, number: str, report: str) -> None:
        self.bugs.append(number)
        self._bugs.tell(number, report)

    def _new_window(self) -> Window:
        window = Window()
        self._looks.offer(window)
        return window


class Desk:
    """What lives as long as somebody is signed in: the library, the card reader, the pages."""

    def __init__(self, program: Program, library: Library) -> None:
        window, tasks, clock = program.window, program.tasks, program.clock
        self.library = library
        self.window = window
        self.clock = clock
        self._sounds = program.sounds
        self._scans = program.scans
        self._idle = program.idle
        self._lock = program.lock
        self._rules = program.settings.codes
        self.news = News()
        self._came_from = ""

        counter_page, return_page = CounterPage(), ReturnPage()
        registration_page, member_page = RegistrationPage(), MemberPage()
        around: dict[str, Any] = {"clock": clock, "say": self.say}
        self.counter = CounterPresenter(
            counter_page, library, tasks, self.news, rules=self._rules, **around
        )
        self.returns = ReturnPresenter(
            return_page, library, tasks, self.news, rules=self._rules, **around
        )
        self.members = MemberPresenter(member_page, library, tasks, self.news, **around)
        self.registration = RegistrationPresenter(
            registration_page,
            library,
            tasks,
            self.news,
            clock,
            exits=Exits(self._registered, self._to_counter, self._open_member, self._trouble),
            language=lambda: program.language.code,
        )
        wire(registration_page, self.registration)
        self.reader = _card_reader(program)
        self.arrivals = Arrivals(
            self.reader,
            library,
            tasks,
            clock,
            registration=self.registration,
            counter=self.counter,
            go=window.go,
            say=self.say,
        )

        window.add_place("counter", lambda: translate("app", "Counter"), "desk", counter_page)
        window.add_place(
            "returns", lambda: translate("app", "Take back"), "book-in", return_page, "F3"
        )
        window.add_place("member", lambda: translate("app", "Member file"), "person", member_page)
        window.add_place(
            "register",
            lambda: translate("app", "Register"),
            "person-plus",
            registration_page,
            "F7",
        )
        self._offer_readers(program)
        self.sync = SyncClock(
            library, tasks, self.news, every=program.settings.exchange.every_seconds
        )
        self.sync.status.connect(self._show_status)
        self.sync.failed.connect(self._trouble)
        DailyBackup(library, tasks, clock, program.settings.backup, self._trouble, parent=window)
        counter_page.file_asked.connect(self._open_file)
        member_page.lending_asked.connect(self._open_member)
        member_page.close_asked.connect(self._to_counter)
        window.submitted.connect(self.entered)
        window.asked.connect(self._asked)
        window.arrived.connect(self._arrived)
        self._scans.scanned.connect(self.entered)
        self._idle.left_alone.connect(self._lock)
        self._ticking = QTimer(window, interval=TICK)
        self._ticking.timeout.connect(self._tick)
        self.reader.stands.connect(window.status.show_reader)

    def _offer_readers(self, program: Program) -> None:
        page = ReadersPage()
        presenter = ReadersPresenter(
            page, program.tasks, program.reader_choice, program.readers.diagnose, self._trouble
        )
        offer(self.window, page, presenter, self.reader)

    def start(self) -> None:
        """Begin: show who works here, watch the card reader."""
        session = self.library.session
        self.window.rail.name_library(f"{session.library_name}\n{session.branch_name}")
        self.window.status.show_staff(f"{session.staff_name} ({session.desk_name})")
        self.window.go("counter")
        self.say(translate("app", "Ready. Scan a card or an item, or put an eID in."), Tone.INFO)
        self._tick()
        self._ticking.start()
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

    def hide(self) -> None:
        """Let go of what was read of a card and of a registration that is not saved (P4)."""
        self.reader.cancel()
        self.registration.forget()
        self.arrivals.forget()
        self.members.close()

    def say(self, sentence: str, tone: Tone) -> None:
        """Show a sentence, have it spoken, and let its tone sound."""
        self.window.result.say(sentence, tone)
        self._sounds.play(tone.value)

    def entered(self, text: str) -> None:
        """Bring what was scanned or typed to the page that knows what to do with it."""
        if self.window.covered:
            return
        if self.window.place == "returns":
            self.returns.submitted(text)
        elif self.registration.busy and route(text, self._rules).kind is Kind.MEMBER_CARD:
            self.window.go("register")
            self.registration.give_card(text.strip())
        else:
            self.window.go("counter")
            self.counter.submitted(text)

    def _arrived(self, place: str) -> None:
        if place == "returns":
            self.returns.begin()
        elif place == "register" and not self.registration.busy:
            self.registration.begin(Source.DOCUMENT)
        elif place == "counter" and self._came_from == "returns":
            self.counter.begin()
        self._came_from = place

    def _asked(self, key: str) -> None:
        acts = {
            "member": lambda: self.window.go("counter"),
            "undo": self.counter.undo,
            "end_session": self._end_session,
            "lock": self._lock,
            "sync": self.sync.now,
        }
        if key in acts:
            acts[key]()

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

    def _trouble(self, error: Exception) -> None:
        self.say(messages.sentence(error, translate), Tone.STOP)

    def _tick(self) -> None:
        local = self.clock.now().astimezone(BELGIUM)
        self.window.status.show_clock(clock_words(local))

    def _show_status(self, standing: Connection, status: SyncStatus) -> None:
        oldest = status.oldest_waiting
        since = clock_words(oldest.astimezone(BELGIUM)) if oldest else ""
        self.window.status.show_connection(standing, status.waiting, since)


def _card_reader(program: Program) -> CardReader:
    """Read the reader that staff chose, not behind the lock; believe the roots that were added."""
    window, choice = program.window, program.reader_choice
    return CardReader(
        program.readers,
        program.tasks,
        program.clock,
        roots=lambda: trusted(program.home / settings.ROOTS),
        takes=lambda reader, plugged: not window.covered and choice.takes(reader, plugged),
    )
