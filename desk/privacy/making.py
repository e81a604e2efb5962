"""Makes the page of the privacy officer, with the tabs that their role opens."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from db.domain.staff import Permission
from desk.around import Around
from desk.privacy.book_tab import BookTab
from desk.privacy.books_presenter import BooksPresenter
from desk.privacy.check_presenter import CheckPresenter
from desk.privacy.log_presenter import LogPresenter
from desk.privacy.page import PrivacyPage
from desk.privacy.record_paper import Controller
from desk.privacy.record_presenter import RecordPresenter
from desk.privacy.retention_presenter import RetentionPresenter
from desk.privacy.texts_presenter import TextsPresenter
from desk.requests.making import answering
from desk.window import Made

translate = QCoreApplication.translate
Part = RetentionPresenter | LogPresenter | CheckPresenter | BooksPresenter | TextsPresenter


def make(around: Around) -> Made:
    """Make the page; each tab is read when staff come there."""
    role = around.library.session.role
    page = PrivacyPage(role)
    parts: list[Part] = [_check(around, page)]
    if role.may(Permission.MANAGE_RETENTION):
        parts += [_retention(around, page), _books(around, page), _texts(around, page)]
    if role.may(Permission.READ_ACCESS_LOG):
        parts.append(_log(around, page))

    _record(around, page)

    def begin() -> None:
        for part in parts:
            part.begin()

    def leave() -> None:
        for part in parts:
            part.leave()

    return Made(page, begin, leave)


def _retention(around: Around, page: PrivacyPage) -> RetentionPresenter:
    page.retention.file_asked.connect(lambda key: around.open_file(UUID(key)))
    return RetentionPresenter(
        page.retention,
        around.library,
        around.tasks,
        around.news,
        clock=around.clock,
        say=around.say,
    )


def _log(around: Around, page: PrivacyPage) -> LogPresenter:
    def at_hand() -> list[UUID]:
        known = (around.at_counter(), around.file.member_id)
        return [one for one in known if one is not None]

    page.log.file_asked.connect(around.open_file)
    return LogPresenter(
        page.log,
        around.library,
        around.tasks,
        clock=around.clock,
        say=around.say,
        at_hand=at_hand,
    )


def _books(around: Around, page: PrivacyPage) -> BooksPresenter:
    presenter = BooksPresenter(
        page.processors,
        page.incidents,
        around.library,
        around.tasks,
        around.news,
        authorities=page.authorities,
        clock=around.clock,
        say=around.say,
    )

    def save(title: str, tab: BookTab) -> None:
        if path := _chosen(page, page.tr("As PDF")):
            presenter.write_paper(title, tab.values(), path)

    page.incidents.paper_asked.connect(lambda _key: save("incidents", page.incidents))
    page.processors.paper_asked.connect(lambda _key: save("processors", page.processors))
    page.authorities.paper_asked.connect(lambda _key: save("authorities", page.authorities))
    return presenter


def _texts(around: Around, page: PrivacyPage) -> TextsPresenter:
    return TextsPresenter(
        page.texts,
        around.library,
        around.tasks,
        around.news,
        languages=answering(around).languages,
        clock=around.clock,
        say=around.say,
    )


def _check(around: Around, page: PrivacyPage) -> CheckPresenter:
    presenter = CheckPresenter(
        page.check,
        around.library,
        around.tasks,
        language=answering(around).languages[0],
        mail_host=around.settings.mail.host,
        clock=around.clock,
        say=around.say,
    )

    def save() -> None:
        if path := _chosen(page, page.tr("Report of the self-check")):
            presenter.save(path)

    page.check.save_asked.connect(save)
    return presenter


def _record(around: Around, page: PrivacyPage) -> None:
    session, settings = around.library.session, around.settings
    controller = Controller(
        answering(around),
        officer=settings.letters.officer,
        number_permitted=session.number_permitted,
        recipients=("library", "mail") if settings.mail.host else ("library",),
    )
    presenter = RecordPresenter(
        page.register,
        around.library,
        around.tasks,
        controller=controller,
        clock=around.clock,
        say=around.say,
    )

    def save() -> None:
        if path := _chosen(page, page.tr("Record of processing activities")):
            presenter.save(path)

    page.register.save_asked.connect(save)


def _chosen(page: PrivacyPage, title: str) -> Path | None:
    name, _kind = QFileDialog.getSaveFileName(page, title, "", "PDF (*.pdf)")
    return Path(name) if name else None
