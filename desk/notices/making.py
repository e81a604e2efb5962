"""Makes the notices: the page, what it does, and how they leave the house."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from desk.around import Around
from desk.notices.page import NoticesPage
from desk.notices.presenter import NoticesPresenter, Post
from desk.post.letters import letter_pictures, letters
from desk.post.mail import MailServer
from desk.post.paper import choose_printer, print_pictures, write_file
from desk.post.regime import LANGUAGES, Regime
from desk.post.wording import Sender
from desk.settings import Settings
from desk.window import Made

translate = QCoreApplication.translate


def make(around: Around) -> Made:
    """Make the page of the notices."""
    page = NoticesPage()
    presenter = NoticesPresenter(
        page,
        around.library,
        around.tasks,
        around.news,
        post=_post(around),
        clock=around.clock,
        say=around.say,
    )
    page.file_asked.connect(lambda key: around.open_file(UUID(key)) if key else None)
    page.save_asked.connect(lambda: _save(page, presenter))
    page.print_asked.connect(lambda: _print(page, presenter))
    return Made(page, presenter.begin, presenter.leave)


def _save(page: NoticesPage, presenter: NoticesPresenter) -> None:
    name, _kind = QFileDialog.getSaveFileName(page, page.tr("Letters as PDF"), "", "PDF (*.pdf)")
    if name:
        path = Path(name)
        presenter.make_letters(
            lambda *what: write_file(path, letters(*what)),
            translate(
                "notices",
                "The letters name members and are not encrypted there: delete the file once they"
                " are printed.",
            ),
        )


def _print(page: NoticesPage, presenter: NoticesPresenter) -> None:
    printer = choose_printer(page)
    if printer is not None:
        presenter.make_letters(lambda *what: print_pictures(printer, letter_pictures(*what)))


def _post(around: Around) -> Post:
    session, settings = around.library.session, around.settings
    own = settings.letters
    sender = Sender(
        library=session.library_name,
        branch=session.branch_name,
        address=(own.address,) if own.address else (),
        town=own.town,
        contact=own.contact,
        per_household=own.per_household,
    )
    return Post(sender, LANGUAGES[Regime(own.regime)], _server(settings))


def _server(settings: Settings) -> MailServer | None:
    mail = settings.mail
    if not mail.host:
        return None
    return MailServer(
        host=mail.host,
        port=mail.port,
        security=mail.security,
        sender=mail.sender,
        user=mail.user,
        reply_to=mail.reply_to,
        reports_host=mail.reports_host,
        reports_port=mail.reports_port,
    )
