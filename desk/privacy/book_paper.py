"""An entry of a book as a PDF that screen readers can read (P17, P18)."""

from __future__ import annotations

import json
from collections.abc import Mapping

import typst

from desk.post.letters import STANDARD
from desk.privacy.register_words import say
from resources.door import resource


def entry_pdf(title: str, values: Mapping[str, str], library: str, language: str) -> bytes:
    """Give the entry, field by field, under the title of its book."""
    content = {
        "title": say(language, "book", title),
        "library": library,
        "language": language,
        "facts": [[say(language, "book", name), said] for name, said in values.items() if said],
    }
    return typst.compile(
        str(resource("letters", "book-entry.typ")),
        sys_inputs={"entry": json.dumps(content)},
        pdf_standards=[STANDARD],
    )
