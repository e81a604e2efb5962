"""What tests of the desk share: the look and the language of the program."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desk.language import Language
from desk.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The theme of the program; light, at 100 %, until a test says otherwise."""
    theme = Theme(qapp)
    theme.apply("light")
    yield theme
    theme.apply("light")
    theme.deleteLater()


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    """The language of the program; English, the source, until a test says otherwise."""
    language = Language(qapp)
    language.use("en")
    yield language
    language.use("en")
    language.deleteLater()
