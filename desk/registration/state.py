"""A registration in the making: what the card gave, what staff typed, what is still to come."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from db.domain.member import Member, MemberDraft, Source
from db.domain.registration import needs_guardian
from db.errors import Refused
from desk.registration.draft import CardDraft
from desk.registration.form import Form, draft_from_form
from eid.identity import Trust


@dataclass(frozen=True, slots=True)
class State:
    """Everything the registration page works with; in memory only, gone at save or cancel (P4)."""

    form: Form = field(default_factory=Form)
    source: Source = Source.DOCUMENT
    basis: CardDraft | None = None
    trust: Trust | None = None  # what the signatures said, file by file; None without a card
    expired_on: date | None = None
    reading: bool = False  # the card still has more to tell
    photo: bytes | None = field(default=None, repr=False)
    doubles: tuple[Member, ...] = ()
    guardian_card: MemberDraft | None = field(default=None, repr=False)  # theirs, read here
    second: CardDraft | None = None  # another card came while this form was open
    problems: tuple[Refused, ...] = ()
    saving: bool = False

    @property
    def empty(self) -> bool:
        """Tell whether nothing would be lost by starting anew."""
        return self.basis is None and self.form == Form()

    def needs_guardian(self, today: date) -> bool:
        """Tell whether a parent must permit this: under 16, or possibly so (P6)."""
        try:
            draft = draft_from_form(self.form, self.basis, self.source, today)
        except Refused:
            return self.basis is not None and needs_guardian(self.basis.draft, today)
        return needs_guardian(draft, today)
