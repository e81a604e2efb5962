"""The window as staff know it, made once, around one screen after another."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from desk.frame import Frame
from desk.widgets.status_line import Connection, Reader
from desk.window import Window
from tests.desk.ends import end, end_object
from tests.desk.screens import PAGES

translate = QCoreApplication.translate

# What stands in the rail of a desk: the context and the text of its name, its picture, its key.
RAIL = (
    ("app", "Counter", "desk", ""),
    ("app", "Take back", "book-in", "F3"),
    ("app", "Member file", "person", ""),
    ("app", "Register", "person-plus", "F7"),
    ("holds", "Holds", "bookmark", ""),
    ("inbox", "To look at", "inbox", "Ctrl+I"),
)
# Screens that hide everything else.
ALONE = (
    *("sign in", "sign in with a passphrase that was handed out", "lock"),
    "a passphrase that was forgotten",
    *("first start", "ready to start", "recovery"),
)


class Showcase:
    """A window that shows one screen of `PAGES` at a time."""

    def __init__(self, code: str = "", width: int = 1024, height: int = 768) -> None:
        self.code = code  # the language that is spoken
        self.frame, self.window = Frame(), Window()
        self.frame.take_in(self.window)
        for context, name, symbol, key in RAIL:
            self.window.add_place(name, partial(translate, context, name), symbol, QWidget(), key)
        self.window.rail.name_library("Hasselt · Balie 1")
        self.window.status.show_connection(Connection.OFFLINE, 12, "14:03")
        self.window.status.show_reader(Reader.READY)
        self.window.status.show_staff("An V. Specimen")
        self.window.status.show_clock("14:05")
        self.frame.resize(width, height)
        self.frame.show()

    @contextmanager
    def showing(self, name: str) -> Iterator[QWidget]:
        """Show a screen, and take it away afterwards."""
        page = PAGES[name]()
        if name in ALONE:
            self.frame.cover(page)
        else:
            self.window.pages.setCurrentIndex(self.window.pages.addWidget(page))
        self.settle()
        try:
            yield page
        finally:
            if name in ALONE:
                self.frame.uncover()
            else:
                self.window.pages.removeWidget(page)
            end_object(page)

    @staticmethod
    def settle() -> None:
        """Let what asks for room by turns come to rest."""
        for _ in range(3):
            QApplication.processEvents()

    def end(self) -> None:
        """Take the window away."""
        end(self.frame)
