"""Every screen in its window can be used by everybody, in every language and theme."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea

from desk.language import LANGUAGES, Language
from desk.theme import Theme
from desk.tokens import THEMES
from desk.window import Window
from tests.desk.audit import findings
from tests.desk.ends import end
from tests.desk.screens import PAGES, turned


def looks_for(code: str) -> tuple[str, ...]:
    """Words do not hang on the theme, nor colours on the language: all themes in Dutch."""
    return tuple(THEMES) if code == "nl" else ("light",)


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_screen_has_no_findings(
    theme: Theme, language: Language, qtbot: Any, code: str, name: str
) -> None:
    language.use(code)
    window, page = Window(), PAGES[name]()
    window.add_place(name, lambda: "Inschrijven", "desk", page, "F7")
    with qtbot.waitExposed(window):
        window.show()
    for look in looks_for(code):
        theme.apply(look)
        for _ in turned(page):
            QApplication.processEvents()
            assert findings(window) == []
    end(window)


@pytest.mark.parametrize("name", PAGES)
def test_a_screen_never_scrolls_sideways_on_a_small_screen(
    theme: Theme, language: Language, qtbot: Any, name: str
) -> None:
    language.use("nl")
    window, page = Window(), PAGES[name]()
    window.add_place(name, lambda: "Inschrijven", "desk", page, "F7")
    window.resize(1024, 768)
    with qtbot.waitExposed(window):
        window.show()
    for _ in turned(page):
        QApplication.processEvents()
        areas = [area for area in page.findChildren(QScrollArea) if area.isVisible()]
        assert [area.horizontalScrollBar().maximum() for area in areas] == [0] * len(areas)
    end(window)
