"""Invented notices as the page shows them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

from db.domain.notice import Channel, NoMail, Notice, NoticeItem, NoticeKind, Outcome, Wanted
from desk.notices.view import NoticesView


def notice(
    number: int,
    kind: NoticeKind,
    channel: Channel,
    *,
    step: int = 0,
    title: str = "De Specimen",
    failed: bool = False,
) -> Notice:
    wanted = Wanted(UUID(int=number), kind, step, (UUID(int=100 + number),))
    return Notice(
        wanted=wanted,
        channel=channel,
        surname=f"Specimen {number}",
        given_names="An",
        street="Dorpsstraat 1",
        postal_code="3500",
        municipality="Hasselt",
        email="an@example.org" if channel is Channel.MAIL else None,
        items=(NoticeItem(title, date(2026, 11, 18)),),
        mail_failed=failed,
    )


NOTICES = (
    notice(1, NoticeKind.OVERDUE, Channel.MAIL, step=1),
    notice(2, NoticeKind.OVERDUE, Channel.LETTER, step=2, title="Het lange verhaal van Specimen"),
    notice(3, NoticeKind.HOLD_READY, Channel.MAIL),
    notice(4, NoticeKind.MEMBERSHIP_ENDING, Channel.LETTER, failed=True),
)
TO_GO = NoticesView(
    notices=NOTICES,
    no_mail=(
        NoMail(
            UUID(int=40),
            "Specimen Peeters",
            "An",
            "an.specimen@example.org",
            datetime(2026, 11, 3, 9, tzinfo=UTC),
            Outcome.BOUNCED,
        ),
        NoMail(
            UUID(int=41),
            "Specimen",
            "Bo",
            "bo.specimen@example.org",
            datetime(2026, 10, 29, 9, tzinfo=UTC),
            Outcome.REFUSED,
            datetime(2026, 11, 12, 15, tzinfo=UTC),
        ),
    ),
    looked_at=str(NOTICES[0].id),
    preview="Beste An Specimen 1,\n\nVolgens onze gegevens …\n\nDe Specimen - 18/11/2026",
    mail_ready=True,
    password_wanted=True,
    letters_made=2,
)
