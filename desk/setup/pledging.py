"""What declaring does: keep it and let in, or go back to who may sign in (P28, P34)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from db.domain.pledge import STAFF_TEXTS
from db.domain.wording import Held, Text
from db.errors import RecordsError
from desk import messages
from desk.setup.pledge_page import PledgePage
from desk.staff_texts import language_of
from desk.tasks import Lane, Runner

if TYPE_CHECKING:
    from db.library import Library


class Pledging:
    """Stands between signing in and the desk of who has something to declare."""

    def __init__(
        self,
        page: PledgePage,
        library: Library,
        words: Mapping[Text, Held],
        runner: Runner,
        *,
        onward: Callable[[Library], object],
        back: Callable[[], object],
    ) -> None:
        self.library: Library | None = library  # open, and nobody's yet
        self._page, self._words, self._runner = page, words, runner
        self._onward, self._back = onward, back
        page.declared.connect(self.declare)
        page.put_off.connect(self.put_off)

    def declare(self) -> None:
        """Write it down and go on to the desk."""
        library = self.library
        if library is None:
            return
        language = language_of(self._words[STAFF_TEXTS[0]])
        self._page.show_busy(busy=True)
        self._runner.run(
            Lane.STORE,
            lambda: library.pledges.declare(self._words, language),
            owner=self._page,
            done=lambda _changed: self._let_in(library),
            failed=self._failed,
        )

    def put_off(self) -> None:
        """Close what was opened and ask who works here."""
        self.close()
        self._back()

    def close(self) -> None:
        """Close the library of who did not declare it."""
        if self.library is not None:
            self.library.close()
            self.library = None

    def _let_in(self, library: Library) -> None:
        self.library = None
        self._onward(library)

    def _failed(self, error: Exception) -> None:
        self._page.show_busy(busy=False)
        self._page.say_error(messages.sentence(error, QCoreApplication.translate))
        if not isinstance(error, RecordsError):
            raise error
