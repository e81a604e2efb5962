"""What the help offers the desk: a page for each screen by F1, first hints, and the guide."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QFileDialog

from desk.help import contents
from desk.help.hints import Hints, Seen
from desk.help.page import HelpPage
from desk.help.view import HelpView
from desk.tasks import Lane
from desk.widgets import on_page
from desk.widgets.tone import Tone
from desk.window import Made, Window

if TYPE_CHECKING:
    from desk.around import Around

PLACE: Final = "help"
translate = QCoreApplication.translate


class HelpPresenter:
    """Shows the help of the place staff came from, and makes the guide."""

    def __init__(self, page: HelpPage, around: Around, came_from: Callable[[], str]) -> None:
        self._page, self._around, self._window = page, around, around.window
        self._came_from = came_from
        page.other_asked.connect(self.show)
        page.searched.connect(self.search)
        page.back_asked.connect(lambda: self._window.go(came_from()))
        page.save_asked.connect(self._save)
        page.print_asked.connect(self._print)

    def begin(self) -> None:
        """Show the help of the place before."""
        self.show(self._came_from())

    def show(self, place: str) -> None:
        """Show the help of a place."""
        acts = self._window.acts
        names = contents.names(acts)
        others = tuple((key, name) for key, name in names.items() if contents.told(acts, key))
        here = on_page.keys(self._window.page(place))
        told, everywhere = contents.told(acts, place), contents.keys(acts)
        self._page.show_view(HelpView(place, names[place], told, here, everywhere, others))

    def search(self, typed: str) -> None:
        """Offer the screens whose help has these words."""
        self._page.show_found(contents.found(self._window.acts, typed))

    def _save(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self._page, self._page.tr("Guide as PDF"), "", "PDF (*.pdf)"
        )
        if name:
            self.save(Path(name))

    def save(self, path: Path) -> None:
        """Write the guide as a PDF."""
        from desk.help.guide import guide_pdf
        from desk.post.paper import write_file

        content = contents.of_guide(self._window.acts)
        self._make(
            lambda: write_file(path, guide_pdf(*content)),
            translate("help", "The guide is written."),
        )

    def _print(self) -> None:
        from desk.help.guide import guide_pictures
        from desk.post.paper import choose_printer, print_pictures

        printer, content = choose_printer(self._page), contents.of_guide(self._window.acts)
        if printer is not None:
            self._make(
                lambda: print_pictures(printer, guide_pictures(*content)),
                translate("help", "The guide is printed."),
            )

    def _make(self, do: Callable[[], None], told: str) -> None:
        self._around.tasks.run(
            Lane.LONG,
            do,
            owner=self._page,
            done=lambda _none: self._around.say(told, Tone.OK),
            failed=self._around.trouble,
        )


class _Came:
    """From which place staff came to the help."""

    def __init__(self, window: Window) -> None:
        self.place = window.place
        window.arrived.connect(self._arrived)

    def _arrived(self, place: str) -> None:
        if place != PLACE:
            self.place = place


def _make(around: Around, came: _Came) -> Made:
    page = HelpPage()
    return Made(page, HelpPresenter(page, around, lambda: came.place).begin)


def offer(around: Around) -> None:
    """Put help behind F1, and a first hint on each screen, once for each of the staff."""
    window, came = around.window, _Came(around.window)
    window.add_later(
        PLACE,
        lambda: translate("help", "Help"),
        "help",
        lambda: _make(around, came),
        "F1",
        in_menu=True,
    )
    memory = QSettings(str(around.library.home / "hints.ini"), QSettings.Format.IniFormat)
    seen = Seen(memory, around.library.session.staff_id)

    def hint(place: str) -> str:
        told = contents.told(window.acts, place)
        return told.hint if told is not None else ""

    Hints(window, seen, hint)
