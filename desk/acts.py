"""What staff can ask for by a key, the menu or a command, and the words for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desk.widgets.icons import icon
from desk.widgets.row import Row

Words = Callable[[], str]


def _always() -> str:
    """Give no reason: it can be done at any time."""
    return ""


@dataclass(frozen=True)
class Act:
    """Something to ask for; `words` answers its name in the language of the screen.

    `why_not` answers in a sentence why it can't be done now; nothing when it can.
    """

    key: str
    words: Words
    shortcut: str = ""
    symbol: str = ""
    in_menu: bool = False
    why_not: Words = _always


@dataclass(frozen=True)
class Choices:
    """A choice among a few values; each one is an act with the key `kind:value`."""

    kind: str
    words: Words
    offered: Callable[[], tuple[tuple[str, str], ...]]
    chosen: Callable[[str], str]  # answers, for the kind, the value in force
    symbol: str = ""


translate = QCoreApplication.translate

# The keys of the desk: those of Windows, and those that Flemish staff know from Wise.
KNOWN: Final = {
    act.key: act
    for act in (
        Act("omnibox", lambda: translate("acts", "Scan or search"), "Ctrl+K", "search"),
        Act(
            "palette",
            lambda: translate("acts", "Everything you can do"),
            "Ctrl+Shift+P",
            "keyboard",
            in_menu=True,
        ),
        Act("undo", lambda: translate("acts", "Undo the last act"), "F4", "undo", in_menu=True),
        Act("sync", lambda: translate("acts", "Exchange now"), "F5", "sync", in_menu=True),
        Act("next_pane", lambda: translate("acts", "Next part of the window"), "F6", "chevron"),
        Act("repeat", lambda: translate("acts", "Repeat the last message"), "F8", "info"),
        Act("receipt", lambda: translate("acts", "Receipt"), "F9", "printer"),
        Act("menu", lambda: translate("acts", "Menu"), "F10", "menu"),
        Act(
            "discreet",
            lambda: translate("acts", "Hide personal data"),
            "F11",
            "eye-off",
            in_menu=True,
        ),
        Act("end_session", lambda: translate("acts", "End the session"), "F12", "check"),
        Act("lock", lambda: translate("acts", "Lock this desk"), "Ctrl+L", "lock", in_menu=True),
        Act(
            "change_staff",
            lambda: translate("acts", "Change of staff"),
            "Ctrl+Shift+L",
            "person",
            in_menu=True,
        ),
    )
}


class Acts(QObject):
    """The acts of one window: their keys, and the menu with some of them."""

    asked = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._acts: dict[str, tuple[Act, QAction]] = {}
        self._choices: list[tuple[Choices, QMenu]] = []
        self.menu = QMenu(window)
        self.menu.aboutToShow.connect(self._show_choices)

    def add(self, act: Act) -> None:
        """Offer an act."""
        action = QAction(self._window)
        if act.shortcut:
            action.setShortcut(QKeySequence(act.shortcut))
        if act.symbol:
            action.setIcon(icon(act.symbol))
        action.triggered.connect(lambda: self.asked.emit(act.key))
        self._window.addAction(action)
        if act.in_menu:
            self.menu.addAction(action)
        self._acts[act.key] = (act, action)
        action.setText(act.words())

    def explain(self, key: str, why_not: Words) -> None:
        """Have an act that is offered already say why it can't be done now."""
        act, action = self._acts[key]
        self._acts[key] = (replace(act, why_not=why_not), action)

    def why_not(self, key: str) -> str:
        """Say why an act can't be done now; nothing when it can."""
        return self._acts[key][0].why_not() if key in self._acts else ""

    def add_choices(self, choices: Choices) -> None:
        """Offer a choice, as a menu in the menu and as commands."""
        menu = self.menu.addMenu(choices.words())
        menu.setIcon(icon(choices.symbol) if choices.symbol else menu.icon())
        self._choices.append((choices, menu))
        group = QActionGroup(menu)
        for value, _ in choices.offered():
            key = f"{choices.kind}:{value}"
            self.add(Act(key, _value_words(choices, value), symbol=choices.symbol))
            action = QAction(menu, checkable=True)
            action.setData(value)
            action.triggered.connect(lambda _on, key=key: self.asked.emit(key))
            group.addAction(action)
            menu.addAction(action)

    def all(self) -> tuple[Act, ...]:
        """List what is offered."""
        return tuple(act for act, _ in self._acts.values())

    def key_of(self, key: str) -> str:
        """Give the key of an act as it is shown; raises KeyError when there is none to show."""
        shown = shown_key(self._acts[key][0].shortcut)
        if not shown:
            raise KeyError(key)
        return shown

    def choices(self) -> tuple[Choices, ...]:
        """List the choices that are offered."""
        return tuple(choices for choices, _menu in self._choices)

    def rows(self) -> list[Row]:
        """List what is offered, each with its key and why it can't be done now, for a list."""
        return [
            Row(key, act.words(), act.why_not(), shown_key(act.shortcut), symbol=act.symbol)
            for key, (act, _action) in self._acts.items()
        ]

    def retranslate(self) -> None:
        """Set every name in the language of the screen."""
        for act, action in self._acts.values():
            action.setText(act.words())
        for choices, menu in self._choices:
            menu.setTitle(choices.words())

    def _show_choices(self) -> None:
        for choices, menu in self._choices:
            words, chosen = dict(choices.offered()), choices.chosen(choices.kind)
            for action in menu.actions():
                action.setText(words[action.data()])
                action.setChecked(action.data() == chosen)


def shown_key(shortcut: str) -> str:
    """Write a key as it stands on the keyboard of this computer."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


def _value_words(choices: Choices, value: str) -> Words:
    return lambda: f"{choices.words()}: {dict(choices.offered())[value]}"
