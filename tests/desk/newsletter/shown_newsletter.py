"""An invented newsletter for pages under test."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

from db.domain.newsletter import JoinedBy, Posted, SignUp
from db.domain.newsletter_issue import Issue, IssueText, State, Tally
from db.domain.notice import Outcome
from db.domain.processor import Processor, Task
from db.registers.newsletter_handover import Handed
from db.registers.newsletter_issues import Going
from desk.newsletter.view import NewsletterView

NOTHING = Tally()
_BODY = (
    "Beste lezer,\n\nIn december is de bibliotheek elke zondag open. Breng gerust je buren mee:"
    " er is koffie.\n\nHet hele programma: https://bib.specimen.example/december"
)
_NAMES = ("an", "bart", "chris", "dirk", "els", "frans", "greet", "hilde")


def reader(number: int, name: str, post: Posted | None = None) -> SignUp:
    return SignUp(
        UUID(int=number),
        f"{name}.specimen@example.be",
        "fr" if number % 3 == 0 else "nl",
        tuple(JoinedBy)[number % 3],
        date(2026, 1 + number, 3 * number),
        "2024-01",
        (number, 1),
        post,
    )


def issue(
    number: int, subject: str, state: State, tally: Tally = NOTHING, waiting: int = 0
) -> Going:
    at = datetime(2026, 12 - number, 20, 9, 0, tzinfo=UTC)
    texts = {"nl": IssueText(subject, _BODY)}
    return Going(Issue(UUID(int=900 + number), texts, state, at, tally), tally, waiting)


_LOST = Posted(UUID(int=903), Outcome.BOUNCED, 2)
READERS = tuple(
    reader(n, name, _LOST if name == "dirk" else None) for n, name in enumerate(_NAMES, 1)
)
MONTHLY = NewsletterView(
    languages=("nl",),
    may_manage=True,
    may_answer=True,
    readers=READERS,
    failing=(READERS[3],),
    issues=(
        issue(1, "Wat er te doen is in december", State.DRAFT),
        issue(2, "De nieuwe leeszaal is open", State.SENDING, Tally(sent=210, failed=2), 142),
        issue(3, "Herfst in de bibliotheek", State.SENT, Tally(348, 3, 1)),
    ),
    parties=(
        Processor(
            *(UUID(int=700), "Specimen Mailings nv", Task.NEWSLETTER, "", "", "BE"),
            *(date(2026, 1, 5), ""),
        ),
    ),
    handed=(Handed(date(2026, 10, 2), "Specimen Mailings nv", 351),),
    mail_ready=True,
)
