"""The window of the program on the screen: what staff work in, or one page that hides it all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from resources.door import resource

if TYPE_CHECKING:
    from desk.window import Window

SMALLEST: Final = (1024, 700)  # a screen of 1024 by 768 minus the bars of the system
USUAL: Final = (1280, 800)


class Frame(QMainWindow):
    """Stands from the first start to the end; whoever signs in gets a window of their own in it.

    While nobody is signed in a page covers it: signing in, the lock, the first start.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets = QStackedWidget()
        self._work: Window | None = None
        self._cover: QWidget | None = None
        self.setCentralWidget(self._sheets)
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.setWindowTitle("Balie")
        self.setWindowIcon(QIcon(str(resource("icons", "app", "balie.svg"))))

    def take_in(self, work: Window) -> None:
        """Have this to work in, behind the cover while there is one.

        Fresh as it is it may stand in the window there: moved in later, all of its style would be
        worked out anew.
        """
        self.put_out()
        self._work = work
        self._sheets.addWidget(work)
        if self.covered:
            work.step_back()
        else:
            self._sheets.setCurrentWidget(work)

    def put_out(self) -> None:
        """End what was worked in, with all that it shows."""
        if self._work is not None:
            self._take_work_out(self._work)
            self._work.deleteLater()
            self._work = None

    def cover(self, page: QWidget) -> None:
        """Hide everything behind one page.

        What is behind leaves the window: a screen reader would find it on a hidden page.
        """
        if self.covered:
            self._take_cover_away()
        elif self._work is not None:
            self._work.step_back()
            self._take_work_out(self._work)
        self._cover = page
        self._sheets.setCurrentIndex(self._sheets.addWidget(page))
        page.setFocus()

    def uncover(self) -> None:
        """Take the covering page away for good."""
        if self.covered:
            self._take_cover_away()
            if self._work is not None:
                if self._work.parentWidget() is None:
                    self._sheets.addWidget(self._work)
                self._sheets.setCurrentWidget(self._work)
                self._work.step_forward()

    @property
    def covered(self) -> bool:
        """Whether a page hides everything."""
        return self._cover is not None

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 -- Qt's name
        """Take along what is behind the cover: a part of its own would outlive the window."""
        if self._work is not None and self._work.parentWidget() is None:
            self._sheets.addWidget(self._work)
        super().closeEvent(event)

    def _take_cover_away(self) -> None:
        if self._cover is not None:
            self._sheets.removeWidget(self._cover)
            self._cover.hide()
            self._cover.deleteLater()
            self._cover = None

    def _take_work_out(self, work: Window) -> None:
        self._sheets.removeWidget(work)
        work.hide()
        work.setParent(None)
