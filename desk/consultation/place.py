"""What asking the National Register offers the desk: a tab in the member file, once it is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from db.domain.consultation import NationalRegister
from db.domain.staff import Permission
from desk.consultation.filled_in import missing
from desk.consultation.presenter import ConsultationPresenter
from desk.consultation.tab import ConsultationTab
from desk.members.part import FilePart

if TYPE_CHECKING:
    from desk.around import Around


def offer(around: Around) -> None:
    """Put the National Register in the member file, where the library and the role may ask it."""
    session = around.library.session
    may = session.number_permitted and session.role.may(Permission.SHOW_NUMBER)
    if not may or missing(around.settings.national_register):
        return
    around.file.add_part(lambda: _part(around))


def _part(around: Around) -> FilePart:
    tab = ConsultationTab()
    presenter = ConsultationPresenter(
        tab,
        around.library,
        around.tasks,
        around.news,
        register=lambda: _register(around),
        say=around.say,
    )
    return FilePart(tab, _title, presenter.follow, tab.retranslate)


def _title() -> str:
    return QCoreApplication.translate("consultation", "National Register")


def _register(around: Around) -> NationalRegister:
    """Open the papers anew each time: what is asked seldom need not lie in memory."""
    from desk.consultation.ready import national_register  # XML is for who asks

    library = around.library
    passphrase = library.consultations.key_passphrase()
    settings = around.settings.national_register
    return national_register(settings, passphrase, around.clock, library.home)
