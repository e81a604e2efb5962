"""Puts the registration into the window of the desk; its page is made when it is first needed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desk.registration.page import RegistrationPage
from desk.registration.presenter import RegistrationPresenter
from desk.registration.view import RegistrationView
from desk.registration.wiring import wire
from desk.window import Made


class RegistrationPlace(QObject):
    """Stands for the page to its presenter, and lets the page catch up once it is made."""

    def __init__(self, furnish: Callable[[RegistrationPage], None], parent: QObject) -> None:
        """`furnish` adds to the page what more it needs."""
        super().__init__(parent)
        self._furnish = furnish
        self._page: RegistrationPage | None = None

    def show_view(self, view: RegistrationView) -> None:
        """Show one picture of the registration, if the page is there to show it."""
        if self._page is not None:
            self._page.show_view(view)

    def owner(self) -> QObject:
        """Give the object whose end makes answers unwanted."""
        return self

    def make(self, presenter: RegistrationPresenter, begin: Callable[[], object]) -> Made:
        """Make the page and have it show how far the registration is."""
        self._page = page = RegistrationPage()
        wire(page, presenter)
        self._furnish(page)
        page.show_view(presenter.view)
        return Made(page, begin)
