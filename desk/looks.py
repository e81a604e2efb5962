"""How this desk looks to who works at it: language, colours, size of text; and remembers it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, QSettings, Signal

from desk.language import LANGUAGES, Language
from desk.settings import Screen
from desk.theme import Theme

PERCENTS: Final = (100, 125, 150, 175, 200)
CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "language": tuple(LANGUAGES),
    "theme": ("system", "light", "dark", "contrast"),
    "text": tuple(map(str, PERCENTS)),
}


class Looks(QObject):
    """Applies what staff chose last at this desk, else what its settings say.

    The language goes with whoever is signed in; `asked` is one that the program was started in.
    """

    language_chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        language: Language,
        screen: Screen,
        memory: QSettings,
        asked: str | None = None,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._memory = memory
        self._asked = asked
        self._staff: str | None = None  # the language of whoever is signed in; empty: none chosen
        self._usual = {
            "language": screen.language,
            "theme": screen.theme,
            "text": str(screen.text_percent),
        }

    def apply(self) -> None:
        """Show everything as chosen."""
        self._theme.apply(self.chosen("theme"), int(self.chosen("text")))
        self._language.use(self.chosen("language"))

    def for_staff(self, language: str) -> None:
        """Show everything in the language of whoever signed in; empty: as the desk has it."""
        self._staff = language
        self._language.use(self.chosen("language"))

    def chosen(self, kind: str) -> str:
        """Tell which of `CHOICES` of a kind is in force."""
        kept = str(self._memory.value(f"looks/{kind}", ""))
        if kind == "language" and (self._staff or self._asked):
            kept = self._staff or self._asked or kept
        return kept if kept in CHOICES[kind] else self._usual[kind]

    def follow(self, act: str) -> None:
        """Show it as staff choose: an act such as `theme:dark`; what is none is left alone."""
        kind, _, value = act.partition(":")
        if value not in CHOICES.get(kind, ()):
            return
        if kind == "language" and self._staff is not None:
            self.for_staff(value)
            self.language_chosen.emit(value)
        else:
            self._memory.setValue(f"looks/{kind}", value)
            self.apply()
