"""With text twice as large no word is cut on any screen, in the language with the longest words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desk.language import Language
from desk.theme import Theme
from tests.desk.cut import cuts
from tests.desk.screens import PAGES, turned
from tests.desk.showcase import Showcase

SCREEN = (1024, 768)  # pixels: the smallest screen there is
LEAFED = ": 'tabs' in QTabBar"  # what does not fit is reached by the arrows beside the tabs


@pytest.fixture(scope="module")
def shown(qapp: QApplication, catalogues: None) -> Iterator[Showcase]:
    """One window for all the screens."""
    theme, language = Theme(qapp), Language(qapp)
    language.use("de")
    theme.apply("light", 200)
    shown = Showcase("de", *SCREEN)
    yield shown
    shown.end()
    theme.apply("light")
    language.use("en")


@pytest.mark.parametrize("name", PAGES)
def test_a_screen_with_text_twice_as_large_shows_all_of_its_words(
    shown: Showcase, name: str
) -> None:
    with shown.showing(name) as page:
        for _ in turned(page):
            shown.settle()
            assert [line for line in cuts(shown.frame) if LEAFED not in line] == []
    assert (shown.frame.width(), shown.frame.height()) == SCREEN
