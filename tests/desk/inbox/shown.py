"""What an inbox may show: one entry of every sort, with invented people."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from db.domain.decision import Outcome
from db.domain.inbox import Entry, Settled, Side, Told
from db.domain.member import Name
from desk.inbox.view import InboxView

AT = datetime(2026, 11, 22, 13, 3, tzinfo=UTC)
JAN, AN = Name("Specimen Peeters", "Jan"), Name("Specimen Maes", "An")
FIRST = Side(JAN, staff="Kim Specimen", desk="Balie 1", at=AT, due_on=date(2026, 12, 20),
             counts=False)  # fmt: skip
SECOND = Side(AN, staff="Lou Specimen", desk="Balie 2", at=AT + timedelta(minutes=5),
              due_on=date(2026, 12, 20))  # fmt: skip
FILE = ("1985-07-30", "Dorpsstraat 1, 3500 Hasselt", "L-1001")
FILES = (replace(FIRST, says=FILE, counts=True), replace(SECOND, who=JAN, says=FILE))
VALUES = (
    replace(FIRST, says=("Dorpsstraat 1", "3500", "Hasselt"), staff=""),
    replace(SECOND, who=JAN, says=("Kerkstraat 9", "3000", "Leuven"), staff=""),
)


def entry(number: int, told: Told, *sides: Side, **changes: object) -> Entry:
    """Give an entry; the later the number, the earlier it happened."""
    whole = Entry(UUID(int=number), told, AT - timedelta(hours=number), sides)
    return replace(whole, **changes)  # type: ignore[arg-type]  # the fields of Entry, by name


LENT_TWICE = entry(1, Told.LENT_TWICE, FIRST, SECOND, subject="Het verdriet van Specimen",
                   outcomes=(Outcome.LEAVE, Outcome.FIRST))  # fmt: skip
RETURNED = entry(2, Told.RETURNED_UNSEEN, FIRST, replace(SECOND, who=None, due_on=None),
                 subject="De Specimen", outcomes=(Outcome.LEAVE, Outcome.WITHDRAW))  # fmt: skip
TWICE = entry(3, Told.REGISTERED_TWICE, *FILES, subject="joined", file_id=UUID(int=7),
              outcomes=(Outcome.LEAVE, Outcome.SPLIT))  # fmt: skip
APART = replace(TWICE, id=UUID(int=4), subject="apart", outcomes=(Outcome.LEAVE, Outcome.JOIN))
CONSENT = entry(5, Told.CONSENT_LOST, replace(FIRST, who=None, due_on=None, says=("email",)),
                replace(SECOND, who=None, due_on=None, says=("email",)),
                subject="Jan Specimen Peeters", file_id=UUID(int=7))  # fmt: skip
EDITED = entry(6, Told.EDITED_TWICE, *VALUES, subject="address", file_id=UUID(int=7),
               outcomes=(Outcome.LEAVE, Outcome.OTHER))  # fmt: skip
MAILS = replace(VALUES[0], says=()), replace(VALUES[1], says=("jan@b.example",))
EMAIL = replace(EDITED, id=UUID(int=7), subject="email", outcomes=(Outcome.LEAVE,), sides=MAILS)
CARD = entry(8, Told.CARD_TWICE, *FILES, subject="L-1001", file_id=UUID(int=7))
BARCODE = entry(9, Told.BARCODE_TWICE, replace(FIRST, who=None, says=("Een", "A. Auteur")),
                replace(SECOND, who=None, says=("Twee",)), subject="B-77")  # fmt: skip
WORKED_ON = entry(10, Told.WORKED_ON, subject="Kim Specimen", count=3)
LATE = entry(11, Told.LATE_WORK, subject="Bibliobus", count=41, until=AT)
REFUSED = entry(12, Told.REFUSED, subject="malformed:item", count=1)
SET_ASIDE = entry(13, Told.SET_ASIDE, subject="kind:hologram", count=2)
BROKEN = replace(SET_ASIDE, id=UUID(int=14), subject="broken:loan", count=1)

PAID = entry(15, Told.PAID_TWICE, replace(FIRST, says=("250",)), replace(SECOND, says=("250",)),
             file_id=UUID(int=7))  # fmt: skip

BYPASSED = entry(16, Told.HOLD_BYPASSED, replace(FIRST, due_on=None), SECOND,
                 subject="De Specimen", file_id=UUID(int=7))  # fmt: skip
OVERBOOKED = entry(17, Told.OVERBOOKED, replace(FIRST, due_on=None), subject="Specimen leesclub")
EVERYTHING = (
    *(LENT_TWICE, RETURNED, TWICE, APART, CONSENT, EDITED, EMAIL, CARD, BARCODE),
    PAID,
    BYPASSED,
    OVERBOOKED,
    *(WORKED_ON, LATE, REFUSED, SET_ASIDE, BROKEN),
)
GIVEN_BACK = replace(FIRST, counts=True), replace(SECOND, counts=False)
DECIDED = replace(LENT_TWICE, sides=GIVEN_BACK, settled=Settled(Outcome.FIRST, "Kim Specimen", AT))
FULL = InboxView(EVERYTHING, (DECIDED,), offset_ms=-20 * 60 * 1000)
