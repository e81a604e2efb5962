"""Puts the requests about one's own data into the window of the desk."""

from __future__ import annotations

from pathlib import Path
from typing import Final
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
PLACE: Final = "requests"


def offer(around: Around) -> None:
    """Offer the page in the menu; who asks is who is served, or whose file was open."""
    around.window.add_later(
        PLACE,
        lambda: translate("requests", "Requests about data"),
        "shield",
        lambda: _make(around),
        in_menu=True,  # a few times a month
    )
    around.file.requests_asked.connect(lambda: around.window.go(PLACE))


def _make(around: Around) -> Made:
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
