"""The record of processing activities (GDPR, article 30) as a PDF that screen readers can read."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

import typst

from db.domain.processing import Purpose
from desk.post.answers import Answering
from desk.post.letters import STANDARD
from desk.post.wording import written_day
from desk.privacy.register_words import Kept, fields_words, keeping_words, kept, say
from resources.door import resource

MEASURES = ("desk", "central", "log", "erasing")
_COLUMNS = ("what", "persons", "ground", "source", "seen_by", "keeping")


@dataclass(frozen=True, slots=True)
class Controller:
    """Who is responsible, and who receives data besides: what the library itself has filled in."""

    answering: Answering
    officer: str = ""  # empty where nobody was filled in
    number_permitted: bool = False  # whether there is a ground for the national number
    recipients: tuple[str, ...] = ("library",)


def record_pdf(controller: Controller, today: date) -> bytes:
    """Give the record as a tagged PDF; the same register gives the same bytes."""
    language = controller.answering.languages[0]
    content = {
        "title": say(language, "words", "record"),
        "article": say(language, "words", "article", day=written_day(today, language)),
        "library": controller.answering.sender.library,
        "language": language,
        "facts": _facts(controller, language),
        "head": [say(language, "words", column) for column in _COLUMNS],
        "purposes": [
            {
                "title": say(language, "purpose", purpose).capitalize(),
                "rows": [_row(one, language) for one in rows],
            }
            for purpose in Purpose
            if (rows := kept(purpose))
        ],
        "measures": {
            "title": say(language, "words", "measures"),
            "rows": [say(language, "measure", one) for one in MEASURES],
        },
    }
    return typst.compile(
        str(resource("letters", "processing.typ")),
        sys_inputs={"record": json.dumps(content)},
        pdf_standards=[STANDARD],
    )


def _facts(controller: Controller, language: str) -> list[list[str]]:
    sender = controller.answering.sender
    unknown = say(language, "words", "unknown")
    number = "number_permitted" if controller.number_permitted else "number_refused"
    facts = {
        "controller": ", ".join(filter(None, (sender.library, *sender.address))),
        "contact": sender.contact or unknown,
        "officer": controller.officer or unknown,
        "number": say(language, "words", number),
        "recipients": "; ".join(say(language, "recipient", to) for to in controller.recipients),
        "abroad": say(language, "words", "abroad_none"),
    }
    return [[say(language, "words", key), value] for key, value in facts.items()]


def _row(one: Kept, language: str) -> list[str]:
    kind, fields = say(language, "kind", one.kind), fields_words(one, language)
    declared = one.processing
    return [
        f"{kind}: {fields}" if fields else kind,
        say(language, "persons", one.persons),
        say(language, "ground", declared.ground),
        say(language, "source", declared.source),
        say(language, "seen_by", declared.seen_by),
        keeping_words(declared, language),
    ]
