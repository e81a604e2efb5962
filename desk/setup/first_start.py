"""What the first start does: found a library or join one, then hand over the open library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from db.domain.clock import Clock
from db.domain.passphrase import check_passphrase
from db.domain.setup import CentralAddress, Setup
from db.errors import InvalidValue, MissingValue, RecordsError, WeakPassphrase
from desk import messages
from desk.setup.first_start_page import (
    FOUND,
    FirstStartForm,
    FirstStartPage,
    FirstStartView,
    read_ground_date,
)
from desk.tasks import Lane, Runner

if TYPE_CHECKING:
    from db.library import Library

# The fields of the form by the names the records give them.
_PLACES = {
    "library_name": "library",
    "branch_name": "branch",
    "desk_branch": "branch",
    "staff_name": "staff",
}
Opened = Callable[["Library", str], None]


class FirstStart:
    """Makes the home of a desk; `opened` gets the library and, for a new one, its recovery key."""

    def __init__(
        self,
        page: FirstStartPage,
        home: Path,
        runner: Runner,
        clock: Clock,
        opened: Opened,
    ) -> None:
        self._page = page
        self._home = home
        self._runner = runner
        self._clock = clock
        self._opened = opened
        self.notice = ""  # what did not work, though the library is there

    def start(self, form: FirstStartForm) -> None:
        """Do it, or show what stands in the way."""
        problem = _problem(form)
        if problem is not None:
            self._page.show_view(problem)
            return
        self._page.show_view(FirstStartView(busy=True))
        self._runner.run(
            Lane.STORE,
            lambda: self._found(form) if form.way == FOUND else self._join(form),
            owner=self._page,
            done=lambda made: self._opened(*made),
            failed=self._failed,
        )

    def _found(self, form: FirstStartForm) -> tuple[Library, str]:
        from db.library import create_library, prepare_central  # heavy: they belong to the lane

        setup = Setup(
            library_name=form.library,
            branch_name=form.branch,
            staff_name=form.staff,
            passphrase=form.passphrase,
            desk_name=form.desk,
            ground_reference=form.ground,
            ground_date=read_ground_date(form.ground_date),
        )
        address = CentralAddress(form.central, form.central_password)
        if form.central:
            prepare_central(address)  # before anything is made: a second try would find a library
        library, recovery_key = create_library(self._home, setup, self._clock)
        if form.central:
            self.notice = _connected(library, address)
        return library, recovery_key

    def _join(self, form: FirstStartForm) -> tuple[Library, str]:
        from db.library import join_library  # heavy: it belongs to the lane

        library = join_library(
            self._home,
            CentralAddress(form.central, form.central_password),
            form.recovery_key,
            staff_name=form.staff,
            passphrase=form.passphrase,
            desk_name=form.desk,
            branch_name=form.branch,
            clock=self._clock,
        )
        return library, ""

    def _failed(self, error: Exception) -> None:
        self._page.show_view(_view(error))
        if not isinstance(error, RecordsError):
            raise error


def _connected(library: Library, address: CentralAddress) -> str:
    """Bring a new library to its centre; what goes wrong is told beside the key, not instead."""
    try:
        library.connect_central(address)
        library.sync()
    except RecordsError as error:
        return messages.sentence(error, QCoreApplication.translate)
    return ""


def _problem(form: FirstStartForm) -> FirstStartView | None:
    """Find what can be told before anything is tried."""
    must = ("library", "branch", "desk", "staff", "passphrase")
    if form.way != FOUND:
        must = ("central", "recovery_key", "desk", "staff", "passphrase")
    lacking = next((name for name in must if not getattr(form, name)), None)
    if lacking is not None:
        return FirstStartView(QCoreApplication.translate("setup", "Fill this in."), lacking)
    return _problem_of_new(form) if form.way == FOUND else None


def _problem_of_new(form: FirstStartForm) -> FirstStartView | None:
    try:
        check_passphrase(form.passphrase)
        read_ground_date(form.ground_date)
    except WeakPassphrase as weak:
        return _view(weak)
    except ValueError:
        words = QCoreApplication.translate("setup", "This is no date. Write day/month/year.")
        return FirstStartView(words, "ground_date")
    if form.passphrase != form.again:
        words = QCoreApplication.translate("setup", "The two passphrases are not the same.")
        return FirstStartView(words, "again")
    return None


def _view(error: Exception) -> FirstStartView:
    words = messages.sentence(error, QCoreApplication.translate)
    return FirstStartView(words, _place(error))


def _place(error: Exception) -> str:
    if isinstance(error, MissingValue | InvalidValue):
        return _PLACES.get(error.field, error.field)
    if isinstance(error, WeakPassphrase):
        return "passphrase"
    return ""
