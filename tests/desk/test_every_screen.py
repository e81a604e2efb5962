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
from tests.desk.frame import Frame
from tests.desk.screens import PAGES, turned

# Words do not hang on the theme, nor colours on the language: all themes in Dutch only.
LOOKS = (
    *((code, "light") for code in (*LANGUAGES, pseudo.NAME)),
    *(("nl", name) for name in THEMES if name != "light"),
)


@pytest.fixture(scope="module", params=LOOKS, ids="-".join)
def frame(request: pytest.FixtureRequest, qapp: QApplication, catalogues: None) -> Iterator[Frame]:
    """One window for all the screens, on a small screen; made again for the next look."""
    code, name = request.param
    theme, language = Theme(qapp), Language(qapp)
    with ExitStack() as speaking:
        language.use("en" if code == pseudo.NAME else code)
        if code == pseudo.NAME:
            speaking.enter_context(pseudo.spoken(qapp))
        theme.apply(name)
        frame = Frame(code)
        yield frame
        frame.end()
        theme.apply("light")
    language.use("en")


@pytest.mark.parametrize("name", PAGES)
def test_a_screen_has_no_findings_and_shows_all_of_its_words(frame: Frame, name: str) -> None:
    with frame.showing(name) as page:
        for _ in turned(page):
            frame.settle()
            # A language of accents has no letters to give to the buttons.
            assert frame.code == pseudo.NAME or findings(frame.window) == []
            assert cuts(frame.window) == []
    assert (frame.window.width(), frame.window.height()) == (1024, 768)


def test_the_line_at_the_bottom_says_all_of_its_words(frame: Frame) -> None:
    parts = frame.window.status.findChildren(Eliding)
    short = [part.text() for part in parts if part.width() < part.sizeHint().width()]
    # The longer language may be shortened there: the tool tip has the rest.
    assert frame.code == pseudo.NAME or short == []
