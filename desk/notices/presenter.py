"""What happens on the page of notices: worked out, shown as they go, sent once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db.domain.change import Changed
from db.domain.clock import local_day
from db.domain.notice import Channel, NoMail, Notice, Outcome, Wanted
from db.domain.processor import Task
from desk.messages import sentence
from desk.notices.view import NoticesView
from desk.notices.words import sent_sentence
from desk.post.letters import by_envelope, letters
from desk.post.mail import MailServer
from desk.post.once import Sent
from desk.post.paper import write_file
from desk.post.sending import MailRun, Returned, read_returned
from desk.post.wording import Sender, plain_text, wordings
from desk.tasks import Lane, Runner
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.domain.clock import Clock
    from db.library import Library
    from desk.news import News
    from desk.notices.page import NoticesPage

translate = QCoreApplication.translate
SHOWN_KINDS = frozenset(
    {"loan", "loan_return", "renewal", "notice", "notice_outcome", "member", "consent_event"}
)
Say = Callable[[str, Tone], None]
_Found = tuple[tuple[Notice, ...], tuple[NoMail, ...], bool]
HandOver = Callable[[Sequence[Notice], Sender, tuple[str, ...], date], None]


@dataclass(frozen=True, slots=True)
class Post:
    """How this desk writes: who it is, in which languages, and through which server."""

    sender: Sender
    languages: tuple[str, ...]
    server: MailServer | None  # without its password, which lies in the encrypted file


class NoticesPresenter:
    """Keeps the list true while it is shown; mails go in the lane of long work."""

    def __init__(
        self,
        page: NoticesPage,
        library: Library,
        runner: Runner,
        news: News,
        *,
        post: Post,
        clock: Clock,
        say: Say,
    ) -> None:
        self._page = page
        self._library = library
        self._runner = runner
        self._news = news
        self._post = post
        self._clock = clock
        self._say = say
        self._view = NoticesView(mail_ready=post.server is not None)
        self._shown = False
        self._stop = Event()
        self._made: tuple[Wanted, ...] = ()  # without the names: they may wait behind the lock
        page.looked_at.connect(self.look_at)
        page.send_asked.connect(self.send)
        page.stop_asked.connect(self._stop.set)
        page.printed.connect(lambda: self._settle(Outcome.PRINTED))
        page.not_printed.connect(lambda: self._settle(Outcome.DEFERRED))
        page.withheld.connect(self.withhold)
        page.address_asked.connect(self.note_asked)
        page.password_given.connect(self.keep_password)
        news.listen(page, SHOWN_KINDS, lambda _change: self._reread())

    def begin(self) -> None:
        """Work out what is to go, and keep it true from now on."""
        self._shown = True
        self._reread()
        self._look_for_returned()

    def leave(self) -> None:
        """Let go of everybody's names: another page is shown, or the desk is locked."""
        self._shown = False
        self._show(replace(self._view, notices=(), no_mail=(), looked_at="", preview=""))

    def look_at(self, key: str) -> None:
        """Show a notice as it goes."""
        if key != self._view.looked_at:
            self._show(replace(self._view, looked_at=key, preview=self._preview(key)))

    def send(self) -> None:
        """Send the mails; nobody waits for it."""
        server = self._post.server
        if server is None or self._view.busy:
            return
        self._stop.clear()
        self._show(replace(self._view, busy=True))
        self._runner.run(
            Lane.LONG,
            lambda: self._sending(server),
            owner=self._page,
            done=self._sent,
            failed=self._failed,
        )

    def save_letters(self, path: Path) -> None:
        """Write the letters into a file, for who prints them by the register (P18)."""
        told = translate(
            "notices",
            "The letters are for {who}. They name members and are not encrypted there: delete the"
            " file once they are printed.",
        )

        def hand_over(*what: Any) -> None:
            write_file(path, letters(*what))

        def allowed() -> str:
            return told.format(who=", ".join(self._library.books.receivers(Task.POST)))

        self.make_letters(hand_over, allowed)

    def make_letters(self, hand_over: HandOver, allowed: Callable[[], str] = str) -> None:
        """Make letters and hand them over; they count as sent when staff say so.

        `allowed` tells what staff have to mind; it raises a Refused where they may not leave.
        """
        chosen = [n for n in self._view.notices if n.channel is Channel.LETTER]
        if not chosen or self._view.busy:
            return

        def work() -> tuple[tuple[Wanted, ...], Changed, str]:
            told = allowed()
            begun = self._library.notices.begin(chosen)
            today = local_day(self._clock.now())
            made = tuple(notice.wanted for notice in begun.notices)
            try:
                hand_over(begun.notices, self._post.sender, self._post.languages, today)
            except Exception:  # told by who asked; none of these letters went
                self._settled(made, Outcome.DEFERRED)
                raise
            return made, begun.changed, told

        def done(result: tuple[tuple[Wanted, ...], Changed, str]) -> None:
            self._made, changed, told = result
            self._show(replace(self._view, busy=False, letters_made=len(self._made)))
            if told:
                self._say(told, Tone.ATTENTION)
            self._news.tell(changed)

        self._show(replace(self._view, busy=True))
        self._runner.run(Lane.LONG, work, owner=self._page, done=done, failed=self._failed)

    def withhold(self, key: str) -> None:
        """Decide that a notice does not go."""
        notice = self._find(key)
        if notice is not None:
            words = translate("notices", "This notice does not go.")
            self._record(lambda: self._library.notices.withhold(notice), words)

    def note_asked(self, key: str) -> None:
        """Note that a member was asked for another address."""
        if key:
            words = translate("notices", "It is noted that you asked for an address.")
            self._record(lambda: self._library.notices.note_asked(UUID(key)), words)

    def keep_password(self, password: str) -> None:
        """Keep the password of the mail server in the encrypted file."""
        if password:
            words = translate("notices", "The password is kept.")
            self._record(lambda: self._library.notices.keep_mail_password(password), words)

    def _sending(self, server: MailServer) -> Sent:
        password = self._library.notices.mail_password()
        own = replace(server, password=password)
        run = MailRun(
            self._library, own, self._post.sender, self._post.languages, clock=self._clock
        )
        return run.run(self._stop.is_set)

    def _sent(self, sent: Sent) -> None:
        self._show(replace(self._view, busy=False))
        self._say(*sent_sentence(sent.outcomes, elsewhere=sent.elsewhere, stopped=sent.stopped))
        self._news.tell(sent.changed)
        self._reread()

    def _settle(self, outcome: Outcome) -> None:
        made, self._made = self._made, ()

        words = translate("notices", "%n letter(s) printed.", "", len(made))
        if outcome is Outcome.DEFERRED:
            words = translate("notices", "The letters stay in the list.")
        self._show(replace(self._view, letters_made=0))
        self._record(lambda: self._settled(made, outcome), words)

    def _settled(self, made: tuple[Wanted, ...], outcome: Outcome) -> Changed:
        changed = Changed()
        for wanted in made:
            changed |= self._library.notices.settle(wanted, outcome)
        return changed

    def _record(self, work: Callable[[], Changed], words: str) -> None:
        def done(changed: Changed) -> None:
            self._say(words, Tone.OK)
            self._news.tell(changed)
            self._reread()

        self._runner.run(Lane.STORE, work, owner=self._page, done=done, failed=self._failed)

    def _look_for_returned(self) -> None:
        """See which mails came back, behind the list that is shown already."""
        server = self._post.server
        if server is not None and server.reports_host:
            self._runner.run(
                Lane.LONG,
                lambda: self._returned(server),
                owner=self._page,
                done=self._returned_done,
                failed=lambda error: self._say(sentence(error, translate), Tone.ATTENTION),
            )

    def _returned(self, server: MailServer) -> Returned:
        password = self._library.notices.mail_password()
        if server.user and not password:
            return Returned()  # the page asks for it
        own = replace(server, password=password)
        return read_returned(self._library, own, self._clock.now())

    def _returned_done(self, found: Returned) -> None:
        self._news.tell(found.changed)
        if found.notices:
            words = translate(
                "notices", "%n mail(s) came back: they go as letters.", "", found.notices
            )
            self._say(words, Tone.ATTENTION)
            self._reread()

    def _reread(self) -> None:
        if self._shown:
            self._runner.run(
                Lane.LONG, self._read, owner=self._page, done=self._read_done, failed=self._failed
            )

    def _read(self) -> _Found:
        server = self._post.server
        wants = bool(server and server.user) and not self._library.notices.mail_password()
        return self._library.notices.wanted(), self._library.notices.without_mail(), wants

    def _read_done(self, found: _Found) -> None:
        if not self._shown:
            return
        notices, no_mail, wants = found
        view = replace(self._view, notices=notices, no_mail=no_mail, password_wanted=wants)
        keys = [str(n.id) for n in notices]
        looked = view.looked_at if view.looked_at in keys else next(iter(keys), "")
        self._view = view
        self._show(replace(view, looked_at=looked, preview=self._preview(looked)))

    def _preview(self, key: str) -> str:
        notice = self._find(key)
        if notice is None:
            return ""
        parts = (
            part
            for one in self._together(notice)
            for part in wordings(one, self._post.sender, self._post.languages)
        )
        return "\n\n".join(plain_text(part) for part in parts)

    def _together(self, notice: Notice) -> Sequence[Notice]:
        """Give what goes in the same letter, or the mail alone."""
        if notice.channel is Channel.MAIL:
            return [notice]
        written = [n for n in self._view.notices if n.channel is Channel.LETTER]
        return next(g for g in by_envelope(written, self._post.sender) if notice in g)

    def _find(self, key: str) -> Notice | None:
        return next((n for n in self._view.notices if str(n.id) == key), None)

    def _failed(self, error: Exception) -> None:
        self._show(replace(self._view, busy=False))
        self._say(sentence(error, translate), Tone.STOP)

    def _show(self, view: NoticesView) -> None:
        self._view = view
        self._page.show_view(view)
