"""The guide on one sheet of A4, to hang beside the desk: tagged, in the language of the screen."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

import typst

from desk.help.screens import word
from desk.help.view import Keys
from desk.post.letters import FOR_PAPER, STANDARD
from resources.door import resource

TYPED: Final = (("V", "previous"), (">", "find"), ("peeters 85", "year"))


def guide_pdf(code: str, places: Sequence[tuple[str, str]], keys: Keys) -> bytes:
    """Give the guide as a tagged PDF; the same screens and keys give the same bytes."""
    return typst.compile(
        str(resource("letters", "guide.typ")),
        sys_inputs=_content(code, places, keys),
        pdf_standards=[STANDARD],
    )


def guide_pictures(code: str, places: Sequence[tuple[str, str]], keys: Keys) -> list[bytes]:
    """Give the same guide as pictures of its pages, for a printer."""
    made = typst.compile(
        str(resource("letters", "guide.typ")),
        sys_inputs=_content(code, places, keys),
        format="png",
        ppi=FOR_PAPER,
    )
    return [made] if isinstance(made, bytes) else list(made)


def _content(code: str, places: Sequence[tuple[str, str]], keys: Keys) -> dict[str, str]:
    named = ("guide", "intro", "places", "keys", "typed", "letter")
    content = {
        "language": code,
        **{name: word(code, name) for name in named},
        "screens": [list(place) for place in places],
        "pressed": [list(key) for key in keys],
        "entered": [[what, word(code, name)] for what, name in TYPED],
    }
    return {"guide": json.dumps(content)}
