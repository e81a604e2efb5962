"""A card arrives: is it somebody we know? Then their file opens, else a registration begins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from db.domain.clock import Clock, local_day
from db.domain.member import CardTrust, Member, MemberDraft
from db.domain.rectifying import differences
from desk import card_sentences
from desk.card_reader import CardReader, CardReading
from desk.registration.draft import (
    CardDraft,
    draft_from_card,
    without_what_is_shown_only,
)
from desk.registration.presenter import CardOnForm, RegistrationPresenter
from desk.tasks import Lane, Runner
from desk.widgets.status_line import Reader
from desk.widgets.tone import Tone
from eid.errors import CardRemoved, EidError
from eid.identity import Stage

if TYPE_CHECKING:
    from db.library import Library

FORGET_AFTER = 60_000  # milliseconds after the card is out (P4)
CHECKED = (Stage.TRUST, Stage.COMPLETE)


@dataclass(frozen=True, slots=True)
class Known:
    """Whose card it may be: one member found by their number, or several by name and birth."""

    member: Member | None = None
    perhaps: tuple[Member, ...] = ()


def recognise(library: Library, draft: CardDraft) -> Known:
    """Look a card up: by the keyed index of its number, else by name and birth date (P2, P12)."""
    person = draft.draft
    if person.national_number is not None:
        member = library.members.by_national_number(person.national_number)
        if member is not None:
            return Known(member)
    if person.birth_date is None:
        return Known()
    return Known(None, library.members.by_name_and_birth(person.name, person.birth_date))


class Counter(Protocol):
    """What an arrival needs of the counter."""

    def member_arrived(self, member_id: UUID, photo: bytes | None = None) -> None:
        """Open the member whose eID was put in the reader; the photo shows while it is in."""

    def photo(self, photo: bytes | None) -> None:
        """Show the photo on the card, or let go of it."""


class _Way(Enum):
    """What became of the card that is in."""

    ASKING = "asking"
    MEMBER = "member"
    REGISTRATION = "registration"
    TAKEN = "taken"  # by a page that waited for it


Say = Callable[[str, Tone], None]


class Arrivals(QObject):
    """Brings each card where it belongs and says what staff must know about it."""

    def __init__(
        self,
        reader: CardReader,
        library: Library,
        runner: Runner,
        clock: Clock,
        *,
        registration: RegistrationPresenter,
        counter: Counter,
        waits: Callable[[MemberDraft], bool],
        go: Callable[[str], None],
        say: Say,
        forget_after: int = FORGET_AFTER,
        parent: QObject | None = None,
    ) -> None:
        """`waits` takes a card for the page that is shown, if that waits for one."""
        super().__init__(parent)
        self._library = library
        self._runner = runner
        self._clock = clock
        self._registration = registration
        self._counter = counter
        self._waits = waits
        self._go = go
        self._say = say
        self._serial = 0
        self._way = _Way.ASKING
        self._troubled = self._away = False
        self._known = Known()
        self._latest: CardReading | None = None
        self._out = QTimer(self, singleShot=True, interval=forget_after)
        self._out.timeout.connect(self.forget)
        reader.began.connect(self._began)
        reader.progressed.connect(self._progressed)
        reader.failed.connect(self._failed)
        reader.busy.connect(lambda: say(*card_sentences.busy()))
        reader.slow.connect(lambda: say(*card_sentences.slow()))
        reader.removed.connect(self._removed)
        reader.stands.connect(self._stands)

    def forget(self) -> None:
        """Let go of what was read of a card, except what an open form holds."""
        self._out.stop()
        self._latest, self._known = None, Known()
        self._registration.forget_second()

    @property
    def remembers(self) -> bool:
        """Tell whether anything of a card is still in memory here."""
        return self._latest is not None

    @property
    def card(self) -> MemberDraft | None:
        """Give what the card that was read last says, until it is forgotten; None unchecked."""
        latest = self._latest
        return self._draft(latest).draft if latest and latest.data.stage in CHECKED else None

    def _began(self, serial: int) -> None:
        self.forget()
        self._serial, self._way, self._troubled = serial, _Way.ASKING, False
        self._say(*card_sentences.reading())

    def _progressed(self, reading: CardReading) -> None:
        first = self._latest is None
        self._latest = reading
        if first:
            self._say(*card_sentences.reading_of(reading.data.person))
            draft = self._draft(reading)
            if self._waits(draft.draft):
                self._way = _Way.TAKEN
                return
            self._runner.run(
                Lane.STORE,
                lambda: recognise(self._library, draft),
                owner=self,
                done=lambda known: self._recognised(reading.serial, known),
                failed=self._lookup_failed,
            )
        elif self._way is _Way.TAKEN and reading.data.stage in CHECKED:
            self._say(*card_sentences.read(reading.data.person))
        elif self._way is _Way.REGISTRATION:
            self._onto_form(reading)
        elif self._way is _Way.MEMBER:
            self._beside_member(reading)

    def _recognised(self, serial: int, known: Known) -> None:
        if serial != self._serial or self._latest is None:
            return
        self._known = known
        # A card that comes while a form is open may be the guardian's, member or not.
        if known.member is not None and not self._registration.busy:
            self._way = _Way.MEMBER
            self._go("counter")
            self._counter.member_arrived(known.member.id, self._latest.data.photo)
            self._beside_member(self._latest)
        else:
            self._way = _Way.REGISTRATION
            self._go("register")
            self._onto_form(self._latest)

    def _onto_form(self, reading: CardReading) -> None:
        data = reading.data
        draft = self._draft(reading)
        self._registration.card(
            CardOnForm(
                serial=reading.serial,
                draft=draft,
                trust=data.trust,
                expired_on=data.card.valid_until if draft.draft.card_expired else None,
                photo=data.photo,
                reading=data.stage not in CHECKED,
                member=self._known.member is not None,
            )
        )
        self._registration.doubles(reading.serial, self._known.perhaps)
        if data.stage in CHECKED:
            self._say(*card_sentences.ready_to_register(draft.draft))

    def _beside_member(self, reading: CardReading) -> None:
        """Show the photo, and warn when the card is not what it should be."""
        data = reading.data
        self._counter.photo(data.photo)
        draft = self._draft(reading).draft
        if draft.trust is CardTrust.NOT_CONFIRMED:
            self._say(*card_sentences.not_confirmed())
        elif data.stage is Stage.COMPLETE and draft.card_expired:
            self._say(*card_sentences.expired(data.card.valid_until))
        elif data.stage is Stage.COMPLETE and self._known.member is not None:
            self._compare(self._known.member, draft)

    def _compare(self, member: Member, card: MemberDraft) -> None:
        if differences(member, card):
            self._say(*card_sentences.differs())

    def _failed(self, serial: int, error: EidError) -> None:
        if serial == self._serial and self._latest is not None:
            checked = self._latest.data.stage in CHECKED
            self._registration.card_broke(serial, checked=checked)
            if not checked:
                self._latest = None  # a look-up that is still under way finds nobody waiting
        self._serial, self._troubled = serial, True
        if isinstance(error, CardRemoved):  # that it is out has been told then
            self._troubled, self._way = False, _Way.ASKING
        self._say(*card_sentences.trouble(error))

    def _lookup_failed(self, error: Exception) -> None:
        self._say(*card_sentences.trouble(error))

    def _removed(self, _serial: int) -> None:
        if self._latest is not None:
            less = without_what_is_shown_only(self._latest.data)
            self._latest = replace(self._latest, data=less)
        self._registration.card_gone()
        self._counter.photo(None)
        self._out.start()
        if self._troubled:
            self._troubled = False
            self._say(*card_sentences.waiting())
        elif self._way is _Way.REGISTRATION and self._registration.busy:
            self._say(*card_sentences.out())

    def _stands(self, state: Reader) -> None:
        """Ask for a card once a reader that was in trouble is ready again."""
        if state in (Reader.NONE, Reader.NO_SERVICE):
            self._away = True
        elif state is Reader.READY and self._away:
            self._away = self._troubled = False
            self._say(*card_sentences.waiting())

    def _draft(self, reading: CardReading) -> CardDraft:
        permitted = self._library.session.number_permitted
        return draft_from_card(reading.data, number_permitted=permitted, today=self._today())

    def _today(self) -> date:
        return local_day(self._clock.now())
