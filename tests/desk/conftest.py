"""What tests of the desk share: the look and the language of the program."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desk.language import LANGUAGES, Language
from desk.theme import Theme
from resources.door import resource

SCRIPT = Path(__file__).parents[2] / "packaging" / "translations.py"


def fresh(code: str) -> bool:
    """Whether the catalogue the program loads is as new as the one people write in."""
    written, built = resource("i18n", f"balie_{code}.ts"), resource("i18n", f"balie_{code}.qm")
    return built.exists() and built.stat().st_mtime >= written.stat().st_mtime


@pytest.fixture(scope="session")
def catalogues() -> None:
    """Make sure that the catalogues are built."""
    if not all(map(fresh, LANGUAGES)):
        subprocess.run([sys.executable, SCRIPT, "build"], check=True)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The theme of the program; light, at 100 %, until a test says otherwise."""
    theme = Theme(qapp)
    theme.apply("light")
    yield theme
    theme.apply("light")
    theme.deleteLater()


@pytest.fixture
def language(qapp: QApplication, catalogues: None) -> Iterator[Language]:
    """The language of the program; English, the source, until a test says otherwise."""
    language = Language(qapp)
    language.use("en")
    yield language
    language.use("en")
    language.deleteLater()
