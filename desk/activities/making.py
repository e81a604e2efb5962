"""Makes the activities: the page, what it does, and its way to paper and files."""

from __future__ import annotations

from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from desk.accounts.place import receipts_of
from desk.activities.page import ActivitiesPage
from desk.activities.place import PLACE
from desk.activities.presence_paper import presence_pdf, presence_pictures
from desk.activities.presenter import ActivitiesPresenter
from desk.around import Around
from desk.counter.routing import Kind, route
from desk.post.paper import choose_printer, print_pictures, write_file
from desk.post.regime import LANGUAGES, Regime
from desk.window import Made

translate = QCoreApplication.translate
_CARDS: Final = (Kind.MEMBER_CARD, Kind.MEMBER_OR_ITEM)  # a name is looked for as everywhere


def make(around: Around) -> Made:
    """Make the page of the activities, and take the cards that are scanned there."""
    page = ActivitiesPage()
    presenter = ActivitiesPresenter(
        page,
        around.library,
        around.tasks,
        around.news,
        clock=around.clock,
        say=around.say,
        languages=LANGUAGES[Regime(around.settings.letters.regime)],
        at_counter=around.at_counter,
        give=receipts_of(around).give,
    )
    library = around.library.session.library_name
    page.people.print_asked.connect(lambda: _print(page, presenter, library))
    page.people.paper_asked.connect(lambda: _save(page, presenter, library))
    page.enrol.file_asked.connect(lambda: _take_in(page, presenter))
    page.people.report_asked.connect(lambda one: _report(page, presenter, one))
    rules = around.settings.codes

    def take(typed: str) -> bool:
        return route(typed, rules).kind in _CARDS and presenter.submitted(typed)

    around.takes[PLACE] = take
    return Made(page, presenter.begin, presenter.leave)


def _print(page: ActivitiesPage, presenter: ActivitiesPresenter, library: str) -> None:
    printer = choose_printer(page)
    if printer is not None:
        presenter.make_presence_list(
            lambda one, meeting: print_pictures(printer, presence_pictures(one, meeting, library))
        )


def _take_in(page: ActivitiesPage, presenter: ActivitiesPresenter) -> None:
    title = page.tr("Enrolments of the website")
    name, _kind = QFileDialog.getOpenFileName(page, title, "", "CSV (*.csv *.txt)")
    if name:
        presenter.take_in(Path(name))


def _report(page: ActivitiesPage, presenter: ActivitiesPresenter, enrolment_id: UUID) -> None:
    title = page.tr("Everything that is kept of this person")
    name, _kind = QFileDialog.getSaveFileName(page, title, "", "JSON (*.json)")
    if name:
        presenter.write_report(enrolment_id, Path(name))


def _save(page: ActivitiesPage, presenter: ActivitiesPresenter, library: str) -> None:
    name, _kind = QFileDialog.getSaveFileName(page, page.tr("Presence list"), "", "PDF (*.pdf)")
    if name:
        path = Path(name)
        told = translate(
            "activities",
            "The list names people and is not encrypted there: delete the file once it is printed.",
        )
        presenter.make_presence_list(
            lambda one, meeting: write_file(path, presence_pdf(one, meeting, library)), told
        )
