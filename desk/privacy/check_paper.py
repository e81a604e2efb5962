"""The self-check as a PDF that screen readers can read, to sign and keep (P32)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date

import typst

from db.domain.self_check import Checked
from desk.post.letters import STANDARD
from desk.post.wording import written_day
from desk.privacy.check_words import last_ran_words, problem_lines, state_words
from desk.privacy.register_words import say
from resources.door import resource

_COLUMNS = ("promise", "state", "kept_in", "last_ran")


def check_pdf(
    checked: Iterable[Checked], library: str, desk: str, language: str, today: date
) -> bytes:
    """Give the report as a tagged PDF; the same findings give the same bytes."""
    content = {
        "title": say(language, "self_check", "title"),
        "made": say(language, "self_check", "made", day=written_day(today, language), desk=desk),
        "library": library,
        "language": language,
        "head": [say(language, "self_check", column) for column in _COLUMNS],
        "rows": [_row(one, language) for one in checked],
    }
    return typst.compile(
        str(resource("letters", "self-check.typ")),
        sys_inputs={"report": json.dumps(content)},
        pdf_standards=[STANDARD],
    )


def _row(one: Checked, language: str) -> dict[str, object]:
    return {
        "promise": f"{one.promise.id} {say(language, 'promise', one.promise.id)}",
        "state": state_words(one, language),
        "problems": problem_lines(one, language),
        "kept_in": one.promise.kept_in,
        "last_ran": last_ran_words(one, language),
    }
