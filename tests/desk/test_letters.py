"""Every button has a letter for Alt, unless it has a key; no two have the same."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.theme import Theme
from desk.widgets.button import Button
from desk.widgets.letters import choose


@pytest.mark.parametrize(
    ("words", "taken", "letter"),
    [
        ("Lock this desk", "", "L"),
        ("Lock this desk", "l", "t"),
        ("Éditer", "", "d"),  # no letter that some keyboards lack
        ("Ok", "ok", None),
    ],
)
def test_the_first_free_letter_of_a_word_comes_first(
    words: str, taken: str, letter: str | None
) -> None:
    at = choose(words, taken)
    assert (words[at] if at >= 0 else None) == letter


def test_buttons_that_show_share_no_letter(theme: Theme, qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    chosen, keyed = Button("&Save"), Button("Send", key="Ctrl+S")
    given, hidden = Button("Sweep"), Button("Write")
    for button in (chosen, keyed, given, hidden):
        column.addWidget(button)
    hidden.hide()
    window.show()
    qtbot.waitUntil(lambda: given.reached_by != "")
    reached = [button.reached_by for button in (chosen, keyed, given, hidden)]
    assert reached == ["Alt+S", "Ctrl+S", "Alt+W", ""]
    assert given.accessibleName() == "Sweep"
    given.set_words("Wash")
    hidden.show()
    qtbot.waitUntil(lambda: "" not in (given.reached_by, hidden.reached_by))
    assert given.reached_by != hidden.reached_by
