"""What happens on the registration page: cards come and go, staff type, save or cancel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID

from PySide6.QtCore import QObject

from db.domain.birth_date import BirthDate
from db.domain.clock import Clock, local_day
from db.domain.member import Member, MemberDraft, Name, Source
from db.domain.registration import check_guardian_card
from db.errors import InvalidValue, Refused
from desk.news import News
from desk.registration.doubles import to_look_up
from desk.registration.draft import CardDraft
from desk.registration.form import (
    CARD_FIELDS,
    Form,
    GuardianForm,
    consents_from_form,
    corrected,
    draft_from_form,
    form_from_draft,
    problems_in,
)
from desk.registration.state import State
from desk.registration.view import Ground, RegistrationView, view_of
from desk.tasks import Lane, Runner
from eid.identity import Trust

if TYPE_CHECKING:
    from db.library import Library


@dataclass(frozen=True, slots=True)
class CardOnForm:
    """What one reading has given so far; `serial` tells readings apart."""

    serial: int
    draft: CardDraft
    trust: Trust
    expired_on: date | None = None
    photo: bytes | None = field(default=None, repr=False)
    reading: bool = True
    member: bool = False  # a member's file carries its number


class Page(Protocol):
    """What the presenter needs of the page."""

    def show_view(self, view: RegistrationView) -> None:
        """Show one picture of the registration."""

    def owner(self) -> QObject | None:
        """Give the object whose end makes answers unwanted."""


@dataclass(frozen=True, slots=True)
class Exits:
    """Where the page leads."""

    saved: Callable[[Member], None]
    closed: Callable[[], None]
    open_member: Callable[[UUID], None]
    trouble: Callable[[Exception], None]


class RegistrationPresenter:
    """Decides; holds the one registration this desk is working on."""

    def __init__(
        self,
        page: Page,
        library: Library,
        runner: Runner,
        news: News,
        clock: Clock,
        *,
        exits: Exits,
        language: Callable[[], str],
    ) -> None:
        self._page = page
        self._library = library
        self._runner = runner
        self._news = news
        self._clock = clock
        self._exits = exits
        self._language = language
        session = library.session
        self._ground = Ground(session.number_permitted, session.training)
        self._state = State()
        self._serial = 0
        self._guardian_serial = 0
        self._left_alone = 0
        self._second: CardOnForm | None = None
        self._looked_up: tuple[Name, BirthDate] | None = None

    @property
    def busy(self) -> bool:
        """Tell whether staff are in the middle of a registration."""
        return not self._state.empty

    @property
    def view(self) -> RegistrationView:
        """Give what the page shows."""
        return view_of(self._state, self._ground, self._today())

    def begin(self, source: Source) -> None:
        """Start an empty registration, from a document or a form."""
        self._restart(State(source=source))

    def card(self, card: CardOnForm) -> None:
        """Take what a card gives; another card never replaces what is not saved yet."""
        if card.serial == self._guardian_serial:
            self._take_guardian(card)
        elif card.serial == self._left_alone:
            return
        elif card.serial == self._serial or self._same_person(card.draft):
            self._serial = card.serial
            self._fill(card)
        elif self._state.empty:
            self._start(card)
        else:
            self._second = replace(card, photo=None)
            self._show(second=card.draft)

    def doubles(self, serial: int, members: tuple[Member, ...]) -> None:
        """Show who may be the same person already."""
        if serial == self._serial:
            self._show(doubles=members)

    def card_gone(self) -> None:
        """Forget the photo as soon as the card is out; what was read stays in the form (P4)."""
        self._show(photo=None, reading=False)

    def card_broke(self, serial: int, *, checked: bool) -> None:
        """Drop what an unfinished reading gave, unless staff worked on it or it was checked."""
        if serial != self._serial:
            self.forget_second()
        elif checked or self._worked_on():
            self._show(reading=False, photo=None)
        else:
            self._restart(State())

    def forget_second(self) -> None:
        """Let go of a second card's data."""
        self._second = None
        self._show(second=None)

    def edited(self, form: Form) -> None:
        """Take what staff typed or ticked; a guardian who is another one has no card here."""
        by_card = form.guardian.identified_by is Source.CARD
        card = self._state.guardian_card if by_card else None
        self._show(form=form, guardian_card=card, problems=())
        if self._state.basis is None:  # of a card that was read, the arrival looks
            self._look_for_doubles(to_look_up(form, self._today()))

    def give_card(self, library_card: str) -> None:
        """Take the library card that was scanned for the person being registered."""
        self.edited(replace(self._state.form, library_card=library_card))

    def source_chosen(self, source: Source) -> None:
        """Take whether a registration without a card is from a document or a form."""
        if self._state.basis is None:
            self._show(source=source)

    def second_is_guardian(self) -> None:
        """Take the name on the second card as the guardian's; never their number (P6)."""
        if self._second is not None:
            card, self._second = self._second, None
            self._guardian_serial = card.serial
            self._take_guardian(card)

    def second_is_nothing(self) -> None:
        """Leave the form as it is, whatever else the second card still says."""
        if self._second is not None:
            self._left_alone = self._second.serial
        self.forget_second()

    def second_is_new(self) -> None:
        """Drop the open registration and start one with the second card."""
        if self._second is not None:
            card, self._second = self._second, None
            self._start(card)

    def open_member(self, member_id: UUID) -> None:
        """Leave the registration for the file of somebody who is a member already."""
        self._restart(State())
        self._exits.open_member(member_id)

    def cancel(self) -> None:
        """Stop; nothing is kept."""
        self._restart(State())
        self._exits.closed()

    def forget(self) -> None:
        """Let go of everything, as at the lock; nobody is told."""
        self._restart(State())

    def put_away(self) -> State | None:
        """Let go of everything; give what staff typed without a card, to take it up again (P4)."""
        state = self._state
        self._restart(State())
        typed = not state.empty and state.basis is None and not state.saving
        if not typed:
            return None
        kept = state.form
        if state.guardian_card is not None:
            kept = replace(kept, guardian=GuardianForm())
        return replace(state, form=kept, guardian_card=None, second=None, photo=None)

    def take_up(self, state: State) -> None:
        """Go on with what was put away."""
        self._restart(state)

    def save(self) -> None:
        """Have the member registered, or show what stands in the way."""
        state, today = self._state, self._today()
        if state.saving:
            return
        problems = problems_in(state.form, state.basis, today)
        if problems:
            self._show(problems=problems)
            return
        try:
            typed = draft_from_form(state.form, state.basis, state.source, today)
            draft = replace(typed, guardian_card=state.guardian_card)
            consents = consents_from_form(
                state.form.consents, self._language(), by_guardian=state.needs_guardian(today)
            )
        except Refused as problem:
            self._show(problems=(problem,))
            return
        self._show(saving=True, problems=())
        self._runner.run(
            Lane.STORE,
            lambda: self._library.members.register(draft, consents, first_year=True),
            owner=self._page.owner(),
            done=self._saved,
            failed=self._failed,
        )

    def _saved(self, registered: Any) -> None:
        self._restart(State())
        self._news.tell(registered.changed)
        self._exits.saved(registered.member)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._show(saving=False, problems=(error,))
        else:
            self._show(saving=False)
            self._exits.trouble(error)

    def _look_for_doubles(self, who: tuple[Name, BirthDate] | None) -> None:
        if who == self._looked_up:
            return
        self._looked_up = who
        if who is None:
            self._show(doubles=())
            return

        def found(members: tuple[Member, ...]) -> None:
            if who == self._looked_up:
                self._show(doubles=members)

        self._runner.run(
            Lane.STORE,
            lambda: self._library.members.likely_doubles(*who),
            owner=self._page.owner(),
            done=found,
            failed=self._exits.trouble,
        )

    def _take_guardian(self, card: CardOnForm) -> None:
        """Fill the guardian in; a verdict that comes later may still take the identity away."""
        said, before = card.draft.draft, self._state.form.guardian
        held: MemberDraft | None = said
        problems: tuple[Refused, ...] = ()
        try:
            check_guardian_card(said, training=self._ground.training, today=self._today())
        except InvalidValue as refused:
            held, problems = None, (refused,)
        same = (before.surname, before.given_names) == (said.name.surname, said.name.given_names)
        guardian = GuardianForm(
            surname=said.name.surname,
            given_names=said.name.given_names,
            relation=before.relation,
            identified_by=Source.CARD if held else None,
            member=held is not None and card.member,
            permits=before.permits and same,  # what somebody else permitted holds no more
        )
        form = replace(self._state.form, guardian=guardian)
        self._show(form=form, guardian_card=held, second=None, problems=problems)

    def _start(self, card: CardOnForm) -> None:
        self._serial = card.serial
        self._state = State(source=Source.CARD)
        self._fill(card)

    def _worked_on(self) -> bool:
        basis = self._state.basis
        return basis is None or self._state.form != form_from_draft(basis.draft)

    def _same_person(self, card: CardDraft) -> bool:
        basis = self._state.basis
        if basis is None:
            return False
        mine, theirs = basis.draft, card.draft
        numbers = (mine.national_number, theirs.national_number)
        if None not in numbers:
            return numbers[0] == numbers[1]
        return (mine.name, mine.birth_date) == (theirs.name, theirs.birth_date)

    def _fill(self, card: CardOnForm) -> None:
        state = self._state
        kept = corrected(state.form, state.basis)
        said = form_from_draft(card.draft.draft)
        news = {name: getattr(said, name) for name in CARD_FIELDS if name not in kept}
        self._show(
            form=replace(state.form, **news),
            basis=card.draft,
            trust=card.trust,
            expired_on=card.expired_on,
            photo=card.photo,
            reading=card.reading,
        )

    def _restart(self, state: State) -> None:
        self._serial, self._guardian_serial, self._left_alone = 0, 0, 0
        self._second, self._looked_up = None, None
        self._state = state
        self._page.show_view(self.view)

    def _show(self, **changes: Any) -> None:
        self._state = replace(self._state, **changes)
        self._page.show_view(self.view)

    def _today(self) -> date:
        return local_day(self._clock.now())
