"""How the desk looks is chosen in the menu or by a command, and remembered."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt

from desk import look_choices
from desk.language import Language
from desk.looks import Looks
from desk.settings import Screen
from desk.theme import Theme
from desk.window import Window


@pytest.fixture
def memory(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def test_without_a_choice_the_settings_hold(
    theme: Theme, language: Language, memory: QSettings
) -> None:
    Looks(theme, language, Screen("nl", "dark", 125), memory).apply()
    assert (theme.tokens.name, theme.scale, language.code) == ("dark", 1.25, "nl")


@pytest.fixture
def window(theme: Theme, language: Language, memory: QSettings, qtbot: Any) -> Window:
    window = Window()
    qtbot.addWidget(window)
    looks = Looks(theme, language, Screen("nl", "light"), memory)
    looks.apply()
    look_choices.offer(looks, window)
    window.show()
    return window


def test_a_choice_is_followed_and_remembered(
    window: Window, theme: Theme, language: Language, memory: QSettings
) -> None:
    for act in ("language:en", "theme:contrast", "text:200", "theme:purple"):
        window.ask(act)
    assert (theme.tokens.name, theme.scale, language.code) == ("contrast", 2.0, "en")
    Looks(theme, language, Screen("nl", "light"), memory).apply()
    assert (theme.tokens.name, theme.scale, language.code) == ("contrast", 2.0, "en")


def test_the_menu_shows_what_is_chosen(window: Window) -> None:
    window.ask("theme:dark")
    window.acts.menu.aboutToShow.emit()
    menus = [action.menu() for action in window.acts.menu.actions() if action.menu()]
    chosen = [a.text() for menu in menus for a in menu.actions() if a.isChecked()]
    assert chosen == ["Nederlands", "Donker", "100 %"]


def test_a_choice_is_a_command_too(window: Window, language: Language, qtbot: Any) -> None:
    qtbot.keyClicks(window.omnibox, ">english")
    qtbot.keyClick(window.omnibox, Qt.Key.Key_Return)
    assert language.code == "en"
