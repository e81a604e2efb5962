"""Puts the page of the staff into the menu of the desk, and does what staff ask there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db.domain.pledge import Pledge
from db.domain.staff import Permission, Role, Sitting, StaffMember
from db.errors import InvalidValue, MissingValue, Refused, WeakPassphrase, WrongPassphrase
from db.registers.staff import HandedOut
from desk import messages
from desk.around import Around
from desk.news import News
from desk.staff.page import StaffPage
from desk.staff.view import StaffView
from desk.tasks import Lane, Runner
from desk.widgets.tone import Tone
from desk.window import Made

if TYPE_CHECKING:
    from db.library import Library

translate = QCoreApplication.translate
STAFF: Final = "staff"
KINDS: Final = frozenset({"staff", "sitting", "pledge"})


@dataclass(frozen=True, slots=True)
class _Listed:
    accounts: tuple[StaffMember, ...]
    sittings: tuple[Sitting, ...]
    declared: Mapping[UUID, Pledge] | None
    behind: frozenset[UUID]


class StaffPresenter:
    """Reads the staff when the page is shown; the registers say what is allowed."""

    def __init__(
        self,
        page: StaffPage,
        library: Library,
        runner: Runner,
        news: News,
        say: Callable[[str, Tone], None],
    ) -> None:
        self._page = page
        self._library = library
        self._runner = runner
        self._news = news
        self._say = say
        session = library.session
        self._view = StaffView(own=session.staff_id, given=session.role.given)
        staff, sittings = library.staff, library.sittings
        page.added.connect(lambda name, role: self._do(lambda: staff.invite(name, role), "name"))
        page.role_given.connect(self._give)
        page.reset_asked.connect(lambda who: self._do(lambda: staff.reset(who)))
        page.retired.connect(lambda who: self._do(lambda: staff.dismiss(who)))
        page.brought_back.connect(lambda who: self._do(lambda: staff.bring_back(who)))
        page.ended.connect(lambda desk: self._do(lambda: sittings.end(desk)))
        page.own_changed.connect(self.change_own)
        news.listen(page, KINDS, lambda _change: self.read())

    def begin(self) -> None:
        """Show the staff as they are now; a passphrase handed out before is not shown again."""
        self._view = replace(self._view, handed="", handed_to="", error="", at="")
        self.read()

    def leave(self) -> None:
        """Let go of what is typed and of what was shown once."""
        self._view = StaffView(own=self._view.own, given=self._view.given)
        self._page.wipe()
        self._page.show_view(self._view)

    def read(self) -> None:
        """Read the accounts and the sessions."""
        self._run(self._read, self._listed)

    def _read(self) -> _Listed:
        staff, sittings = self._library.staff.all(), self._library.sittings.all()
        role, pledges = self._library.session.role, self._library.pledges
        if not (role.may(Permission.KEEP_STAFF) or role.may(Permission.MANAGE_RETENTION)):
            return _Listed(staff, sittings, None, frozenset())
        return _Listed(staff, sittings, pledges.last(), pledges.behind())

    def change_own(self, present: str, new: str, again: str) -> None:
        """Give whoever is signed in another passphrase."""
        if new != again:
            words = translate("setup", "The two passphrases are not the same.")
            self._show(error=words, at="again")
            return
        self._do(lambda: self._library.staff.change_passphrase(present, new))

    def _give(self, who: UUID, role: Role) -> None:
        self._do(lambda: self._library.staff.set_role(who, role), "role")

    def _do(self, work: Callable[[], Any], field: str = "") -> None:
        self._run(work, self._done, field)

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None], field: str = "") -> None:
        self._runner.run(
            Lane.STORE,
            work,
            owner=self._page,
            done=done,
            failed=lambda error: self._failed(error, field),
        )

    def _listed(self, listed: _Listed) -> None:
        self._show(
            accounts=listed.accounts,
            sittings=listed.sittings,
            declared=listed.declared,
            behind=listed.behind,
        )

    def _done(self, answer: Any) -> None:
        handed = answer if isinstance(answer, HandedOut) else None
        self._page.wipe()
        self._view = replace(
            self._view,
            handed=handed.passphrase if handed else "",
            handed_to=handed.name if handed else "",
            error="",
            at="",
        )
        self._say(translate("staff", "Done, and every desk will hear it."), Tone.OK)
        self._news.tell(answer.changed if handed else answer)

    def _failed(self, error: Exception, field: str) -> None:
        words = messages.sentence(error, translate)
        if isinstance(error, WeakPassphrase):
            field = "new"
        elif isinstance(error, WrongPassphrase):
            field = "present"
        at = field if isinstance(error, InvalidValue | MissingValue | WeakPassphrase) else ""
        if isinstance(error, WrongPassphrase):
            at = "present"
        self._show(error=words, at=at)
        self._say(words, Tone.ATTENTION if isinstance(error, Refused) else Tone.STOP)

    def _show(self, **changes: Any) -> None:
        self._view = replace(self._view, **changes)
        self._page.show_view(self._view)


def offer(around: Around) -> None:
    """Offer the page; it is read when staff come there, and emptied when they leave."""
    around.window.add_later(STAFF, _title, "people", lambda: _make(around), in_menu=True)


def _make(around: Around) -> Made:
    page = StaffPage()
    presenter = StaffPresenter(page, around.library, around.tasks, around.news, around.say)
    return Made(page, presenter.begin, presenter.leave)


def _title() -> str:
    return translate("staff", "Staff and sessions")
