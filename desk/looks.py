"""How this desk looks to who works at it: language, colours, size of text; and remembers it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Signal

from desk.acts import Choices
from desk.language import LANGUAGES, Language
from desk.settings import Screen
from desk.theme import Theme
from desk.window import Window

PERCENTS = (100, 125, 150, 175, 200)


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
        self._theme.apply(self._chosen("theme"), int(self._chosen("text")))
        self._language.use(self._chosen("language"))

    def for_staff(self, language: str) -> None:
        """Show everything in the language of whoever signed in; empty: as the desk has it."""
        self._staff = language
        self._language.use(self._chosen("language"))

    def offer(self, window: Window) -> None:
        """Put the choices in the menu of a window, and follow them."""
        window.acts.add_choices(
            Choices("language", _language, _languages, self._chosen, "language")
        )
        window.acts.add_choices(Choices("theme", _theme, _themes, self._chosen, "sun"))
        window.acts.add_choices(Choices("text", _text, _sizes, self._chosen, "search"))
        window.asked.connect(self._follow)

    def _chosen(self, kind: str) -> str:
        kept = str(self._memory.value(f"looks/{kind}", ""))
        if kind == "language" and (self._staff or self._asked):
            kept = self._staff or self._asked or kept
        return kept if kept in _values(kind) else self._usual[kind]

    def _follow(self, act: str) -> None:
        kind, _, value = act.partition(":")
        if kind == "language" and value in _values(kind) and self._staff is not None:
            self.for_staff(value)
            self.language_chosen.emit(value)
        elif kind in self._usual and value in _values(kind):
            self._memory.setValue(f"looks/{kind}", value)
            self.apply()


def _values(kind: str) -> tuple[str, ...]:
    offered = {"language": _languages, "theme": _themes, "text": _sizes}[kind]()
    return tuple(value for value, _ in offered)


def _language() -> str:
    return QCoreApplication.translate("looks", "Language")


def _languages() -> tuple[tuple[str, str], ...]:
    return tuple(LANGUAGES.items())  # each in its own language


def _theme() -> str:
    return QCoreApplication.translate("looks", "Colours")


def _themes() -> tuple[tuple[str, str], ...]:
    return (
        ("system", QCoreApplication.translate("looks", "As the computer")),
        ("light", QCoreApplication.translate("looks", "Light")),
        ("dark", QCoreApplication.translate("looks", "Dark")),
        ("contrast", QCoreApplication.translate("looks", "High contrast")),
    )


def _text() -> str:
    return QCoreApplication.translate("looks", "Size of text")


def _sizes() -> tuple[tuple[str, str], ...]:
    return tuple((str(percent), f"{percent} %") for percent in PERCENTS)
