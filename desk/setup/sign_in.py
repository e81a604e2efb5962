"""What signing in does: open the store with the passphrase, or say why it stays closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db.domain.clock import Clock
from db.domain.passphrase import SHORTEST
from db.errors import NewPassphraseNeeded, RecordsError, WeakPassphrase
from db.home import staff_slots
from desk.language import explain
from desk.setup.sign_in_page import SignInPage, SignInView
from desk.tasks import Lane, Runner

if TYPE_CHECKING:
    from db.library import Library

translate = QCoreApplication.translate


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

    def ask(self, *, locked: bool = False, chosen: UUID | None = None, **said: Any) -> None:
        """Show who may sign in; `said` is what else the view says."""
        slots = staff_slots(self._home)
        self._show(SignInView(slots, locked=locked, chosen=chosen, **said))

    def scanned(self) -> None:
        """Tell that a scan does nothing as long as nobody is signed in."""
        words = translate("setup", "Nobody is signed in here: this scan did nothing.")
        self._show(replace(self._view, error=words))

    def sign(self, staff_id: UUID, passphrase: str, new: str = "", again: str = "") -> None:
        """Try a passphrase; working it out takes a moment and is done in the store lane."""
        if passphrase.strip().isdigit() and len(passphrase.strip()) < SHORTEST:
            self.scanned()  # too short for a passphrase: somebody scanned into the field
            return
        if self._view.renew and new != again:
            words = translate("setup", "The two passphrases are not the same.")
            self._show(replace(self._view, error=words))
            return
        self._show(replace(self._view, busy=True, error="", chosen=staff_id, forgotten=False))
        self._runner.run(
            Lane.STORE,
            lambda: self._open(staff_id, passphrase, new),
            owner=self._page,
            done=self._let_in,
            failed=self._keep_out,
        )

    def renew(self, key: str, new: str, again: str) -> None:
        """Give the first administrator a new passphrase, with the key on the recovery sheet."""
        if new != again:
            words = translate("setup", "The two passphrases are not the same.")
            self._show(replace(self._view, error=words, forgotten=True))
            return
        self._show(replace(self._view, busy=True, error="", forgotten=True))
        self._runner.run(
            Lane.STORE,
            lambda: self._renew(key, new),
            owner=self._page,
            done=self._let_in,
            failed=self._keep_out,
        )

    def _renew(self, key: str, new: str) -> Library:
        from db.recovery_sheets import renew_by_sheet  # heavy: it belongs to the lane

        return renew_by_sheet(self._home, key, new, self._clock)

    def _open(self, staff_id: UUID, passphrase: str, new: str) -> Library:
        from db.library import open_library  # heavy: it belongs to the lane

        return open_library(self._home, staff_id, passphrase, self._clock, new_passphrase=new)

    def _let_in(self, library: Library) -> None:
        self._show(replace(self._view, busy=True, renew=False))
        self._page.passphrase.wipe()
        self._page.forgotten.wipe()
        self._opened(library)

    def _keep_out(self, error: Exception) -> None:
        words = explain(error)
        own = isinstance(error, NewPassphraseNeeded | WeakPassphrase)
        renew = own and not self._view.forgotten
        self._show(replace(self._view, busy=False, error=words, renew=renew))
        if not isinstance(error, RecordsError):
            raise error

    def _show(self, view: SignInView) -> None:
        self._view = view
        self._page.show_view(view)
