"""Invented cases, looks and data for the pages on privacy."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from db.domain.member import Name
from db.domain.retention import (
    DeletedFor,
    Deletions,
    LegalHold,
    Standing,
    decide_retention,
)
from db.registers.retention import Case
from desk.privacy.view import CaseLine, RetentionView

TODAY = date(2026, 11, 22)


def line(number: int, given: str, standing: Standing, hold: LegalHold | None = None) -> CaseLine:
    name = Name("Specimen Peeters", given)
    return CaseLine(Case(UUID(int=number), name, standing, decide_retention(standing, TODAY)), hold)


HELD = LegalHold(UUID(int=90), UUID(int=4), "Klacht over een boete", date(2027, 3, 1), UUID(int=1))
RETENTION = RetentionView(
    TODAY,
    (
        line(1, "An", Standing(date(2024, 5, 3), last_settled=date(2024, 11, 20))),
        line(2, "Bo", Standing(date(2024, 5, 3), open_loans=2, owes_cents=750)),
        line(3, "Cis", Standing(date(2024, 12, 1), last_return=date(2024, 12, 9))),
        line(4, "Dirk", Standing(date(2024, 12, 2), held_until=HELD.until), HELD),
    ),
    (
        Deletions(date(2026, 11, 20), DeletedFor.RETENTION, 3),
        Deletions(date(2026, 11, 20), DeletedFor.REQUEST, 1),
        Deletions(date(2026, 11, 2), DeletedFor.RETENTION, 12),
    ),
)
