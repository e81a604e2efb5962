"""Makes the newsletter: the page, what it does, its files, and what carries an issue on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from db.domain.change import Changed
from db.domain.newsletter_issue import Issue
from db.domain.processor import Processor
from db.domain.wording import Text
from desk.around import Around
from desk.newsletter.page import NewsletterPage
from desk.newsletter.presenter import NewsletterPresenter, Posting
from desk.newsletter.repeated import Repeated
from desk.post.mail import MailServer
from desk.post.newsletter_mail import Leaving
from desk.post.newsletter_replies import sign_off_who_wrote
from desk.post.newsletter_sending import NewsletterRun, send_trial
from desk.post.regime import LANGUAGES, Regime
from desk.post.server import named_server
from desk.text_reading import read_on_request
from desk.window import Made

translate = QCoreApplication.translate
SENDING: Final = "newsletter"  # the name of what sends, in the window
A_BATCH: Final = timedelta(minutes=1)  # a batch is what goes in that time
REPLIES: Final = timedelta(minutes=15)  # between two looks at who leaves by mail


def make(around: Around) -> Made:
    """Make the page of the newsletter."""
    page = NewsletterPage()
    sending = carry_on(around)
    presenter = NewsletterPresenter(
        page,
        around.library,
        around.tasks,
        around.news,
        posting=_posting(around),
        say=around.say,
        nudge=sending.look if sending is not None else lambda: None,
    )
    page.join.file_asked.connect(lambda: _sign_up_file(page, presenter))
    page.join.leavers_asked.connect(lambda: _sign_off_file(page, presenter))
    page.join.report_asked.connect(lambda email: _report(page, presenter, email))
    page.readers.hand_over_asked.connect(lambda party: _hand_over(page, presenter, party))
    texts = frozenset({Text.NEWSLETTER})
    read_on_request(page.join.full_text, texts, around.library, around.tasks, around.trouble)
    return Made(page, presenter.begin, presenter.leave)


def carry_on(around: Around) -> Repeated | None:
    """Let this desk send what is under way, and sign off who leaves by mail, now and again.

    Gives what sends; None without a mail server.
    """
    server, settings = named_server(around.settings.mail), around.settings.newsletter
    if server is None:
        return None
    at_work = around.window.findChild(Repeated, SENDING)
    if at_work is not None:
        return at_work
    library = around.library

    def batch() -> Changed:
        if not library.newsletter_issues.is_sending():
            return Changed()
        own, leaving = _with_password(around, server), _leaving(around, server)
        run = NewsletterRun(library, own, leaving, settings.per_minute, clock=around.clock)
        return run.run().changed

    def replies() -> Changed:
        return sign_off_who_wrote(library, _with_password(around, server), around.clock.now())

    sending = _repeated(around, batch, A_BATCH)
    sending.setObjectName(SENDING)
    if server.reports_host and not settings.sign_off:
        _repeated(around, replies, REPLIES)
    return sending


def _repeated(around: Around, work: Callable[[], Changed], every: timedelta) -> Repeated:
    made = Repeated(work, every, around.tasks, around.news, around.say, parent=around.window)
    made.look()
    return made


def _posting(around: Around) -> Posting:
    server, settings = named_server(around.settings.mail), around.settings
    languages = LANGUAGES[Regime(settings.letters.regime)]
    if server is None:
        return Posting(languages, Leaving(settings.newsletter.sign_off, settings.newsletter.page))
    leaving = _leaving(around, server)

    def try_it(issue: Issue, email: str) -> None:
        send_trial(around.library, _with_password(around, server), leaving, issue, email)

    return Posting(languages, leaving, settings.newsletter.per_minute, try_it)


def _leaving(around: Around, server: MailServer) -> Leaving:
    own = around.settings.newsletter
    usual = server.sender if server.reports_host else server.reply_to or server.sender
    return Leaving(own.sign_off or usual, own.page)  # the mailbox that is read, where one is


def _with_password(around: Around, server: MailServer) -> MailServer:
    return replace(server, password=around.library.notices.mail_password())


def _sign_up_file(page: NewsletterPage, presenter: NewsletterPresenter) -> None:
    if path := _chosen_file(page, translate("newsletter", "Who signed up on the website")):
        presenter.sign_up_file(path)


def _sign_off_file(page: NewsletterPage, presenter: NewsletterPresenter) -> None:
    if path := _chosen_file(page, translate("newsletter", "Who left the newsletter")):
        presenter.sign_off_file(path)


def _chosen_file(page: NewsletterPage, title: str) -> Path | None:
    name, _kind = QFileDialog.getOpenFileName(
        page, title, "", "CSV, EML, MBOX (*.csv *.txt *.eml *.mbox)"
    )
    return Path(name) if name else None


def _report(page: NewsletterPage, presenter: NewsletterPresenter, email: str) -> None:
    title = translate("newsletter", "Everything that is kept of this address")
    name, _kind = QFileDialog.getSaveFileName(page, title, "", "JSON (*.json)")
    if name:
        presenter.write_report(email, Path(name))


def _hand_over(page: NewsletterPage, presenter: NewsletterPresenter, party: Processor) -> None:
    title = translate("newsletter", "The list for the mailing service")
    name, _kind = QFileDialog.getSaveFileName(page, title, "", "CSV (*.csv)")
    if name:
        presenter.hand_over(party, Path(name))
