"""What the membership in the file shows, and what staff ask of it, in frozen values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db.domain.block import Block, BlockCode, Severity
from db.domain.household import HouseholdLine
from db.domain.membership import Category, CategoryDecision, Period, Proof
from desk.language import money
from desk.memberships.words import TONES, block_detail, block_words, severity_words
from desk.widgets.row import Row
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library


@dataclass(frozen=True, slots=True)
class MembershipView:
    """Everything on one membership."""

    member_id: UUID
    category: CategoryDecision
    categories: tuple[Category, ...]
    ends_on: date
    next_period: Period
    fee_cents: int
    card_fee_cents: int
    library_card: str = field(repr=False)
    blocks: tuple[Block, ...] = ()
    household: tuple[HouseholdLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Proven:
    """That staff saw a proof, as they filled it in."""

    category: str
    proof: Proof
    until: str


@dataclass(frozen=True, slots=True)
class NewCard:
    """Another card for the member."""

    card: str = field(repr=False)
    reason: str = field(repr=False)
    free: bool = False


@dataclass(frozen=True, slots=True)
class NewBlock:
    """A block that staff put there; `until` is empty when it has no end."""

    code: BlockCode
    severity: Severity
    reason: str = field(repr=False)
    until: str = ""


def read_view(library: Library, member_id: UUID) -> MembershipView:
    """Read the membership of a member; raise UnknownMember."""
    found = library.memberships.of_member(member_id)
    return MembershipView(
        member_id=found.member_id,
        category=found.category,
        categories=library.memberships.categories(),
        ends_on=found.ends_on,
        next_period=found.next_period,
        fee_cents=found.fee_cents,
        card_fee_cents=found.card_fee_cents,
        library_card=found.library_card,
        blocks=library.blocks.of_member(member_id),
        household=library.households.of_member(member_id),
    )


def block_row(block: Block) -> Row:
    """Put a block into words for a list."""
    tone = TONES[block.severity]
    words = block_words(block.code)
    aside = severity_words(block.severity)
    return Row(str(block.id or block.code), words, block_detail(block), aside, tone, tone.icon)


def household_row(line: HouseholdLine) -> Row:
    """Put a member of a household into words; of an adult no more than the name."""
    name = f"{line.name.given_names} {line.name.surname}"
    if not line.child:
        return Row(str(line.id), name, symbol="person")
    loans = QCoreApplication.translate("memberships", "%n item(s) at home", "", line.loans or 0)
    parent = QCoreApplication.translate("memberships", "child, permission by {name}")
    cents = line.balance_cents or 0
    owed = money(cents) if cents else ""
    detail = " · ".join(p for p in (parent.format(name=line.guardian), loans) if p)
    return Row(
        str(line.id), name, detail, owed, Tone.ATTENTION if cents > 0 else Tone.NEUTRAL, "person"
    )
