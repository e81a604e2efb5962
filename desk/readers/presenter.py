"""What happens on the page of the readers: it looks when asked, and when something changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication

from desk.acts import Act
from desk.card_reader import CardReader
from desk.later import Later
from desk.readers.choice import ReaderChoice
from desk.readers.page import ReadersPage, ReadersView
from desk.tasks import Lane, Runner
from desk.widgets.status_line import Reader
from desk.window import Made, Window
from eid.diagnosis import Diagnosis

translate = QCoreApplication.translate
PLACE: Final = "readers"
STOP_READING: Final = "stop_reading"


class ReadersPresenter:
    """Looks at the readers in the card lane, so that it never disturbs a reading."""

    def __init__(
        self,
        page: ReadersPage,
        runner: Runner,
        choice: ReaderChoice,
        diagnose: Callable[[], Diagnosis],
        failed: Callable[[Exception], None],
    ) -> None:
        self._page = page
        self._runner = runner
        self._choice = choice
        self._diagnose = diagnose
        self._failed = failed
        self._view = ReadersView()
        page.look_asked.connect(self.look)
        page.reader_chosen.connect(self.choose)

    def look(self) -> None:
        """Look at the readers and what is in them."""
        if self._view.looking:
            return
        self._show(replace(self._view, looking=True))
        self._runner.run(
            Lane.CARD, self._diagnose, owner=self._page, done=self._found, failed=self._broke
        )

    def choose(self, reader: str) -> None:
        """Use this reader only, or any."""
        self._choice.choose(reader)
        self._show(replace(self._view, chosen=reader))

    def _found(self, found: Diagnosis) -> None:
        chosen = self._choice.chosen([reader.name for reader in found.readers])
        self._show(ReadersView(found, chosen))

    def _broke(self, error: Exception) -> None:
        self._show(replace(self._view, looking=False))
        self._failed(error)

    def _show(self, view: ReadersView) -> None:
        self._view = view
        self._page.show_view(view)


def _why_no_stop(reader: CardReader) -> str:
    reads = reader.state is Reader.READING
    return "" if reads else translate("readers", "No card is being read.")


def offer(
    window: Window, parts: Later[tuple[ReadersPage, ReadersPresenter]], reader: CardReader
) -> None:
    """Put the page in the menu of a window, and keep it true while it is shown."""

    def make() -> Made:
        page, presenter = parts()
        return Made(page, presenter.look)

    window.add_later(
        PLACE,
        lambda: translate("readers", "Card reader"),
        "reader",
        make,
        in_menu=True,  # needed when something is wrong
    )
    window.offer(
        Act(
            STOP_READING,
            lambda: translate("readers", "Stop reading the card"),
            "",
            "stop",
            in_menu=True,
            why_not=lambda: _why_no_stop(reader),
        ),
    )
    window.asked.connect(lambda key: reader.cancel() if key == STOP_READING else None)

    def look_if_shown(state: Reader) -> None:
        if window.place == PLACE and state is not Reader.READING:
            parts()[1].look()

    reader.stands.connect(look_if_shown)
    reader.removed.connect(lambda _serial: look_if_shown(reader.state))
