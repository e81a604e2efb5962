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
FOR_PAPER: Final = 200  # dots per inch


def letters(
    notices: Sequence[Notice], sender: Sender, languages: tuple[str, ...], today: date
) -> bytes:
    """Give a PDF with a letter for each notice; the same notices give the same bytes."""
    return typst.compile(
        str(resource("letters", "letter.typ")),
        sys_inputs=_content(notices, sender, languages, today),
        pdf_standards=[STANDARD],
    )


def letter_pictures(
    notices: Sequence[Notice], sender: Sender, languages: tuple[str, ...], today: date
) -> list[bytes]:
    """Give the same letters as pictures of their pages, for a printer."""
    made = typst.compile(
        str(resource("letters", "letter.typ")),
        sys_inputs=_content(notices, sender, languages, today),
        format="png",
        ppi=FOR_PAPER,
    )
    return [made] if isinstance(made, bytes) else list(made)


def _content(
    notices: Sequence[Notice], sender: Sender, languages: tuple[str, ...], today: date
) -> dict[str, str]:
    content = {
        "title": sender.library,
        "library": sender.library,
        "sender": list(sender.address),
        "language": languages[0],
        "footer": _footer(notices, sender, languages),
        "letters": [_letter(g, sender, languages, today) for g in by_envelope(notices, sender)],
    }
    return {"letters": json.dumps(content)}


def by_envelope(notices: Iterable[Notice], sender: Sender) -> list[list[Notice]]:
    """Put together what goes in one letter: each by itself, or what goes to one roof."""
    if not sender.per_household:
        return [[notice] for notice in notices]
    roofs: dict[tuple[object, ...], list[Notice]] = {}
    for notice in notices:
        roofs.setdefault(notice.roof, []).append(notice)
    return list(roofs.values())


def _letter(
    together: Sequence[Notice], sender: Sender, languages: tuple[str, ...], today: date
) -> dict[str, object]:
    notice = together[0]
    names = dict.fromkeys(f"{one.given_names} {one.surname}" for one in together)
    place = ", ".join(filter(None, (sender.town, written_day(today, languages[0]))))
    return {
        "address": [
            *names,
            notice.street,
            f"{notice.postal_code} {notice.municipality}",
        ],
        "place": place,
        "parts": [asdict(p) for one in together for p in wordings(one, sender, languages)],
    }


def _footer(notices: Iterable[Notice], sender: Sender, languages: tuple[str, ...]) -> str:
    first = next(iter(notices), None)
    return wordings(first, sender, languages[:1])[0].footer if first else ""
