"""An invented member file for pages under test."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

from db.domain.birth_date import BirthDate
from db.domain.consent import Purpose, Way
from db.domain.household import HouseholdLine
from db.domain.member import CardTrust, Guardian, Name, PostalAddress, Source
from db.domain.retention import Standing, decide_retention
from db.registers.retention import Case
from desk.members.view import ConsentLine, ConsentView, FileView
from tests.desk.counter import shown

GIVEN = ConsentLine(True, datetime(2026, 3, 14, 9, 7, tzinfo=UTC), Way.SCREEN, "An V. Specimen")
GIVEN_BEFORE = ConsentLine(True, datetime(2025, 3, 14, 9, 7, tzinfo=UTC), Way.PAPER, "Bo Specimen")
WITHDRAWN = ConsentLine(False, datetime(2025, 9, 2, 15, 30, tzinfo=UTC), Way.SCREEN, "Bo Specimen")
TODAY = date(2026, 11, 22)
STANDING = Standing(date(2027, 3, 14), open_loans=4, owes_cents=1500)
RETENTION = decide_retention(STANDING, TODAY)
FILE = FileView(
    id=UUID(int=100),
    name=Name("Peeters SPECIMEN", "Jan"),
    birth_date=BirthDate(1985, 4, 12),
    address=PostalAddress("Limburgplein 1", "3500", "Hasselt"),
    library_card="20000000000018",
    has_number=True,
    number_permitted=True,
    may_see_number=True,
    child=False,
    guardian=None,
    source=Source.CARD,
    trust=CardTrust.CONFIRMED,
    corrected=frozenset({"address"}),
    registered_at=datetime(2024, 3, 14, 9, 0, tzinfo=UTC),
    registered_by="An V. Specimen",
    ends_on=date(2027, 3, 14),
    not_returned=1,
    case=Case(UUID(int=100), Name("Peeters SPECIMEN", "Jan"), STANDING, RETENTION),
    today=TODAY,
    loans=(shown.loan(2, late=3), shown.loan(3, days=9), shown.loan(0), shown.loan(1)),
    consents=(
        ConsentView(
            Purpose.EMAIL, True, "jan.peeters@example.org", (GIVEN, WITHDRAWN, GIVEN_BEFORE)
        ),
        ConsentView(Purpose.TELEPHONE, False, "", ()),
        ConsentView(Purpose.GENDER, False, "", (WITHDRAWN,)),
    ),
)
CHILD = replace(
    FILE,
    id=UUID(int=101),
    name=Name("Peeters SPECIMEN", "Tom"),
    birth_date=BirthDate(2016, 9, 1),
    child=True,
    guardian=Guardian(FILE.name, "parent", Source.CARD, FILE.id),
)
PARENT = replace(
    FILE, children=(HouseholdLine(CHILD.id, CHILD.name, True, "", loans=3, balance_cents=150),)
)
