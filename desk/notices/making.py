"""Makes the notices: the page, what it does, and how they leave the house."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QFileDialog

from desk.around import Around
from desk.notices.page import NoticesPage
from desk.notices.presenter import NoticesPresenter, Post
from desk.post.letters import letter_pictures
from desk.post.paper import choose_printer, print_pictures
from desk.post.regime import LANGUAGES, Regime
from desk.post.server import named_server
from desk.post.wording import Sender
from desk.window import Made


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
        presenter.save_letters(Path(name))


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
    return Post(sender, LANGUAGES[Regime(own.regime)], named_server(settings.mail))
