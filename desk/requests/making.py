"""Makes the requests about data: the page, what it does, and who answers."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from desk.around import Around
from desk.post.answers import Answering
from desk.post.regime import LANGUAGES, Regime
from desk.post.wording import Sender
from desk.requests.page import RequestsPage
from desk.requests.presenter import RequestsPresenter
from desk.window import Made

translate = QCoreApplication.translate


def make(around: Around) -> Made:
    """Make the page of the requests."""
    page = RequestsPage()

    def folder() -> Path | None:
        chosen = QFileDialog.getExistingDirectory(page, page.tr("Folder for the answer"))
        return Path(chosen) if chosen else None

    def asker() -> UUID | None:
        return around.at_counter() or around.file.member_id

    presenter = RequestsPresenter(
        page,
        around.library,
        around.tasks,
        around.news,
        answering=answering(around),
        clock=around.clock,
        say=around.say,
        asker=asker,
        folder=folder,
        card=around.card,
        open_file=around.open_file,
    )
    return Made(page, presenter.begin, presenter.leave)


def answering(around: Around) -> Answering:
    """Read from the settings who answers, and where one can complain."""
    session, own = around.library.session, around.settings.letters
    sender = Sender(
        library=session.library_name,
        branch=session.branch_name,
        address=(own.address,) if own.address else (),
        town=own.town,
        contact=own.contact,
    )
    officer = own.officer or own.contact or session.library_name
    return Answering(sender, officer, own.supervisor, LANGUAGES[Regime(own.regime)])
