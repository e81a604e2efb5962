"""What the page of the newsletter does: sign up and off, write an issue, let it go and pause it."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from db.domain.change import Changed
from db.domain.newsletter_issue import Issue, IssueText
from db.domain.processor import Processor
from db.domain.staff import Permission
from db.errors import RecordsError
from db.exchange.newsletter_csv import read_asked
from db.exchange.newsletter_replies import ENDINGS, WORDS_TO_JOIN, read_replies
from db.registers.newsletter import FileDone
from db.registers.newsletter_handover import ForParty
from db.registers.newsletter_issues import Going
from desk.lending.in_turn import InTurn, Work
from desk.lending.refusals import explain
from desk.newsletter.page import ISSUES, JOIN, NewsletterPage
from desk.newsletter.view import IssueSaid, JoinSaid, NewsletterView
from desk.newsletter.words import refused_row
from desk.post.newsletter_mail import Leaving, shown_in
from desk.post.newsletter_replies import words_to_leave
from desk.post.paper import write_file
from desk.tasks import Lane
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from desk.news import News
    from desk.tasks import Runner

# A person who is erased is told as a member.
SHOWN_KINDS = frozenset(
    {"newsletter_address", "newsletter_issue", "newsletter_handed", "member", "processor"}
)
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Posting:
    """How the newsletter goes from this desk; `try_it` sends one copy and notes nothing."""

    languages: tuple[str, ...]
    leaving: Leaving
    per_minute: int = 30
    try_it: Callable[[Issue, str], None] | None = None  # None: no mail server is set


class NewsletterPresenter:
    """Keeps the list and the issues true while the page is shown."""

    def __init__(
        self,
        page: NewsletterPage,
        library: Library,
        runner: Runner,
        news: News,
        *,
        posting: Posting,
        say: Callable[[str, Tone], None],
        nudge: Callable[[], None] = lambda: None,
    ) -> None:
        """`nudge` lets this desk send at once what was started here."""
        self._page, self._library, self._news, self._say = page, library, news, say
        self._runner, self._posting, self._nudge = runner, posting, nudge
        self._turn = InTurn(runner, page)
        role = library.session.role
        self._view = NewsletterView(
            languages=posting.languages,
            may_manage=role.may(Permission.MANAGE_NEWSLETTER),
            may_answer=role.may(Permission.ANSWER_REQUESTS),
            mail_ready=posting.try_it is not None,
            per_minute=posting.per_minute,
        )
        self._chosen = ""
        self._shown = False
        self._connect()
        news.listen(page, SHOWN_KINDS, lambda _change: self._reread())

    @property
    def view(self) -> NewsletterView:
        """What is shown now."""
        return self._view

    def begin(self) -> None:
        """Read the list and the issues: the page is shown."""
        self._shown = True
        self._page.show_view(self._view)
        self._reread()

    def leave(self) -> None:
        """Let go of everybody's addresses: another page is shown."""
        self._shown = False
        self._page.join.empty()
        self._page.join.show_refused([])
        self._page.readers.search.clear()
        self._view = replace(self._view, readers=(), failing=())
        self._page.show_view(self._view)

    def sign_up_file(self, path: Path) -> None:
        """Sign up who stands in a file of the website, or asks it in mails that staff saved.

        Who says no language gets the first.
        """
        usual = self._posting.languages[0]
        self._take_file(
            path,
            WORDS_TO_JOIN,
            lambda rows: self._library.newsletter.sign_up_all(rows, usual),
        )

    def sign_off_file(self, path: Path) -> None:
        """Sign off who stands in a file of those who left, or asks it in mails that staff saved."""
        self._take_file(path, words_to_leave(), self._library.newsletter.sign_off_all)

    def write_report(self, email: str, path: Path) -> None:
        """Write down everything held on an address, for who it is of."""

        def do() -> None:
            held = self._library.newsletter.report(email)
            write_file(path, json.dumps(held, ensure_ascii=False, indent=1).encode())

        def done(_nothing: None) -> None:
            words = translate(
                "newsletter", "Written. It names a person and is not encrypted there: hand it over."
            )
            self._say(words, Tone.ATTENTION)

        self._turn.add(lambda: Work(do, done, self._failed))

    def hand_over(self, party: Processor, path: Path) -> None:
        """Write the list down for a mailing service, once it is noted that it goes there."""

        def do() -> ForParty:
            handed = self._library.newsletter_handover.hand_over(party.id)
            write_file(path, handed.content.encode())
            return handed

        def done(handed: ForParty) -> None:
            words = translate(
                "newsletter",
                "%n address(es) written. They are not encrypted there: delete the file once"
                " {party} has it.",
                "",
                handed.addresses,
            )
            self._say(words.format(party=party.name), Tone.ATTENTION)
            self._news.tell(handed.changed)

        self._turn.add(lambda: Work(do, done, self._failed))

    def _connect(self) -> None:
        page = self._page
        page.join.joined.connect(self._sign_up)
        page.join.left.connect(self._sign_off)
        page.readers.left.connect(self._sign_off)
        page.chosen.connect(self._choose)
        page.new_asked.connect(self._begin_new)
        page.issue.saved.connect(self._save)
        page.issue.trial_asked.connect(self._try)
        page.issue.preview.asked.connect(self._preview)
        page.issue.sent.connect(self._send)
        page.issue.paused.connect(self._pause)
        page.issue.withdrawn.connect(self._withdraw)

    def _sign_up(self, said: JoinSaid) -> None:
        def do() -> Changed:
            return self._library.newsletter.sign_up(said.email, said.way, said.language)

        self._from_form(do, translate("newsletter", "Signed up for the newsletter."))

    def _sign_off(self, email: str) -> None:
        words = translate("newsletter", "Signed off: the address is wiped, at every desk.")
        self._from_form(lambda: self._library.newsletter.sign_off(email), words)

    def _from_form(self, do: Callable[[], Changed], told: str) -> None:
        def done(changed: Changed) -> None:
            self._page.join.empty()
            self._say(told, Tone.OK)
            self._news.tell(changed)

        self._turn.add(lambda: Work(do, done, self._failed))

    def _take_file(
        self, path: Path, words: Collection[str], take: Callable[[Any], FileDone]
    ) -> None:
        def do() -> FileDone:
            mails = path.suffix.lower() in ENDINGS
            rows = read_replies(path, words) if mails else read_asked(path)
            return take(list(rows))  # all of it can be read, before anybody is noted

        def done(taken: FileDone) -> None:
            self._page.join.show_refused([refused_row(*one) for one in taken.refused])
            words = translate("newsletter", "Done: {done}. Refused: {refused}.").format(
                done=taken.done, refused=len(taken.refused)
            )
            self._say(words, Tone.ATTENTION if taken.refused else Tone.OK)
            self._news.tell(taken.changed)

        self._runner.run(Lane.LONG, do, owner=self._page, done=done, failed=self._failed)

    def _choose(self, key: str) -> None:
        if key and key != self._chosen:
            self._chosen = key
            self._show(chosen=self._found(), writing=False)

    def _begin_new(self) -> None:
        self._chosen = ""
        self._show(chosen=None, writing=True)
        self._page.issue.subjects[self._posting.languages[0]].setFocus()

    def _save(self, said: IssueSaid) -> None:
        issues = self._library.newsletter_issues

        def do() -> tuple[Issue, Changed]:
            issue = self._written(said)
            return issue, issues.save(issue)

        def done(saved: tuple[Issue, Changed]) -> None:
            self._chosen = str(saved[0].id)
            self._view = replace(self._view, writing=False)
            self._page.issue.show_error("", "")
            self._say(translate("newsletter", "The draft is kept."), Tone.OK)
            self._news.tell(saved[1])

        self._turn.add(lambda: Work(do, done, self._failed))

    def _written(self, said: IssueSaid) -> Issue:
        chosen, issues = self._view.chosen, self._library.newsletter_issues
        issue = issues.new() if chosen is None else chosen.issue
        return replace(issue, texts=texts_of(said))

    def _send(self) -> None:
        words = translate("newsletter", "It goes, a few at a time, while you work.")
        self._with_chosen(self._library.newsletter_issues.start, words, self._nudge)

    def _pause(self) -> None:
        words = translate("newsletter", "Paused. Go on whenever you like.")
        self._with_chosen(self._library.newsletter_issues.pause, words)

    def _withdraw(self) -> None:
        words = translate("newsletter", "The draft is gone.")
        self._with_chosen(self._library.newsletter_issues.withdraw, words)

    def _with_chosen(
        self,
        act: Callable[[Any], Changed],
        told: str,
        then: Callable[[], None] = lambda: None,
    ) -> None:
        chosen = self._view.chosen
        if chosen is None:
            return

        def done(changed: Changed) -> None:
            self._say(told, Tone.OK)
            self._news.tell(changed)
            then()

        self._turn.add(lambda: Work(lambda: act(chosen.issue.id), done, self._failed))

    def _try(self, said: IssueSaid, email: str) -> None:
        try_it = self._posting.try_it
        if try_it is None:
            return

        def done(_nothing: None) -> None:
            self._page.issue.show_error("", "")
            self._say(translate("newsletter", "The trial copy went. Look at it first."), Tone.OK)

        self._runner.run(
            Lane.LONG,
            lambda: try_it(self._written(said), email),
            owner=self._page,
            done=done,
            failed=self._failed,
        )

    def _preview(self) -> None:
        texts = texts_of(self._page.issue.said())
        library, leaving = self._library.session.library_name, self._posting.leaving
        parts = [shown_in(code, said, library, leaving) for code, said in texts.items()]
        shown = [f"{part.subject}\n\n{part.plain}" for part in parts]
        self._page.issue.preview.show_text("\n\n\n".join(shown))

    def _reread(self) -> None:
        if self._shown and self._view.may_manage:
            self._turn.add(lambda: Work(self._read, self._read_done, self._failed))

    def _read(self) -> dict[str, Any]:
        handover, issues = self._library.newsletter_handover, self._library.newsletter_issues
        return {
            "readers": self._library.newsletter.list(),
            "failing": issues.failing(),
            "issues": issues.list(),
            "parties": handover.parties(),
            "handed": handover.log(),
        }

    def _read_done(self, found: dict[str, Any]) -> None:
        if self._shown:
            self._view = replace(self._view, **found)
            self._show(chosen=None if self._view.writing else self._found())

    def _found(self) -> Going | None:
        known = self._view.issues
        named = (one for one in known if str(one.issue.id) == self._chosen)
        return next(named, known[0] if known else None)

    def _show(self, **values: Any) -> None:
        self._view = replace(self._view, **values)
        chosen = self._view.chosen
        self._chosen = str(chosen.issue.id) if chosen else ""
        self._page.show_view(self._view)

    def _failed(self, error: Exception) -> None:
        words, tone = explain(error)
        field = str(getattr(error, "field", "")) if isinstance(error, RecordsError) else ""
        tab = self._page.tabs.currentIndex()
        if tab == JOIN and field == "email":
            self._page.join.show_error(words)
        elif not (tab == ISSUES and self._page.issue.show_error(field, words)):
            self._say(words, tone)


def texts_of(said: IssueSaid) -> Mapping[str, IssueText]:
    """Give what was written, in the languages in which something is."""
    return {
        code: IssueText(subject.strip(), said.texts[code].strip())
        for code, subject in said.subjects.items()
        if subject.strip() or said.texts[code].strip()
    }
