"""Opens the texts that hold where members are asked to accept or consent (P5, P33)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from db.domain.consent import Purpose
from db.domain.wording import Held, Text
from desk.tasks import Lane, Runner
from desk.text_words import all_words
from desk.widgets.full_text import FullText

if TYPE_CHECKING:
    from db.library import Library

AGREED: Final = frozenset({Text.STATEMENT, Text.REGULATIONS})
CONSENTED: Final = frozenset(Text(purpose) for purpose in Purpose)


def read_on_request(
    place: FullText,
    texts: frozenset[Text],
    library: Library,
    runner: Runner,
    trouble: Callable[[Exception], None],
) -> None:
    """Fill a place with the texts that hold each time it is opened.

    A consent without words of its own is given to the privacy statement, which stands there then.
    """

    def show(held: tuple[Held, ...]) -> None:
        wordless = texts - {one.what for one in held}
        shown = texts | {Text.STATEMENT} if wordless else texts
        place.show_text(all_words(one for one in held if one.what in shown))

    def read() -> None:
        runner.run(Lane.STORE, library.wordings.held, owner=place, done=show, failed=trouble)

    place.asked.connect(read)
