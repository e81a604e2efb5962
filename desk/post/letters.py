"""Letters as one PDF that people with a screen reader can read too: tagged, with its language."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import date
from typing import Final

import typst

from db.domain.notice import Notice
from desk.post.wording import Sender, wordings, written_day
from resources.door import resource

STANDARD: Final = "ua-1"  # PDF/UA-1, ISO 14289


def letters(
    notices: Sequence[Notice], sender: Sender, languages: tuple[str, ...], today: date
) -> bytes:
    """Give a PDF with a letter for each notice; the same notices give the same bytes."""
    content = {
        "title": sender.library,
        "library": sender.library,
        "sender": list(sender.address),
        "language": languages[0],
        "footer": "",
        "letters": [_letter(n, sender, languages, today) for n in notices],
    }
    content["footer"] = _footer(notices, sender, languages)
    return typst.compile(
        str(resource("letters", "letter.typ")),
        sys_inputs={"letters": json.dumps(content)},
        pdf_standards=[STANDARD],
    )


def _letter(
    notice: Notice, sender: Sender, languages: tuple[str, ...], today: date
) -> dict[str, object]:
    place = ", ".join(filter(None, (sender.town, written_day(today, languages[0]))))
    return {
        "address": [
            f"{notice.given_names} {notice.surname}",
            notice.street,
            f"{notice.postal_code} {notice.municipality}",
        ],
        "place": place,
        "parts": [asdict(part) for part in wordings(notice, sender, languages)],
    }


def _footer(notices: Iterable[Notice], sender: Sender, languages: tuple[str, ...]) -> str:
    first = next(iter(notices), None)
    return wordings(first, sender, languages[:1])[0].footer if first else ""
