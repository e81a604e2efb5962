"""A letter for every button without a key, so that Alt presses it, in any language of the screen.

Words may claim a letter themselves (`&Save`); the others get the first one that is free among
all that the window shows, and keep it as long as it is theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from string import ascii_lowercase
from typing import Final, Protocol

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QLabel, QTabBar, QWidget

MARK: Final = "&"


class Lettered(Protocol):
    """A button that takes a letter: its words without any, and the letter it was given."""

    wants_letter: bool

    def plain_words(self) -> str:
        """Give its words."""

    def give_letter(self, at: int) -> None:
        """Underline the letter of its words that stands there; -1 for none."""


class _Soon(QTimer):
    """Gives the letters of one window once, however many buttons asked."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, singleShot=True, interval=0)
        self.timeout.connect(lambda: give(window))


def ask(widget: QWidget) -> None:
    """Have the letters of the window given anew, when it has come to rest."""
    window = widget.window()
    soon = window.findChild(_Soon, options=Qt.FindChildOption.FindDirectChildrenOnly)
    (soon if isinstance(soon, _Soon) else _Soon(window)).start()


def give(window: QWidget) -> None:
    """Give each button that is shown a letter of its own."""
    shown = [w for w in window.findChildren(QWidget) if w.isVisible()]
    wanting = [w for w in shown if getattr(w, "wants_letter", False)]
    taken = {letter for w in shown if w not in wanting for letter in _claimed(w)}
    for button in sorted(wanting, key=_freedom):
        lettered: Lettered = button  # type: ignore[assignment]  # wants_letter says so
        at = choose(lettered.plain_words(), taken)
        lettered.give_letter(at)
        taken |= {lettered.plain_words()[at].lower()} if at >= 0 else set()


def choose(words: str, taken: Iterable[str]) -> int:
    """Answer where the best free letter stands: a first one of a word, else any; -1 for none."""
    free = [
        at
        for at, letter in enumerate(words.lower())
        if letter in ascii_lowercase
        if letter not in taken
    ]
    firsts = [at for at in free if at == 0 or words[at - 1] == " "]
    return next(iter(firsts or free), -1)


def _claimed(widget: QObject) -> Iterator[str]:
    words: list[str] = []
    if isinstance(widget, QTabBar):
        words = [widget.tabText(number) for number in range(widget.count())]
    elif isinstance(widget, QLabel):
        words = [widget.text()] if widget.buddy() is not None else []
    elif isinstance(widget, QAbstractButton):
        words = [widget.text()]
    for text in words:
        _before, mark, after = text.replace("&&", "").partition(MARK)
        if mark:
            yield after[:1].lower()


def _freedom(button: QWidget) -> int:
    lettered: Lettered = button  # type: ignore[assignment]  # wants_letter says so
    return len(set(lettered.plain_words().lower()))
