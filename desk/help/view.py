"""What the page with help shows."""

from __future__ import annotations

from dataclasses import dataclass

from desk.help.screens import Screen

Keys = tuple[tuple[str, str], ...]  # a key, and what it does


@dataclass(frozen=True)
class HelpView:
    """The help of one place, and the keys there and everywhere."""

    place: str
    title: str
    screen: Screen | None
    here: Keys = ()
    everywhere: Keys = ()
    others: tuple[tuple[str, str], ...] = ()  # places with help, and their names
