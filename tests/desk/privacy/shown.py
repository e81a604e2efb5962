"""Invented cases, looks and data for the pages on privacy."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from db.domain.access import Access, Odd, Way
from db.domain.incident import Incident
from db.domain.member import Name
from db.domain.processor import AuthorityRequest, Processor, Task
from db.domain.retention import (
    DeletedFor,
    Deletions,
    LegalHold,
    Standing,
    decide_retention,
)
from db.domain.self_check import Facts, Job, self_check
from db.domain.wording import Held, Text
from db.registers.retention import Case
from desk.privacy.log_view import LogView, Look, OddLook
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

AN, BO = (UUID(int=1), "An V. Specimen"), (UUID(int=2), "Bo Peeters Specimen")
SEEN = datetime(2026, 11, 22, 10, 5, tzinfo=UTC)


def look(number: int, staff: tuple[UUID, str], member: str, way: Way) -> Look:
    at = SEEN - timedelta(minutes=17 * number)
    return Look(Access(UUID(int=number), staff[0], way, at), staff[1], member, "Balie 1")


LOG = LogView(
    staff=(AN, BO),
    members=((UUID(int=11), "Cis Specimen Claes"),),
    odd=(
        OddLook(*BO, TODAY, Odd.OWN_NAME, ("An Specimen Peeters", "Dirk Specimen Peeters")),
        OddLook(*BO, TODAY, Odd.MANY, tuple(f"Lid {n} Specimen" for n in range(14))),
    ),
    looks=(
        look(1, AN, "Cis Specimen Claes", Way.COUNTER),
        look(2, AN, "Cis Specimen Claes", Way.CORRECTED),
        look(3, BO, "An Specimen Peeters", Way.FILE),
        look(4, BO, "Dirk Specimen Peeters", Way.NUMBER),
        look(5, BO, "Els Specimen Maes", Way.CONSENT),
    ),
)

PROCESSORS = (
    Processor(
        UUID(int=1),
        "Specimen Mail nv",
        Task.MAIL,
        "Berichten versturen",
        "naam en e-mailadres",
        "BE",
        date(2024, 1, 2),
        "verwerkersovereenkomst 2024/7, map juridisch",
        "mail.example.org",
    ),
    Processor(
        UUID(int=2),
        "Specimen Druk",
        Task.POST,
        "Brieven drukken",
        "naam en adres",
        "NL",
        date(2022, 5, 2),
        "overeenkomst 2022/3",
        active=False,
    ),
)
HELD_TEXTS = (
    Held(
        Text.STATEMENT,
        "2026-1",
        date(2026, 1, 5),
        {"nl": "SPECIMEN. De bibliotheek bewaart uw gegevens zolang u lid bent."},
    ),
    Held(Text.REGULATIONS, "2025"),
)
AUTHORITIES = (
    AuthorityRequest(
        UUID(int=1),
        "Parket Specimen",
        "Wetboek van strafvordering, artikel 46",
        "2026/117",
        "wie op 3 mei een computer gebruikte",
        date(2026, 5, 9),
        given=True,
        may_tell=False,
    ),
)
INCIDENTS = (
    Incident(UUID(int=1), "Lijst met leden bleef liggen", TODAY, SEEN, "namen en adressen", 12),
    Incident(
        UUID(int=2),
        "Mail aan een verkeerd adres",
        date(2026, 10, 2),
        SEEN - timedelta(days=51),
        "titels",
        1,
        no_need="de ontvanger wiste de mail ongelezen",
    ),
)
CHECKED = self_check(
    Facts(
        TODAY,
        {job: date(2026, 11, 20) for job in Job if job is not Job.BACKUP},
        statement="2026-1",
        late_requests=2,
        unlisted_mail="mail.example.org",
    )
)
