"""What the help can tell of a window: its places, and the keys of all it can be asked for."""

from __future__ import annotations

from typing import Final

from desk.acts import Acts, shown_key
from desk.help.screens import Screen, language, screen
from desk.help.view import Keys
from desk.widgets.matching import fits
from desk.widgets.row import Row

GO: Final = "go:"


def names(acts: Acts) -> dict[str, str]:
    """Give the name of each place, in the order of the window."""
    return {a.key.removeprefix(GO): a.words() for a in acts.all() if a.key.startswith(GO)}


def told(acts: Acts, place: str) -> Screen | None:
    """Give what the help says of a place, in the language of the screen."""
    return screen(language(), place, acts.key_of)


def found(acts: Acts, typed: str) -> tuple[tuple[str, str], ...]:
    """Give the places whose help has all the words that were typed, with their names."""
    named, rows = names(acts), []
    for place, name in named.items():
        if (one := told(acts, place)) is not None:
            said = (name, one.purpose, one.hint, *(part for pair in one.when for part in pair))
            rows.append(Row(place, " ".join(said)))
    hits = fits(typed, rows) if typed.strip() else []
    return tuple((row.key, named[row.key]) for row in hits)


def keys(acts: Acts) -> Keys:
    """List the keys that work everywhere, each with what it does: F1 to F12 first."""
    keyed = sorted((act for act in acts.all() if act.shortcut), key=lambda a: _order(a.shortcut))
    return tuple((shown_key(act.shortcut), act.words()) for act in keyed)


def _order(shortcut: str) -> tuple[int, str]:
    number = shortcut.removeprefix("F")
    return (int(number), "") if number.isdigit() else (99, shortcut)


def of_guide(acts: Acts) -> tuple[str, Keys, Keys]:
    """Give what stands in the guide: its language, each place with its purpose, and the keys."""
    places = ((name, told(acts, place)) for place, name in names(acts).items())
    return language(), tuple((name, one.purpose) for name, one in places if one), keys(acts)
