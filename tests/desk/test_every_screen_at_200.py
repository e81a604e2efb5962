"""With text twice as large no word is cut on any screen, in the language with the longest words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desk.language import Language
from desk.theme import Theme
from tests.desk.cut import cuts
from tests.desk.frame import Frame
from tests.desk.screens import PAGES, turned

SCREEN = (1024, 768)  # pixels: the smallest screen there is
LEAFED = ": 'tabs' in QTabBar"  # what does not fit is reached by the arrows beside the tabs


@pytest.fixture(scope="module")
def frame(qapp: QApplication, catalogues: None) -> Iterator[Frame]:
    """One window for all the screens."""
    theme, language = Theme(qapp), Language(qapp)
    language.use("de")
    theme.apply("light", 200)
    frame = Frame("de", *SCREEN)
    yield frame
    frame.end()
    theme.apply("light")
    language.use("en")


@pytest.mark.parametrize("name", PAGES)
def test_a_screen_with_text_twice_as_large_shows_all_of_its_words(frame: Frame, name: str) -> None:
    with frame.showing(name) as page:
        for _ in turned(page):
            frame.settle()
            assert [line for line in cuts(frame.window) if LEAFED not in line] == []
    assert (frame.window.width(), frame.window.height()) == SCREEN
