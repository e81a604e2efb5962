"""What signing in does: open the store with the passphrase, or say why it stays closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db.domain.clock import Clock
from db.errors import RecordsError
from db.home import staff_slots
from desk import messages
from desk.setup.sign_in_page import SignInPage, SignInView
from desk.tasks import Lane, Runner

if TYPE_CHECKING:
    from db.library import Library


class SignIn:
    """Opens the library of a home for the staff member who proves who they are."""

    def __init__(
        self,
        page: SignInPage,
        home: Path,
        runner: Runner,
        clock: Clock,
        opened: Callable[[Library], None],
    ) -> None:
        self._page = page
        self._home = home
        self._runner = runner
        self._clock = clock
        self._opened = opened
        self._view = SignInView(())

    def ask(self, *, locked: bool = False, chosen: UUID | None = None, place: str = "") -> None:
        """Show who may sign in."""
        slots = staff_slots(self._home)
        self._show(SignInView(slots, locked=locked, chosen=chosen, place=place))

    def sign(self, staff_id: UUID, passphrase: str) -> None:
        """Try a passphrase; working it out takes a moment and is done in the store lane."""
        self._show(replace(self._view, busy=True, error="", chosen=staff_id))
        self._runner.run(
            Lane.STORE,
            lambda: self._open(staff_id, passphrase),
            owner=self._page,
            done=self._let_in,
            failed=self._keep_out,
        )

    def _open(self, staff_id: UUID, passphrase: str) -> Library:
        from db.library import open_library  # heavy: it belongs to the lane

        return open_library(self._home, staff_id, passphrase, self._clock)

    def _let_in(self, library: Library) -> None:
        self._show(replace(self._view, busy=False))
        self._opened(library)

    def _keep_out(self, error: Exception) -> None:
        words = messages.sentence(error, QCoreApplication.translate)
        self._show(replace(self._view, busy=False, error=words))
        if not isinstance(error, RecordsError):
            raise error

    def _show(self, view: SignInView) -> None:
        self._view = view
        self._page.show_view(view)
