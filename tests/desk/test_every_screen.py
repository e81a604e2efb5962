"""Every screen can be used by everybody, and no word is cut, in every language and theme."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from PySide6.QtWidgets import QApplication

from desk.language import LANGUAGES, Language
from desk.theme import Theme
from desk.tokens import THEMES
from desk.widgets.eliding import Eliding
from tests.desk import pseudo
from tests.desk.audit import findings
from tests.desk.cut import cuts
from tests.desk.screens import PAGES, turned
from tests.desk.showcase import Showcase

# Words do not hang on the theme, nor colours on the language: all themes in Dutch only.
LOOKS = (
    *((code, "light") for code in (*LANGUAGES, pseudo.NAME)),
    *(("nl", name) for name in THEMES if name != "light"),
)


@pytest.fixture(scope="module", params=LOOKS, ids="-".join)
def shown(
    request: pytest.FixtureRequest, qapp: QApplication, catalogues: None
) -> Iterator[Showcase]:
    """One window for all the screens, on a small screen; made again for the next look."""
    code, name = request.param
    theme, language = Theme(qapp), Language(qapp)
    with ExitStack() as speaking:
        language.use("en" if code == pseudo.NAME else code)
        if code == pseudo.NAME:
            speaking.enter_context(pseudo.spoken(qapp))
        theme.apply(name)
        shown = Showcase(code)
        yield shown
        shown.end()
        theme.apply("light")
    language.use("en")


@pytest.mark.parametrize("name", PAGES)
def test_a_screen_has_no_findings_and_shows_all_of_its_words(shown: Showcase, name: str) -> None:
    with shown.showing(name) as page:
        for _ in turned(page):
            shown.settle()
            # A language of accents has no letters to give to the buttons.
            assert shown.code == pseudo.NAME or findings(shown.frame) == []
            assert cuts(shown.frame) == []
    assert (shown.frame.width(), shown.frame.height()) == (1024, 768)


def test_the_line_at_the_bottom_says_all_of_its_words(shown: Showcase) -> None:
    parts = shown.window.status.findChildren(Eliding)
    short = [part.text() for part in parts if part.width() < part.sizeHint().width()]
    # The longer language may be shortened there: the tool tip has the rest.
    assert shown.code == pseudo.NAME or short == []
