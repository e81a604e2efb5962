"""The wiring of the desk, from top to bottom: what lives as long as the window."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSettings, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

from db.domain.clock import Clock, SystemClock
from db.home import has_library
from desk import logs, printers, settings
from desk.bug_notice import BugNotice
from desk.counter.scan_router import ScanRouter
from desk.counter.wedge import Wedge
from desk.frame import Frame
from desk.garbage import Garbage
from desk.language import Language, explain
from desk.looks import Looks
from desk.readers.choice import ReaderChoice
from desk.setup.idle import Idle
from desk.setup.sign_in import SignIn
from desk.setup.sign_in_page import SignInPage
from desk.setup.unsaved import Unsaved
from desk.tasks import Lane, Tasks
from desk.theme import Theme
from desk.widgets.tone import Tone

# Whoever looks at the sign-in page waits for nothing else: what a lane, or the desk behind the
# page, needs is imported where it is needed first.
if TYPE_CHECKING:
    from db.domain.staff import Standing
    from db.domain.wording import Held, Text
    from db.library import Library
    from desk.ahead import Ahead
    from desk.card_reader import Readers
    from desk.setup.pledging import Pledging
    from desk.signed_in import Desk
    from desk.sounds import Sounds
    from desk.window import Window

translate = QCoreApplication.translate
PAINTED = 200  # milliseconds
MEMORY = "window.ini"  # what this desk remembers of how staff like it


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
        furnish: Callable[[Frame], None] | None = None,
        garbage: Garbage | None = None,
    ) -> None:
        """Prepare everything; `furnish` adds to the frame what a rehearsal needs in it."""
        self.home = home
        self.settings = settings.load(home)
        self.clock = clock or SystemClock()
        self._application = application
        self._readers = readers
        printers.choose(self.settings.printer.name)
        self._log = logs.start(home, logs.LEVELS[self.settings.log.level.upper()])
        self._memory = QSettings(str(home / MEMORY), QSettings.Format.IniFormat)
        self.reader_choice = ReaderChoice(self._memory)
        self.language = Language(application)
        self._looks = self._dress(language)
        self._bugs = BugNotice()
        self.bugs: list[str] = []
        self._crash = logs.CrashHook(self._tell_bug)
        self._crash.install()
        self.frame = Frame()
        if furnish is not None:
            furnish(self.frame)
        self._next: Ahead | None = None
        self._sounds: Sounds | None = None
        self._garbage = garbage or Garbage()
        self._garbage.start()
        self.tasks = Tasks(self._crash, _is_bug)
        scanner = self.settings.scanner
        self.scans = ScanRouter(Wedge(scanner.gap_ms / 1000, prefix=scanner.prefix))
        self.idle = Idle(self.settings.lock.after_minutes * 60_000)
        application.focusWindowChanged.connect(self._watch)
        self._soon = QTimer(singleShot=True)
        self._soon.timeout.connect(self._read_on)
        self.desk: Desk | None = None
        self._unsaved: dict[UUID, Unsaved] = {}
        self._looks.language_chosen.connect(self._keep_language)
        self.scans.scanned.connect(self._scanned)
        self._gate: object = None  # whoever answers the page that covers the window
        self._pledging: Pledging | None = None

    def start(self, told: str = "") -> None:
        """Show the window, behind the page that lets staff in, with what they have to hear."""
        if has_library(self.home):
            self._ask_who(error=told)
        else:
            self._begin_first()
        self.frame.show()
        # While staff type their passphrase; the page they type it on is painted first.
        self._soon.start(PAINTED)

    @property
    def ahead(self) -> Ahead:
        """What is worked in once somebody signed in; it knows nobody before."""
        from desk.ahead import Ahead

        if self._next is None:
            self._next = Ahead(self.frame, self._looks)
        return self._next

    @property
    def window(self) -> Window:
        """What staff work in, inside the frame."""
        return self.ahead.window()

    @property
    def sounds(self) -> Sounds:
        """The tones of this desk, ready to be played."""
        from desk.sounds import Sounds, player

        if self._sounds is None:
            self._sounds = Sounds(player() if self.settings.screen.sounds else None)
        return self._sounds

    @property
    def readers(self) -> Readers:
        """The card readers of this computer, or those of a rehearsal."""
        from desk.card_reader import RealReaders

        if self._readers is None:
            self._readers = RealReaders()
        return self._readers

    def open(self, library: Library) -> Desk:
        """Begin to work in an open library; whoever worked here before has left."""
        from desk.signed_in import Desk

        self._leave()
        self._looks.for_staff(library.session.language)
        self.ahead.stop()
        self.desk = Desk(self, library)
        self.desk.start()
        self.frame.uncover()
        self._take_up(self.desk)
        return self.desk

    def lock(self) -> None:
        """Hide everything until somebody signs in; what was read of a card is let go (P4)."""
        self._cover()

    def change_staff(self) -> None:
        """Hide everything and ask who works here now; whoever did may come back."""
        self._cover(change=True)

    def session_stands(self, standing: Standing) -> None:
        """Let whoever may not go on leave the desk, once what they did is written down."""
        from desk.setup.ended import why_ended

        why = why_ended(standing)
        if why and self.desk is not None:
            self._cover()
            ended = self.desk
            self.tasks.when_quiet(Lane.STORE, lambda: self._end(ended, why))

    def close(self) -> None:
        """Put everything away, in the order that loses nothing."""
        self._soon.stop()
        if self._next is not None:
            self._next.stop()
        self._application.focusWindowChanged.disconnect(self._watch)
        if self.desk is not None:
            self.desk.stop()
            self.tasks.run(Lane.STORE, self.desk.library.sittings.leave, owner=self.frame)
        self.tasks.close()
        if self._pledging is not None:
            self._pledging.close()
        if self.desk is not None:
            self.desk.library.close()
        self.frame.close()
        if self._sounds is not None:
            self._sounds.close()
        self._garbage.stop()
        logs.stop(self._log)

    def _read_on(self) -> None:
        def read(_none: None) -> None:
            self._log = logs.keep_small(self._log, self.home)
            if self.desk is None:  # nothing of a member is kept with it
                self._garbage.keep()
                self.ahead.begin()

        self.tasks.run(Lane.LONG, _prepare, owner=self._garbage, done=read)

    def _begin_first(self) -> None:
        from desk.setup.first_start import FirstStart
        from desk.setup.first_start_page import FirstStartPage

        page, join = FirstStartPage(), self.settings.join
        page.line("central").setText(join.central)
        page.line("branch").setText(join.branch)
        first = FirstStart(page, self.home, self.tasks, self.clock, self._started)
        page.ready.connect(first.start)
        self._gate = first
        self.frame.cover(page)

    def _cover(self, *, change: bool = False) -> None:
        if self.desk is None or self.frame.covered:
            return
        session = self.desk.library.session
        self._unsaved[session.staff_id] = self.desk.hide()
        self._application.clipboard().clear()  # it may hold a name
        place = f"{session.library_name} · {session.desk_name}"
        self._ask_who(locked=True, chosen=session.staff_id, place=place, change=change)

    def _ask_who(self, **said: Any) -> None:
        page = SignInPage()
        gate = SignIn(page, self.home, self.tasks, self.clock, self._let_in)
        page.signed.connect(gate.sign)
        page.forgotten.given.connect(gate.renew)
        self._gate = gate
        self.frame.cover(page)
        gate.ask(**said)

    def _let_in(self, library: Library) -> None:
        here = None if self.desk is None else self.desk.library.session
        now = library.session
        if here is None or (here.staff_id, here.role) != (now.staff_id, now.role):
            # What the one before scanned is written down first, under their name.
            self.tasks.when_quiet(Lane.STORE, lambda: self._come_in(library))
        elif self.desk is not None:
            library.close()
            self.frame.uncover()
            self._take_up(self.desk)

    def _come_in(self, library: Library) -> None:
        """Open the desk, or first ask for what staff declare once a year (P28, P34)."""

        def asked(words: Mapping[Text, Held] | None) -> None:
            if words is None:
                self._open_soon(library)
            else:
                self._ask_pledge(library, words)

        def failed(error: Exception) -> None:
            library.close()
            self._ask_again(explain(error))

        self.tasks.run(
            Lane.STORE, library.pledges.asked, owner=self.frame, done=asked, failed=failed
        )

    def _open_soon(self, library: Library) -> None:
        # Not from within what the window told: it ends with the desk of whoever was here before.
        def begin() -> None:
            self.open(library)

        self.tasks.when_quiet(Lane.STORE, begin)

    def _ask_pledge(self, library: Library, words: Mapping[Text, Held]) -> None:
        from desk.setup.pledge_page import PledgePage
        from desk.setup.pledging import Pledging

        self._looks.for_staff(library.session.language)
        page = PledgePage(library.session.staff_name, words)
        self._gate = self._pledging = Pledging(
            page, library, words, self.tasks, onward=self._open_soon, back=self._ask_again
        )
        self.frame.cover(page)

    def _ask_again(self, error: str = "") -> None:
        here = None if self.desk is None else self.desk.library.session
        self._ask_who(locked=here is not None, chosen=here and here.staff_id, error=error)

    def _take_up(self, desk: Desk) -> None:
        desk.take_up(self._unsaved.pop(desk.library.session.staff_id, Unsaved()))

    def _end(self, ended: Desk, why: str) -> None:
        if self.desk is ended:
            self._unsaved.pop(ended.library.session.staff_id, None)
            self._leave()
            self.desk = None
            self._ask_who(error=why)

    def _scanned(self, _text: str) -> None:
        if self.frame.covered and isinstance(self._gate, SignIn):
            self._gate.scanned()
            self.sounds.play(Tone.STOP.value)

    def _keep_language(self, code: str) -> None:
        if self.desk is not None:
            library = self.desk.library
            self.tasks.run(
                Lane.STORE,
                lambda: library.staff.set_language(code),
                owner=self.frame,
                failed=self.desk.trouble,
            )

    def _started(self, library: Library, recovery_key: str) -> None:
        notice = str(getattr(self._gate, "notice", ""))
        if not recovery_key:
            self._try_out(library, notice)
            return
        from desk.setup.recovery_page import RecoveryPage

        page = RecoveryPage(recovery_key, library.session.library_name)
        page.kept.connect(lambda: self._try_out(library, notice))
        self.frame.cover(page)

    def _try_out(self, library: Library, notice: str) -> None:
        from desk.setup.ready import Ready
        from desk.setup.ready_page import ReadyPage

        page = ReadyPage()
        ready = Ready(
            page, self.tasks, self.readers.diagnose, lambda: self._come_in(library), notice=notice
        )
        self._gate = ready
        self.frame.cover(page)
        ready.begin()

    def _leave(self) -> None:
        """Close the desk of whoever worked here before; the next one gets a fresh window."""
        if self.desk is None:
            return
        self.desk.stop()
        self.desk.library.close()
        self.frame.put_out()
        self._next = None

    def _dress(self, language: str | None) -> Looks:
        """Put on the look of this desk; a language asked for at the start goes before."""
        theme = Theme(self._application)
        looks = Looks(theme, self.language, self.settings.screen, self._memory, language)
        looks.apply()
        return looks

    def _tell_bug(self, number: str, report: str) -> None:
        self.bugs.append(number)
        self._bugs.tell(number, report)

    def _watch(self, window: QWindow | None) -> None:
        """Watch what is typed in a window: all of it arrives there before a widget has it.

        A filter on the application would be asked about every event of every widget.
        """
        if window is not None:
            window.installEventFilter(self.scans)
            window.installEventFilter(self.idle)


def _is_bug(error: BaseException) -> bool:
    from desk import messages

    return not messages.expected(error)


def _prepare() -> None:
    """Read what follows on signing in, in that order, while nobody waits for it."""
    for module in ("db.library", "desk.signed_in", "desk.ahead", "desk.sounds", "logging.handlers"):
        importlib.import_module(module)
    importlib.import_module("eid.pcsc").available()
